#include "src/text/names.h"

#include <algorithm>

#include "src/text/furniture.h"

namespace sayso {
namespace {

constexpr size_t kLongestPhrase = 8;  // words

constexpr WordClasses kPublisher = WordClass::kAgency | WordClass::kOutlet;

WordClasses ClassesOf(const Text& text, const Phrase& phrase) {
  Entry entry = text.ruleset->lexicon().entry(phrase.entry);
  return entry.classes | entry.proper;
}

}  // namespace

void FindPhrases(Text& text) {
  const Lexicon& lexicon = text.ruleset->lexicon();
  std::vector<WordId> words(text.tokens.size());
  std::ranges::transform(text.tokens, words.begin(), &Token::word);
  for (uint32_t t = 0; t < words.size(); ++t) {
    if (!lexicon.BeginsPhrase(words[t])) continue;
    const size_t reach = std::min(kLongestPhrase, words.size() - t);
    const auto match = lexicon.LongestPhrase(std::span(words).subspan(t, reach));
    if (match.length == 0) continue;
    Entry entry = lexicon.entry(match.phrase);
    if (entry.classes.empty() && !text.tokens[t].has(Shape::kCapital)) continue;
    text.phrases.push_back({{t, t + match.length}, match.phrase});
    t += match.length - 1;
  }
}

std::vector<Credit> PublishersIn(const Text& text, Range tokens) {
  const Lexicon& lexicon = text.ruleset->lexicon();
  std::vector<Credit> publishers;
  auto add = [&](WordId entry, WordClasses classes, Span span) {
    auto name = lexicon.fact(entry, Fact::kName);
    publishers.push_back(
        {std::string(name ? *name : span.in(text.bytes)), span, classes.has(WordClass::kAgency)});
  };
  auto phrase = std::ranges::lower_bound(text.phrases, tokens.begin, {},
                                         [](const Phrase& p) { return p.tokens.begin; });
  for (uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (phrase != text.phrases.end() && phrase->tokens.begin == t) {
      WordClasses classes = ClassesOf(text, *phrase);
      Span span{text.tokens[t].begin, text.tokens[phrase->tokens.end - 1].end};
      if (classes.has(kPublisher)) add(phrase->entry, classes, span);
      t = (phrase++)->tokens.end - 1;
    } else if (text.tokens[t].has(kPublisher)) {
      add(text.tokens[t].word, text.tokens[t].classes, text.tokens[t].span());
    }
  }
  return publishers;
}

void FindCredits(Text& text) {
  const auto& rules = text.ruleset->compiled<FurnitureRules>();
  for (const Paragraph& p : text.paragraphs) {
    if (p.kind != ParagraphKind::kFurniture || !rules.Credits(p.rule)) continue;
    for (Credit& credit : PublishersIn(text, p.tokens)) text.credits.push_back(std::move(credit));
  }
}

}  // namespace sayso
