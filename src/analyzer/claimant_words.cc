#include "src/analyzer/claimant_words.h"

#include <algorithm>
#include <span>

#include "absl/strings/ascii.h"
#include "src/base/absl_view.h"

namespace sayso {
namespace {

constexpr WordClasses kLittle = WordClass::kDeterminer | WordClass::kPreposition |
                                WordClass::kPossessive | WordClass::kCoordinator |
                                WordClass::kRelative;

struct Word {
  std::string_view written;
  WordId id = 0;
};

bool IsWordByte(char c) { return absl::ascii_isalnum(c) || c == '-' || (c & 0x80); }

// The words of a name; a possessive's s is no word, the typographic apostrophe no letter.
std::vector<Word> Split(std::string_view name, const Lexicon& lexicon) {
  constexpr std::string_view kApostrophe = "\u2019";
  std::vector<Word> words;
  for (size_t i = 0; i < name.size();) {
    bool apostrophe = name.substr(i).starts_with(kApostrophe);
    if (!IsWordByte(name[i]) || apostrophe) {
      bool clitic = (apostrophe || name[i] == '\'') && !words.empty();
      i += apostrophe ? kApostrophe.size() : 1;
      if (clitic && i < name.size() && name[i] == 's') ++i;
      continue;
    }
    size_t end = i;
    while (end < name.size() && IsWordByte(name[end]) &&
           !name.substr(end).starts_with(kApostrophe)) {
      ++end;
    }
    std::string_view written = name.substr(i, end - i);
    WordId id = lexicon.FindAsWritten(written);
    if (id == 0) id = lexicon.Find(absl::AsciiStrToLower(ToAbsl(written)));
    words.push_back({written, id});
    i = end;
  }
  return words;
}

}  // namespace

BodyName ReadBodyName(std::string_view name, const Lexicon& lexicon) {
  std::vector<Word> words = Split(name.substr(0, name.find(',')), lexicon);
  std::vector<WordId> ids;
  for (const Word& word : words) ids.push_back(word.id);
  BodyName body;
  for (size_t i = 0; i < words.size();) {
    auto phrase = lexicon.LongestPhrase(std::span(ids).subspan(i));
    auto country = phrase.length ? lexicon.fact(phrase.phrase, Fact::kCountry) : std::nullopt;
    size_t length = country ? phrase.length : 1;
    // "The Associated Press count" is that of AP.
    const WordId publisher = phrase.length ? phrase.phrase : words[i].id;
    const WordClasses classes = lexicon.entry(publisher).classes | lexicon.entry(publisher).proper;
    const auto name = lexicon.fact(publisher, Fact::kName);
    if (!country && name && classes.has(WordClass::kAgency | WordClass::kOutlet)) {
      const bool first = body.words.empty() && body.country.empty();
      for (const Word& word : Split(*name, lexicon)) {
        body.words.push_back(absl::AsciiStrToLower(ToAbsl(word.written)));
      }
      if (classes.has(WordClass::kAgency)) body.words.emplace_back("news");  // it is an agency
      // What follows only tells more: "count of the dead of the ferry".
      if (first) return body;
      i += std::max<size_t>(phrase.length, 1);
      continue;
    }
    if (!country) country = lexicon.fact(words[i].id, Fact::kCountry);
    if (country) {
      if (body.country.empty()) body.country = *country;
    } else if (!lexicon.entry(words[i].id).classes.has(kLittle)) {
      auto lemma = lexicon.fact(words[i].id, Fact::kLemma);
      body.words.push_back(lemma ? std::string(*lemma)
                                 : absl::AsciiStrToLower(ToAbsl(words[i].written)));
    }
    i += length;
  }
  return body;
}

}  // namespace sayso
