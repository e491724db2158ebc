#include "grammar/word.h"

namespace sayso::grammar {
namespace {

// What a word is to the span beside it, by the first of its tags.
constexpr Neighbour NeighbourBy(Tag tag) {
  switch (tag) {
    case Tag::kStop:
      return Neighbour::kEdge;
    case Tag::kComma:
      return Neighbour::kComma;
    case Tag::kQuotation:
      return Neighbour::kQuotation;
    case Tag::kCoordinator:
      return Neighbour::kCoordinator;
    case Tag::kTo:
      return Neighbour::kTo;
    case Tag::kSubordinator:
    case Tag::kWh:
      return Neighbour::kSubordinator;
    case Tag::kRelative:
      return Neighbour::kRelative;
    case Tag::kPreposition:
      return Neighbour::kPreposition;
    case Tag::kColon:
      return Neighbour::kColon;
    case Tag::kSemicolon:
      return Neighbour::kSemicolon;
    case Tag::kDash:
      return Neighbour::kDash;
    case Tag::kOpen:
    case Tag::kClose:
      return Neighbour::kBracket;
    case Tag::kBe:
    case Tag::kHave:
    case Tag::kDo:
    case Tag::kModal:
      return Neighbour::kAuxiliary;
    case Tag::kNegation:
      return Neighbour::kNegation;
    case Tag::kReporting:
      return Neighbour::kReporting;
    case Tag::kFinite:
      return Neighbour::kFinite;
    case Tag::kIng:
      return Neighbour::kIng;
    case Tag::kParticiple:
      return Neighbour::kParticiple;
    case Tag::kBase:
      return Neighbour::kBase;
    case Tag::kPronoun:
    case Tag::kObjectPronoun:
      return Neighbour::kPronoun;
    case Tag::kPossessive:
      return Neighbour::kPossessive;
    case Tag::kDeterminer:
      return Neighbour::kDeterminer;
    case Tag::kTime:
      return Neighbour::kTime;
    case Tag::kNumber:
      return Neighbour::kNumber;
    case Tag::kPerson:
      return Neighbour::kPerson;
    case Tag::kName:
      return Neighbour::kName;
    case Tag::kPlural:
      return Neighbour::kPlural;
    case Tag::kNoun:
      return Neighbour::kNoun;
    case Tag::kAdjective:
      return Neighbour::kAdjective;
    case Tag::kAdverb:
      return Neighbour::kAdverb;
    case Tag::kOther:
      break;
  }
  return Neighbour::kOther;
}

Neighbour NeighbourOf(const Word& w) {
  return w.tags.empty() ? Neighbour::kOther : NeighbourBy(w.tags.first());
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
