#ifndef SAYSO_SRC_COMPARE_SCOPES_H_
#define SAYSO_SRC_COMPARE_SCOPES_H_

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "src/findings/record.h"
#include "src/ruleset/ruleset.h"

namespace sayso {

// How the count of an outcome moves while its event is young.
enum class Course : uint8_t { kFixed, kGrows, kVaries };

// What a date or a duration is the date of: an occasion is met where one word of each of its lists
// stands near the figure.
struct Occasion {
  std::string name;
  bool for_dates = false, for_durations = false;
  bool of_name = false;  // the nearest name belongs to the key
  bool planned = false;  // a day that can be moved: two of them are no conflict
  std::vector<std::set<std::string, std::less<>>> all;
};

// What a sentence says of how its figure stands to another.
enum class Cue : uint8_t { kDeclared, kWithdrawn, kMoved, kOwnCount, kConceded };

// The facts of rules/scope: populations, outcomes, parties, occasions, cues.
class Scopes {
 public:
  explicit Scopes(const Ruleset& ruleset);

  // The population a counted noun names: "soldier" -> "combatants"; empty for none.
  std::string_view PopulationOf(std::string_view noun) const;
  // Whether a figure's population tells whom it counts, whatever the noun.
  bool Tells(std::string_view population) const { return telling_.contains(population); }
  // Whether population `part` lies within `whole`; not within itself.
  bool Within(std::string_view part, std::string_view whole) const;

  Course CourseOf(std::string_view outcome) const;
  // Whether the outcome befalls things (houses burned), so that they belong to the key.
  bool OfThings(std::string_view outcome) const { return of_things_.contains(outcome); }
  // The outcome a counted noun names by itself: "death toll" -> "killed"; empty for none.
  std::string_view OutcomeOf(std::string_view noun) const;

  bool IsStateWord(std::string_view word) const { return state_.contains(word); }
  bool IsNoStateWord(std::string_view word) const { return not_state_.contains(word); }
  // A word for several bodies of state at once: "governments".
  bool IsManyWord(std::string_view word) const { return many_.contains(word); }
  bool IsSharedWord(std::string_view word) const { return shared_.contains(word); }
  bool IsAgencyWord(std::string_view word) const { return agency_.contains(word); }
  // The group of labels a noun belongs to: "separatist" -> "armed"; empty for none.
  std::string_view LabelGroupOf(std::string_view noun) const;
  // The owner of an outlet, by the outlet's canonical name; empty where it is not known.
  std::string_view OwnerOf(std::string_view outlet) const;
  bool IsHavingWord(std::string_view word) const { return having_.contains(word); }
  // One spelling for words that mean one body: "defense" -> "defence".
  std::string_view SameWord(std::string_view word) const;

  const std::vector<Occasion>& occasions() const { return occasions_; }
  // Whether the sentence, in lower case, holds a phrase of the cue.
  bool Holds(Cue cue, std::string_view sentence) const;

 private:
  using Words = std::set<std::string, std::less<>>;
  void Read(RuleValue file);
  void ReadOccasion(RuleValue rule);
  void CloseAbove();  // lets a population lie within what its parents lie within

  std::map<std::string, std::string, std::less<>> population_of_, outcome_of_, same_word_,
      label_group_, owner_;
  std::map<std::string, Words, std::less<>> above_;  // population -> all that it lies within
  std::map<std::string, Course, std::less<>> courses_;
  Words telling_, of_things_, state_, not_state_, many_, shared_, agency_, having_;
  std::vector<Occasion> occasions_;
  std::map<Cue, std::vector<std::string>> cues_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_SCOPES_H_
