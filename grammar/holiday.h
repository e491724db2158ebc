#ifndef SAYSO_GRAMMAR_HOLIDAY_H_
#define SAYSO_GRAMMAR_HOLIDAY_H_

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/calendar.h"
#include "src/ruleset/ruleset.h"

namespace sayso::grammar {

// How a holiday falls in a year. Exactly one of the ways is filled in.
struct HolidayRule {
  enum class Way { kFixed, kWeekday, kEaster, kOrthodoxEaster, kIslamic, kHebrew, kListed };

  std::vector<std::string> names;  // in small letters, with ' as apostrophe
  Way way = Way::kFixed;
  unsigned month = 0;          // of kFixed and kWeekday; of the Islamic or Hebrew year
  unsigned day = 0;            // likewise
  unsigned weekday = 0;        // kWeekday: 1 = Monday
  int nth = 0;                 // kWeekday: 1 the first, -1 the last of the month
  int offset = 0;              // days behind that day: Good Friday is -2 from Easter
  int length = 1;              // days
  std::map<int, Date> listed;  // by year

  // Its days in a year of our calendar; nothing where it falls on none that is known. Of an Islamic
  // holiday that falls twice, the first.
  std::optional<Days> In(int year) const;
};

// The holidays of rules/figures/holidays.json. Ruleset::compiled<Holidays>() makes it.
class Holidays {
 public:
  explicit Holidays(const Ruleset& ruleset);

  const std::vector<HolidayRule>& rules() const { return rules_; }
  // The holiday with the longest name at the front of a text, and how many bytes the name has
  // there; size 0 for none. Case and the kind of apostrophe do not matter.
  struct Match {
    const HolidayRule* rule = nullptr;
    size_t size = 0;
  };
  Match Find(std::string_view text) const;

 private:
  struct Name {
    std::string_view text;  // of one of the rules
    uint32_t rule;
  };

  std::vector<HolidayRule> rules_;
  std::vector<Name> names_;  // by first byte; of one first byte as the rules have them
};

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_HOLIDAY_H_
