#include "src/compare/condition.h"

#include <iterator>

namespace sayso {
namespace {

struct Entry {
  std::string_view name, words;
};

// In the order of the enumerators.
constexpr Entry kConditions[] = {
    {"same-scope", "same place and people counted"},
    {"part-and-whole", "one counts a part of the other"},
    {"part-exceeds-whole", "the part is larger than the whole"},
    {"other-scope", "other places or people are counted"},
    {"open-scope", "one leaves open who or where"},
    {"other-label", "different words for those counted"},
    {"background", "one belongs to an older event"},
    {"projected", "one is a projection"},
    {"increment", "one is a change, the other a total"},
    {"withdrawn", "the text says that the earlier figure is withdrawn"},
    {"listed", "one stands in a list"},
    {"denied", "one is denied or not asserted where it stands"},
    {"declared", "a text says that the two do not agree"},
    {"moved", "a text says that the day was moved"},
    {"same-claimant", "same claimant"},
    {"other-name", "called by different names"},
    {"two-voices", "two people of one body"},
    {"one-party", "two bodies of one country"},
    {"different-claimants", "different claimants"},
    {"one-claim", "no second claimant is named"},
    {"own-voice", "no claimant is named for one of them"},
    {"both-own-voice", "no claimant is named for either"},
    {"anonymous", "one claimant has no name"},
    {"by-agency", "one is told by an agency or outlet"},
    {"shared-origin", "the articles go back to one origin"},
    {"same-document", "both in one article"},
    {"same-value", "same number"},
    {"same-bound", "same wording of the bound"},
    {"rounded", "one is the other, rounded"},
    {"near", "equal within their approximation"},
    {"overlapping", "intervals overlap"},
    {"disjoint", "intervals disjoint"},
    {"second-higher", "the later one is higher"},
    {"second-lower", "the later one is lower"},
    {"vague", "one is a vague word"},
    {"digit-slip", "the digits differ as in a slip"},
    {"floors", "both are lower bounds"},
    {"undated", "no day is known of one"},
    {"same-day", "same day"},
    {"apart", "reported on different days"},
    {"superseded", "its claimant had replaced the earlier figure by then"},
    {"side-by-side", "one article sets both side by side"},
    {"growing", "the count grows while the event is young"},
    {"varying", "the count rises and falls"},
    {"settled", "said a week after it happened or later"},
    {"same-moment", "the articles give another count alike"},
    {"hours-apart", "another count of the articles had grown between them"},
    {"sure-key", "the same thing is measured"},
};
static_assert(std::size(kConditions) == kConditionCount);

}  // namespace

std::string_view Name(Condition condition) {
  return kConditions[static_cast<size_t>(condition)].name;
}

std::string_view Words(Condition condition) {
  return kConditions[static_cast<size_t>(condition)].words;
}

std::optional<Condition> ConditionOf(std::string_view name) {
  for (int i = 0; i < kConditionCount; ++i) {
    if (kConditions[i].name == name) return static_cast<Condition>(i);
  }
  return std::nullopt;
}

}  // namespace sayso
