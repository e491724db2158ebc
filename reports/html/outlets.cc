#include <algorithm>

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
  for (const DocumentAnalysis& document : analysis.documents) {
    std::string name(OutletOf(document));
    auto row =
        std::find_if(rows.begin(), rows.end(), [&](const OutletRow& r) { return r.name == name; });
    if (row == rows.end()) row = rows.insert(rows.end(), {.name = name});
    Count(document, *row);
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
  auto scroll = html.Open(
      "div",
      {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", "Outlets"}});
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

void WriteCell(const Claim& claim, const std::string& outlet, const AnalysisIndex& index,
               Writer& html) {
  auto cell = html.Open("td");
  for (const FigurePlace& place : claim.figures) {
    if (OutletOf(*place.analysis) != outlet) continue;
    bool relayed = IsRelayed(claim, place, index);
    auto link = html.Open("a", {{"href", To(FigureAnchor(place))}});
    html.Leaf("span", {{"aria-hidden", "true"}}, relayed ? "○" : "●");
    html.Leaf("span", {{"class", "vh"}}, relayed ? "relayed" : "carried");
    return;
  }
}

void WriteMatrix(const Model& model, const std::vector<OutletRow>& outlets, Writer& html) {
  if (model.measures.empty()) return;
  html.Leaf("h3", "Which claims each carries");
  html.Leaf("p", {{"class", "quiet"}}, "● carried  ○ relayed from another  blank: left out");
  auto scroll = html.Open("div", {{"class", "scroll"},
                                  {"tabindex", "0"},
                                  {"role", "group"},
                                  {"aria-label", "Claims by outlet"}});
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
      {
        auto name = html.Open("th", {{"scope", "row"}});
        html.Leaf("span", {{"class", "quiet"}}, Capitalised(view.what) + ": ");
        WriteFigureLink(claim.figures.front(), html);
        html.Text(" " + claim.claimant);
      }
      for (const OutletRow& outlet : outlets) WriteCell(claim, outlet.name, model.index, html);
    }
  }
}

}  // namespace

void WriteOutlets(const Model& model, Writer& html) {
  auto rows = OutletRows(model.analysis);
  html.Leaf("p", {{"class", "quiet"}},
            "Counts of what was found in each outlet's articles. Not a score.");
  WriteCounts(rows, html);
  WriteMatrix(model, rows, html);
}

}  // namespace sayso::html
