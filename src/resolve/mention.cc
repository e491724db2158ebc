#include "src/resolve/mention.h"

#include <algorithm>

#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr WordClasses kFunctionWord =
    WordClass::kDeterminer | WordClass::kSubjectPronoun | WordClass::kObjectPronoun |
    WordClass::kPossessive | WordClass::kRelative | WordClass::kPreposition |
    WordClass::kCoordinator | WordClass::kSubordinator | WordClass::kAuxiliary | WordClass::kModal |
    WordClass::kNegation | WordClass::kWhWord;
constexpr WordClasses kKnownName = WordClass::kGivenName | WordClass::kFemaleName |
                                   WordClass::kMaleName | WordClass::kPlace | WordClass::kCountry |
                                   WordClass::kCapital | WordClass::kOutlet | WordClass::kAgency |
                                   WordClass::kGovernmentSeat;
constexpr WordClasses kPublisher = WordClass::kOutlet | WordClass::kAgency;
constexpr WordClasses kState =
    WordClass::kCountry | WordClass::kCapital | WordClass::kGovernmentSeat;
constexpr WordClasses kGiven =
    WordClass::kGivenName | WordClass::kFemaleName | WordClass::kMaleName;
constexpr WordClasses kCalendar = WordClass::kMonth | WordClass::kWeekday;
constexpr WordClasses kOrganisation = WordClass::kInstitutionNoun | WordClass::kGroupNoun;

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

// A capital at the start of a sentence says nothing where the word is an ordinary one.
bool IsNameWord(const Text& text, const Token& token) {
  if (!token.is(TokenKind::kWord)) return false;
  if (!token.has(Shape::kCapital)) return HasParticle(text, token);
  if (IsCompoundAdjective(text, token)) return false;
  if (token.has(WordClass::kTitle | WordClass::kDemonym)) return false;
  if (token.has(kKnownName)) return true;
  if (token.has(kCalendar) || (token.has(kFunctionWord) && !token.has(Shape::kAllCaps))) {
    return false;
  }
  return !token.has(Shape::kSentenceStart) || token.word == 0;
}

// Which phrase begins at token `t`, or null.
const Phrase* PhraseAt(const Text& text, uint32_t t) {
  auto phrase =
      std::ranges::lower_bound(text.phrases, t, {}, [](const Phrase& p) { return p.tokens.begin; });
  return phrase != text.phrases.end() && phrase->tokens.begin == t ? &*phrase : nullptr;
}

// A phrase of the lexicon that is a name of its own: "Al Jazeera", "Saudi Arabia".
const Phrase* NamedPhraseAt(const Text& text, uint32_t t) {
  const Phrase* phrase = PhraseAt(text, t);
  if (phrase == nullptr) return nullptr;
  Entry entry = text.ruleset->lexicon().entry(phrase->entry);
  bool name = (entry.classes | entry.proper).has(kKnownName | WordClass::kInstitutionNoun);
  return name && text.tokens[t].has(Shape::kCapital) ? phrase : nullptr;
}

bool IsBody(const Text& text, const Phrase& phrase) {
  Entry entry = text.ruleset->lexicon().entry(phrase.entry);
  WordClasses classes = entry.classes | entry.proper;
  return classes.has(WordClass::kInstitutionNoun) && !classes.has(kPublisher);
}

uint32_t EndOfRun(const Text& text, uint32_t begin, uint32_t limit) {
  uint32_t end = begin + 1;
  while (end < limit) {
    const Token& token = text.tokens[end];
    bool particle = token.has(WordClass::kNameParticle) && end + 1 < limit &&
                    IsNameWord(text, text.tokens[end + 1]) && !token.has(Shape::kCapital);
    // "Orhan Tatar": behind a given name a people's name is a surname.
    bool surname = token.has(WordClass::kDemonym) && text.tokens[end - 1].has(kGiven);
    if (!particle && !surname && !IsNameWord(text, token)) break;
    // "Maravian Coast Guard": the phrase is the body's own noun; "Berg AFP" are two names.
    const Phrase* phrase = NamedPhraseAt(text, end);
    if (phrase != nullptr) return IsBody(text, *phrase) ? phrase->tokens.end : end;
    ++end;
  }
  return end;
}

// The phrase of the lexicon that ends a run of words, or null.
const Phrase* LastPhraseIn(const Text& text, Range tokens) {
  auto after = std::ranges::lower_bound(text.phrases, tokens.end, {},
                                        [](const Phrase& p) { return p.tokens.begin; });
  if (after == text.phrases.begin()) return nullptr;
  const Phrase& phrase = *std::prev(after);
  return phrase.tokens.begin >= tokens.begin && phrase.tokens.end == tokens.end ? &phrase : nullptr;
}

// "Attorney" in "Attorney General Ada Lund": capitals in front of a title are part of it.
bool LeadsATitle(const Text& text, Range run, uint32_t limit) {
  if (run.end >= limit) return false;
  const Token& title = text.tokens[run.end];
  return title.has(WordClass::kTitle) && title.has(Shape::kCapital) &&
         !text.tokens[run.end - 1].has(kGiven);
}

bool IsPossessive(const Text& text, uint32_t t) {
  if (t >= text.tokens.size() || !text.tokens[t].is(TokenKind::kClitic)) return false;
  std::string_view clitic = text.view(text.tokens[t]);
  return clitic == "'s" || clitic == "’s" || clitic == "'" || clitic == "’";
}

// "Russian President" in front of a name: title words leftwards, then a demonym or a possessive.
void ReadTitle(const Text& text, uint32_t floor, NameRun& run) {
  uint32_t t = run.tokens.begin;
  while (t > floor && text.tokens[t - 1].has(WordClass::kTitle)) --t;
  run.title = WordsOf(text, {t, run.tokens.begin});
  const Lexicon& lexicon = text.ruleset->lexicon();
  uint32_t before = t > floor && IsPossessive(text, t - 1) ? t - 1 : t;
  if (before > floor) {
    if (auto country = lexicon.fact(text.tokens[before - 1].word, Fact::kCountry)) {
      run.country = *country;
    }
  }
  run.after_preposition = t > floor && text.tokens[t - 1].has(WordClass::kPreposition);
  bool determined = t > floor + 1 && text.tokens[t - 1].has(WordClass::kDeterminer);
  if (determined) run.after_preposition = text.tokens[t - 2].has(WordClass::kPreposition);
}

NameRun MakeRun(const Text& text, Range tokens, uint32_t floor, const Phrase* phrase) {
  NameRun run{.tokens = tokens};
  if (phrase != nullptr) {
    Entry entry = text.ruleset->lexicon().entry(phrase->entry);
    run.entry = phrase->entry;
    run.classes = entry.classes | entry.proper;
  } else {
    for (const Token& token : text.tokens_of(tokens)) run.classes |= token.classes;
    const Phrase* last = LastPhraseIn(text, tokens);
    if (last != nullptr && IsBody(text, *last)) run.classes |= WordClass::kInstitutionNoun;
    if (tokens.size() == 1) run.entry = text.tokens[tokens.begin].word;
  }
  run.possessive = IsPossessive(text, tokens.end);
  ReadTitle(text, floor, run);
  return run;
}

// A title or a given name tells a person; "Norvik Rail" ends in an ordinary noun and is none. A
// name of which the lexicon knows nothing is taken for a person's.
bool IsPerson(const Text& text, const NameRun& run) {
  if (run.classes.has(kPublisher | WordClass::kInstitutionNoun)) return false;
  if (run.tokens.size() == 1 && run.classes.has(WordClass::kGroupNoun)) return false;
  if (!run.title.empty() || run.classes.has(kGiven)) return true;
  if (run.classes.has(kState | WordClass::kPlace | WordClass::kGroupNoun)) return false;
  return run.tokens.size() == 1 || !text.tokens[run.tokens.end - 1].has(WordClass::kNoun);
}

// Fills a mention from the words around its names, from the left: the head of an English noun
// phrase is its last noun before a preposition, a comma or a relative clause.
class Reader {
 public:
  Reader(const Text& text, Mention& mention) : text_(text), m_(mention) {}

  void Run() {
    TrimEdges();
    if (m_.tokens.size() == 0) return;
    ReadDeterminer();
    m_.words = WordsOf(text_, {first_, EndOfWords()});
    names_ = FindNames(text_, m_.tokens);
    if (ReadPronoun()) return;
    ReadWords();
    PickNames();
    m_.form = Form();
  }

 private:
  const Token& at(uint32_t t) const { return text_.tokens[t]; }

  void TrimEdges() {
    auto edge = [&](uint32_t t) {
      return at(t).is(TokenKind::kComma) || at(t).is(TokenKind::kDash) ||
             at(t).is(TokenKind::kColon);
    };
    while (m_.tokens.size() > 0 && edge(m_.tokens.begin)) ++m_.tokens.begin;
    while (m_.tokens.size() > 0 && edge(m_.tokens.end - 1)) --m_.tokens.end;
    first_ = m_.tokens.begin;
  }

  void ReadDeterminer() {
    const Token& token = at(first_);
    if (!token.has(WordClass::kDeterminer | WordClass::kNumber)) return;
    std::string word;
    AppendLowered(text_.view(token), word);
    m_.definite = word == "the" || word == "this" || word == "that" || word == "these";
    m_.indefinite = !m_.definite;
    if ((m_.definite || word == "a" || word == "an") && m_.tokens.size() > 1) ++first_;
  }

  // Where what is said of the source beside it begins: ", which keeps its own list", ", the owner".
  uint32_t EndOfWords() const {
    for (uint32_t t = first_ + 1; t + 1 < m_.tokens.end; ++t) {
      bool aside = at(t + 1).has(WordClass::kRelative | WordClass::kDeterminer);
      if (at(t).is(TokenKind::kComma) && aside) return t;
      if (at(t).has(WordClass::kRelative) && at(t - 1).is(TokenKind::kWord) &&
          text_.view(at(t)) == "who") {
        return t;
      }
    }
    return m_.tokens.end;
  }

  bool ReadPronoun() {
    const Token& token = at(m_.tokens.begin);
    if (m_.tokens.size() != 1) return false;
    std::string word;
    AppendLowered(text_.view(token), word);
    if (token.has(WordClass::kRelative) && word != "that") {
      m_.form = Mention::Form::kRelative;
      return true;
    }
    if (!token.has(WordClass::kSubjectPronoun | WordClass::kObjectPronoun)) {
      if (word == "that" && token.has(WordClass::kRelative)) {
        m_.form = Mention::Form::kRelative;
      }
      return m_.form != Mention::Form::kNone;
    }
    bool first = word == "i" || word == "we" || word == "me" || word == "us" || word == "you";
    m_.form = first ? Mention::Form::kFirstPerson : Mention::Form::kPronoun;
    if (word == "he" || word == "him") m_.gender = 'm';
    if (word == "she" || word == "her") m_.gender = 'f';
    m_.plural = word == "they" || word == "them";
    m_.head = word;
    return true;
  }

  bool InPersonsName(uint32_t t) const {
    return std::ranges::any_of(
        names_, [&](const NameRun& run) { return run.tokens.contains(t) && IsPerson(text_, run); });
  }

  // The head noun, country and number of the phrase, as far as its first preposition or comma.
  void ReadWords() {
    const Lexicon& lexicon = text_.ruleset->lexicon();
    bool head_open = true;
    for (uint32_t t = first_; t < m_.tokens.end; ++t) {
      const Token& token = at(t);
      bool boundary = token.is(TokenKind::kComma) || token.has(WordClass::kRelative) ||
                      (token.has(WordClass::kPreposition) && !token.has(Shape::kCapital));
      if (boundary && t > first_) head_open = false;
      if (token.has(kState | WordClass::kDemonym) && m_.country.empty()) {
        if (auto country = lexicon.fact(token.word, Fact::kCountry)) m_.country = *country;
      }
      if (!head_open || !token.is(TokenKind::kWord) || InPersonsName(t)) continue;
      bool noun = token.has(WordClass::kNoun | WordClass::kPluralNoun | WordClass::kPersonNoun |
                            kOrganisation | WordClass::kDocumentNoun | WordClass::kReportingNoun);
      if (noun && !IsPossessive(text_, t + 1)) {
        head_ = token;
        const Phrase* phrase = LastPhraseIn(text_, {first_, t + 1});  // "coast guard"
        if (phrase != nullptr && IsBody(text_, *phrase))
          head_.classes |= WordClass::kInstitutionNoun;
        m_.head.clear();
        AppendLowered(text_.view(token), m_.head);
      }
    }
    m_.plural = head_.has(WordClass::kPluralNoun);
    if (auto gender = lexicon.fact(head_.word, Fact::kGender)) m_.gender = gender->front();
    if (m_.head.empty() && m_.indefinite) m_.head = "one";
  }

  void PickNames() {
    for (const NameRun& run : names_) {
      if (run.classes.has(kPublisher) && !m_.publisher) m_.publisher = run;
      if (run.possessive && !m_.owner) m_.owner = run;
      bool apposed = IsApposed(run) && HasPersonHead();
      bool candidate = (IsPerson(text_, run) || apposed) && !IsModifier(run) && !run.possessive &&
                       !run.after_preposition;
      if (candidate && !m_.person) m_.person = run;
    }
    if (names_.size() == 1 && m_.head.empty()) m_.name = names_.front();
    // At the start of a sentence a surname may look like an ordinary word: "Berg", "Stone".
    bool one_word = m_.tokens.size() == 1 && at(m_.tokens.begin).has(Shape::kCapital);
    if (names_.empty() && one_word) m_.name = MakeRun(text_, m_.tokens, m_.tokens.begin, nullptr);
    if (!m_.person) return;
    ReadRole();
    for (const Token& token : text_.tokens_of(m_.person->tokens)) {
      if (token.has(WordClass::kFemaleName) && !token.has(WordClass::kMaleName)) m_.gender = 'f';
      if (token.has(WordClass::kMaleName) && !token.has(WordClass::kFemaleName)) m_.gender = 'm';
    }
    uint32_t title = m_.person->tokens.begin;
    if (title > m_.tokens.begin) {
      auto gender = text_.ruleset->lexicon().fact(at(title - 1).word, Fact::kGender);
      if (gender) m_.gender = gender->front();
    }
  }

  // "Maravian" in "the Maravian coast guard": a noun follows at once that is the head.
  bool IsModifier(const NameRun& run) const {
    if (run.tokens.end >= m_.tokens.end) return false;
    const Token& next = at(run.tokens.end);
    return next.is(TokenKind::kWord) && !next.has(Shape::kCapital) &&
           next.has(WordClass::kNoun | WordClass::kPluralNoun | WordClass::kAdjective) &&
           !next.has(WordClass::kPreposition | WordClass::kRelative | WordClass::kCoordinator);
  }

  // "Its chairman, Henrik Aas": a name behind a comma.
  bool IsApposed(const NameRun& run) const {
    return run.tokens.begin > m_.tokens.begin && at(run.tokens.begin - 1).is(TokenKind::kComma) &&
           !run.classes.has(kPublisher | WordClass::kInstitutionNoun | kState);
  }

  // "53-year-old mason Gaguik Yakchibekian" · "Ada Lund, the county engineer,"
  void ReadRole() {
    Range name = m_.person->tokens;
    uint32_t comma = name.end;
    if (comma < m_.tokens.end && at(comma).is(TokenKind::kComma)) {
      m_.role = WordsOf(text_, {comma + 1, m_.tokens.end});
    } else if (first_ < name.begin) {
      uint32_t end = name.begin;
      if (at(end - 1).is(TokenKind::kComma)) --end;
      m_.role = WordsOf(text_, {first_, end});
    }
  }

  bool HasPersonHead() const {
    return head_.has(WordClass::kPersonNoun | WordClass::kSpokesNoun | WordClass::kAnonymousNoun);
  }

  Mention::Form Form() const {
    using enum Mention::Form;
    if (IsJoint()) return kJoint;
    if (m_.person && !head_.has(WordClass::kInstitutionNoun)) return kName;
    if (head_.has(WordClass::kJournalistNoun)) return kJournalist;
    if (IsPublisher()) return kOutlet;
    if (m_.head == "officials" || m_.head == "authorities" || m_.head == "official") {
      return m_.plural || m_.head == "authorities" ? kOfficials : kRole;
    }
    if (head_.has(WordClass::kDocumentNoun) || head_.has(WordClass::kReportingNoun)) {
      return kDocument;
    }
    if (head_.has(WordClass::kInstitutionNoun)) return kInstitution;
    if (!names_.empty() && names_.front().classes.has(kState) && !names_.front().possessive &&
        !HasPersonHead()) {
      return kCountry;
    }
    if (head_.has(WordClass::kGroupNoun)) return m_.plural ? kGroup : kInstitution;
    if (HasPersonHead() || m_.head == "old") return m_.plural ? kGroup : kRole;
    if (m_.tokens.size() == 1 && at(first_).has(WordClass::kDeterminer)) return kNone;
    if (!names_.empty() && !names_.front().possessive) {
      return names_.front().classes.has(WordClass::kPlace) ? kCountry : kInstitution;
    }
    return m_.plural || m_.indefinite ? kGroup : kRole;
  }

  // "AFP", "French news agency AFP", "Anadolu news agency": not "the AP count", "BBC's Hanna Moe".
  bool IsPublisher() const {
    if (!m_.publisher || m_.publisher->possessive || m_.publisher->after_preposition) return false;
    bool ends = m_.publisher->tokens.end == m_.tokens.end ||
                at(m_.publisher->tokens.end).is(TokenKind::kComma);
    return ends || m_.head == "agency" || m_.head == "newspaper" || head_.word == 0;
  }

  // Two capitalised halves of one name ("Disaster and Emergency Management") are ordinary words.
  bool MayJoin(const NameRun& run) const {
    if (!run.title.empty() || run.classes.has(kKnownName | WordClass::kInstitutionNoun))
      return true;
    return !run.classes.has(WordClass::kNoun);
  }

  // "Lund and Fricke": two names with a coordinator between them and nothing but commas.
  bool IsJoint() const {
    if (names_.size() < 2 ||
        !std::ranges::all_of(names_, [&](const NameRun& run) { return MayJoin(run); })) {
      return false;
    }
    for (size_t i = 1; i < names_.size(); ++i) {
      bool joined = false;
      for (uint32_t t = names_[i - 1].tokens.end; t < names_[i].tokens.begin; ++t) {
        if (at(t).has(WordClass::kCoordinator))
          joined = true;
        else if (!at(t).is(TokenKind::kComma) && !at(t).has(WordClass::kTitle))
          return false;
      }
      if (joined) return true;
    }
    return false;
  }

  const Text& text_;
  Mention& m_;
  std::vector<NameRun> names_;
  uint32_t first_ = 0;
  Token head_;
};

}  // namespace

std::string WordsOf(const Text& text, Range tokens) {
  std::string words;
  if (tokens.begin >= tokens.end) return words;
  Span span{text.tokens[tokens.begin].begin, text.tokens[tokens.end - 1].end};
  for (char c : text.view(span)) {
    bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space)
      words += c;
    else if (!words.empty() && words.back() != ' ')
      words += ' ';
  }
  return words;
}

std::vector<NameRun> FindNames(const Text& text, Range tokens) {
  std::vector<NameRun> names;
  for (uint32_t t = tokens.begin; t < tokens.end;) {
    const Token& token = text.tokens[t];
    // Lower-case words, most of a text, begin no name.
    if (!token.has(Shape::kCapital) && !token.has(Shape::kHasHyphen)) {
      ++t;
    } else if (const Phrase* phrase = NamedPhraseAt(text, t)) {
      uint32_t end = std::min(phrase->tokens.end, tokens.end);
      names.push_back(MakeRun(text, {t, end}, tokens.begin, phrase));
      t = end;
    } else if (IsNameWord(text, token)) {
      uint32_t end = EndOfRun(text, t, tokens.end);
      if (!LeadsATitle(text, {t, end}, tokens.end)) {
        names.push_back(MakeRun(text, {t, end}, tokens.begin, nullptr));
      }
      t = end;
    } else {
      ++t;
    }
  }
  return names;
}

std::string PublisherName(const Text& text, const NameRun& publisher) {
  auto name = text.ruleset->lexicon().fact(publisher.entry, Fact::kName);
  return name ? std::string(*name) : WordsOf(text, publisher.tokens);
}

Mention ReadMention(const Text& text, Span span) {
  Mention mention{.span = span};
  uint32_t begin = text.TokenAt(span.begin);
  uint32_t end = begin;
  while (end < text.tokens.size() && text.tokens[end].begin < span.end) ++end;
  mention.tokens = {begin, end};
  Reader(text, mention).Run();
  return mention;
}

}  // namespace sayso
