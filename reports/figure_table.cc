#include "reports/compare_view.h"
#include "reports/figure_value.h"
#include "reports/model/index.h"
#include "reports/model/words.h"
#include "src/ast/names.h"

namespace sayso {
namespace {

std::string BoundText(const Figure& figure, const Bound& bound) {
  if (!bound.value) return "";
  return IsDated(figure.kind) ? IsoDay(*bound.value).value_or("") : bound.value->ToString();
}

// The verdicts a figure is in, with the findings that say so: "conflict (x3); update (x7)".
std::string VerdictsOf(const Figure& figure, const AnalysisIndex& index) {
  std::vector<std::string> verdicts;
  for (const Finding* finding : index.FindingsOn(figure.id)) {
    verdicts.push_back(std::string(Name(finding->verdict)) + " (" + finding->id + ")");
  }
  return Joined(verdicts, "; ");
}

std::vector<std::string> Row(const FigurePlace& place, const AnalysisIndex& index) {
  const Figure& f = *place.figure;
  const Attribution* said = place.attribution();
  int measure = index.MeasureOf(f.id);
  const Comparison& comparison = index.analysis().comparison;
  int origin = index.OriginOf(place.document);
  return {f.id,
          measure < 0 ? "" : comparison.measures[measure].what,
          f.claimant,
          std::string(place.words()),
          std::string(Name(f.kind)),
          BoundText(f, f.interval.low),
          BoundText(f, f.interval.high),
          f.unit,
          f.counted,
          f.outcome,
          f.population,
          f.side,
          f.place,
          std::string(Name(f.role)),
          std::string(Name(f.epistemics)),
          f.as_of ? IsoDate(*f.as_of) : "",
          std::string(OutletOf(*place.analysis)),
          said ? Joined(said->via) : "",
          place.metadata().published,
          origin < 0 ? "" : comparison.origins[origin].origin,
          VerdictsOf(f, index),
          OneLine(place.analysis->text.view(place.sentence()))};
}

}  // namespace

Table FigureTable(const Analysis& analysis) {
  Table table;
  for (std::string_view name :
       {"id",        "measure", "claimant",   "as written", "kind",       "low",
        "high",      "unit",    "counted",    "outcome",    "population", "side",
        "place",     "role",    "epistemics", "as of",      "outlet",     "via",
        "published", "origin",  "verdicts",   "sentence"}) {
    bool numeric = name == "low" || name == "high";
    table.columns.push_back({.name = std::string(name), .numeric = numeric});
  }
  AnalysisIndex index(analysis);
  for (const DocumentAnalysis& document : analysis.documents) {
    for (const Figure& figure : document.figures) {
      if (const FigurePlace* place = index.FigureOf(figure.id)) {
        table.rows.push_back(Row(*place, index));
      }
    }
  }
  return table;
}

Table RelationTable(const Analysis& analysis) {
  Table table;
  for (std::string_view name :
       {"id", "verdict", "severity", "what", "figures", "reasons", "rule"}) {
    table.columns.push_back({.name = std::string(name)});
  }
  for (const Finding& f : analysis.comparison.findings) {
    table.rows.push_back({f.id, std::string(Name(f.verdict)), std::string(Name(f.severity)), f.what,
                          Joined(f.figures), Joined(f.reasons, "; "), f.rule});
  }
  return table;
}

}  // namespace sayso
