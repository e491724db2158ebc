#include "src/analyzer/narration.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "src/base/absl_view.h"
#include "src/base/hash.h"

namespace sayso {
namespace {

constexpr size_t kShingle = 5;

using enum WordClass;
constexpr WordClasses kFunctionWords = WordClass::kDeterminer | kSubjectPronoun | kObjectPronoun |
                                       kPossessive | kRelative | kPreposition | kCoordinator |
                                       kSubordinator | kAuxiliary | kModal | kNegation |
                                       kInfinitiveTo | kWhWord | kSayVerb;
constexpr WordClasses kCalendar = WordClass::kMonth | kWeekday | kTitle | kRelativeDay;
constexpr WordClasses kWhereabouts = WordClass::kPlace | kCountry | kCapital | kDemonym;

std::string Lower(std::string_view word) { return absl::AsciiStrToLower(ToAbsl(word)); }

template <class T>
void SortUnique(std::vector<T>& items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

// Gathers one paragraph after the other.
class NarrationReader {
 public:
  explicit NarrationReader(const Text& text) : text_(text), quoted_(text.tokens.size()) {
    for (const Quotation& q : text.quotations) {
      std::fill(quoted_.begin() + q.tokens.begin, quoted_.begin() + q.tokens.end, true);
    }
  }

  Narration Read() {
    for (const Paragraph& paragraph : text_.paragraphs) {
      bool narrates =
          paragraph.kind == ParagraphKind::kNarrative || paragraph.kind == ParagraphKind::kListItem;
      if (narrates) ReadTokens(paragraph.tokens);
    }
    SortUnique(result_.shingles);
    SortUnique(result_.names);
    SortUnique(result_.vocabulary);
    return std::move(result_);
  }

 private:
  void ReadTokens(Range tokens) {
    run_.clear();
    for (uint32_t i = tokens.begin; i < tokens.end; ++i) {
      if (quoted_[i]) {
        run_.clear();
        continue;
      }
      const Token& token = text_.tokens[i];
      AddName(token);
      if (!token.is(TokenKind::kWord) && !token.is(TokenKind::kNumber)) continue;
      AddWord(token);
    }
    EndName();
  }

  void AddWord(const Token& token) {
    ++result_.words;
    run_.push_back(Lower(text_.view(token)));
    if (run_.size() >= kShingle) {
      std::string shingle;
      for (size_t i = run_.size() - kShingle; i < run_.size(); ++i) {
        absl::StrAppend(&shingle, run_[i], " ");
      }
      result_.shingles.push_back(StableHash(shingle));
    }
    if (IsContentWord(token)) result_.vocabulary.push_back(StableHash(LemmaOf(text_, token)));
  }

  void AddName(const Token& token) {
    if (!token.is(TokenKind::kWord) || !IsNamePart(token)) return EndName();
    if (auto country = text_.ruleset->lexicon().fact(token.word, Fact::kCountry)) {
      result_.names.emplace_back(*country);
    }
    if (!name_.empty()) name_ += ' ';
    name_ += text_.view(token);
  }

  void EndName() {
    if (!name_.empty()) result_.names.push_back(std::move(name_));
    name_.clear();
  }

  const Text& text_;
  std::vector<bool> quoted_;  // by token
  std::vector<std::string> run_;
  std::string name_;
  Narration result_;
};

}  // namespace

bool IsContentWord(const Token& token) {
  return token.is(TokenKind::kWord) && token.end - token.begin > 2 && !token.has(kFunctionWords);
}

bool IsNamePart(const Token& token) {
  if (!token.has(Shape::kCapital) || token.has(kCalendar)) return false;
  return !token.has(Shape::kSentenceStart) || token.has(kWhereabouts);
}

std::string LemmaOf(const Text& text, const Token& token) {
  auto lemma = text.ruleset->lexicon().fact(token.word, Fact::kLemma);
  return lemma ? std::string(*lemma) : Lower(text.view(token));
}

Narration ReadNarration(const Text& text) { return NarrationReader(text).Read(); }

}  // namespace sayso
