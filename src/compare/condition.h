#ifndef SAYSO_SRC_COMPARE_CONDITION_H_
#define SAYSO_SRC_COMPARE_CONDITION_H_

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace sayso {

// What can be true of two positions that measure one thing. Code knows these kinds; which of them
// make a verdict is for the files of rules/comparison to say, by the enumerator without its k, in
// lower case with hyphens: kSameScope is "same-scope".
enum class Condition : uint8_t {
  // Scope: place, population and side
  kSameScope,
  kPartAndWhole,      // one lies within the other
  kPartExceedsWhole,  // and is larger
  kOtherScope,        // neither within the other
  kOpenScope,         // one leaves open what the figures around it tell apart
  kOtherLabel,        // counted under words of which we know no relation: guests, workers
  // Standing
  kBackground,  // one belongs to an older event
  kProjected,   // one is projected or feared
  kIncrement,   // one is a change, the other a level
  kWithdrawn,   // the later one withdraws the other
  kListed,      // one is of a list in its article that its key does not tell apart
  kDenied,      // one is denied, or stands in what nobody asserts
  kDeclared,    // a text says that the two do not agree
  kMoved,       // a text says that the day was moved
  // Claimants
  kSameClaimant,        // one body or person, whatever it is called
  kOtherName,           // called by different names: the vice president, the disaster agency
  kTwoVoices,           // two people of one body
  kOneParty,            // two bodies of one country
  kDifferentClaimants,  // two claimants, both named
  kOneClaim,            // not two named claimants: the same one, or an outlet's own voice
  kOwnVoice,            // at least one is said by an outlet in its own voice
  kBothOwnVoice,
  kAnonymous,     // one claimant has no name
  kByAgency,      // one claimant is an agency, an outlet or a journalist: it may be passing on
  kSharedOrigin,  // all their articles go back to one origin
  kSameDocument,  // an article holds both
  // Values
  kSameValue,  // the same number, whatever the bound
  kSameBound,  // and the same bound
  kRounded,    // one is the other, rounded
  kNear,       // apart by no more than their approximation
  kOverlapping,
  kDisjoint,
  kSecondHigher,
  kSecondLower,
  kVague,      // one is a vague word: dozens
  kDigitSlip,  // a digit more or less, or two exchanged: 60 and 600, 231 and 213
  kFloors,     // both are bounds from below: at least 70, more than 300
  // Time
  kUndated,     // of one, no day is known, and no article holds both
  kSameDay,
  kApart,       // the second was said on a later day
  kSuperseded,  // the first was replaced by its own claimant before the second was said
  kSideBySide,  // an article sets both against each other
  kGrowing,     // counts of this outcome grow while the event is young
  kVarying,     // or rise and fall
  kSettled,     // both were said a week after it happened or later
  kSameMoment,  // their articles give another growing count alike
  kHoursApart,  // of another count, their articles give an earlier and a later state
  // Evidence
  kSureKey,  // the key is complete or the sentences share most of their words
};

inline constexpr int kConditionCount = static_cast<int>(Condition::kSureKey) + 1;
static_assert(kConditionCount <= 64);

std::string_view Name(Condition condition);  // "same-scope"
std::optional<Condition> ConditionOf(std::string_view name);
std::string_view Words(Condition condition);  // "different claimants"

class Conditions {
 public:
  constexpr Conditions() = default;
  constexpr Conditions(std::initializer_list<Condition> conditions) {
    for (Condition c : conditions) add(c);
  }

  constexpr void add(Condition c) { bits_ |= uint64_t{1} << static_cast<int>(c); }
  constexpr void add_if(bool holds, Condition c) {
    if (holds) add(c);
  }
  constexpr bool has(Condition c) const { return bits_ >> static_cast<int>(c) & 1; }
  constexpr bool has_all(Conditions other) const { return (bits_ & other.bits_) == other.bits_; }
  constexpr bool has_any(Conditions other) const { return (bits_ & other.bits_) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  friend constexpr bool operator==(Conditions, Conditions) = default;

 private:
  uint64_t bits_ = 0;
};

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_CONDITION_H_
