#include "grammar/word.h"

#include <array>

namespace sayso::grammar {
namespace {

// What a word is to the span beside it, by the first of its tags, in their order.
constexpr auto kNeighbours = std::to_array<Neighbour>({
    Neighbour::kEdge,        Neighbour::kComma,        Neighbour::kQuotation,
    Neighbour::kCoordinator, Neighbour::kTo,           Neighbour::kSubordinator,
    Neighbour::kRelative,    Neighbour::kSubordinator,  // kWh
    Neighbour::kPreposition, Neighbour::kColon,        Neighbour::kSemicolon,
    Neighbour::kDash,        Neighbour::kBracket,      Neighbour::kBracket,
    Neighbour::kAuxiliary,   Neighbour::kAuxiliary,    Neighbour::kAuxiliary,
    Neighbour::kAuxiliary,   Neighbour::kNegation,     Neighbour::kReporting,
    Neighbour::kFinite,      Neighbour::kIng,          Neighbour::kParticiple,
    Neighbour::kBase,        Neighbour::kPronoun,      Neighbour::kPronoun,
    Neighbour::kPossessive,  Neighbour::kDeterminer,   Neighbour::kTime,
    Neighbour::kNumber,      Neighbour::kPerson,       Neighbour::kName,
    Neighbour::kPlural,      Neighbour::kNoun,         Neighbour::kAdjective,
    Neighbour::kAdverb,      Neighbour::kOther,
});
static_assert(kNeighbours.size() == static_cast<size_t>(Tag::kOther) + 1);

Neighbour NeighbourOf(const Word& w) {
  return w.tags.empty() ? Neighbour::kOther : kNeighbours[static_cast<size_t>(w.tags.first())];
}

}  // namespace

void NoteNeighbours(std::span<Word> words) {
  for (Word& w : words) w.neighbour = NeighbourOf(w);
}

void CountBefore(std::span<Word> words) {
  Counts before;
  for (Word& w : words) {
    w.before = before;
    before += CountsOf(w);
  }
  constexpr Tags kJoins = Tag::kComma | Tag::kCoordinator;
  const auto joins_cue = [&](size_t next) {
    return next < words.size() && words[next].is(Tag::kReporting) &&
           words[next].is(Tag::kFinite | Tag::kIng);
  };
  size_t joined = words.size();  // the cue; none yet
  size_t next = words.size();    // behind the adverbs and coordinators from here on
  for (size_t i = words.size(); i-- > 0;) {
    if (words[i].is(kJoins) && joins_cue(next)) joined = next;
    words[i].joined_cue = joined < words.size() ? static_cast<uint32_t>(joined - i) : Word::kNoCue;
    if (!words[i].is(Tag::kAdverb | Tag::kCoordinator)) next = i;
  }
}

}  // namespace sayso::grammar
