#include "grammar/answers.h"

#include <algorithm>
#include <array>

#include "grammar/content.h"

namespace sayso::grammar {
namespace {

constexpr uint32_t kLongSource = 8;
constexpr uint32_t kLeastQuoted = 4;  // words of a quotation that is hardly a mere name
constexpr uint32_t kLastCueReach = 14;
constexpr uint32_t kVerbReach = 40;  // words of content that are looked at for verbs and marks
constexpr uint32_t kCueReach = 60;   // and for a verb that reports too

Place PlaceOf(const SentenceView& sentence) {
  const ParagraphKind kind = sentence.paragraph;
  if (sentence.IsHeadline()) return Place::kTitle;
  if (kind == ParagraphKind::kListItem) return Place::kListItem;
  return kind == ParagraphKind::kNarrative ? Place::kNarrative : Place::kOther;
}

Key KeyAt(Words words, int64_t i) {
  const bool inside = i >= 0 && i < static_cast<int64_t>(words.size());
  return inside ? TellingKey(words[i]) : Key::kNone;
}

void NoteWord(Group group, Words words, int64_t i, Candidate& c) {
  c.Note(group, NeighbourAt(words, i));
}

std::array<Range, 5> AdjunctsOf(const Candidate& c) {
  return {c.addressee, c.when, c.where, c.medium, c.relay};
}

// The first word of cue and source together; of the cue alone where the source stands apart.
int64_t LeftOf(const Candidate& c) {
  return c.source.size() > 0 && c.source.end == c.cue.begin ? c.source.begin : c.cue.begin;
}

// The word behind cue, inverted source, hearer, time and place.
int64_t RightOf(const Candidate& c) {
  uint32_t right = c.cue.end;
  for (const Range range : AdjunctsOf(c)) right = std::max(right, range.end);
  if (c.reading == SourceReading::kInverted || c.reading == SourceReading::kQuoted)
    right = std::max(right, c.source.end);
  return right;
}

// Counts of the words of all content.
Counts CountContent(Words words, const Candidate& c, uint32_t most) {
  Counts counts;
  for (const Range range : c.content) {
    counts += CountWords(words, {range.begin, std::min(range.end, range.begin + most)});
  }
  return counts;
}

// Whether the content swallows a verb that reports too: "blamed the supplier and said …".
bool HasCueInside(Words words, const Candidate& c) {
  return std::ranges::any_of(c.content, [&](Range range) {
    return words[range.begin].joined_cue < std::min(range.size(), kCueReach);
  });
}

// Whether the content swallows who said all of it: "Lund said the boat sank, a witness recalled",
// "…, according to Nordwire".
bool SwallowsLastCue(Words words, const Candidate& c) {
  const Range last = c.content.back();
  const uint32_t low = last.end > kLastCueReach ? last.end - kLastCueReach : 0;
  uint32_t end = last.end;
  while (end > last.begin && words[end - 1].is(Tag::kTime | Tag::kPreposition)) --end;
  for (uint32_t i = end; i > std::max(last.begin, low); --i) {
    if (!words[i - 1].is(Tag::kComma | Tag::kQuotedComma)) continue;
    if (i >= last.end) return false;
    if (words[i].is(Key::kAccording)) return true;
    constexpr Tags kOpens = Tag::kCoordinator | Tag::kSubordinator | Tag::kRelative | Tag::kIng;
    const Word& verb = words[end - 1];
    return i + 1 < end && !words[i].is(kOpens) && verb.is(Tag::kReporting) && verb.is(Tag::kFinite);
  }
  return false;
}

bool InContent(const Candidate& c, uint32_t i) {
  return std::ranges::any_of(c.content, [&](Range range) { return range.contains(i); });
}

// Whether more than a few words of the content are quoted.
bool HoldsQuotation(const SentenceView& sentence, const Candidate& c) {
  return std::ranges::any_of(c.content, [&](Range range) {
    return std::ranges::any_of(sentence.words.subspan(range.begin, range.size()),
                               [&](const Word& word) {
                                 return word.is(Tag::kQuotation) &&
                                        sentence.text.quotations[word.word].words >= kLeastQuoted;
                               });
  });
}

void NoteQuotation(const SentenceView& sentence, const Word& word, Candidate& c) {
  const Quotation& quotation = sentence.text.quotations[word.word];
  c.Note(Sign::kOpenQuote, !quotation.closed);
  c.Note(Sign::kShortQuote, quotation.words < kLeastQuoted);
  c.Note(Sign::kCapitalQuote, word.has(Shape::kCapital));
}

// Words, cues and quotations of the sentence that the reading does not take.
void NoteSpare(Words words, Candidate& c) {
  uint32_t taken_begin = c.cue.begin, taken_end = c.cue.end;
  const auto take = [&](Range range) {
    taken_begin = std::min(taken_begin, range.begin);
    taken_end = std::max(taken_end, range.end);
  };
  if (c.source.size() > 0) take(c.source);
  if (!c.content.empty()) {
    take(c.content.front());
    take(c.content.back());
  }
  for (const Range range : AdjunctsOf(c)) taken_end = std::max(taken_end, range.end);
  c.Note(Group::kSpareBefore, SizeOf(taken_begin));
  c.Note(Group::kSpareBehind, SizeOf(std::max(SentenceEnd(words), taken_end) - taken_end));

  const Counts all = CountWords(words, {0, static_cast<uint32_t>(words.size())});
  const Counts inside = CountContent(words, c, static_cast<uint32_t>(words.size()));
  const bool own = CountsOf(words[c.head]).cues > 0 && !InContent(c, c.head);
  c.Note(Sign::kSpareCue, all.cues > inside.cues + (own ? 1 : 0));
  c.Note(Sign::kSpareQuotation, all.quotations > inside.quotations);
}

}  // namespace

Evidence EvidenceOf(const SentenceView& sentence) {
  const Words words = sentence.words;
  Evidence evidence(sentence.weights.features());
  evidence.Note(Group::kPlace, PlaceOf(sentence));
  evidence.Note(Sign::kQuestion, !words.empty() && words.back().is(TokenKind::kQuestion));
  evidence.Note(Group::kCues,
                SizeOf(CountWords(words, {0, static_cast<uint32_t>(words.size())}).cues));
  return evidence;
}

void NoteHead(const SentenceView& sentence, Candidate& c) {
  c.Note(Sign::kNegated, (c.standing & static_cast<Standings>(Standing::kNegated)) != 0);
  c.Note(Sign::kNounToo, sentence.words[c.head].is(Tag::kNoun));
  c.Note(Group::kCueNumber, SizeOf(CountWords(sentence.words, {0, c.head}).cues));
  if (c.cue_weights != nullptr) c.Note(*c.cue_weights);
}

void NoteSource(const SentenceView& sentence, Candidate& c) {
  const Words words = sentence.words;
  c.source_word = SourceWordOf(words, c.source);
  c.Note(Group::kSourceWord, c.source_word);
  c.Note(Group::kReadingSource, c.reading, c.source_word);
  c.Note(Sign::kLongSource, c.source.size() > kLongSource);
  c.Note(Group::kSourceSize, SizeOf(c.source.size()));
  if (c.source.size() == 0) return;
  const int64_t begin = c.source.begin, end = c.source.end;
  c.Note(Group::kReadingFirst, c.reading, NeighbourAt(words, begin));
  c.Note(Group::kReadingSize, c.reading, SizeOf(c.source.size()));
  c.Note(Sign::kNamesOnly, std::ranges::all_of(words.subspan(c.source.begin, c.source.size()),
                                               [](const Word& w) { return w.is(Tag::kName); }));
  NoteWord(Group::kSecondBeforeSource, words, begin - 2, c);
  NoteWord(Group::kSourceFirst, words, begin, c);
  NoteWord(Group::kSourceLast, words, end - 1, c);
  NoteWord(Group::kBehindSource, words, end, c);
  c.Note(Group::kKeyBeforeSource, KeyAt(words, begin - 1));
  c.evidence.Settle();
}

void NoteCue(const SentenceView& sentence, Candidate& c) {
  const Words words = sentence.words;
  c.Note(Group::kProduction, c.production);
  c.Note(Group::kForm, c.form);
  c.Note(Group::kProductionSource, c.production, c.source_word);
  c.Note(Group::kProductionPlace, c.production, PlaceOf(sentence));
  c.Note(Group::kProductionBefore, c.production, NeighbourAt(words, LeftOf(c) - 1));
  c.Note(Group::kProductionAfter, c.production, NeighbourAt(words, RightOf(c)));
  c.Note(Sign::kNearSource, c.source.end == c.cue.begin || c.cue.end == c.source.begin);
  if (c.cue_weights != nullptr) c.Note(*c.cue_weights, c.form);
  const int64_t begin = c.cue.begin, end = c.cue.end;
  NoteWord(Group::kSecondBeforeCue, words, begin - 2, c);
  NoteWord(Group::kBeforeCue, words, begin - 1, c);
  NoteWord(Group::kBehindCue, words, end, c);
  NoteWord(Group::kSecondBehindCue, words, end + 1, c);
  c.Note(Group::kKeyBeforeCue, KeyAt(words, begin - 1));
  c.Note(Group::kCueSize, SizeOf(c.cue.size()));
}

void NoteContentBegin(const SentenceView& sentence, Candidate& c) {
  if (c.content.empty()) return;
  const Words words = sentence.words;
  const int64_t begin = c.content.front().begin;
  const Word& first = words[begin];
  c.Note(Group::kFormFirst, c.form, NeighbourAt(words, begin));
  c.Note(Sign::kBeginsNominal, first.is(Tag::kDeterminer | Tag::kNoun | Tag::kName));
  c.Note(Sign::kBeginsPronoun, first.is(Tag::kPronoun | Tag::kObjectPronoun));
  NoteWord(Group::kSecondBeforeContent, words, begin - 2, c);
  NoteWord(Group::kContentFirst, words, begin, c);
  NoteWord(Group::kContentSecond, words, begin + 1, c);
  c.Note(Group::kKeyContentFirst, KeyAt(words, begin));
  c.evidence.Settle();
}

void NoteContentEnd(const SentenceView& sentence, Candidate& c) {
  const Words words = sentence.words;
  c.Note(Group::kContentParts, SizeOf(static_cast<uint32_t>(c.content.size())));
  c.Note(Sign::kCueInside, HasCueInside(words, c));
  c.Note(Sign::kInsideSource, c.source.size() > 0 && InContent(c, c.source.begin));
  NoteSpare(words, c);
  c.Note(Sign::kQuotationInside, c.content.empty() && c.form == Form::kQuote);
  if (c.content.empty()) return;
  uint32_t size = 0;
  for (const Range range : c.content) size += range.size();
  const Counts counts = CountContent(words, c, kVerbReach);
  c.Note(Group::kSize, SizeOf(size));
  c.Note(Group::kFormSize, c.form, SizeOf(size));
  c.Note(Sign::kFiniteInside, counts.verbs > 0);
  c.Note(Sign::kQuotationInside, counts.quotations > 0);
  c.quotes = counts.quotations > 0 && counts.cues == 0 && HoldsQuotation(sentence, c);
  c.Note(Sign::kCommaInside, counts.commas > 0);
  c.Note(Sign::kLastCueInside, SwallowsLastCue(words, c));
  const Range front = c.content.front();
  const Word& first = words[front.begin];
  if (front.size() == 1 && first.is(Tag::kQuotation)) NoteQuotation(sentence, first, c);
  const int64_t end = c.content.back().end;
  NoteWord(Group::kContentLast, words, end - 1, c);
  NoteWord(Group::kBehindContent, words, end, c);
  NoteWord(Group::kSecondBehindContent, words, end + 1, c);
}

}  // namespace sayso::grammar
