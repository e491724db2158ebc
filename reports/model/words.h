#ifndef SAYSO_REPORTS_MODEL_WORDS_H_
#define SAYSO_REPORTS_MODEL_WORDS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/analyzer/analyzer.h"

namespace sayso {

// Values and texts in the words that every view uses. No locale: the same words everywhere.

std::string Grouped(Decimal value);                  // "3,184", "0.4"
std::string DayWords(Date day);                      // "3 May 2031"
std::string DayWords(const std::string& published);  // of an ISO date; the text itself otherwise
std::string TimeWords(const std::string& utc);       // "4 May 2031, 08:00 UTC"
std::string PeriodWords(Date first, Date last);      // "3–4 May 2031"
std::string Count(size_t n, std::string_view noun);  // "1 article", "4 articles"
std::string Capitalised(std::string_view words);     // ASCII first letter only
std::string Joined(const std::vector<std::string>& parts, std::string_view between = ", ");
// The first `most` of them, and how many more there are: "a, b and 7 more".
std::string JoinedFirst(const std::vector<std::string>& parts, size_t most,
                        std::string_view between = ", ");
std::string Clipped(std::string_view text, size_t code_points);  // ends in "…" where cut

// What a view that would be too long says of what it leaves out: "412 more relations are left out
// here; sayso analyze has them all." Empty for 0.
std::string LeftOut(size_t n, std::string_view noun);
// Of claims and reasons that stand in one sentence.
inline constexpr size_t kMostNamed = 12;

// What a figure is taken to mean: "41 or more", "315 to 385", "up to 400", "more than 60", "29".
std::string Reading(const Figure& figure);
// The value of one end: a day for dates, a grouped number otherwise.
std::string ValueWords(const Figure& figure, Decimal value);

// The words of a discontinuous span, joined by " … "; white space runs become one space.
std::string WordsOf(const Text& text, const Spans& spans);
// One line, and a capital that only begins a sentence made small: "at least 41" for "At least 41".
std::string InSentence(std::string_view words);
std::string OneLine(std::string_view text);

// The words of a statement as people read them: a quotation in “ ”, whatever marks the article
// used.
std::string StatementWords(const Text& text, const Attribution& attribution);

// The standings of a statement and its stance, as readers see them: {"denied"}.
std::vector<std::string> StandingWords(const Attribution& attribution);

}  // namespace sayso

#endif  // SAYSO_REPORTS_MODEL_WORDS_H_
