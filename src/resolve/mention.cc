#include "src/resolve/mention.h"

#include <algorithm>

#include "src/resolve/joint_names.h"
#include "src/resolve/mention_names.h"
#include "src/resolve/speaker_words.h"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr WordClasses kOrganisation = WordClass::kInstitutionNoun | WordClass::kGroupNoun;

// Fills a mention from the words around its names, from the left: the head of an English noun
// phrase is its last noun before a preposition, a comma or a relative clause.
class Reader {
 public:
  Reader(const Text& text, Mention& mention) : text_(text), m_(mention) {}

  void Run() {
    TrimEdges();
    if (m_.tokens.size() == 0) return;
    ReadDeterminer();
    m_.own = {first_, EndOfWords()};
    m_.words = WordsOf(text_, m_.own);
    SkipSoftener();
    names_.emplace(text_, m_.tokens, first_, m_.own.end);
    if (ReadPronoun()) return;
    ReadWords();
    PickNames();
    m_.form = Form();
  }

 private:
  const Token& at(uint32_t t) const { return text_.tokens[t]; }
  std::string Lowered(const Token& token) const {
    std::string lower;
    AppendLowered(text_.view(token), lower);
    return lower;
  }

  void TrimEdges() {
    auto edge = [&](uint32_t t) {
      return at(t).is(TokenKind::kComma) || at(t).is(TokenKind::kDash) ||
             at(t).is(TokenKind::kColon);
    };
    while (m_.tokens.size() > 0 && edge(m_.tokens.begin)) ++m_.tokens.begin;
    while (m_.tokens.size() > 0 && edge(m_.tokens.end - 1)) --m_.tokens.end;
    // the mayor['s]; of a name it tells whose it is
    if (m_.tokens.size() > 2 && IsPossessive(text_, m_.tokens.end - 1) &&
        !at(m_.tokens.end - 2).has(Shape::kCapital)) {
      --m_.tokens.end;
    }
    first_ = m_.tokens.begin;
  }

  void ReadDeterminer() {
    const Token& token = at(first_);
    if (!token.has(WordClass::kDeterminer | WordClass::kNumber)) return;
    const std::string lower = Lowered(token);
    const std::string_view word = lower;
    m_.definite = word == "the" || word == "this" || word == "that" || word == "these";
    m_.indefinite = !m_.definite;
    if ((m_.definite || word == "a" || word == "an") && m_.tokens.size() > 1) ++first_;
  }

  // "As many as 12 ministers", "up to 20 sources": the phrase begins with its number.
  void SkipSoftener() {
    constexpr uint32_t kLongest = 3;  // tokens
    for (uint32_t t = first_; t <= first_ + kLongest && t + 1 < m_.own.end; ++t) {
      if (at(t).has(WordClass::kNoun | WordClass::kPluralNoun | WordClass::kCoordinator)) return;
      if (!at(t).is(TokenKind::kNumber) && !at(t).has(WordClass::kNumber)) continue;
      first_ = t;
      return;
    }
  }

  // Where what is said of the source beside it begins: ", which keeps its own list", ", the owner",
  // ", citing the police", " – which denies it –", ", 23".
  uint32_t EndOfWords() const {
    uint32_t t = first_ + 1;
    // the tired[,] old captain
    const bool adjective =
        t < m_.tokens.end && at(t).is(TokenKind::kComma) && IsMereAdjective(at(first_));
    if (adjective) ++t;
    for (; t + 1 < m_.tokens.end; ++t) {
      bool aside =
          at(t + 1).has(WordClass::kRelative | WordClass::kDeterminer | WordClass::kPreposition |
                        WordClass::kVerbIng | WordClass::kAdverb);
      aside |= at(t + 1).is(TokenKind::kNumber) || (IsNameWord(t - 1) && IsDescription(at(t + 1)));
      aside |= at(first_).has(Shape::kCapital) && at(t + 1).has(WordClass::kVerbParticiple);
      if ((at(t).is(TokenKind::kComma) || at(t).is(TokenKind::kDash)) && aside) return t;
      const bool listed = at(t).is(TokenKind::kOpenBracket) && t + 2 < m_.tokens.end &&
                          at(t + 2).is(TokenKind::kColon);
      if (listed) return t;  // Norvik Lines (OSE: NL)
      if (at(t).has(WordClass::kRelative) && at(t - 1).is(TokenKind::kWord) &&
          text_.view(at(t)) == "who") {
        return t;
      }
    }
    return m_.tokens.end;
  }

  static bool IsMereAdjective(const Token& token) {
    return token.has(WordClass::kAdjective) && !token.has(Shape::kCapital) &&
           !token.has(WordClass::kNoun);
  }

  // Whether the capital at `t` is a name's, and not of "Staff, students and parents".
  bool IsNameWord(uint32_t t) const {
    return at(t).has(Shape::kCapital) && (!at(t).has(Shape::kSentenceStart) || at(t).word == 0);
  }
  // "Lund, [professor] of law", "Lund, [asked] about it"
  static bool IsDescription(const Token& token) {
    return token.is(TokenKind::kWord) && !token.has(Shape::kCapital) &&
           !token.has(WordClass::kCoordinator | WordClass::kPluralNoun);
  }

  bool ReadPronoun() {
    const Token& token = at(m_.tokens.begin);
    if (m_.tokens.size() != 1) return false;
    const std::string lower = Lowered(token);
    const std::string_view word = lower;
    if (token.has(WordClass::kRelative) && word != "that") {
      m_.form = Mention::Form::kRelative;
      return true;
    }
    // "in his words": whose they are is who says it.
    const bool owner = token.has(WordClass::kPossessive) && !token.has(WordClass::kDeterminer);
    if (!owner && !token.has(WordClass::kSubjectPronoun | WordClass::kObjectPronoun)) {
      if (word == "that" && token.has(WordClass::kRelative)) {
        m_.form = Mention::Form::kRelative;
      }
      return m_.form != Mention::Form::kNone;
    }
    bool first = word == "i" || word == "we" || word == "me" || word == "us" || word == "you" ||
                 word == "my" || word == "our" || word == "your";
    m_.form = first ? Mention::Form::kFirstPerson : Mention::Form::kPronoun;
    m_.gender = text_.ruleset->compiled<SpeakerWords>().GenderOf(token);
    m_.plural = word == "they" || word == "them" || word == "their";
    m_.head = word;
    return true;
  }

  bool InPersonsName(uint32_t t) const {
    return std::ranges::any_of(names_->all(), [&](const NameRun& run) {
      return run.tokens.contains(t) && IsPerson(text_, run);
    });
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
      if (token.has(kStateName | WordClass::kDemonym) && m_.country.empty()) {
        if (auto country = lexicon.fact(token.word, Fact::kCountry)) m_.country = *country;
      }
      if (!head_open || !token.is(TokenKind::kWord) || InPersonsName(t)) continue;
      bool noun = token.has(WordClass::kNoun | WordClass::kPluralNoun | WordClass::kPersonNoun |
                            kOrganisation | WordClass::kDocumentNoun | WordClass::kReportingNoun);
      if (noun && (t + 1 == m_.tokens.end || !IsPossessive(text_, t + 1))) {
        head_ = token;
        const Phrase* phrase = LastPhraseIn(text_, {first_, t + 1});  // "coast guard"
        if (phrase != nullptr) AddClassesOf(*phrase);
        // "sources [close] to her": what follows a plural with a preposition is no noun of it.
        head_open = !IsPostnominal(t);
      }
    }
    if (!head_.span().empty()) m_.head = Lowered(head_);
    m_.plural = head_.has(WordClass::kPluralNoun);
    if (auto gender = lexicon.fact(head_.word, Fact::kGender)) m_.gender = gender->front();
    if (m_.gender == 0 && head_.word != 0)
      m_.gender = text_.ruleset->compiled<SpeakerWords>().NounGenderOf(head_);
    if (m_.head.empty() && m_.indefinite) m_.head = "one";
  }

  // Whether the word behind the plural at `t` only leads to a preposition: "sources close to".
  bool IsPostnominal(uint32_t t) const {
    return at(t).has(WordClass::kPluralNoun) && t + 2 < m_.tokens.end &&
           at(t + 1).has(WordClass::kAdjective) && at(t + 2).has(WordClass::kPreposition);
  }

  // "coast guard", "press release": the phrase says what kind of thing the head is.
  void AddClassesOf(const Phrase& phrase) {
    if (IsBody(text_, phrase)) head_.classes |= WordClass::kInstitutionNoun;
    const WordClasses classes = text_.ruleset->lexicon().entry(phrase.entry).classes;
    if (classes.has(WordClass::kDocumentNoun)) head_.classes |= WordClass::kDocumentNoun;
  }

  void PickNames() {
    for (const NameRun& run : names_->all()) {
      if (run.classes.has(kPublisherName) && !m_.publisher) m_.publisher = run;
      if (run.possessive && !m_.owner) m_.owner = run;
      bool apposed = names_->IsApposed(run) && HasPersonHead();
      bool owns = run.possessive && run.tokens.end + 1 < m_.tokens.end;
      bool candidate = (IsPerson(text_, run) || apposed) && !names_->IsModifier(run) && !owns &&
                       !run.after_preposition && !names_->InClause(run);
      if (candidate && !m_.person) m_.person = run;
    }
    if (names_->all().size() == 1 && m_.head.empty()) m_.name = names_->front();
    if (!m_.name && !names_->empty() && names_->IsAlone(names_->front())) m_.name = names_->front();
    // At the start of a sentence a surname may look like an ordinary word: "Berg", "Stone".
    if (names_->empty() && BeginsWithLoneName()) m_.name = OneWordName(text_, m_.tokens.begin);
    if (!m_.person) return;
    const NameRun* partner = PartnerOf(text_, names_->all(), first_);
    if (partner != nullptr && m_.person->tokens.begin == names_->front().tokens.begin) {
      m_.partner = *partner;
    }
    ReadRole();
    for (const Token& token : text_.tokens_of(m_.person->tokens)) {
      if (token.has(WordClass::kFemaleName) && !token.has(WordClass::kMaleName)) m_.gender = 'f';
      if (token.has(WordClass::kMaleName) && !token.has(WordClass::kFemaleName)) m_.gender = 'm';
    }
    uint32_t title = m_.person->tokens.begin;
    if (title > m_.tokens.begin) {
      auto gender = text_.ruleset->lexicon().fact(at(title - 1).word, Fact::kGender);
      if (gender) m_.gender = m_.title_gender = gender->front();
    }
  }

  // [Berg] · [Berg], who … · [Berg]'s
  bool BeginsWithLoneName() const {
    if (first_ != m_.tokens.begin || !at(first_).has(Shape::kCapital)) return false;
    if (m_.tokens.size() == 1) return true;
    return at(first_ + 1).is(TokenKind::kComma) || at(first_ + 1).has(WordClass::kRelative) ||
           (m_.tokens.size() == 2 && IsPossessive(text_, first_ + 1));
  }

  // "53-year-old mason Gaguik Yakchibekian" · "Ada Lund, the county engineer,"
  void ReadRole() {
    Range name = m_.person->tokens;
    uint32_t comma = name.end;
    if (comma < m_.tokens.end && at(comma).is(TokenKind::kComma)) {
      m_.role = {comma + 1, m_.tokens.end};
    } else if (first_ < name.begin) {
      uint32_t end = name.begin;
      if (at(end - 1).is(TokenKind::kComma)) --end;
      m_.role = {first_, end};
    }
  }

  bool HasPersonHead() const {
    return head_.has(WordClass::kPersonNoun | WordClass::kSpokesNoun | WordClass::kAnonymousNoun);
  }

  Mention::Form Form() const {
    using enum Mention::Form;
    const std::string_view head = m_.head;
    if (AreJoint(text_, names_->all()) || m_.partner || names_->SpeakWithOthers()) return kJoint;
    if (m_.person && !head_.has(WordClass::kInstitutionNoun)) return kName;
    if (head_.has(WordClass::kJournalistNoun)) return kJournalist;
    if (IsPublisher()) return kOutlet;
    if (head == "officials" || head == "authorities" || head == "official") {
      return m_.plural || head == "authorities" ? kOfficials : kRole;
    }
    if (head_.has(WordClass::kDocumentNoun) || head_.has(WordClass::kReportingNoun)) {
      return kDocument;
    }
    if (head_.has(WordClass::kInstitutionNoun)) return kInstitution;
    const NameRun* main = names_->MainName();
    if (main != nullptr && main->classes.has(kStateName) && !HasPersonHead() &&
        (main->tokens.size() == 1 || main->entry != 0)) {
      return kCountry;
    }
    if (head_.has(WordClass::kGroupNoun)) return m_.plural ? kGroup : kInstitution;
    if (HasPersonHead() || head == "old") return m_.plural ? kGroup : kRole;
    if (m_.tokens.size() == 1 && at(first_).has(WordClass::kDeterminer)) {
      return m_.indefinite ? kGroup : kNone;  // "some", "many"; "this"
    }
    if (main != nullptr) {
      bool place = main->classes.has(WordClass::kPlace) && main->tokens.size() == 1;
      return place ? kCountry : kInstitution;
    }
    return FormOfUnnamed();
  }

  // "Cruz" at the start of a sentence, but no "There" and no "African-Americans".
  bool MayBeSurname(const Token& token) const {
    constexpr WordClasses kOther =
        WordClass::kAdverb | WordClass::kPreposition | WordClass::kSubordinator |
        WordClass::kDeterminer | WordClass::kSubjectPronoun | WordClass::kPluralNoun |
        WordClass::kDemonym | WordClass::kAuxiliary | WordClass::kWhWord | WordClass::kNumber;
    return m_.name && token.has(Shape::kCapital) && !token.has(kOther);
  }

  // "59 percent of voters", "others", "the organisers", "the overall sense of a lull".
  Mention::Form FormOfUnnamed() const {
    using enum Mention::Form;
    if (m_.plural || at(m_.tokens.begin).is(TokenKind::kNumber)) return kGroup;
    if (m_.head.empty() || m_.head == "one") {
      if (m_.indefinite) return kGroup;
      return names_->empty() && !MayBeSurname(at(first_)) && !m_.definite ? kNone : kRole;
    }
    return head_.word != 0 ? kInstitution : kRole;
  }

  // "AFP", "French news agency AFP", "Anadolu news agency": not "the AP count", "BBC's Hanna Moe".
  bool IsPublisher() const {
    if (!m_.publisher || m_.publisher->possessive || m_.publisher->after_preposition) return false;
    bool ends = m_.publisher->tokens.end == m_.tokens.end ||
                at(m_.publisher->tokens.end).is(TokenKind::kComma);
    return ends || m_.head == "agency" || m_.head == "newspaper" || head_.word == 0;
  }

  const Text& text_;
  Mention& m_;
  std::optional<MentionNames> names_;  // once the phrase is known
  uint32_t first_ = 0;
  Token head_;
};

}  // namespace

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
