#include "grammar/apposition.h"

#include <algorithm>

#include "grammar/cue.h"
#include "grammar/source.h"
#include "grammar/walk.h"

namespace sayso::grammar {
namespace {

constexpr int kAsides = 4;  // Lund, 54, of Norvik, Vestland, who was there, said
constexpr int kJointAsides = 2;

class AppositionReader {
 public:
  AppositionReader(Words words, uint32_t begin) : words_(words), begin_(begin) {
    const Left left = LeftOf(words, begin);
    first_ = left.first;
    last_ = left.last;
  }

  Appositions Read() {
    ReadBracket();
    ReadAsides();
    ReadDashes();
    return std::move(sources_);
  }

 private:
  // Rep. Lund (R-Norvik), said: the comma alone is too much.
  void ReadBracket() {
    const Leftwards end = Reach(bracket_set_off_left, first_, last_);
    if (end != first_) sources_.push_back({Index(words_, end), begin_ - 1});
  }

  void ReadAsides() {
    Leftwards aside = first_;
    for (int asides = 0; asides < kAsides; ++asides) {
      const Leftwards next = Reach(aside_left, aside, last_);
      if (next == aside || IsClause(next)) return;
      aside = next;
      const Leftwards end = Reach(apposed_left, aside, last_);
      const Range named{Index(words_, end), Index(words_, aside) - 1};
      if (end == aside || !MaySpeak(named, asides > 0)) continue;
      sources_.push_back({Index(words_, end), begin_});
      ReadJoint(end);
    }
  }

  // Whether it is neither where a town lies nor where and when somebody spoke: "At the court,
  // Lund, the judge, said", "After meeting Berg, Lund, the judge, said", but "left after Lund, the
  // judge, said".
  bool MaySpeak(Range named, bool far) const {
    if (IsRegion(words_, named)) return false;
    if (named.begin == 0 || words_[named.begin - 1].is(Key::kAs)) return true;
    const Word& before = words_[named.begin - 1];
    if (before.is(Tag::kIng | Tag::kBase) && !before.is(Tag::kNoun)) return false;
    if (!before.is(Tag::kPreposition)) return true;
    const bool somebody = words_[HeadOf(words_, named)].is(Tag::kName | Tag::kPerson);
    return before.is(Tag::kSubordinator) && somebody && !far;
  }

  // "Asked by Berg, [he looked up,] shook his head and said": he is no part of Berg.
  bool IsClause(Leftwards aside) const {
    const uint32_t begin = Index(words_, aside);
    return words_[begin].is(Tag::kPronoun) && words_[begin + 1].is(Tag::kFinite | kAuxiliaryTags);
  }

  // "Berg, the mayor, and Lund, the engineer, said": `end` leads to Lund.
  void ReadJoint(Leftwards end) {
    if (end == last_ || !end->is(Tag::kCoordinator)) return;
    Leftwards aside = end + 1;
    for (int asides = 0; asides < kJointAsides; ++asides) {
      const Leftwards next = Reach(aside_left, aside, last_);
      if (next == aside) return;
      aside = next;
      const Leftwards other = Reach(apposed_left, aside, last_);
      if (other == aside || !Matches(clause_edge_left, other, last_)) continue;
      sources_.push_back({Index(words_, other), begin_});
    }
  }

  void ReadDashes() {
    const Leftwards end = Reach(dash_apposition_left, first_, last_);
    if (end == first_) return;
    // Lund – "the old man", as they call him – said: what is quoted there is not the source's name.
    const Leftwards dash =
        std::find_if(first_ + 1, last_, [](const Word& w) { return w.is(Tag::kDash); });
    const bool quotes =
        std::any_of(first_, dash, [](const Word& w) { return w.is(Tag::kQuotation); });
    sources_.push_back({Index(words_, end), quotes ? Index(words_, dash) - 1 : begin_});
  }

  Words words_;
  uint32_t begin_;
  Leftwards first_, last_;
  Appositions sources_;
};

}  // namespace

Appositions AppositionsBefore(Words words, uint32_t begin) {
  return AppositionReader(words, begin).Read();
}

Range IntroducedBefore(Words words, Range subject) {
  const auto [first, last] = LeftOf(words, subject.begin);
  const Leftwards end = Reach(introduced_left, first, last);
  if (end == first) return {};
  const Range before{Index(words, end), subject.begin - 1};
  const auto is_name = [](const Word& w) { return w.is(Tag::kName) && !w.is(Tag::kTime); };
  const bool named = std::ranges::all_of(words.subspan(before.begin, before.size()), is_name);
  const Word& opening = words[subject.begin];
  constexpr WordClasses kRoles = WordClass::kPersonNoun | WordClass::kTitle | WordClass::kSpokesNoun;
  const bool role_first =
      words[HeadOf(words, before)].classes.has(kRoles) && opening.is(Tag::kName);
  const bool name_first =
      named && words[HeadOf(words, subject)].is(Tag::kPerson) && opening.is(Tag::kDeterminer);
  return role_first || name_first ? Range{before.begin, subject.end} : Range();
}

bool IsRegion(Words words, Range place) {
  constexpr WordClasses kPlaces = WordClass::kPlace | WordClass::kCountry | WordClass::kCapital;
  const auto is_place = [](const Word& w) {
    return w.is(Tag::kName) && (w.classes.has(kPlaces) || w.has(Shape::kAbbreviated));
  };
  const auto [first, last] = LeftOf(words, place.begin);
  return std::ranges::all_of(words.subspan(place.begin, place.size()), is_place) &&
         Matches(of_town_left, first, last);
}

}  // namespace sayso::grammar
