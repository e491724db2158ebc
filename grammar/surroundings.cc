#include "grammar/surroundings.h"

#include <algorithm>

#include "grammar/content.h"

namespace sayso::grammar {
namespace {

class Noter {
 public:
  Noter(Words words, Candidate& candidate) : words_(words), c_(candidate), taken_(candidate.cue) {}

  void Note() {
    NoteCue();
    if (c_.source.size() > 0) NoteSource();
    if (!c_.content.empty()) NoteContent();
    NoteSpareWords();
    NoteSpareCues();
  }

 private:
  void NoteWord(Group group, int64_t i) { c_.Note(group, NeighbourAt(words_, i)); }
  void NoteKey(Group group, int64_t i) {
    const bool inside = i >= 0 && i < static_cast<int64_t>(words_.size());
    c_.Note(group, inside ? words_[i].key : Key::kNone);
  }
  void Take(Range range) {
    taken_ = {std::min(taken_.begin, range.begin), std::max(taken_.end, range.end)};
  }

  void NoteCue() {
    const int64_t begin = c_.cue.begin, end = c_.cue.end;
    NoteWord(Group::kSecondBeforeCue, begin - 2);
    NoteWord(Group::kBeforeCue, begin - 1);
    NoteWord(Group::kBehindCue, end);
    NoteWord(Group::kSecondBehindCue, end + 1);
    NoteKey(Group::kKeyBeforeCue, begin - 1);
    c_.Note(Group::kCueSize, SizeOf(c_.cue.size()));
    c_.Note(Group::kSourceSize, SizeOf(c_.source.size()));
    c_.Note(Group::kContentParts, SizeOf(static_cast<uint32_t>(c_.content.size())));
    c_.Note(Sign::kNounToo, words_[c_.head].is(Tag::kNoun));
  }

  void NoteSource() {
    const int64_t begin = c_.source.begin, end = c_.source.end;
    NoteWord(Group::kSecondBeforeSource, begin - 2);
    NoteWord(Group::kSourceFirst, begin);
    NoteWord(Group::kSourceLast, end - 1);
    NoteWord(Group::kBehindSource, end);
    NoteKey(Group::kKeyBeforeSource, begin - 1);
    c_.Note(Sign::kInsideSource, InContent(c_.source.begin));
    Take(c_.source);
  }

  void NoteContent() {
    const int64_t begin = c_.content.front().begin, end = c_.content.back().end;
    NoteWord(Group::kSecondBeforeContent, begin - 2);
    NoteWord(Group::kContentFirst, begin);
    NoteWord(Group::kContentSecond, begin + 1);
    NoteWord(Group::kContentLast, end - 1);
    NoteWord(Group::kBehindContent, end);
    NoteWord(Group::kSecondBehindContent, end + 1);
    NoteKey(Group::kKeyContentFirst, begin);
    Take(c_.content.front());
    Take(c_.content.back());
  }

  void NoteSpareWords() {
    for (const Range range : {c_.addressee, c_.when, c_.where, c_.medium, c_.relay}) {
      taken_.end = std::max(taken_.end, range.end);
    }
    const uint32_t last = std::max(SentenceEnd(words_), taken_.end);
    c_.Note(Group::kSpareBefore, SizeOf(taken_.begin));
    c_.Note(Group::kSpareBehind, SizeOf(last - taken_.end));
  }

  void NoteSpareCues() {
    uint32_t cues = 0, earlier = 0;
    bool spare_cue = false, spare_quotation = false;
    for (uint32_t i = 0; i < words_.size(); ++i) {
      if (words_[i].is(Tag::kQuotation)) spare_quotation |= !InContent(i);
      if (!words_[i].is(Tag::kReporting) || !words_[i].is(kVerbTags)) continue;
      ++cues;
      earlier += i < c_.head;
      spare_cue |= i != c_.head && !InContent(i);
    }
    c_.Note(Group::kCues, SizeOf(cues));
    c_.Note(Group::kCueNumber, SizeOf(earlier));
    c_.Note(Sign::kSpareCue, spare_cue);
    c_.Note(Sign::kSpareQuotation, spare_quotation);
  }

  bool InContent(uint32_t i) const {
    return std::ranges::any_of(c_.content, [&](Range r) { return r.begin <= i && i < r.end; });
  }

  Words words_;
  Candidate& c_;
  Range taken_;  // from the first to the last word that the reading uses
};

}  // namespace

void NoteSurroundings(Words words, Candidate& candidate) { Noter(words, candidate).Note(); }

}  // namespace sayso::grammar
