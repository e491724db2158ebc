#include <algorithm>
#include <set>

#include "reports/figure_value.h"
#include "reports/html/mark.h"
#include "reports/html/model.h"
#include "reports/html/scale.h"
#include "reports/model/verdicts.h"
#include "reports/model/words.h"

namespace sayso::html {
namespace {

constexpr double kWidth = 720, kLeft = 44, kRight = 676;
constexpr double kRow = 60, kTop = 6, kAxis = 34;
// From the top of a row: its label's baseline, and its mark. A phone's letters are twice as high.
constexpr double kLabel = 20, kMark = 42;
constexpr size_t kMostRows = 60;

constexpr size_t kNarrowRoom = 44;  // letters above a line on a phone

struct Plot {
  const MeasureView& view;
  Scale scale;
  std::vector<const Claim*> rows;

  double bottom() const { return kTop + kRow * static_cast<double>(rows.size()); }
};

// Projections and changes are no levels and stand in the table only; a part is drawn with its name.
bool IsPlotted(const Claim& claim) {
  const Interval& interval = claim.figure().interval;
  bool bounded = interval.low.value || interval.high.value;
  const Figure& f = claim.figure();
  bool part = f.role == Role::kSubset || (!f.population.empty() && f.population != "all");
  bool level = f.role != Role::kProjection && f.epistemics != Epistemics::kProjected;
  return bounded && (!claim.aside || (part && level));
}

std::string C(double value) { return Coordinate(value); }

void DrawText(double x, double y, std::string css, std::string_view text, Writer& html) {
  html.Leaf("text", {{"class", std::move(css)}, {"x", C(x)}, {"y", C(y)}}, text);
}

// The chart in words, for those who do not see it.
std::string Described(const std::vector<const Claim*>& rows) {
  std::vector<std::string> parts;
  for (const Claim* claim : rows) {
    parts.push_back(claim->claimant + ": " + FigureWords(claim->figures.front()));
  }
  return Joined(parts, "; ");
}

void DrawAxis(const Plot& plot, Writer& html) {
  for (const Scale::Tick& tick : plot.scale.ticks()) {
    html.Empty("line", {{"class", "grid"},
                        {"x1", C(tick.place)},
                        {"x2", C(tick.place)},
                        {"y1", C(kTop)},
                        {"y2", C(plot.bottom())}});
    DrawText(tick.place, plot.bottom() + 20, "tick", tick.words, html);
  }
}

std::string Relays(const Claim& claim) {
  if (claim.articles < 2) return Count(claim.articles, "article");
  return Count(claim.articles, "article") + ", " + Count(claim.origins, "origin");
}

// Told later as what was before: "up from 52".
bool IsRetold(const Claim& claim) {
  Role role = claim.figure().role;
  return role == Role::kFrom || role == Role::kPrevious || role == Role::kSuperseded;
}

// "3 May", where there is no room for the year.
std::string DayOfYear(Date day) {
  std::string words = DayWords(day);
  return words.substr(0, words.rfind(' '));
}

// Above the line: who, as of when, and at the right how many carry it.
void DrawLabels(const Claim& claim, bool first_of_claimant, double y, Writer& html) {
  html.Empty("line", {{"class", first_of_claimant ? "row" : "row same"},
                      {"x1", "0"},
                      {"x2", C(kWidth)},
                      {"y1", C(y)},
                      {"y2", C(y)}});
  {
    auto text = html.Open("text", {{"class", "who"}, {"x", "0"}, {"y", C(y + kLabel)}});
    if (first_of_claimant) html.Leaf("tspan", {{"class", "name"}}, Clipped(claim.claimant, 44));
    std::string note;
    if (claim.own_voice) note = "in its own voice";
    if (!claim.figure().population.empty() && claim.figure().population != "all") {
      note += (note.empty() ? "" : ", ") + claim.figure().population;
    }
    if (claim.as_of) note += (note.empty() ? "" : ", ") + DayWords(*claim.as_of);
    if (claim.superseded) note += IsRetold(claim) ? ", told as earlier" : ", since replaced";
    bool room = claim.claimant.size() + note.size() <= kNarrowRoom;
    std::string gap = first_of_claimant ? "8" : "";
    html.Leaf("tspan", {{"class", room ? "note" : "note wide"}, {"dx", gap}}, note);
    if (!room && claim.as_of) {
      html.Leaf("tspan", {{"class", "note narrow"}, {"dx", gap}}, DayOfYear(*claim.as_of));
    }
  }
  DrawText(kWidth, y + kLabel, "relays wide", Relays(claim), html);
  DrawText(kWidth, y + kLabel, "relays narrow", "×" + std::to_string(claim.articles), html);
}

void DrawValue(const Claim& claim, Extent extent, double y, Writer& html) {
  bool at_left = extent.right > kWidth * 0.72;
  double x = at_left ? extent.left - 8 : extent.right + 8;
  auto link = html.Open("a", {{"href", To(FigureAnchor(claim.figures.front()))}});
  DrawText(x, y + 5, at_left ? "value end" : "value",
           Clipped(FigureWords(claim.figures.front()), 28), html);
}

void DrawRow(const Plot& plot, size_t row, Writer& html) {
  const Claim& claim = *plot.rows[row];
  double y = kTop + kRow * static_cast<double>(row);
  bool first = row == 0 || plot.rows[row - 1]->claimant != claim.claimant;
  auto group = html.Open("g", {{"class", claim.superseded ? "claim past" : "claim"}});
  DrawLabels(claim, first, y, html);
  html.Empty("line", {{"class", "track"},
                      {"x1", "0"},
                      {"x2", C(kWidth)},
                      {"y1", C(y + kMark)},
                      {"y2", C(y + kMark)}});
  Extent extent = DrawMark(claim.figure(), plot.scale, y + kMark, html);
  DrawValue(claim, extent, y + kMark, html);
}

void WriteLegend(const Plot& plot, Writer& html) {
  std::set<MarkKind> kinds;
  for (const Claim* claim : plot.rows) kinds.insert(MarkOf(claim->figure()));
  auto caption = html.Open("figcaption");
  auto legend = html.Open("span", {{"class", "legend"}});
  for (MarkKind kind : kinds) {
    auto item = html.Open("span");
    {
      auto svg = html.Open("svg", {{"class", "sample"},
                                   {"viewBox", "0 0 48 16"},
                                   {"width", "48"},
                                   {"height", "16"},
                                   {"aria-hidden", "true"}});
      DrawSample(kind, 0, 8, html);
    }
    html.Text(Legend(kind));
  }
  legend.Close();
  if (plot.scale.logarithmic()) {
    html.Leaf("span", {{"class", "axis-note"}},
              "Logarithmic scale: each step is ten times the one before.");
  } else if (!plot.scale.from_zero()) {
    html.Leaf("span", {{"class", "axis-note"}}, "The scale does not begin at zero.");
  }
}

}  // namespace

void WritePlot(const MeasureView& view, Writer& html) {
  std::vector<const Claim*> rows;
  for (const Claim& claim : view.claims) {
    if (IsPlotted(claim)) rows.push_back(&claim);
  }
  const size_t left_out = rows.size() - std::min(rows.size(), kMostRows);
  rows.resize(rows.size() - left_out);
  double low = 0, high = 0;
  if (!ExtentOf(rows, low, high)) return;
  bool dated = IsDated(rows.front()->figure().kind);
  Plot plot{view, Scale(low, high, dated, kLeft, kRight), std::move(rows)};
  std::string id = MeasureAnchor(view.number);
  auto figure = html.Open("figure", {{"class", "plot"}});
  {
    auto svg = html.Open("svg", {{"viewBox", "0 0 720 " + C(plot.bottom() + kAxis)},
                                 {"role", "group"},
                                 {"aria-labelledby", id + "t " + id + "e"}});
    html.Leaf("title", {{"id", id + "t"}},
              Capitalised(view.what) + ": one row for each claimant and value");
    html.Leaf("desc", {{"id", id + "e"}}, Described(plot.rows));
    DrawAxis(plot, html);
    for (size_t row = 0; row < plot.rows.size(); ++row) DrawRow(plot, row, html);
  }
  WriteLegend(plot, html);
  if (left_out > 0) {
    html.Leaf("p", {{"class", "quiet"}}, Count(left_out, "more claim") + " in the table below.");
  }
}

}  // namespace sayso::html
