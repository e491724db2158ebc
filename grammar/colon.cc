#include <algorithm>

#include "grammar/content.h"
#include "grammar/reading.h"
#include "grammar/source.h"

// Headlines and transcripts: "Lund: pumps 'failed twice'" · "Pumps failed twice: Lund"
namespace sayso::grammar {
namespace {

constexpr uint32_t kLongestLabel = 7;

// clang-format off

inline constexpr auto label_word =
    a(Tag::kName | Tag::kNoun | Tag::kAdjective | Tag::kNumber | Tag::kPossessive | Tag::kDeterminer, Tag::kTime)
  | the(Key::kOf) | the(Key::kFor);
inline constexpr auto label = x3::repeat(1, 6)[label_word] >> -bracketed >> &a(Tag::kColon);
inline constexpr auto back_label = x3::repeat(1, 4)[label_word] >> edge;

// clang-format on

void Add(const SentenceView& sentence, Range source, uint32_t colon, Range content,
         Production production, std::vector<Candidate>& candidates) {
  if (content.size() == 0) return;
  Candidate c;
  c.production = production;
  c.form = production == Production::kColon ? Form::kClause : Form::kLeftClause;
  c.head = colon;
  c.cue = {colon, colon + 1};
  c.source = source;
  c.content = {content};
  c.Note(Sign::kCapitalLabel, sentence.words[source.begin].has(Shape::kAllCaps));
  Finish(sentence, c);
  candidates.push_back(std::move(c));
}

}  // namespace

void ReadColon(const SentenceView& sentence, std::vector<Candidate>& candidates) {
  const Words words = sentence.words;
  const uint32_t end = SentenceEnd(words);
  const Forwards first = words.data();
  const Forwards last = first + std::min<size_t>(words.size(), kLongestLabel + 12);
  const auto colon = static_cast<uint32_t>(Reach(label, first, last) - first);
  if (colon > 0 && colon + 1 < end) {
    Add(sentence, {0, colon}, colon, {colon + 1, end}, Production::kColon, candidates);
  }
  if (sentence.paragraph != ParagraphKind::kTitle) return;
  for (uint32_t i = end > 6 ? end - 6 : 1; i + 1 < end; ++i) {
    if (!words[i].is(Tag::kColon)) continue;
    if (!Matches(back_label, first + i + 1, first + end)) continue;
    Add(sentence, {i + 1, end}, i, {0, i}, Production::kColonBack, candidates);
  }
}

}  // namespace sayso::grammar
