#include "reports/html/mark.h"

namespace sayso::html {
namespace {

constexpr double kArrow = 34;
constexpr double kRadius = 6;

std::string C(double value) { return Coordinate(value); }

void Line(double x1, double x2, double y, std::string css, Writer& html) {
  html.Empty("line",
             {{"class", std::move(css)}, {"x1", C(x1)}, {"x2", C(x2)}, {"y1", C(y)}, {"y2", C(y)}});
}

void Dot(double x, double y, std::string css, Writer& html) {
  html.Empty("circle", {{"class", std::move(css)}, {"cx", C(x)}, {"cy", C(y)}, {"r", C(kRadius)}});
}

// An arrow from `x` of length `length`, to the left where that is negative.
void Arrow(double x, double y, double length, Writer& html) {
  double tip = x + length, back = length > 0 ? -8 : 8;
  Line(x, tip, y, "stem", html);
  html.Empty("path", {{"class", "tip"},
                      {"d", "M" + C(tip + back) + " " + C(y - 5) + "L" + C(tip) + " " + C(y) + "L" +
                                C(tip + back) + " " + C(y + 5)}});
}

void Cross(double x, double y, Writer& html) {
  html.Empty("path",
             {{"class", "cross"},
              {"d", "M" + C(x - 6) + " " + C(y - 6) + "L" + C(x + 6) + " " + C(y + 6) + "M" +
                        C(x - 6) + " " + C(y + 6) + "L" + C(x + 6) + " " + C(y - 6)}});
}

void Bar(double x1, double x2, double y, Writer& html) {
  Line(x1, x2, y, "bar", html);
  for (double x : {x1, x2}) {
    html.Empty("line",
               {{"class", "cap"}, {"x1", C(x)}, {"x2", C(x)}, {"y1", C(y - 7)}, {"y2", C(y + 7)}});
  }
}

Extent Draw(MarkKind kind, double low, double anchor, double high, double y, bool soft,
            Writer& html) {
  std::string dot = soft ? "dot hollow" : "dot";
  switch (kind) {
    case MarkKind::kAtLeast:
      Arrow(low, y, kArrow, html);
      Dot(low, y, dot, html);
      return {low - kRadius, low + kArrow};
    case MarkKind::kUpTo:
      Arrow(high, y, -kArrow, html);
      Dot(high, y, dot, html);
      return {high - kArrow, high + kRadius};
    case MarkKind::kRange:
      Bar(low, high, y, html);
      return {low, high};
    case MarkKind::kAbout:
      Line(low, high, y, "band", html);
      Dot(anchor, y, "dot hollow", html);
      return {std::min(low, anchor - kRadius), std::max(high, anchor + kRadius)};
    case MarkKind::kWithdrawn:
      Cross(anchor, y, html);
      return {anchor - 7, anchor + 7};
    case MarkKind::kExactly:
      break;
  }
  Dot(anchor, y, dot, html);
  return {anchor - kRadius, anchor + kRadius};
}

}  // namespace

MarkKind MarkOf(const Figure& figure) {
  const Interval& interval = figure.interval;
  if (!IsAsserted(figure.epistemics)) return MarkKind::kWithdrawn;
  if (!interval.high.value) return MarkKind::kAtLeast;
  if (!interval.low.value || (interval.low.value == Decimal(0) && !interval.is_point())) {
    return MarkKind::kUpTo;
  }
  if (interval.is_point()) {
    return figure.approximation == Approximation::kNone ? MarkKind::kExactly : MarkKind::kAbout;
  }
  return figure.anchor ? MarkKind::kAbout : MarkKind::kRange;
}

std::string_view Legend(MarkKind kind) {
  switch (kind) {
    case MarkKind::kExactly:
      return "exactly";
    case MarkKind::kAtLeast:
      return "at least";
    case MarkKind::kUpTo:
      return "up to";
    case MarkKind::kRange:
      return "range";
    case MarkKind::kAbout:
      return "about";
    case MarkKind::kWithdrawn:
      return "withdrawn, denied or not asserted";
  }
  return "";
}

Extent DrawMark(const Figure& figure, const Scale& scale, double y, Writer& html) {
  const Interval& interval = figure.interval;
  auto value = [&](const std::optional<Decimal>& end, const std::optional<Decimal>& other) {
    return scale.At((end ? *end : other.value_or(Decimal(0))).ToDouble());
  };
  double low = value(interval.low.value, interval.high.value);
  double high = value(interval.high.value, interval.low.value);
  double anchor = figure.anchor ? scale.At(figure.anchor->ToDouble()) : (low + high) / 2;
  bool soft = figure.approximation == Approximation::kVague ||
              figure.approximation == Approximation::kHedged;
  return Draw(MarkOf(figure), low, anchor, high, y, soft, html);
}

void DrawSample(MarkKind kind, double x, double y, Writer& html) {
  switch (kind) {
    case MarkKind::kAtLeast:
      Draw(kind, x + 7, x + 7, x + 7, y, false, html);
      return;
    case MarkKind::kUpTo:
      Draw(kind, x + 41, x + 41, x + 41, y, false, html);
      return;
    case MarkKind::kRange:
    case MarkKind::kAbout:
      Draw(kind, x + 10, x + 25, x + 40, y, false, html);
      return;
    default:
      Draw(kind, x + 34, x + 34, x + 34, y, false, html);
  }
}

}  // namespace sayso::html
