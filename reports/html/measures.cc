#include <algorithm>

#include "reports/compare_view.h"
#include "reports/figure_value.h"
#include "reports/html/lists.h"
#include "reports/html/model.h"
#include "reports/model/verdicts.h"
#include "reports/model/words.h"
#include "src/ast/names.h"

namespace sayso::html {
namespace {

constexpr size_t kMostClaims = 200;  // in a table

// Whether a claim is a level of today, of the population most claims of its measure have.
bool IsCurrent(const Claim& claim) {
  const Figure& f = claim.figure();
  bool level = f.role == Role::kLevel || f.role == Role::kTo || f.role == Role::kTotal;
  return level && !claim.aside && !claim.superseded && !claim.retracted && !f.background &&
         f.epistemics != Epistemics::kProjected && (f.population.empty() || f.population == "all");
}

Decimal Low(const Claim& claim) {
  const Interval& i = claim.figure().interval;
  return i.low.value ? *i.low.value : i.high.value.value_or(Decimal(0));
}

Decimal High(const Claim& claim) {
  const Interval& i = claim.figure().interval;
  return i.high.value ? *i.high.value : i.low.value.value_or(Decimal(0));
}

// A disagreement is a range with names, never one number.
void WriteRange(const MeasureView& view, Writer& html) {
  const Claim *lowest = nullptr, *highest = nullptr;
  for (const Claim& claim : view.claims) {
    if (!IsCurrent(claim)) continue;
    if (!lowest || Low(claim) < Low(*lowest)) lowest = &claim;
    if (!highest || High(claim) > High(*highest)) highest = &claim;
  }
  if (!lowest || lowest == highest) return;
  auto range = html.Open("p", {{"class", "range"}});
  auto end = [&](std::string_view which, const Claim& claim) {
    html.Text(which);
    WriteFigureLink(claim.figures.front(), html);
    html.Text(", " + claim.claimant);
  };
  bool dated = IsDated(lowest->figure().kind);
  end(dated ? "Earliest current claim " : "Lowest current claim ", *lowest);
  end(dated ? "; latest " : "; highest ", *highest);
  html.Text(".");
}

void WriteArticles(const Claim& claim, Writer& html) {
  constexpr size_t kMost = 40;
  WriteInline(claim.figures, kMost, html, [&](const FigurePlace& place) {
    html.Link(To(FigureAnchor(place)), OutletOf(*place.analysis));
    const Attribution* said = place.attribution();
    if (said && !said->via.empty()) {
      html.Leaf("span", {{"class", "quiet"}}, " (via " + Joined(said->via) + ")");
    }
  });
}

void WriteAsOf(const Claim& claim, Writer& html) {
  auto cell = html.Open("td", {{"class", "day"}});
  if (!claim.as_of) return html.Leaf("span", {{"class", "quiet"}}, "not known");
  html.Text(DayWords(*claim.as_of));
  const AsOfKind kind = claim.figure().as_of_kind;
  std::string_view how = kind == AsOfKind::kPublication ? "published"
                         : kind == AsOfKind::kStatement ? "day of the statement"
                                                        : "";
  if (!how.empty()) html.Leaf("span", {{"class", "quiet under"}}, how);
}

std::string StateWords(const Claim& claim) {
  std::vector<std::string> words;
  const Figure& f = claim.figure();
  if (claim.superseded) words.push_back("since replaced");
  if (f.epistemics != Epistemics::kReported) words.emplace_back(Name(f.epistemics));
  bool level = f.role == Role::kLevel || f.role == Role::kTo || f.role == Role::kTotal;
  bool known = f.role == Role::kProjection || claim.superseded;  // said already
  if (!level && !known) words.emplace_back(Name(f.role));
  if (f.background) words.push_back("older event");
  return Joined(words);
}

// Columns that would be empty, or say "all" in every row, are left out.
struct TableColumns {
  bool whom = false, state = false;

  explicit TableColumns(const MeasureView& view) {
    for (const Claim& claim : view.claims) {
      const std::string& population = claim.figure().population;
      whom |= !population.empty() && population != "all";
      state |= !StateWords(claim).empty();
    }
  }
};

// `first`: the first of the claimant's claims, where its other names are told.
void WriteClaimant(const Claim& claim, bool first, Writer& html) {
  auto name = html.Open("th", {{"scope", "row"}});
  html.Text(claim.claimant);
  if (claim.own_voice) html.Leaf("span", {{"class", "quiet"}}, " in its own voice");
  if (claim.speaker && claim.speaker->anonymous) {
    html.Leaf("span", {{"class", "tag"}}, "anonymous");
  }
  if (first && !claim.also.empty()) {
    html.Leaf("span", {{"class", "quiet under"}}, "also “" + Joined(claim.also, "”, “") + "”");
  }
}

void WriteRow(const Claim& claim, bool first, const TableColumns& columns, Writer& html) {
  auto row = html.Open("tr", {{"class", claim.aside ? "aside" : ""}});
  WriteClaimant(claim, first, html);
  {
    auto cell = html.Open("td");
    WriteFigureLink(claim.figures.front(), html);
  }
  html.Leaf("td", Reading(claim.figure()));
  if (columns.whom) html.Leaf("td", claim.figure().population);
  WriteAsOf(claim, html);
  if (columns.state) html.Leaf("td", StateWords(claim));
  html.Leaf("td", {{"class", "n"}}, std::to_string(claim.articles));
  html.Leaf("td", {{"class", "n"}}, std::to_string(claim.origins));
  auto cell = html.Open("td");
  WriteArticles(claim, html);
}

void WriteTable(const MeasureView& view, Writer& html) {
  const TableColumns columns(view);
  auto scroll = html.OpenScroll("Claims: " + view.what);
  auto table = html.Open("table", {{"class", "claims"}});
  {
    auto head = html.Open("thead");
    auto row = html.Open("tr");
    auto column = [&](std::string_view name, bool shown = true, bool number = false) {
      if (shown) html.Leaf("th", {{"scope", "col"}, {"class", number ? "n" : ""}}, name);
    };
    column("Claimant");
    column("As written");
    column("Our reading");
    column("Of whom", columns.whom);
    column("As of");
    column("State", columns.state);
    column("Articles", true, /*number=*/true);
    column("Origins", true, /*number=*/true);
    column("Sentences");
  }
  auto body = html.Open("tbody");
  for (size_t i = 0; i < std::min(view.claims.size(), kMostClaims); ++i) {
    bool first = i == 0 || view.claims[i - 1].claimant != view.claims[i].claimant;
    WriteRow(view.claims[i], first, columns, html);
  }
}

void WriteRelation(const MeasureView& view, const Relation& relation, Writer& html) {
  const size_t number = static_cast<size_t>(&relation - view.relations.data());
  bool has_card = IsContrast(relation.verdict);
  auto item = html.Open("li", {{"id", has_card ? "" : RelationAnchor(view, number)}});
  WriteChip(relation.verdict, has_card ? To(RelationAnchor(view, number)) : "", html);
  auto words = html.Open("p");
  const auto leading = LeadingClaims(view.claims, relation.verdict, relation.claims);
  WriteInline(
      leading, kMostNamed, html,
      [&](int i) {
        WriteFigureLink(view.claims[i].figures.front(), html);
        html.Text(" " + view.claims[i].claimant);
      },
      " / ");
  html.Leaf("span", {{"class", "reasons"}}, JoinedFirst(ReasonsOf(relation), kMostNamed));
}

void WriteRelations(const MeasureView& view, Writer& html) {
  if (view.relations.empty()) return;
  html.Leaf("h4", "How they stand to each other");
  WriteFolded(view.relations, {.open = 8}, "relation", html, [&](auto relations) {
    auto list = html.Open("ul", {{"class", "relations"}});
    for (const Relation& relation : relations) WriteRelation(view, relation, html);
  });
  WriteLeftOut(view.relations_left_out, "relation", html);
}

// Whether some of its claims do not agree, or one changed: what an editor looks at first.
bool Differs(const MeasureView& view) {
  return std::any_of(view.relations.begin(), view.relations.end(), [](const Relation& relation) {
    return IsContrast(relation.verdict) || IsSuccession(relation.verdict);
  });
}

}  // namespace

void WriteMeasure(const MeasureView& view, Writer& html) {
  auto section = html.Open("section", {{"class", "measure"}, {"id", MeasureAnchor(view.number)}});
  html.Leaf("h3", Capitalised(view.what));
  WriteRange(view, html);
  WritePlot(view, html);
  WriteTimeline(view, html);
  WriteTable(view, html);
  if (view.claims.size() > kMostClaims) {
    WriteLeftOut(view.claims.size() - kMostClaims, "claim", html);
  }
  WriteRelations(view, html);
}

void WriteMeasures(const Model& model, Writer& html) {
  std::vector<const MeasureView*> alike;
  for (const MeasureView& view : model.measures) {
    Differs(view) ? WriteMeasure(view, html) : alike.push_back(&view);
  }
  if (alike.size() == model.measures.size()) {
    for (const MeasureView* view : alike) WriteMeasure(*view, html);
  } else if (!alike.empty()) {
    auto more = html.Open("details", {{"class", "alike"}});
    html.Leaf("summary", Count(alike.size(), "measure") + " on which the articles do not differ");
    for (const MeasureView* view : alike) WriteMeasure(*view, html);
  }
  WriteLeftOut(model.measures_left_out, "measure", html);
}

}  // namespace sayso::html
