#ifndef SAYSO_GRAMMAR_FIGURE_WORD_H_
#define SAYSO_GRAMMAR_FIGURE_WORD_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "src/ruleset/ruleset.h"
#include "src/ruleset/word_marks.h"

namespace sayso::grammar {

// What a word is to the grammar of figures and to the steps of meaning, beyond the classes that the
// lexicon gives it. The words of each use stand in rules/figures/words.json, named there by the
// enumerator without its k, in lower case with hyphens.
enum class FigureWord : uint8_t {
  kWaking,     // makes its sentence worth reading for figures: none, doubled
  kHoliday,    // the first word of a holiday's name (rules/figures/holidays.json)
  kFeast,      // the longest word of a holiday's name
  kCalendar,   // a month or weekday even in small letters: thursday
  kWordMonth,  // a month that is a word too: may
  kDecade,     // the nineties
  kWeekend,
  kZero,       // none of the passengers
  kTimes,      // doubled
  kAged,       // aged 9
  kDigitPart,  // a low six-figure sum
  kMinus,      // minus five
  kArticle,    // a dozen, another week
  kSpan,       // between 15 and 20
  kDateLead,   // begins a date: since, within
  kEarly,      // early May, the start of the year
  kMiddle,
  kLate,
  kRest,         // the rest of the week
  kPast,         // last month
  kFuture,       // next month
  kPresent,      // this month
  kAgo,          // two weeks ago
  kHence,        // two weeks hence
  kNow,          // from now, between May and now
  kUntil,        // joins two dates: May to July
  kDeadline,     // by Friday
  kWhole,        // this calendar year
  kAhead,        // a verb behind it lies in the future
  kWas,          // … in the past
  kYearCue,      // before a bare year
  kClock,        // 5 p.m.
  kStreet,       // 340 Livingston Street
  kPerhaps,      // at least 20 and perhaps as many as 35
  kVote,         // makes a tally of 52-48
  kMore,         // ten more days
  kMultiplying,  // three times as many
  kToldFrom,     // a day earlier: no rate
  kFrequency,    // twice a day: no rate
  kToll,         // what is given gives figures: a toll of
  kCiting,       // reported, citing the ministry
  kBe,           // a participle behind it is passive
  kReviseVerb,   // with the toll as its object: raised the number to
  kGiven,        // figures given by
  kNew,          // announced the new figure
  kEarlier,      // after earlier saying 45
  kFormer,       // the initial toll
  kIncluding,    // before a part of the whole
  kFurther,      // a further 12
  kSomeOf,       // some of the 300
  kTotal,        // a total of
  kBringing,     // bringing the toll to 214
  kFeared,
  kBelieved,
  kProjected,
  kMight,
  kExpected,
  kEstimated,
  kRetracted,
  kDenied,
  kConfirmed,
  kConditional,  // if 20 died
};
inline constexpr int kFigureWordCount = static_cast<int>(FigureWord::kConditional) + 1;
static_assert(kFigureWordCount <= 64);

// A set of uses.
class FigureUses {
 public:
  constexpr FigureUses() = default;
  constexpr FigureUses(FigureWord w) : bits_(uint64_t{1} << static_cast<int>(w)) {}  // NOLINT

  constexpr bool has(FigureUses any) const { return (bits_ & any.bits_) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr FigureUses& operator|=(FigureUses other) {
    bits_ |= other.bits_;
    return *this;
  }
  friend constexpr FigureUses operator|(FigureUses a, FigureUses b) { return a |= b; }
  friend constexpr bool operator==(FigureUses, FigureUses) = default;

 private:
  uint64_t bits_ = 0;
};
constexpr FigureUses operator|(FigureWord a, FigureWord b) { return FigureUses(a) | b; }

// The uses of every word of a lexicon. Ruleset::compiled<FigureWords>() makes it.
// A word of the file that the lexicon does not know has no uses; a test holds that there is none.
class FigureWords {
 public:
  explicit FigureWords(const Ruleset& ruleset);

  FigureUses of(WordId word) const { return kinds_[sets_[used_.Only(word)]]; }

 private:
  void Add(const Lexicon& lexicon, std::string_view lower, FigureUses uses);
  uint8_t SetOf(FigureUses uses);

  WordMarks used_;                 // the words that have uses
  std::vector<uint8_t> sets_;      // by word id: index into kinds_
  std::vector<FigureUses> kinds_;  // the distinct sets, the empty one first
};

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_FIGURE_WORD_H_
