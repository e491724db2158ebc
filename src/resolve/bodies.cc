#include "src/resolve/bodies.h"

#include <algorithm>

#include "absl/container/inlined_vector.h"
#include "src/resolve/speaker_words.h"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr WordClasses kState =
    WordClass::kCountry | WordClass::kCapital | WordClass::kDemonym | WordClass::kGovernmentSeat;
constexpr uint32_t kFarApart = 400;  // tokens; beyond it "the ministry" is not told by nearness

std::string Lower(std::string_view word) {
  std::string lower;
  AppendLowered(word, lower);
  return lower;
}

bool IsBodyWord(const Token& token) {
  return token.has(Shape::kCapital) && token.is(TokenKind::kWord) &&
         !token.has(WordClass::kTitle | WordClass::kDeterminer | WordClass::kPreposition |
                    WordClass::kSubjectPronoun | WordClass::kSubordinator);
}

// "Ministry of Defense", "Ministry of Health and Sport": the run goes on over of + capital.
uint32_t EndOfBody(const Text& text, uint32_t t, uint32_t limit) {
  while (t < limit) {
    if (IsBodyWord(text.tokens[t])) {
      ++t;
    } else if (t + 1 < limit && IsBodyWord(text.tokens[t + 1]) &&
               (text.view(text.tokens[t]) == "of" || text.view(text.tokens[t]) == "for")) {
      t += 2;
    } else {
      break;
    }
  }
  return t;
}

// Whether sorted words hold all of other sorted words.
bool HoldsWords(std::string_view core, std::string_view part) {
  size_t at = 0;
  while (!part.empty()) {
    const std::string_view word = part.substr(0, part.find(' '));
    for (;; ++at) {
      at = core.find(word, at);
      if (at == core.npos) return false;
      const size_t end = at + word.size();
      if ((at == 0 || core[at - 1] == ' ') && (end == core.size() || core[end] == ' ')) break;
    }
    at += word.size();
    part.remove_prefix(std::min(part.size(), word.size() + 1));
  }
  return true;
}

// "Azerbaijani Defense Ministry" over "Azerbaijan's Defense Ministry" over "Defense Ministry".
bool IsFuller(const std::string& name, const std::string& known) {
  auto words = [](const std::string& s) { return std::ranges::count(s, ' '); };
  auto possessive = [](const std::string& s) {
    return s.find("'s ") != std::string::npos || s.find("’s ") != std::string::npos;
  };
  if (words(name) != words(known)) return words(name) > words(known);
  return !possessive(name) && possessive(known);
}

// "Norvik Coast Guard": the phrase is the noun.
bool EndsInBody(const Text& text, Range tokens) {
  const Phrase* phrase = LastPhraseIn(text, tokens);
  return phrase != nullptr && IsBody(text, *phrase);
}

}  // namespace

std::string BodyCore(const Text& text, Range tokens) {
  const SpeakerWords& spellings = text.ruleset->compiled<SpeakerWords>();
  absl::InlinedVector<std::string, 6> words;
  for (const Token& token : text.tokens_of(tokens)) {
    bool skipped = !token.is(TokenKind::kWord) || token.has(kState) ||
                   token.has(WordClass::kDeterminer | WordClass::kPreposition);
    // "Defence" and "Defense" name one ministry.
    if (!skipped) words.emplace_back(spellings.OneSpelling(Lower(text.view(token))));
  }
  std::ranges::sort(words);
  std::string core;
  for (const std::string& word : words) {
    if (!core.empty()) core += ' ';
    core += word;
  }
  return core;
}

Bodies::Bodies(const Text& text) {
  const std::span<const Token> tokens = text.tokens;
  for (const Paragraph& p : text.paragraphs) {
    if (!p.speaks()) continue;
    for (uint32_t t = p.tokens.begin; t < p.tokens.end; ++t) {
      if (!IsBodyWord(tokens[t])) continue;
      const Range run{t, EndOfBody(text, t, p.tokens.end)};
      t = run.end;  // which begins none
      if (run.size() == 1) continue;
      const bool named = std::ranges::any_of(text.tokens_of(run), [](const Token& token) {
        return token.has(WordClass::kInstitutionNoun) && token.has(Shape::kCapital);
      });
      if (named || EndsInBody(text, run)) Add(text, run);
    }
  }
}

void Bodies::Add(const Text& text, Range tokens) {
  const Lexicon& lexicon = text.ruleset->lexicon();
  Body body{.name = WordsOf(text, tokens), .core = BodyCore(text, tokens)};
  for (const Token& token : text.tokens_of(tokens)) {
    if (token.has(Shape::kCapital)) body.initials += text.view(token).substr(0, 1);
    if (token.has(WordClass::kInstitutionNoun)) body.head = Lower(text.view(token));
    auto country = token.has(kState) ? lexicon.fact(token.word, Fact::kCountry) : std::nullopt;
    if (country) body.country = *country;
  }
  if (EndsInBody(text, tokens)) body.head = Lower(text.view(text.tokens[tokens.end - 1]));
  // "Azerbaijan's Defense Ministry": the possessor stands outside the run.
  bool possessed = tokens.begin >= 2 && text.tokens[tokens.begin - 1].is(TokenKind::kClitic);
  if (possessed && body.country.empty() && text.tokens[tokens.begin - 2].has(kState)) {
    auto country = lexicon.fact(text.tokens[tokens.begin - 2].word, Fact::kCountry);
    if (country) body.country = *country;
    body.name = WordsOf(text, {tokens.begin - 2, tokens.end});
  }
  for (Body& known : bodies_) {
    bool same_country =
        known.country.empty() || body.country.empty() || known.country == body.country;
    if (known.core != body.core || !same_country) continue;
    known.tokens.push_back(tokens.begin);
    if (known.country.empty()) known.country = body.country;
    if (IsFuller(body.name, known.name)) known.name = body.name;
    return;
  }
  body.tokens.push_back(tokens.begin);
  bodies_.push_back(std::move(body));
}

int Bodies::FindByInitials(std::string_view initials) const {
  int found = -1;
  for (size_t b = 0; b < bodies_.size(); ++b) {
    if (bodies_[b].initials != initials) continue;
    if (found >= 0) return -1;
    found = static_cast<int>(b);
  }
  return found;
}

int Bodies::Find(std::string_view head, std::string_view core, std::string_view country,
                 uint32_t at) const {
  const int found = Nearest(head, core, country, at);
  if (found >= 0 || core.empty() || core == head) return found;
  return OnlyWith(head, core);
}

// "the coast guard" is the Norvik Coast Guard where that is the only one.
int Bodies::OnlyWith(std::string_view head, std::string_view core) const {
  int found = -1;
  for (size_t b = 0; b < bodies_.size(); ++b) {
    if (bodies_[b].head != head || !HoldsWords(bodies_[b].core, core)) continue;
    if (found >= 0) return -1;
    found = static_cast<int>(b);
  }
  return found;
}

int Bodies::Nearest(std::string_view head, std::string_view core, std::string_view country,
                    uint32_t at) const {
  int best = -1, rival = -1;
  int64_t best_distance = 0;
  for (size_t b = 0; b < bodies_.size(); ++b) {
    const Body& body = bodies_[b];
    if (body.head != head) continue;
    if (!country.empty() && !body.country.empty() && body.country != country) continue;
    if (!core.empty() && core != head && body.core != core) continue;
    int64_t distance = INT64_MAX;
    for (uint32_t token : body.tokens) {
      int64_t away = token <= at ? at - token : 10 * static_cast<int64_t>(token - at);
      distance = std::min(distance, away);
    }
    if (best < 0 || distance < best_distance) {
      rival = best;
      best = static_cast<int>(b);
      best_distance = distance;
    } else {
      rival = static_cast<int>(b);
    }
  }
  return rival >= 0 && best_distance > kFarApart ? -1 : best;
}

}  // namespace sayso
