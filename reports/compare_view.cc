#include "reports/compare_view.h"

#include <algorithm>
#include <set>

#include "reports/model/verdicts.h"
#include "reports/model/words.h"
#include "reports/visible.h"

namespace sayso {
namespace {

std::vector<std::string> OutletsOf(const Claim& claim) {
  std::vector<std::string> outlets;
  std::set<std::string_view> known;
  for (const FigurePlace& place : claim.figures) {
    const std::string_view outlet = OutletOf(*place.analysis);
    if (known.insert(outlet).second) outlets.emplace_back(outlet);
  }
  return outlets;
}

std::string StateOf(const Claim& claim) {
  if (claim.retracted) return std::string(Name(claim.figure().epistemics));
  return claim.superseded ? "earlier" : "";
}

// The colour of a verdict's tone: what differs is red, what changed yellow, what agrees green.
std::string_view ColourOf(const VerdictStyle& verdict) {
  if (verdict.tone == "differ") return "\x1b[1;31m";
  if (verdict.tone == "change") return "\x1b[33m";
  if (verdict.tone == "agree") return "\x1b[32m";
  return "\x1b[2m";
}

std::string StandingInWords(const StandingClaim& claim, const AnalysisIndex& index) {
  const FigurePlace* place = index.FigureOf(claim.figure);
  if (place == nullptr) return "";
  std::string who =
      claim.claimant.empty() ? std::string(OutletOf(*place->analysis)) : claim.claimant;
  return FigureWords(*place) + " (" + who + ")";
}

// "lowest 29 (the ministry), highest at least 41 (the coast guard)"; by a rule also one value.
std::string RangeInWords(const Measure& measure, const AnalysisIndex& index) {
  std::string words;
  if (measure.standing.size() > 1) {
    words = "lowest " + StandingInWords(measure.standing.front(), index) + ", highest " +
            StandingInWords(measure.standing.back(), index);
  }
  if (!measure.picked_by.empty()) {
    words += (words.empty() ? "by the rule " : "; by the rule ") + measure.picked_by + ": " +
             (measure.picked ? StandingInWords(*measure.picked, index) : "none");
  }
  return words;
}

std::string LabelsInWords(const Measure& measure) {
  std::vector<std::string> labels;
  for (const Label& label : measure.labels) labels.push_back("“" + label.words + "”");
  return labels.empty() ? "" : "one number, other words: " + Joined(labels);
}

void WriteLines(const std::string& words, const TerminalStyle& style, std::ostream& out) {
  if (words.empty()) return;
  const int width = style.width > 0 ? style.width - 2 : 1 << 20;
  for (const std::string& line : Wrapped(OneLine(Visible(words)), width))
    out << "  " << line << '\n';
}

void WriteRelation(const Relation& relation, const std::vector<Claim>& claims,
                   const TerminalStyle& style, std::ostream& out) {
  const VerdictStyle& verdict = StyleOf(relation.verdict);
  std::string_view colour = style.colour ? ColourOf(verdict) : "";
  std::string_view dim = style.colour ? "\x1b[2m" : "", plain = style.colour ? "\x1b[0m" : "";
  int width = style.width > 0 ? style.width - 4 : 1 << 20;
  auto lines = Wrapped(OneLine(Visible(ClaimsInWords(relation, claims))), width);
  out << "  " << colour << verdict.mark << ' ' << verdict.label << plain << '\n';
  for (const std::string& line : lines) out << "    " << line << '\n';
  std::string reasons = OneLine(Visible(JoinedFirst(ReasonsOf(relation), kMostNamed, "; ")));
  if (reasons.empty()) return;
  for (const std::string& line : Wrapped(reasons, width)) {
    out << "    " << dim << line << plain << '\n';
  }
}

}  // namespace

Table ClaimTable(const MeasureView& view) {
  Table table{{{.name = "claimant", .least = 12},
               {.name = "as written", .least = 8},
               {.name = "our reading", .least = 8},
               {.name = "of", .least = 8},
               {.name = "as of", .least = 10},
               {.name = "state", .least = 7},
               {.name = "articles", .numeric = true, .spare = true},
               {.name = "origins", .numeric = true, .spare = true},
               {.name = "outlets", .least = 10}},
              {}};
  for (const Claim& claim : view.claims) {
    table.rows.push_back(
        {claim.own_voice ? claim.claimant + " itself" : claim.claimant,
         OneLine(claim.figures.front().words()), Reading(claim.figure()), claim.figure().population,
         claim.as_of ? IsoDate(*claim.as_of) : "", StateOf(claim), std::to_string(claim.articles),
         std::to_string(claim.origins), JoinedFirst(OutletsOf(claim), kMostNamed)});
  }
  return table;
}

std::string ClaimsInWords(const Relation& relation, const std::vector<Claim>& claims) {
  std::vector<std::string> parts;
  for (int i : LeadingClaims(claims, relation.verdict, relation.claims)) {
    const Claim& claim = claims[i];
    parts.push_back(FigureWords(claim.figures.front()) + " (" + claim.claimant + ")");
  }
  return JoinedFirst(parts, kMostNamed, " / ");
}

std::vector<std::string> ReasonsOf(const Relation& relation) {
  std::vector<std::string> reasons;
  std::set<std::string_view> known;
  for (const Finding* finding : relation.findings) {
    for (const std::string& reason : finding->reasons) {
      if (known.insert(reason).second) reasons.push_back(reason);
    }
  }
  return reasons;
}

void WriteComparison(const Analysis& analysis, const TerminalStyle& style, std::ostream& out) {
  AnalysisIndex index(analysis);
  bool first = true;
  for (const MeasureView& view : MeasureViews(index)) {
    if (!first) out << '\n';
    first = false;
    std::string heading = Visible(Capitalised(view.what));
    out << (style.colour ? "\x1b[1;4m" : "") << heading << (style.colour ? "\x1b[0m" : "") << '\n';
    if (!style.colour) out << std::string(ColumnsOf(heading), '=') << '\n';
    WriteTerminalTable(ClaimTable(view), style, out);
    if (view.measure != nullptr) {
      WriteLines(RangeInWords(*view.measure, index), style, out);
      WriteLines(LabelsInWords(*view.measure), style, out);
    }
    if (!view.relations.empty()) out << '\n';
    for (const Relation& relation : view.relations) {
      WriteRelation(relation, view.claims, style, out);
    }
    WriteLines(LeftOut(view.relations_left_out, "relation"), style, out);
  }
}

}  // namespace sayso
