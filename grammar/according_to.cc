#include <algorithm>

#include "grammar/content.h"
#include "grammar/reading.h"
#include "grammar/source.h"

// According to two officials, 14 died. · 14 died, according to two officials. · Per Lund, …
namespace sayso::grammar {
namespace {

constexpr uint32_t kReach = 40;

// clang-format off

inline constexpr auto according_cue = the(Key::kAccording) >> the(Key::kTo);
inline constexpr auto according_source =
    joint_noun_phrase
    >> x3::repeat(0, 2)[a(Tag::kParticiple | Tag::kIng) >> -link >> noun_phrase];

// clang-format on

uint32_t Take(Words words, uint32_t from, const auto& production) {
  const Forwards first = words.data() + std::min<size_t>(from, words.size());
  const Forwards last = words.data() + std::min<size_t>(words.size(), from + kReach);
  return static_cast<uint32_t>(Reach(production, first, last) - words.data());
}

Candidate Begin(const SentenceView& sentence, Range cue, Range source, Production production) {
  Candidate c;
  c.production = production;
  c.form = production == Production::kAccordingToFront ? Form::kClause : Form::kLeftClause;
  c.head = cue.begin;
  c.cue = cue;
  c.source = source;
  c.Note(Group::kBeforeSource, NeighbourAt(sentence.words, int64_t{cue.begin} - 1));
  return c;
}

void ReadFront(const SentenceView& sentence, Range cue, Range source,
               std::vector<Candidate>& candidates) {
  uint32_t begin = source.end;
  // An apposition before the comma that content follows: "According to Ada Lund, the mayor, …"
  if (begin >= sentence.words.size() || !sentence.words[begin].is(Tag::kComma)) return;
  ++begin;
  if (begin >= SentenceEnd(sentence.words)) return;
  for (const ContentEnd& end : ReadEnds(sentence.words, begin, Form::kClause)) {
    Candidate c = Begin(sentence, cue, source, Production::kAccordingToFront);
    c.content = {{begin, end.end}};
    c.Note(Group::kEnd, end.kind);
    Finish(sentence, c);
    candidates.push_back(std::move(c));
  }
}

void ReadBack(const SentenceView& sentence, Range cue, Range source,
              std::vector<Candidate>& candidates) {
  uint32_t end = cue.begin;
  if (end > 0 && sentence.words[end - 1].is(Tag::kComma | Tag::kDash)) --end;
  if (end == 0) return;
  for (const uint32_t start : ReadStarts(sentence.words, end)) {
    Candidate c = Begin(sentence, cue, source, Production::kAccordingToBack);
    c.content = {{start, end}};
    c.Note(Group::kBeforeContent, NeighbourAt(sentence.words, int64_t{start} - 1));
    c.Note(Sign::kWholeLeft, start == 0);
    Finish(sentence, c);
    candidates.push_back(std::move(c));
  }
}

}  // namespace

void ReadAccordingTo(const SentenceView& sentence, std::vector<Candidate>& candidates) {
  const Words words = sentence.words;
  for (uint32_t i = 0; i + 2 < words.size(); ++i) {
    if (!words[i].is(Key::kAccording) && !words[i].is(Key::kPer)) continue;
    const uint32_t cue_end = words[i].is(Key::kPer) ? i + 1 : Take(words, i, according_cue);
    if (cue_end == i) continue;
    const uint32_t source_end = Take(words, cue_end, according_source);
    if (source_end == cue_end) continue;
    const Range cue = {i, cue_end};
    const Range source = {cue_end, source_end};
    ReadFront(sentence, cue, source, candidates);
    ReadBack(sentence, cue, source, candidates);
  }
}

}  // namespace sayso::grammar
