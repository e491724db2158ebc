#include "src/text/names.h"

#include <algorithm>

#include "src/text/furniture.h"

namespace sayso {
namespace {

constexpr uint32_t kLongestPhrase = 8;  // words

constexpr WordClasses kPublisher = WordClass::kAgency | WordClass::kOutlet;

WordClasses ClassesOf(const Text& text, const Phrase& phrase) {
  Entry entry = text.ruleset->lexicon().entry(phrase.entry);
  return entry.classes | entry.proper;
}

// The agencies and outlets in the tokens of a line that credits someone.
void CreditsIn(Text& text, Range tokens) {
  const Lexicon& lexicon = text.ruleset->lexicon();
  auto add = [&](WordId entry, Span span) {
    auto name = lexicon.fact(entry, Fact::kName);
    text.credits.push_back({std::string(name ? *name : span.in(text.bytes)), span});
  };
  auto phrase = std::ranges::lower_bound(text.phrases, tokens.begin, {},
                                         [](const Phrase& p) { return p.tokens.begin; });
  for (uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (phrase != text.phrases.end() && phrase->tokens.begin == t) {
      if (ClassesOf(text, *phrase).has(kPublisher)) {
        add(phrase->entry, {text.tokens[t].begin, text.tokens[phrase->tokens.end - 1].end});
      }
      t = (phrase++)->tokens.end - 1;
    } else if (text.tokens[t].has(kPublisher)) {
      add(text.tokens[t].word, text.tokens[t].span());
    }
  }
}

}  // namespace

void FindPhrases(Text& text) {
  const Lexicon& lexicon = text.ruleset->lexicon();
  WordId words[kLongestPhrase];
  for (uint32_t t = 0; t < text.tokens.size(); ++t) {
    if (text.tokens[t].word == 0 || !lexicon.BeginsPhrase(text.tokens[t].word)) continue;
    uint32_t count = 0;
    while (count < kLongestPhrase && t + count < text.tokens.size() &&
           text.tokens[t + count].word != 0) {
      words[count] = text.tokens[t + count].word;
      ++count;
    }
    auto match = lexicon.LongestPhrase({words, count});
    if (match.length == 0) continue;
    Entry entry = lexicon.entry(match.phrase);
    if (entry.classes.empty() && !text.tokens[t].has(Shape::kCapital)) continue;
    text.phrases.push_back({{t, t + match.length}, match.phrase});
    t += match.length - 1;
  }
}

void FindCredits(Text& text) {
  const auto& rules = text.ruleset->compiled<FurnitureRules>();
  for (const Paragraph& p : text.paragraphs) {
    if (p.kind == ParagraphKind::kFurniture && rules.Credits(p.rule)) CreditsIn(text, p.tokens);
  }
}

}  // namespace sayso
