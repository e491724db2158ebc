#ifndef SAYSO_GRAMMAR_CANDIDATE_H_
#define SAYSO_GRAMMAR_CANDIDATE_H_

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include "grammar/evidence.h"
#include "src/ast/attribution.h"
#include "src/text/text.h"

namespace sayso::grammar {

// The parts of a content: one, or two that a cue stands between. A reading is copied often, so that
// they lie in it as plain bytes.
class Ranges {
 public:
  Ranges() = default;
  Ranges(std::initializer_list<Range> parts) {
    for (const Range part : parts) push_back(part);
  }
  void push_back(Range part) {
    assert(size_ < parts_.size());
    parts_[size_++] = part;
  }
  bool empty() const { return size_ == 0; }
  size_t size() const { return size_; }
  const Range& front() const { return parts_.front(); }
  const Range& back() const { return parts_[size_ - 1]; }
  Range& back() { return parts_[size_ - 1]; }
  const Range* begin() const { return parts_.data(); }
  const Range* end() const { return parts_.data() + size_; }

 private:
  std::array<Range, 2> parts_;
  size_t size_ = 0;
};

// One reading of a sentence: who, by which words, what. Ranges count the words of the sentence. The
// grammar makes many; the choice keeps those that score and do not stand in each other's way.
struct Candidate {
  Production production = Production::kSourceCueContent;
  Form form = Form::kNone;
  VerbClass verb_class = VerbClass::kSay;  // of cues without a verb too
  uint32_t head = 0;  // the word that made it: the verb, "according", the colon
  Range source;       // empty: none is named
  SourceReading reading = SourceReading::kNone;
  SourceWord source_word = SourceWord::kNone;  // set by NoteSource
  Range cue;
  Ranges content;  // empty: a colon ends the sentence, the content follows it
  Range addressee, when, where, medium, relay;
  Standings standing = 0;
  bool quotes = false;  // whether more than a few words of the content are quoted, by it alone
  const CueWeights* cue_weights = nullptr;
  Evidence evidence;
  double score = 0;  // log-odds of the reading against there being no statement
  // Set by Weigh (choice.h): how likely this very reading is right, and one that says nearly it.
  double part = 0, share = 0;

  // A reading of a sentence of which only the evidence of the whole sentence is known.
  explicit Candidate(const Evidence& sentence) : evidence(sentence) {}

  // Notes answers to what the choice asks.
  template <class... Answers>
  void Note(const Answers&... answers) {
    evidence.Note(answers...);
  }
  void Set(Standing s, bool holds = true) {
    if (holds) standing |= static_cast<Standings>(s);
  }
};

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_CANDIDATE_H_
