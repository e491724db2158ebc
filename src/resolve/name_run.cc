#include "src/resolve/name_run.h"

#include <algorithm>

#include "src/resolve/speaker_words.h"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr WordClasses kFunctionWord =
    WordClass::kDeterminer | WordClass::kSubjectPronoun | WordClass::kObjectPronoun |
    WordClass::kPossessive | WordClass::kRelative | WordClass::kPreposition |
    WordClass::kCoordinator | WordClass::kSubordinator | WordClass::kAuxiliary | WordClass::kModal |
    WordClass::kNegation | WordClass::kWhWord;
constexpr WordClasses kGiven =
    WordClass::kGivenName | WordClass::kFemaleName | WordClass::kMaleName;
constexpr uint32_t kLongestAcronym = 6;  // letters
constexpr WordClasses kCalendar = WordClass::kMonth | WordClass::kWeekday;

// al-Falih, el-Sisi: a name that begins with a small particle.
bool HasParticle(const Text& text, const Token& token) {
  if (!token.has(Shape::kHasHyphen)) return false;
  std::string_view word = text.view(token);
  size_t hyphen = word.find('-');
  return hyphen != std::string_view::npos && hyphen <= 3 && IsUpperAt(word, hyphen + 1);
}

// Pro-Russian, Moscow-backed: the last part tells that the word is none's name.
bool IsCompoundAdjective(const Text& text, const Token& token) {
  if (token.word != 0 || !token.has(Shape::kHasHyphen)) return false;
  std::string_view word = text.view(token);
  word = word.substr(word.rfind('-') + 1);
  std::string lower;
  AppendLowered(word, lower);
  const Lexicon& lexicon = text.ruleset->lexicon();
  WordId last = lexicon.Find(lower);
  if (last == 0) return false;
  Entry entry = lexicon.entry(last);
  return !IsUpperAt(word, 0) || (entry.classes | entry.proper).has(WordClass::kDemonym);
}

// "J." in "J. J. Price".
bool IsInitial(const Text& text, const Token& token) {
  return token.has(Shape::kAbbreviated) && text.view(token).size() <= 2;
}

// A capital at the start of a sentence says nothing where the word is an ordinary one.
bool IsNameWord(const Text& text, const Token& token) {
  if (!token.is(TokenKind::kWord)) return false;
  if (!token.has(Shape::kCapital)) return HasParticle(text, token);
  if (IsCompoundAdjective(text, token)) return false;
  if (token.has(WordClass::kTitle | WordClass::kDemonym)) return false;
  if (token.has(kKnownName) || IsInitial(text, token)) return true;
  if (token.has(kCalendar) || (token.has(kFunctionWord) && !token.has(Shape::kAllCaps))) {
    return false;
  }
  return !token.has(Shape::kSentenceStart) || token.word == 0;
}

// "Maravian [Coast Guard]": the phrase is the body's own noun; "Oyelaran [White House]" are two.
bool EndsAName(const Text& text, const Phrase& phrase) {
  const Entry entry = text.ruleset->lexicon().entry(phrase.entry);
  return IsBody(text, phrase) && !(entry.classes | entry.proper).has(WordClass::kGovernmentSeat);
}

// "Attorney" in "Attorney General Ada Lund": capitals in front of a title are part of it.
bool LeadsATitle(const Text& text, Range run, uint32_t limit) {
  if (run.end >= limit) return false;
  const Token& title = text.tokens[run.end];
  // but "Norvik Holding AG", a firm
  const bool firm = title.has(Shape::kAllCaps) &&
                    (run.end + 1 >= limit || !text.tokens[run.end + 1].has(Shape::kCapital));
  return title.has(WordClass::kTitle) && title.has(Shape::kCapital) && !firm &&
         !text.tokens[run.end - 1].has(kGiven);
}

// A possessive mark behind a name; in front of it title words leftwards, then a demonym or a
// possessive: "Russian President".
void ReadSurroundings(const Text& text, uint32_t floor, NameRun& run) {
  run.possessive = IsPossessive(text, run.tokens.end);
  uint32_t t = run.tokens.begin;
  while (t > floor && text.tokens[t - 1].has(WordClass::kTitle)) --t;
  run.title = {t, run.tokens.begin};
  const uint32_t before = t > floor && IsPossessive(text, t - 1) ? t - 1 : t;
  if (before > floor && text.tokens[before - 1].word != 0) {
    const WordId state = text.tokens[before - 1].word;
    run.country = text.ruleset->lexicon().fact(state, Fact::kCountry).value_or("");
  }
  run.after_preposition = t > floor && text.tokens[t - 1].has(WordClass::kPreposition);
  bool determined = t > floor + 1 && text.tokens[t - 1].has(WordClass::kDeterminer);
  if (determined) run.after_preposition = text.tokens[t - 2].has(WordClass::kPreposition);
}

// The Harbour [Courier], [Radio] Vest: a name of several words that begins or ends as outlets' do.
bool IsMasthead(const Text& text, Range tokens) {
  const Token& first = text.tokens[tokens.begin];
  if (tokens.size() < 2 || first.has(kGiven)) return false;
  const SpeakerWords& words = text.ruleset->compiled<SpeakerWords>();
  return words.Is(text.tokens[tokens.end - 1], Use::kMasthead) || words.Is(first, Use::kMasthead);
}

// Minister of [Fisheries] Ada Lund: what a minister is of is no part of the name.
Range WithoutPortfolio(const Text& text, Range name) {
  if (name.begin < 2 || text.view(text.tokens[name.begin - 1]) != "of") return name;
  if (!text.tokens[name.begin - 2].has(WordClass::kTitle | WordClass::kPersonNoun)) return name;
  constexpr WordClasses kThing = WordClass::kNoun | WordClass::kPluralNoun | WordClass::kAdjective;
  uint32_t begin = name.begin;
  while (begin + 2 < name.end && text.tokens[begin].has(kThing) &&
         !text.tokens[begin].has(kGiven)) {
    ++begin;
  }
  return {begin, name.end};
}

// Whether nothing but single spaces stands between the tokens.
bool IsOneLine(const Text& text, Range tokens) {
  for (uint32_t t = tokens.begin + 1; t < tokens.end; ++t) {
    const Token& token = text.tokens[t];
    const bool space = token.has(Shape::kSpaceBefore);
    if (token.begin - text.tokens[t - 1].end != (space ? 1u : 0u)) return false;
    if (space && text.bytes[token.begin - 1] != ' ') return false;
  }
  return true;
}

NameRun RunOfPhrase(const Text& text, Range tokens, const Phrase& phrase) {
  const Entry entry = text.ruleset->lexicon().entry(phrase.entry);
  return {.tokens = tokens, .classes = entry.classes | entry.proper, .entry = phrase.entry};
}

// `last` is the phrase that ends the run, or null.
NameRun RunOfWords(const Text& text, Range tokens, const Phrase* last) {
  NameRun run{.tokens = tokens};
  for (const Token& token : text.tokens_of(tokens)) run.classes |= token.classes;
  if (last != nullptr && IsBody(text, *last)) run.classes |= WordClass::kInstitutionNoun;
  if (IsMasthead(text, tokens)) run.classes |= WordClass::kOutlet;
  if (tokens.size() == 1) run.entry = text.tokens[tokens.begin].word;
  return run;
}

}  // namespace

bool IsBody(const Text& text, const Phrase& phrase) {
  Entry entry = text.ruleset->lexicon().entry(phrase.entry);
  WordClasses classes = entry.classes | entry.proper;
  return classes.has(WordClass::kInstitutionNoun) && !classes.has(kPublisherName);
}

const Phrase* LastPhraseIn(const Text& text, Range tokens) {
  auto after = std::ranges::lower_bound(text.phrases, tokens.end, {},
                                        [](const Phrase& p) { return p.tokens.begin; });
  if (after == text.phrases.begin()) return nullptr;
  const Phrase& phrase = *std::prev(after);
  return phrase.tokens.begin >= tokens.begin && phrase.tokens.end == tokens.end ? &phrase : nullptr;
}

bool IsPossessive(const Text& text, uint32_t t) {
  if (t >= text.tokens.size() || !text.tokens[t].is(TokenKind::kClitic)) return false;
  std::string_view clitic = text.view(text.tokens[t]);
  return clitic == "'s" || clitic == "’s" || clitic == "'" || clitic == "’";
}

bool IsAcronym(const Text& text, const NameRun& run) {
  const Token& token = text.tokens[run.tokens.begin];
  return run.tokens.size() == 1 && token.has(Shape::kAllCaps) && !run.titled() &&
         token.end - token.begin <= kLongestAcronym && !run.classes.has(kGiven) &&
         (run.tokens.end >= text.tokens.size() ||
          !text.tokens[run.tokens.end].is(TokenKind::kColon));
}

// A title or a given name tells a person; "Norvik Rail" ends in an ordinary noun and is none. A
// name of which the lexicon knows nothing is taken for a person's.
bool IsPerson(const Text& text, const NameRun& run) {
  if (run.classes.has(kPublisherName | WordClass::kInstitutionNoun)) return false;
  if (run.tokens.size() == 1 && run.classes.has(WordClass::kGroupNoun)) return false;
  if (IsAcronym(text, run)) return false;
  if (run.titled() || run.classes.has(kGiven)) return true;
  if (run.classes.has(kStateName | WordClass::kPlace | WordClass::kGroupNoun)) return false;
  if (run.tokens.size() == 1 || IsInitial(text, text.tokens[run.tokens.begin])) return true;
  return !text.tokens[run.tokens.end - 1].has(WordClass::kNoun);
}

NameFinder::NameFinder(const Text& text, Range tokens)
    : text_(text),
      tokens_(tokens),
      at_(tokens.begin),
      phrase_(std::ranges::lower_bound(text.phrases, tokens.begin, {},
                                       [](const Phrase& p) { return p.tokens.begin; })) {}

std::optional<NameRun> NameFinder::Next() {
  const std::span<const Token> tokens = text_.tokens;
  for (uint32_t t = at_; t < tokens_.end; ++t) {
    // Lower-case words, most of a text, begin no name.
    if (!tokens[t].has(Shape::kCapital) && !tokens[t].has(Shape::kHasHyphen)) continue;
    std::optional<NameRun> run;
    if (const Phrase* phrase = NamedPhraseAt(t)) {
      run = RunOfPhrase(text_, {t, std::min(phrase->tokens.end, tokens_.end)}, *phrase);
    } else if (IsNameWord(text_, tokens[t])) {
      const Range words = WithoutPortfolio(text_, {t, EndOfRun(t)});
      t = words.end - 1;
      if (LeadsATitle(text_, words, tokens_.end)) continue;
      run = RunOfWords(text_, words, PhraseEndingAt(words));
    } else {
      continue;
    }
    at_ = run->tokens.end;
    ReadSurroundings(text_, tokens_.begin, *run);
    return run;
  }
  at_ = tokens_.end;
  return std::nullopt;
}

// Moves on to the first phrase that begins at the token or behind it.
void NameFinder::SeekPhrase(uint32_t token) {
  while (phrase_ != text_.phrases.end() && phrase_->tokens.begin < token) ++phrase_;
}

// A phrase of the lexicon that is a name of its own: "Al Jazeera", "Saudi Arabia"; or null.
const Phrase* NameFinder::NamedPhraseAt(uint32_t token) {
  SeekPhrase(token);
  if (phrase_ == text_.phrases.end() || phrase_->tokens.begin != token) return nullptr;
  const Entry entry = text_.ruleset->lexicon().entry(phrase_->entry);
  const bool name = (entry.classes | entry.proper).has(kKnownName | WordClass::kInstitutionNoun);
  return name && text_.tokens[token].has(Shape::kCapital) ? &*phrase_ : nullptr;
}

// The phrase that ends a run, or null.
const Phrase* NameFinder::PhraseEndingAt(Range run) {
  SeekPhrase(run.end);
  if (phrase_ == text_.phrases.begin()) return nullptr;
  const Phrase& last = *std::prev(phrase_);
  return last.tokens.begin >= run.begin && last.tokens.end == run.end ? &last : nullptr;
}

uint32_t NameFinder::EndOfRun(uint32_t begin) {
  uint32_t end = begin + 1;
  for (; end < tokens_.end; ++end) {
    const Token& token = text_.tokens[end];
    const bool particle = token.has(WordClass::kNameParticle) && end + 1 < tokens_.end &&
                          IsNameWord(text_, text_.tokens[end + 1]) && !token.has(Shape::kCapital);
    // "Orhan Tatar": behind a given name a people's name is a surname.
    const bool surname = token.has(WordClass::kDemonym) && text_.tokens[end - 1].has(kGiven);
    if (!particle && !surname && !IsNameWord(text_, token)) break;
    const Phrase* phrase = NamedPhraseAt(end);
    if (phrase != nullptr) return EndsAName(text_, *phrase) ? phrase->tokens.end : end;
  }
  return end;
}

NameRun OneWordName(const Text& text, uint32_t token) {
  const Range tokens{token, token + 1};
  NameRun run = RunOfWords(text, tokens, LastPhraseIn(text, tokens));
  run.possessive = IsPossessive(text, tokens.end);
  return run;
}

std::string PublisherName(const Text& text, const NameRun& publisher) {
  auto name = text.ruleset->lexicon().fact(publisher.entry, Fact::kName);
  return name ? std::string(*name) : WordsOf(text, publisher.tokens);
}

std::string WordsOf(const Text& text, Range tokens) {
  std::string line;
  const std::string_view words = WordsOf(text, tokens, line);
  return line.empty() ? std::string(words) : line;
}

std::string_view WordsOf(const Text& text, Range tokens, std::string& line) {
  line.clear();
  if (tokens.begin >= tokens.end) return line;
  const Span span{text.tokens[tokens.begin].begin, text.tokens[tokens.end - 1].end};
  if (IsOneLine(text, tokens)) return text.view(span);
  line.reserve(span.size());
  for (const Token& token : text.tokens_of(tokens)) {
    if (!line.empty() && token.has(Shape::kSpaceBefore)) line += ' ';
    line += text.view(token);
  }
  return line;
}

}  // namespace sayso
