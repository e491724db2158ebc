#include <algorithm>

#include "grammar/reading.h"
#include "grammar/surroundings.h"

// What the choice asks of every reading, whatever its production: sizes, neighbours, verbs inside.
namespace sayso::grammar {
namespace {

void NoteQuotation(const SentenceView& sentence, const Word& word, Candidate& c) {
  const Quotation& quotation = sentence.text.quotations[word.word];
  c.Note(Sign::kOpenQuote, !quotation.closed);
  c.Note(Sign::kShortQuote, quotation.words < 4);
  c.Note(Sign::kCapitalQuote, word.has(Shape::kCapital));
}

void NoteContent(const SentenceView& sentence, Candidate& c) {
  const Words words = sentence.words;
  uint32_t size = 0;
  bool finite = false, quoted = false, comma = false;
  for (const Range range : c.content) {
    size += range.size();
    const uint32_t end = std::min(range.end, range.begin + 40);
    for (uint32_t i = range.begin; i < end; ++i) {
      finite |= words[i].is(Tag::kFinite | kAuxiliaryTags);
      comma |= words[i].is(Tag::kComma);
      quoted |= words[i].is(Tag::kQuotation);
    }
  }
  if (c.content.empty()) return;
  c.Note(Group::kSize, SizeOf(size));
  c.Note(Group::kFormSize, c.form, SizeOf(size));
  c.Note(Sign::kFiniteInside, finite);
  c.Note(Sign::kQuotationInside, quoted);
  c.Note(Sign::kCommaInside, comma);
  const Word& first = words[c.content.front().begin];
  c.Note(Group::kFormFirst, c.form, NeighbourAt(words, c.content.front().begin));
  c.Note(Sign::kBeginsNominal, first.is(Tag::kDeterminer | Tag::kNoun | Tag::kName));
  c.Note(Sign::kBeginsPronoun, first.is(Tag::kPronoun | Tag::kObjectPronoun));
  if (c.content.front().size() == 1 && first.is(Tag::kQuotation)) NoteQuotation(sentence, first, c);
}

Place PlaceOf(const SentenceView& sentence) {
  const ParagraphKind kind = sentence.paragraph;
  if (sentence.IsHeadline()) return Place::kTitle;
  if (kind == ParagraphKind::kListItem) return Place::kListItem;
  return kind == ParagraphKind::kNarrative ? Place::kNarrative : Place::kOther;
}

// The first word of cue and source together; of the cue alone where the source stands apart.
int64_t LeftOf(const Candidate& c) {
  return c.source.size() > 0 && c.source.end == c.cue.begin ? c.source.begin : c.cue.begin;
}

// The word behind cue, inverted source, hearer, time and place.
int64_t RightOf(const Candidate& c) {
  uint32_t right = c.cue.end;
  for (const Range range : {c.addressee, c.when, c.where, c.medium, c.relay})
    right = std::max(right, range.end);
  if (c.reading == SourceReading::kInverted) right = std::max(right, c.source.end);
  return right;
}

// Whether the content swallows a verb that reports too: "blamed the supplier and said …".
bool HasCueInside(Words words, const Candidate& c) {
  for (const Range range : c.content) {
    const uint32_t end = std::min(range.end, range.begin + 60);
    for (uint32_t i = range.begin; i + 1 < end; ++i) {
      if (!words[i].is(Tag::kComma | Tag::kCoordinator)) continue;
      uint32_t next = i + 1;
      while (next < end && words[next].is(Tag::kAdverb | Tag::kCoordinator)) ++next;
      if (next < end && words[next].is(Tag::kReporting) && words[next].is(Tag::kFinite | Tag::kIng))
        return true;
    }
  }
  return false;
}

}  // namespace

void Finish(const SentenceView& sentence, Candidate& c) {
  const Words words = sentence.words;
  const SourceWord source = SourceWordOf(words, c.source);
  c.Note(Group::kProduction, c.production);
  c.Note(Group::kForm, c.form);
  c.Note(Group::kSourceWord, source);
  c.Note(Group::kProductionSource, c.production, source);
  c.Note(Group::kReadingSource, c.reading, source);
  c.Note(Group::kPlace, PlaceOf(sentence));
  c.Note(Group::kProductionPlace, c.production, PlaceOf(sentence));
  c.Note(Group::kProductionBefore, c.production, NeighbourAt(words, LeftOf(c) - 1));
  c.Note(Group::kProductionAfter, c.production, NeighbourAt(words, RightOf(c)));
  c.Note(Sign::kNegated, (c.standing & static_cast<Standings>(Standing::kNegated)) != 0);
  c.Note(Sign::kNearSource, c.source.end == c.cue.begin || c.cue.end == c.source.begin);
  c.Note(Sign::kLongSource, c.source.size() > 8);
  c.Note(Sign::kQuestion, !words.empty() && words.back().kind == TokenKind::kQuestion);
  c.Note(Sign::kCueInside, HasCueInside(words, c));
  if (c.source.size() > 0) {
    c.Note(Group::kReadingFirst, c.reading, NeighbourAt(words, c.source.begin));
    c.Note(Sign::kNamesOnly, std::ranges::all_of(words.subspan(c.source.begin, c.source.size()),
                                                 [](const Word& w) { return w.is(Tag::kName); }));
    c.Note(Group::kReadingSize, c.reading, SizeOf(c.source.size()));
  }
  NoteContent(sentence, c);
  NoteSurroundings(words, c);
  c.score = sentence.weights.Score(c);
}

bool IsMute(const SentenceView& sentence, const Candidate& c) {
  if (c.source.size() == 0) return false;
  const uint32_t head = HeadOf(sentence.words, c.source);
  if (sentence.words[head].is(Tag::kName)) return false;
  if (!sentence.weights.IsMute(LemmaAt(sentence, head))) return false;
  return std::ranges::none_of(c.content, [&](Range content) {
    return std::ranges::any_of(sentence.words.subspan(content.begin, content.size()),
                               [](const Word& w) { return w.is(Tag::kQuotation); });
  });
}

}  // namespace sayso::grammar
