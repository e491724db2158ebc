#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "reports/html/lists.h"
#include "reports/html/model.h"
#include "reports/model/words.h"

namespace sayso::html {
namespace {

// What one outlet's articles hold. Counts, not a score.
struct OutletRow {
  std::string name;
  size_t articles = 0, statements = 0, named = 0, anonymous = 0, unknown = 0, softened = 0;
  size_t figures = 0;
};

void Count(const DocumentAnalysis& document, OutletRow& row) {
  ++row.articles;
  row.statements += document.attributions.size();
  row.figures += document.figures.size();
  for (const Attribution& a : document.attributions) {
    if (!a.speaker) {
      ++row.unknown;
    } else if (a.speaker->anonymous) {
      ++row.anonymous;
    } else {
      ++row.named;
    }
    row.softened += a.standing != 0;
  }
}

std::vector<OutletRow> OutletRows(const Analysis& analysis) {
  std::vector<OutletRow> rows;
  std::map<std::string_view, size_t> row_of;
  for (const DocumentAnalysis& document : analysis.documents) {
    const std::string_view name = OutletOf(document);
    const auto [row, is_new] = row_of.emplace(name, rows.size());
    if (is_new) rows.push_back({.name = std::string(name)});
    Count(document, rows[row->second]);
  }
  return rows;
}

// A count of statements and its share of them all.
void WriteShare(size_t n, size_t all, Writer& html) {
  auto cell = html.Open("td", {{"class", n ? "n" : "n zero"}});
  html.Text(std::to_string(n));
  if (n == 0 || all == 0) return;
  html.Leaf("span", {{"class", "quiet under"}}, std::to_string((100 * n + all / 2) / all) + " %");
}

void WriteCounts(const std::vector<OutletRow>& rows, Writer& html) {
  auto scroll = html.OpenScroll("Outlets");
  auto table = html.Open("table");
  {
    auto head = html.Open("thead");
    auto row = html.Open("tr");
    html.Leaf("th", {{"scope", "col"}}, "Outlet");
    for (std::string_view name : {"Articles", "Statements", "Named", "Anonymous", "Unknown",
                                  "Hedged or denied", "Figures"}) {
      html.Leaf("th", {{"scope", "col"}, {"class", "n"}}, name);
    }
  }
  auto body = html.Open("tbody");
  for (const OutletRow& r : rows) {
    auto row = html.Open("tr");
    html.Leaf("th", {{"scope", "row"}}, r.name);
    auto count = [&](size_t n) {
      html.Leaf("td", {{"class", n ? "n" : "n zero"}}, std::to_string(n));
    };
    count(r.articles);
    count(r.statements);
    for (size_t n : {r.named, r.anonymous, r.unknown, r.softened})
      WriteShare(n, r.statements, html);
    count(r.figures);
  }
}

// Whether the article has the claim from another: it says so, or another article of its origin
// carries the claim too and this one is not the origin.
bool IsRelayed(const Claim& claim, const FigurePlace& place, const AnalysisIndex& index) {
  const Attribution* said = place.attribution();
  if (said && !said->via.empty()) return true;
  int origin = index.OriginOf(place.document);
  if (origin < 0) return false;
  std::string_view outlet = OutletOf(*place.analysis);
  if (index.analysis().comparison.origins[origin].origin == outlet) return false;
  return std::any_of(claim.figures.begin(), claim.figures.end(), [&](const FigurePlace& other) {
    return index.OriginOf(other.document) == origin && OutletOf(*other.analysis) != outlet;
  });
}

struct Carried {
  const FigurePlace* place;  // the first of the outlet
  bool relayed;
};

// What an outlet carries of a claim; nothing where it leaves it out.
std::optional<Carried> CarriedBy(std::string_view outlet, const Claim& claim,
                                 const AnalysisIndex& index) {
  for (const FigurePlace& place : claim.figures) {
    if (OutletOf(*place.analysis) == outlet) return Carried{&place, IsRelayed(claim, place, index)};
  }
  return std::nullopt;
}

void WriteMark(const Carried& carried, Writer& html) {
  html.Leaf("span", {{"aria-hidden", "true"}}, carried.relayed ? "○" : "●");
  html.Leaf("span", {{"class", "vh"}}, carried.relayed ? "relayed" : "carried");
}

void WriteClaimName(const MeasureView& view, const Claim& claim, Writer& html) {
  auto name = html.Open("th", {{"scope", "row"}});
  html.Leaf("span", {{"class", "quiet"}}, Capitalised(view.what) + ": ");
  WriteFigureLink(claim.figures.front(), html);
  html.Text(" " + claim.claimant);
}

// Claims down, outlets across.
void WriteMatrix(const Model& model, const std::vector<OutletRow>& outlets, Writer& html) {
  auto table = html.Open("table", {{"class", outlets.size() > 6 ? "matrix many" : "matrix"}});
  {
    auto head = html.Open("thead");
    auto row = html.Open("tr");
    html.Leaf("th", {{"scope", "col"}}, "Claim");
    for (const OutletRow& outlet : outlets) {
      auto cell = html.Open("th", {{"scope", "col"}, {"class", "cell"}});
      html.Leaf("span", outlet.name);
    }
  }
  auto body = html.Open("tbody");
  for (const MeasureView& view : model.measures) {
    for (const Claim& claim : view.claims) {
      auto row = html.Open("tr");
      WriteClaimName(view, claim, html);
      for (const OutletRow& outlet : outlets) {
        auto cell = html.Open("td");
        const auto carried = CarriedBy(outlet.name, claim, model.index);
        if (!carried) continue;
        auto link = html.Open("a", {{"href", To(FigureAnchor(*carried->place))}});
        WriteMark(*carried, html);
      }
    }
  }
}

// The outlets that carry a claim, in the order of their articles.
std::vector<Carried> CarriersOf(const Claim& claim, const AnalysisIndex& index) {
  std::vector<Carried> carriers;
  std::set<std::string_view> seen;
  for (const FigurePlace& place : claim.figures) {
    if (!seen.insert(OutletOf(*place.analysis)).second) continue;
    carriers.push_back({&place, IsRelayed(claim, place, index)});
  }
  return carriers;
}

// Where the outlets are too many to stand side by side: claims down, and who carries each.
void WriteCoverage(const Model& model, const std::vector<OutletRow>& outlets, Writer& html) {
  auto table = html.Open("table", {{"class", "coverage"}});
  html.Markup(
      "<thead><tr><th scope=\"col\">Claim</th><th scope=\"col\" class=\"n\">Outlets</th>"
      "<th scope=\"col\">Which</th></tr></thead>\n");
  auto body = html.Open("tbody");
  for (const MeasureView& view : model.measures) {
    for (const Claim& claim : view.claims) {
      auto row = html.Open("tr");
      WriteClaimName(view, claim, html);
      const auto carriers = CarriersOf(claim, model.index);
      html.Leaf("td", {{"class", "n"}},
                std::to_string(carriers.size()) + " of " + std::to_string(outlets.size()));
      auto cell = html.Open("td");
      WriteInline(carriers, kMostNamed, html, [&](const Carried& carried) {
        WriteMark(carried, html);
        html.Text(" ");
        html.Link(To(FigureAnchor(*carried.place)), OutletOf(*carried.place->analysis));
      });
    }
  }
}

void WriteClaims(const Model& model, const std::vector<OutletRow>& outlets, Writer& html) {
  constexpr size_t kMostColumns = 16;
  if (model.measures.empty()) return;
  const bool side_by_side = outlets.size() <= kMostColumns;
  html.Leaf("h3", "Which claims each carries");
  html.Leaf("p", {{"class", "quiet"}},
            side_by_side ? "● carried · ○ relayed from another · blank: left out"
                         : "● carried · ○ relayed from another");
  auto scroll = html.OpenScroll("Claims by outlet");
  side_by_side ? WriteMatrix(model, outlets, html) : WriteCoverage(model, outlets, html);
}

}  // namespace

void WriteOutlets(const Model& model, Writer& html) {
  auto rows = OutletRows(model.analysis);
  html.Leaf("p", {{"class", "quiet"}},
            "Counts of what was found in each outlet's articles. Not a score.");
  WriteCounts(rows, html);
  WriteClaims(model, rows, html);
}

}  // namespace sayso::html
