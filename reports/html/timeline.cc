#include <algorithm>
#include <optional>
#include <set>

#include "reports/figure_value.h"
#include "reports/html/mark.h"
#include "reports/html/model.h"
#include "reports/html/scale.h"
#include "reports/model/words.h"

namespace sayso::html {
namespace {

// One claimant's dated claims, by date.
struct Series {
  std::string claimant;
  std::vector<const Claim*> claims;
  double label_y = 0;
};

constexpr double kWidth = 720, kHeight = 300, kLeft = 52, kRight = 500, kTop = 18, kBottom = 262;
constexpr double kLabelGap = 19;

std::string C(double value) { return Coordinate(value); }

bool IsCurrentLevel(const Figure& figure) {
  bool level =
      figure.role == Role::kLevel || figure.role == Role::kTo || figure.role == Role::kTotal;
  return level && (figure.population.empty() || figure.population == "all");
}

double Height(const Claim& claim) {
  const Figure& f = claim.figure();
  if (f.anchor) return f.anchor->ToDouble();
  if (f.interval.low.value && f.interval.high.value) {
    return (f.interval.low.value->ToDouble() + f.interval.high.value->ToDouble()) / 2;
  }
  return (f.interval.low.value ? *f.interval.low.value : *f.interval.high.value).ToDouble();
}

// An outlet that repeats a claimant's value has no line of its own.
bool Repeats(const Claim& claim, const std::vector<Claim>& claims) {
  return claim.own_voice && std::any_of(claims.begin(), claims.end(), [&](const Claim& other) {
           return !other.own_voice && other.figure().interval == claim.figure().interval;
         });
}

std::vector<Series> SeriesOf(const MeasureView& view) {
  std::vector<Series> series;
  for (const Claim& claim : view.claims) {
    bool bounded = claim.figure().interval.low.value || claim.figure().interval.high.value;
    if (claim.aside || !claim.as_of || !bounded || !IsCurrentLevel(claim.figure())) continue;
    if (Repeats(claim, view.claims)) continue;
    if (series.empty() || series.back().claimant != claim.claimant) {
      series.push_back({claim.claimant, {}});
    }
    series.back().claims.push_back(&claim);
  }
  return series;
}

// Leaves as many lines as can be told apart, those with most steps first; returns how many went.
size_t KeepReadable(std::vector<Series>& series) {
  constexpr size_t kMost = 7;
  std::stable_sort(series.begin(), series.end(), [](const Series& a, const Series& b) {
    return a.claims.size() > b.claims.size();
  });
  size_t total = series.size();
  series.resize(std::min(total, kMost));
  return total - series.size();
}

double Day(const Claim& claim) {
  return static_cast<double>(claim.as_of->time_since_epoch().count());
}

// Whether there is anything to see over time.
bool Changes(const std::vector<const Claim*>& claims) {
  return std::any_of(claims.begin(), claims.end(),
                     [&](const Claim* c) { return Height(*c) != Height(*claims.front()); });
}

// Lifts labels apart that would cover each other.
void PlaceLabels(std::vector<Series>& series, const Scale& y) {
  std::vector<Series*> order;
  for (Series& s : series) {
    s.label_y = y.At(Height(*s.claims.back()));
    order.push_back(&s);
  }
  std::stable_sort(order.begin(), order.end(),
                   [](const Series* a, const Series* b) { return a->label_y < b->label_y; });
  double least = kTop;
  for (Series* s : order) {
    s->label_y = std::max(s->label_y, least);
    least = s->label_y + kLabelGap;
  }
  double most = kBottom;
  for (auto s = order.rbegin(); s != order.rend(); ++s) {
    (*s)->label_y = std::min((*s)->label_y, most);
    most = (*s)->label_y - kLabelGap;
  }
}

// Room on the chart: no value covers another, or a dot.
class Labels {
 public:
  // Wider than the dot: a value at the height of another dot would be taken for that one's.
  void Block(double x, double y) { boxes_.push_back({x - 30, y - 6, x + 30, y + 6}); }

  // Where a text of so many letters fits beside a dot at (x, y): above or below it, to its right or
  // left. Nothing where it fits nowhere; takes the room.
  struct Spot {
    double x, y;
    bool end;  // the text ends at x
  };
  std::optional<Spot> Take(double x, double y, size_t letters) {
    const double width = 8.4 * static_cast<double>(letters);
    for (bool end : {false, true}) {
      for (double dy : {-9.0, 20.0}) {
        Spot spot{end ? x - 9 : x + 9, y + dy, end};
        double left = end ? spot.x - width : spot.x;
        Box box{left, spot.y - 13, left + width, spot.y + 3};
        if (left < kLeft || spot.y > kBottom + 2 || !IsFree(box)) continue;
        boxes_.push_back(box);
        return spot;
      }
    }
    return std::nullopt;
  }

 private:
  struct Box {
    double x1, y1, x2, y2;
  };
  bool IsFree(const Box& box) const {
    return std::none_of(boxes_.begin(), boxes_.end(), [&](const Box& b) {
      return box.x1 < b.x2 && b.x1 < box.x2 && box.y1 < b.y2 && b.y1 < box.y2;
    });
  }
  std::vector<Box> boxes_;
};

// Steps only: nothing was measured between two reports.
void DrawSteps(const Series& s, size_t number, const Scale& x, const Scale& y, Writer& html) {
  std::string path;
  for (const Claim* claim : s.claims) {
    std::string across = C(x.At(Day(*claim)));
    path += path.empty() ? "M" + across + " " : "H" + across + "V";
    path += C(y.At(Height(*claim)));
  }
  path += "H" + C(kRight);
  html.Empty("path", {{"class", "steps s" + std::to_string(number % 5)}, {"d", path}});
}

void DrawDot(const Claim& claim, double x, double y, Writer& html) {
  if (claim.retracted) {
    html.Empty("path",
               {{"class", "cross"},
                {"d", "M" + C(x - 6) + " " + C(y - 6) + "L" + C(x + 6) + " " + C(y + 6) + "M" +
                          C(x - 6) + " " + C(y + 6) + "L" + C(x + 6) + " " + C(y - 6)}});
    return;
  }
  bool exact = MarkOf(claim.figure()) == MarkKind::kExactly;
  html.Empty("circle",
             {{"class", exact ? "dot" : "dot hollow"}, {"cx", C(x)}, {"cy", C(y)}, {"r", "5"}});
}

void DrawSeries(const Series& s, size_t number, const Scale& x, const Scale& y, Labels& labels,
                Writer& html) {
  auto group = html.Open("g", {{"class", "series"}});
  DrawSteps(s, number, x, y, html);
  for (const Claim* claim : s.claims) {
    auto link = html.Open("a", {{"href", To(FigureAnchor(claim->figures.front()))}});
    double cx = x.At(Day(*claim)), cy = y.At(Height(*claim));
    std::string words = Clipped(FigureWords(claim->figures.front()), 22);
    html.Leaf("title", claim->claimant + ": " + words + ", " + DayWords(*claim->as_of));
    DrawDot(*claim, cx, cy, html);
    auto spot = labels.Take(cx, cy, words.size());
    if (!spot) continue;
    html.Leaf("text",
              {{"class", spot->end ? "value end" : "value"}, {"x", C(spot->x)}, {"y", C(spot->y)}},
              words);
  }
  double end = y.At(Height(*s.claims.back()));
  html.Empty("path",
             {{"class", "leader"},
              {"d", "M" + C(kRight) + " " + C(end) + "L" + C(kRight + 14) + " " + C(s.label_y)}});
  html.Leaf("text", {{"class", "name"}, {"x", C(kRight + 20)}, {"y", C(s.label_y + 5)}},
            Clipped(s.claimant, 22));
}

bool IsIncrement(const Claim& claim) {
  Role role = claim.figure().role;
  return role == Role::kIncrement || role == Role::kDelta || role == Role::kDeltaUp;
}

// What was newly counted, as bars from the axis: they have no line, since they add to one.
void DrawIncrements(const MeasureView& view, const std::set<Date>& days, const Scale& x,
                    const Scale& y, Writer& html) {
  if (!y.from_zero() || y.logarithmic()) return;
  for (const Claim& claim : view.claims) {
    bool drawn = claim.as_of && days.contains(*claim.as_of) && IsIncrement(claim) &&
                 claim.figure().anchor && claim.figure().unit.empty();
    if (!drawn) continue;
    double cx = x.At(Day(claim)), top = y.At(Height(claim));
    if (top < kTop) continue;
    auto link = html.Open("a", {{"href", To(FigureAnchor(claim.figures.front()))}});
    html.Leaf("title", claim.claimant + ": " + FigureWords(claim.figures.front()) + " more");
    html.Empty(
        "line",
        {{"class", "increment"}, {"x1", C(cx)}, {"x2", C(cx)}, {"y1", C(y.At(0))}, {"y2", C(top)}});
    html.Leaf("text", {{"class", "value end"}, {"x", C(cx - 9)}, {"y", C(y.At(0) - 5)}},
              "+" + Grouped(*claim.figure().anchor));
  }
}

// The day of the event, as its figures tell it: the earliest that lies on the axis.
void DrawEvent(const std::vector<const Claim*>& claims, const std::set<Date>& days, const Scale& x,
               Writer& html) {
  std::optional<Date> event;
  for (const Claim* claim : claims) {
    const std::optional<Date>& day = claim->figure().event_date;
    bool on_axis = day && *day >= *days.begin() && *day <= *days.rbegin();
    if (on_axis && (!event || *day < *event)) event = day;
  }
  if (!event) return;
  double at = x.At(static_cast<double>(event->time_since_epoch().count()));
  html.Empty("rect", {{"class", "event"},
                      {"x", C(at - 9)},
                      {"width", "18"},
                      {"y", C(kTop)},
                      {"height", C(kBottom - kTop)}});
  html.Leaf("text", {{"class", "tick"}, {"x", C(at)}, {"y", C(kTop - 2)}}, "event");
}

void DrawAxes(const std::set<Date>& days, const Scale& x, const Scale& y, Writer& html) {
  for (const Scale::Tick& tick : y.ticks()) {
    html.Empty("line", {{"class", "grid"},
                        {"x1", C(kLeft)},
                        {"x2", C(kRight)},
                        {"y1", C(tick.place)},
                        {"y2", C(tick.place)}});
    html.Leaf("text", {{"class", "tick end"}, {"x", C(kLeft - 8)}, {"y", C(tick.place + 5)}},
              tick.words);
  }
  double last = -100;
  for (Date day : days) {
    double place = x.At(static_cast<double>(day.time_since_epoch().count()));
    if (place - last < 70) continue;
    last = place;
    std::string words = DayWords(day);
    html.Leaf("text", {{"class", "tick"}, {"x", C(place)}, {"y", C(kBottom + 22)}},
              words.substr(0, words.rfind(' ')));
  }
}

}  // namespace

void WriteTimeline(const MeasureView& view, Writer& html) {
  std::vector<Series> series = SeriesOf(view);
  size_t left_out = KeepReadable(series);
  std::set<Date> days;
  std::vector<const Claim*> drawn;
  for (const Series& s : series) {
    for (const Claim* claim : s.claims) {
      days.insert(*claim->as_of);
      drawn.push_back(claim);
    }
  }
  double low = 0, high = 0;
  if (days.size() < 2 || !Changes(drawn) || !ExtentOf(drawn, low, high)) return;
  if (IsDated(drawn.front()->figure().kind)) return;
  auto number = [](Date day) { return static_cast<double>(day.time_since_epoch().count()); };
  double first = number(*days.begin()), last = number(*days.rbegin());
  Scale x(first, last, /*dated=*/true, kLeft + 12, kRight - 90);
  Scale y(low, high, /*dated=*/false, kBottom, kTop);
  PlaceLabels(series, y);
  std::string id = MeasureAnchor(view.number);
  auto figure = html.Open("figure", {{"class", "timeline"}});
  std::string more = left_out ? " " + Count(left_out, "more claimant") + " in the table." : "";
  html.Leaf("figcaption",
            "By the day each figure describes. Steps, since nothing was measured between two "
            "reports; a hollow dot is a bound, a range or an estimate." +
                more);
  auto svg = html.Open("svg", {{"viewBox", "0 0 " + C(kWidth) + " " + C(kHeight)},
                               {"role", "group"},
                               {"aria-labelledby", id + "s"}});
  html.Leaf("title", {{"id", id + "s"}}, Capitalised(view.what) + " over time");
  DrawEvent(drawn, days, x, html);
  DrawAxes(days, x, y, html);
  DrawIncrements(view, days, x, y, html);
  Labels labels;
  for (const Claim* claim : drawn) labels.Block(x.At(Day(*claim)), y.At(Height(*claim)));
  for (size_t s = 0; s < series.size(); ++s) DrawSeries(series[s], s, x, y, labels, html);
}

}  // namespace sayso::html
