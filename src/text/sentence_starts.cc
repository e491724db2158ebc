#include "src/text/sentence_starts.h"

#include <bitset>

#include "absl/container/flat_hash_map.h"

namespace sayso {
namespace {

// "Dad" and "Baker" say what somebody is more often than how he is called.
constexpr WordClasses kNoName =
    WordClass::kPersonNoun | WordClass::kNumber | WordClass::kMultiplier | WordClass::kOrdinal |
    WordClass::kVagueNumber | WordClass::kDeterminer | WordClass::kSubjectPronoun |
    WordClass::kPossessive | WordClass::kPreposition | WordClass::kSubordinator |
    WordClass::kCoordinator | WordClass::kWhWord | WordClass::kModal | WordClass::kAuxiliary;

class Marker {
 public:
  explicit Marker(Text& text) : text_(text) {}

  void Run() {
    for (const Sentence& sentence : text_.sentences) MarkFirst(sentence);
    for (const Sentence& sentence : text_.quoted) MarkFirst(sentence);
    SeekElsewhere();
    for (const uint32_t u : starts_) {
      const Use& use = uses_.find(text_.units[u].word)->second;
      if (use.capital && !use.lower) Unmark(u);
    }
  }

 private:
  // How a word is written where it begins no sentence.
  struct Use {
    bool capital = false, lower = false;
  };

  // Marks the first word of a sentence that begins with one, and notes it where it may be a name;
  // in a headline it stays as it is: who is meant is told below.
  void MarkFirst(const Sentence& sentence) {
    const bool headline = &sentence == text_.sentences.data() ||
                          text_.paragraphs[sentence.paragraph].kind == ParagraphKind::kTitle;
    for (uint32_t u = sentence.units.begin; u < sentence.units.end; ++u) {
      const Token& unit = text_.units[u];
      if (unit.is(TokenKind::kQuotation)) return;
      if (!unit.is(TokenKind::kWord) && !unit.is(TokenKind::kNumber)) continue;
      Mark(u);
      if (headline || !MayBeName(unit)) return;
      starts_.push_back(u);
      uses_.try_emplace(unit.word);
      sought_.set(unit.word % sought_.size());
      return;
    }
  }

  void Mark(uint32_t u) {
    text_.units[u].shape |= static_cast<uint8_t>(Shape::kSentenceStart);
    text_.tokens[text_.unit_tokens[u]].shape |= static_cast<uint8_t>(Shape::kSentenceStart);
  }
  void Unmark(uint32_t u) {
    text_.units[u].shape &= static_cast<uint8_t>(~static_cast<uint8_t>(Shape::kSentenceStart));
    text_.tokens[text_.unit_tokens[u]].shape = text_.units[u].shape;
  }

  static bool MayBeName(const Token& unit) {
    return unit.is(TokenKind::kWord) && unit.word != 0 && unit.has(Shape::kCapital) &&
           !unit.has(Shape::kAllCaps) && !unit.has(kNoName);
  }

  void SeekElsewhere() {
    for (const Paragraph& paragraph : text_.paragraphs) {
      if (paragraph.kind != ParagraphKind::kNarrative) continue;
      bool opens = true;  // a capital behind a colon or an opening mark says nothing either
      for (const Token& token : text_.tokens_of(paragraph.tokens)) {
        if (!opens && sought_.test(token.word % sought_.size())) Note(token);
        opens = token.is(TokenKind::kColon) || token.is(TokenKind::kOpenQuote);
      }
    }
  }

  void Note(const Token& token) {
    if (token.has(Shape::kSentenceStart)) return;
    const auto use = uses_.find(token.word);
    if (use != uses_.end())
      (token.has(Shape::kCapital) ? use->second.capital : use->second.lower) = true;
  }

  Text& text_;
  std::vector<uint32_t> starts_;  // units that begin a sentence and may be names
  absl::flat_hash_map<WordId, Use> uses_;
  std::bitset<1024> sought_;  // of the hashes of their words: most words are none of them
};

}  // namespace

void MarkSentenceStarts(Text& text) { Marker(text).Run(); }

}  // namespace sayso
