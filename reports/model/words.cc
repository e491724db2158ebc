#include "reports/model/words.h"

#include <algorithm>

#include "reports/figure_value.h"
#include "src/ast/names.h"
#include "src/base/code_points.h"
#include "src/base/date.h"

namespace sayso {
namespace {

constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};

struct DayParts {
  explicit DayParts(Date date) : ymd(date) {}
  std::string day() const { return std::to_string(static_cast<unsigned>(ymd.day())); }
  std::string month() const { return std::string(kMonths[static_cast<unsigned>(ymd.month()) - 1]); }
  std::string year() const { return std::to_string(static_cast<int>(ymd.year())); }
  std::chrono::year_month_day ymd;
};

// "percent" stands behind its value as a sign; a bare count has no unit.
std::string WithUnit(std::string value, const Figure& figure) {
  if (figure.kind == FigureKind::kPercent) return value + "%";
  if (figure.unit.empty() || IsDated(figure.kind)) return value;
  return value + " " + figure.unit;
}

// Without the quotation marks at both ends.
std::string_view WithoutMarks(std::string_view words) {
  constexpr std::string_view kMarks[] = {"\"", "“", "”", "„", "«", "»", "''", "``"};
  bool again = true;
  while (again) {
    again = false;
    for (std::string_view mark : kMarks) {
      if (words.starts_with(mark)) words.remove_prefix(mark.size()), again = true;
      if (words.ends_with(mark)) words.remove_suffix(mark.size()), again = true;
    }
  }
  return words;
}

}  // namespace

std::string Grouped(Decimal value) {
  std::string text = value.ToString();
  size_t end = std::min(text.find('.'), text.size());
  size_t begin = text[0] == '-' ? 1 : 0;
  for (size_t at = end; at > begin + 3;) {
    at -= 3;
    text.insert(at, 1, ',');
  }
  return text;
}

std::string DayWords(Date date) {
  DayParts parts(date);
  return parts.day() + " " + parts.month() + " " + parts.year();
}

std::string DayWords(const std::string& published) {
  auto day = ParseIsoDate(published);
  return day ? DayWords(*day) : published;
}

std::string TimeWords(const std::string& utc) {
  constexpr size_t kDay = 11, kMinutes = 5;  // "2031-05-04T" "08:00"
  const auto day = ParseIsoDate(utc);
  if (!day || utc.size() < kDay + kMinutes) return utc;
  return DayWords(*day) + ", " + utc.substr(kDay, kMinutes) + " UTC";
}

std::string PeriodWords(Date first, Date last) {
  if (first == last) return DayWords(first);
  DayParts a(first), b(last);
  if (a.ymd.year() != b.ymd.year()) return DayWords(first) + " – " + DayWords(last);
  if (a.ymd.month() != b.ymd.month()) return a.day() + " " + a.month() + " – " + DayWords(last);
  return a.day() + "–" + DayWords(last);
}

std::string Count(size_t n, std::string_view noun) {
  return std::to_string(n) + " " + std::string(noun) + (n == 1 ? "" : "s");
}

std::string Capitalised(std::string_view words) {
  std::string text(words);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] -= 'a' - 'A';
  return text;
}

std::string Joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += between;
    text += part;
  }
  return text;
}

std::string JoinedFirst(const std::vector<std::string>& parts, size_t most,
                        std::string_view between) {
  if (parts.size() <= most) return Joined(parts, between);
  return Joined({parts.begin(), parts.begin() + static_cast<ptrdiff_t>(most)}, between) + " and " +
         std::to_string(parts.size() - most) + " more";
}

std::string LeftOut(size_t n, std::string_view noun) {
  if (n == 0) return "";
  return Count(n, "more " + std::string(noun)) + (n == 1 ? " is" : " are") +
         " left out here; sayso analyze has " + (n == 1 ? "it." : "them all.");
}

std::string Clipped(std::string_view text, size_t code_points) {
  if (text.size() <= code_points) return std::string(text);
  size_t at = 0;
  for (size_t n = 0; at < text.size() && n < code_points; ++n) at += DecodeAt(text, at).size;
  return at == text.size() ? std::string(text) : std::string(text.substr(0, at)) + "…";
}

std::string ValueWords(const Figure& figure, Decimal value) {
  if (!IsDated(figure.kind)) return Grouped(value);
  auto day = IsoDay(value);
  return day ? DayWords(*day) : Grouped(value);
}

std::string Reading(const Figure& figure) {
  const Bound& low = figure.interval.low;
  const Bound& high = figure.interval.high;
  auto words = [&](const Bound& bound) {
    return WithUnit(ValueWords(figure, *bound.value), figure);
  };
  if (!low.value && !high.value) return "not bounded";
  if (low.value && high.value) {
    if (low.value == high.value) return words(low);
    if (low.value == Decimal(0)) return (high.open ? "fewer than " : "up to ") + words(high);
    return ValueWords(figure, *low.value) + " to " + words(high);
  }
  if (low.value) return low.open ? "more than " + words(low) : words(low) + " or more";
  return (high.open ? "fewer than " : "up to ") + words(high);
}

std::string OneLine(std::string_view text) {
  std::string line;
  for (char c : text) {
    bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!space) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

std::string InSentence(std::string_view words) {
  std::string line = OneLine(words);
  auto between = [&](size_t i, char low, char high) {
    return i < line.size() && line[i] >= low && line[i] <= high;
  };
  bool letter = line.size() == 1 || between(1, 'a', 'z') || between(1, ' ', ' ');
  if (between(0, 'A', 'Z') && letter) line[0] += 'a' - 'A';
  return line;
}

std::string WordsOf(const Text& text, const Spans& spans) {
  std::vector<std::string> parts;
  for (Span span : spans) parts.push_back(OneLine(text.view(span)));
  return Joined(parts, " … ");
}

std::string StatementWords(const Text& text, const Attribution& attribution) {
  std::string words = WordsOf(text, attribution.content);
  return attribution.kind == QuoteKind::kDirect ? "“" + std::string(WithoutMarks(words)) + "”"
                                                : words;
}

std::vector<std::string> StandingWords(const Attribution& attribution) {
  std::vector<std::string> words;
  for (std::string_view name : Names(attribution.standing)) words.emplace_back(name);
  if (words.empty() && attribution.stance != Stance::kAssert) {
    words.emplace_back(Name(attribution.stance));
  }
  return words;
}

}  // namespace sayso
