#include <algorithm>

#include "grammar/content.h"
#include "grammar/reading.h"
#include "grammar/source.h"

// Police put the toll at 14. To put reports only where it puts something at a number.
namespace sayso::grammar {
namespace {

constexpr uint32_t kReach = 40;
constexpr std::string_view kAlike = "estimate";  // the verb whose weights these readings have

// clang-format off

inline constexpr auto measured =
    noun_core >> *of_phrase >> the(Key::kAt) >> *a(Tag::kAdverb | Tag::kAdjective | Tag::kDeterminer | Tag::kPreposition | Tag::kOther)
    >> a(Tag::kNumber);

// clang-format on

bool PutsAt(Words words, uint32_t verb) {
  const Forwards first = words.data() + verb + 1;
  return Matches(measured, first, words.data() + std::min<size_t>(words.size(), verb + kReach));
}

void ReadSource(const SentenceView& sentence, const Cue& cue, const Source& source,
                std::vector<Candidate>& candidates) {
  if (source.span.size() == 0 || source.reading == SourceReading::kInverted) return;
  const uint32_t begin = cue.group.end;
  for (const ContentEnd& end : ReadEnds(sentence.words, begin, Form::kNoun)) {
    // no end before the number
    if (end.kind == End::kPreposition) continue;
    Candidate c(sentence.evidence);
    c.production = Production::kSourceCueContent;
    c.form = Form::kNoun;
    c.head = cue.head;
    c.source = source.span;
    c.reading = source.reading;
    c.cue = {source.cue_begin, cue.group.end};
    c.verb_class = VerbClass::kSay;
    c.standing = cue.standing;
    c.content = {{begin, end.end}};
    c.cue_weights = &sentence.weights.cue(kAlike);
    c.Note(Group::kVerbForm, cue.form);
    c.Note(Group::kVerbClass, c.verb_class);
    c.Note(Group::kSourceReading, source.reading);
    NoteEnd(end, c);
    Finish(sentence, c);
    candidates.push_back(std::move(c));
  }
}

}  // namespace

void ReadPutAt(const SentenceView& sentence, std::vector<Candidate>& candidates) {
  if (!sentence.keys.has(Key::kPut)) return;
  const Words words = sentence.words;
  for (uint32_t i = 1; i + 3 < words.size(); ++i) {
    if (!words[i].is(Key::kPut) || !PutsAt(words, i)) continue;
    const Cue cue = ReadCue(words, i);
    for (const Source& source : ReadSources(words, cue, {})) {
      ReadSource(sentence, cue, source, candidates);
    }
  }
}

}  // namespace sayso::grammar
