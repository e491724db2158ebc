#include "reports/export/tables.h"

#include <sstream>

#include "reports/compare_view.h"
#include "reports/figure_value.h"
#include "reports/list_view.h"
#include "reports/model/words.h"
#include "src/ast/names.h"

namespace sayso {
namespace {

std::string EndText(const Figure& figure, const Bound& bound) {
  if (!bound.value) return "";
  return IsDated(figure.kind) ? IsoDay(*bound.value).value_or("") : bound.value->ToString();
}

std::string StateText(const Claim& claim) {
  if (claim.retracted) return std::string(Name(claim.figure().epistemics));
  if (claim.superseded) return "replaced";
  return claim.aside ? std::string(Name(claim.figure().role)) : "current";
}

std::vector<std::string> Row(const MeasureView& view, const Claim& claim) {
  const Figure& f = claim.figure();
  std::vector<std::string> ids, outlets;
  for (const FigurePlace& place : claim.figures) {
    ids.push_back(place.figure->id);
    std::string outlet(OutletOf(*place.analysis));
    bool known = std::find(outlets.begin(), outlets.end(), outlet) != outlets.end();
    if (!known) outlets.push_back(std::move(outlet));
  }
  return {view.what,
          claim.own_voice ? "" : claim.claimant,
          claim.speaker ? std::string(Name(claim.speaker->kind)) : "",
          claim.speaker && claim.speaker->anonymous ? "yes" : "no",
          OneLine(claim.figures.front().words()),
          EndText(f, f.interval.low),
          EndText(f, f.interval.high),
          f.interval.low.open ? "yes" : "no",
          f.interval.high.open ? "yes" : "no",
          std::string(Name(f.approximation)),
          f.unit,
          f.population,
          f.place,
          claim.as_of ? IsoDate(*claim.as_of) : "",
          std::string(Name(f.as_of_kind)),
          StateText(claim),
          std::to_string(claim.articles),
          std::to_string(claim.origins),
          Joined(outlets, "; "),
          Joined(ids, "; ")};
}

std::string AsCsv(const Table& table) {
  std::ostringstream out;
  WriteCsv(table, out);
  return out.str();
}

}  // namespace

Table ClaimsTable(const Analysis& analysis) {
  Table table;
  for (std::string_view name :
       {"measure",    "claimant",  "claimant kind", "anonymous", "as written", "low",    "high",
        "low open",   "high open", "approximation", "unit",      "population", "place",  "as of",
        "as of kind", "state",     "articles",      "origins",   "outlets",    "figures"}) {
    bool numeric = name == "low" || name == "high" || name == "articles" || name == "origins";
    table.columns.push_back({.name = std::string(name), .numeric = numeric});
  }
  AnalysisIndex index(analysis);
  for (const MeasureView& view : MeasureViews(index)) {
    for (const Claim& claim : view.claims) table.rows.push_back(Row(view, claim));
  }
  return table;
}

std::vector<ReportFile> CsvFiles(const Analysis& analysis, const ReportOptions&) {
  return {{"claims.csv", AsCsv(ClaimsTable(analysis))},
          {"figures.csv", AsCsv(FigureTable(analysis))},
          {"quotes.csv", AsCsv(StatementTable(analysis))},
          {"relations.csv", AsCsv(RelationTable(analysis))}};
}

}  // namespace sayso
