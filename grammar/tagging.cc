#include "grammar/tagging.h"

#include <algorithm>

#include "grammar/word_tags.h"

namespace sayso::grammar {
namespace {

constexpr WordClasses kProperNames =
    WordClass::kGivenName | WordClass::kPlace | WordClass::kCountry | WordClass::kCapital |
    WordClass::kGovernmentSeat | WordClass::kDemonym | WordClass::kOutlet | WordClass::kAgency;
constexpr WordClasses kVerbs = WordClass::kVerb | WordClass::kVerbBase | WordClass::kVerbThird |
                               WordClass::kVerbPast | WordClass::kVerbParticiple |
                               WordClass::kVerbIng;

constexpr size_t kMadeReach = 4;  // words between "made" and "clear"
constexpr size_t kAdverbs = 6;    // between a subject and its verb

class Tagger {
 public:
  Tagger(const Text& text, const Sentence& sentence, const KeyWords& keys, std::vector<Word>& words)
      : text_(text), keys_(keys), words_(words), units_(text.units_of(sentence)) {
    words_.resize(units_.size());
  }

  void Run() {
    ReadCapitals();
    for (size_t i = 0; i < units_.size(); ++i) {
      static_cast<Token&>(words_[i]) = units_[i];
      words_[i].key = units_[i].is(TokenKind::kWord) || units_[i].is(TokenKind::kClitic)
                          ? keys_.of(units_[i].word)
                          : Key::kNone;
      // Per Aas, a deckhand
      const bool name = words_[i].has(Shape::kCapital) && !words_[i].has(Shape::kSentenceStart);
      if (name && words_[i].is(Key::kPer)) words_[i].key = Key::kNone;
      words_[i].tags = Initial(i);
    }
    SettleFirst();
    for (size_t i = 0; i < words_.size(); ++i) Settle(i);
    for (size_t i = 1; i < words_.size(); ++i) {
      SettleClear(i);
      SettleNamed(i);
    }
    for (size_t i = 0; i + 1 < words_.size(); ++i) SettleSubordinator(i);
    NoteNeighbours(words_);
    CountBefore(words_);
  }

 private:
  // A headline in which all long words and verbs have a capital: there a capital says nothing.
  void ReadCapitals() {
    constexpr uint32_t kLongWord = 5;
    constexpr WordClasses kFinite = WordClass::kVerbPast | WordClass::kVerbThird;
    size_t letters = 0, capitals = 0;
    bool long_lower = false;
    for (const Token& unit : units_) {
      if (!unit.is(TokenKind::kWord)) continue;
      ++letters;
      capitals += unit.has(Shape::kCapital);
      const bool telling = unit.span().size() >= kLongWord || unit.has(kFinite);
      long_lower |= !unit.has(Shape::kCapital) && telling;
    }
    title_case_ = letters >= 4 && !long_lower && capitals * 10 >= letters * 6;
  }

  Tags OfClitic(size_t i) const {
    const Token& unit = units_[i];
    if (unit.has(Shape::kPossessiveClitic)) return Tag::kPossessive;
    const std::string_view s = text_.view(unit);
    if (unit.classes.has(WordClass::kNegation) || s.ends_with("t")) return Tag::kNegation;
    if (s.ends_with("ve")) return Tag::kHave;
    if (s.ends_with("ll") || s.ends_with("d")) return Tag::kModal;
    if (HasSaid(i)) return Tag::kHave;
    return s.ends_with("s") && IsPossessive(i) ? Tags(Tag::kPossessive) : Tags(Tag::kBe);
  }

  // "While he's said so", but "it's said that"
  bool HasSaid(size_t i) const {
    if (i == 0 || i + 1 == units_.size() || words_[i - 1].is(Key::kIt)) return false;
    if (!words_[i - 1].is(Tag::kPronoun | Tag::kName) || words_[i - 1].is(Tag::kWh)) return false;
    const Token& next = units_[i + 1];
    constexpr Frames kHeard = static_cast<Frames>(Frame::kAddressee);
    constexpr Frames kThat = static_cast<Frames>(Frame::kThat);
    const bool says = next.has(WordClass::kSayVerb) && next.has(WordClass::kVerbParticiple) &&
                      (next.frames & kThat) != 0 && (next.frames & kHeard) == 0;
    // "Lund's proposed law is dead"
    return says && (words_[i - 1].is(Tag::kPronoun) || OpensClause(i + 2));
  }

  bool OpensClause(size_t i) const {
    return i < units_.size() && units_[i].has(WordClass::kDeterminer | WordClass::kSubjectPronoun |
                                              WordClass::kSubordinator | WordClass::kPossessive);
  }

  // Lund's letter, and not "Lund's in Oslo", "he's late", "the bridge's been shut".
  bool IsPossessive(size_t i) const {
    if (i == 0 || words_[i - 1].is(Tag::kPronoun | Tag::kWh | Tag::kSubordinator)) return false;
    if (i + 1 == units_.size()) return true;
    const Token& next = units_[i + 1];
    constexpr WordClasses kNominal =
        WordClass::kNoun | WordClass::kPluralNoun | WordClass::kAdjective | WordClass::kOrdinal;
    constexpr WordClasses kAfterIs = WordClass::kDeterminer | WordClass::kPreposition |
                                     WordClass::kSubjectPronoun | WordClass::kNegation |
                                     WordClass::kInfinitiveTo | WordClass::kVerbIng |
                                     WordClass::kVerbParticiple | WordClass::kAdverb;
    return next.classes.has(kNominal) || !next.classes.has(kAfterIs);
  }

  // Whether a quotation ends in a comma, by which what stands around it goes on.
  bool EndsInComma(const Token& unit) const {
    const Quotation& quotation = text_.quotations[unit.word];
    return quotation.closed && quotation.tokens.size() > 2 &&
           text_.tokens[quotation.tokens.end - 2].is(TokenKind::kComma);
  }

  // Dobbs [&] Sons
  bool JoinsNames(size_t i) const {
    return text_.view(words_[i]) == "&" && i > 0 && i + 1 < units_.size() &&
           units_[i - 1].has(Shape::kCapital) && units_[i + 1].has(Shape::kCapital);
  }

  // the slash of "9/11"
  bool PartsNumbers(size_t i) const {
    return text_.view(words_[i]) == "/" && i > 0 && i + 1 < units_.size() &&
           units_[i - 1].is(TokenKind::kNumber) && units_[i + 1].is(TokenKind::kNumber);
  }

  Tags Initial(size_t i) const {
    const Word& w = words_[i];
    if (w.kind == TokenKind::kQuotation && EndsInComma(w))
      return Tag::kQuotation | Tag::kQuotedComma;
    if (w.kind == TokenKind::kClitic) return OfClitic(i);
    if (w.kind == TokenKind::kSymbol && (text_.view(w) == "%" || PartsNumbers(i))) {
      return Tag::kNumber;
    }
    if (w.kind == TokenKind::kSymbol && JoinsNames(i)) return Tag::kName;
    // Lund, R-Fla., said
    const bool abbreviates =
        w.kind == TokenKind::kPeriod && i + 1 < units_.size() &&
        (units_[i + 1].is(TokenKind::kComma) || units_[i + 1].is(TokenKind::kCloseBracket));
    if (abbreviates) return Tag::kOther;
    if (w.kind != TokenKind::kWord) return OfPunctuation(w);
    const bool capital = w.has(Shape::kCapital);
    const bool begins =
        w.has(Shape::kSentenceStart) || (i > 0 && units_[i - 1].is(TokenKind::kColon));
    const bool telling = capital && !begins && !title_case_;
    const Tags closed = OfClosedClass(w);
    if (telling) return OfCapitalised(i, closed);
    if (!closed.empty()) return closed;
    Tags tags = OfOpenClass(w, text_.view(w));
    if (capital && (w.word == 0 || w.classes.has(kProperNames | WordClass::kTitle))) {
      tags = tags - Tag::kAdverb;
      if (w.word == 0 || !w.classes.has(kVerbs)) tags = tags - kVerbTags;
      tags |= Tag::kName;
    }
    return tags;
  }

  // A capital within a sentence makes a name, but for I, The, and the days; Jock A. Lund has an
  // initial.
  Tags OfCapitalised(size_t i, Tags closed) const {
    const Word& w = words_[i];
    if (w.key == Key::kI) return closed;
    if (closed.has(Tag::kDeterminer) && !w.has(Shape::kAbbreviated)) return Tag::kDeterminer;
    Tags tags = Tag::kName;
    if (w.classes.has(kCalendar) && !IsNamedMonth(i)) tags |= Tag::kTime;
    if (w.classes.has(kPeople)) tags |= Tag::kPerson;
    if (w.classes.has(WordClass::kPluralNoun) && w.classes.has(kPeople | WordClass::kDemonym)) {
      tags |= Tag::kPlural;
    }
    return tags;
  }

  // "the columnist Ai Jun wrote": a month stands by a number or behind a preposition, not behind a
  // name.
  bool IsNamedMonth(size_t i) const {
    if (i == 0 || !words_[i].classes.has(WordClass::kMonth)) return false;
    const Tags before = words_[i - 1].tags;
    const bool counted = i + 1 < units_.size() && units_[i + 1].is(TokenKind::kNumber);
    return before.has(Tag::kName) && !before.has(Tag::kTime) && !counted;
  }

  bool IsNominal(size_t i) const {
    return i < words_.size() && words_[i].is(Tag::kNoun | Tag::kName | Tag::kAdjective);
  }

  Tags Before(size_t i) const { return i == 0 ? Tags() : words_[i - 1].tags; }

  void Settle(size_t i) {
    Word& w = words_[i];
    const Tags before = Before(i);
    Tags& tags = w.tags;
    if (!tags.has(kVerbTags)) return;
    if (IsVerbOfHead(i)) {
      tags = tags - (Tag::kNoun | Tag::kAdjective | Tag::kPlural | Tag::kPerson);
      if (before.has(Tag::kDeterminer)) words_[i - 1].tags |= Tag::kPronoun;
    }
    const bool nominal = tags.has(Tag::kNoun | Tag::kAdjective);
    if (before.has(Tag::kTo | Tag::kModal | Tag::kDo) && tags.has(Tag::kBase)) {
      tags = Tags(Tag::kBase) | (tags.has(Tag::kReporting) ? Tags(Tag::kReporting) : Tags());
      return;
    }
    if (before.has(Tag::kBe | Tag::kHave)) {
      tags = tags - (Tag::kFinite | Tag::kBase);
    } else if ((BeginsNounPhrase(i) || MayHear(i)) && nominal) {
      tags = tags - (kVerbTags | Tag::kReporting);
    } else if (BeginsNounPhrase(i) && tags.has(Tag::kParticiple | Tag::kIng)) {
      const bool heads = tags.has(Tag::kIng) && !IsNominal(i + 1);  // familiar with his thinking
      tags = heads ? Tag::kNoun : Tag::kAdjective;
    } else if (BeginsNounPhrase(i) && before.has(Tag::kDeterminer | Tag::kPossessive)) {
      tags = Tag::kNoun;
    } else if (before.has(Tag::kPronoun) && !before.has(Tag::kDeterminer)) {
      tags = tags - (Tag::kNoun | Tag::kAdjective | Tag::kPlural | Tag::kPerson);
    }
    if (tags.has(Tag::kNoun) && tags.has(kVerbTags) && IsNounInCompound(i)) {
      tags = tags - (kVerbTags | Tag::kReporting);
    }
    if (tags.has(Tag::kBase) && IsPluralSubject(i)) tags |= Tag::kFinite;
  }

  // "told fans the game was off": behind a verb that has a hearer.
  bool MayHear(size_t i) const {
    if (i == 0 || !words_[i].classes.has(WordClass::kPluralNoun)) return false;
    const Word& verb = words_[i - 1];
    return verb.is(Tag::kFinite | Tag::kParticiple) && !verb.is(Tag::kNoun) &&
           (verb.frames & static_cast<Frames>(Frame::kAddressee)) != 0;
  }

  // "Some said they left", "a third say …": a verb of reporting whose subject is a word that mostly
  // stands before a noun. But "some reported cases", "many claims".
  bool IsVerbOfHead(size_t i) const {
    const Word& w = words_[i];
    if (i == 0 || i + 1 == words_.size() || !CanStandAlone(words_[i - 1])) return false;
    if (!w.classes.has(kCueVerbs) || !w.is(Tag::kFinite | Tag::kBase)) return false;
    const bool quotes = i + 2 < words_.size() && words_[i + 2].is(Tag::kQuotation);
    if (words_[i + 1].is(Tag::kComma)) return quotes;
    return !words_[i + 1].is(Tag::kNoun | Tag::kAdjective | Tag::kNumber);
  }
  static bool CanStandAlone(const Word& w) {
    if (w.classes.has(WordClass::kOrdinal | WordClass::kVagueNumber)) return true;
    return w.is(Tag::kDeterminer) && !w.is(Key::kArticle) && !w.is(Tag::kWh | Tag::kSubordinator);
  }

  // "Hoover estimated that …": a verb that begins the sentence right before another is a name.
  void SettleFirst() {
    if (words_.size() < 2 || !words_[0].has(Shape::kCapital)) return;
    const Tags first = words_[0].tags, next = words_[1].tags;
    const bool verb = first.has(kVerbTags) && !first.has(Tag::kNoun | Tag::kAdjective |
                                                         Tag::kAdverb | Tag::kIng | Tag::kName);
    if (verb && next.has(Tag::kFinite) && !next.has(Tag::kNoun | Tag::kAdjective))
      words_[0].tags = Tag::kName;
  }

  // "An officer called Lund left" has a verb of its own, "An officer called Lund a liar" has none.
  bool IsNameOfSubject(size_t i) const {
    while (i < words_.size() && words_[i].is(Tag::kName)) ++i;
    return i < words_.size() && words_[i].is(Tag::kFinite | kAuxiliaryTags) &&
           !words_[i].is(Tag::kNoun);
  }

  // "A band called Harbour Lights played": what follows is its name, and nobody calls.
  void SettleNamed(size_t i) {
    if (!words_[i].is(Key::kNamed) || i + 1 == words_.size()) return;
    if (!words_[i + 1].is(Tag::kName | Tag::kQuotation)) return;
    if (i > 0 && words_[i - 1].is(Tag::kPerson) && !IsNameOfSubject(i + 1)) return;
    size_t first = i;
    while (first > 0 && words_[first - 1].is(Tag::kNoun | Tag::kAdjective) &&
           !words_[first - 1].is(Tag::kPlural | kVerbTags))
      --first;
    if (first == 0 || first == i || !words_[first - 1].is(Tag::kDeterminer)) return;
    const std::string_view article = text_.view(words_[first - 1]);
    if (article.size() <= 2 && article.find_first_of("aA") == 0) words_[i].tags = Tag::kParticiple;
  }

  // "Lund made it clear that …": "clear" reports in the form of "made".
  void SettleClear(size_t i) {
    if (!words_[i].is(Key::kClear)) return;
    size_t make = i - 1;
    const size_t low = i > kMadeReach ? i - kMadeReach : 0;
    while (make > low && (words_[make].is(Key::kIt) || words_[make].is(Tag::kAdverb))) --make;
    if (!words_[make].is(Key::kMake)) return;
    words_[i].tags = Tags(Tag::kReporting);
    for (const Tag form : {Tag::kFinite, Tag::kBase, Tag::kParticiple, Tag::kIng}) {
      if (words_[make].is(form)) words_[i].tags |= form;
    }
  }

  // "Lund once described it", "has since said": no clause begins right before a verb.
  void SettleSubordinator(size_t i) {
    Word& w = words_[i];
    if (w.is(Key::kSince) && Before(i).has(Tag::kHave)) {
      w.tags = Tag::kAdverb;
      return;
    }
    if (!w.is(Tag::kSubordinator) || w.is(Tag::kRelative | Tag::kPreposition)) return;
    if (!w.classes.has(WordClass::kAdverb)) return;
    const Word& next = words_[i + 1];
    if (next.is(Tag::kFinite) && !next.is(Tag::kNoun | Tag::kAdjective)) w.tags = Tag::kAdverb;
  }

  // "the Sanders campaign manager", "a Gallup poll shows", "three networks said": a noun that could
  // be a verb stands between nouns, or before the real verb.
  bool IsNounInCompound(size_t i) const {
    if (i == 0) return false;
    const Word& before = words_[i - 1];
    if (!before.is(Tag::kNoun | Tag::kName | Tag::kAdjective | Tag::kNumber)) return false;
    const Word& w = words_[i];
    if (words_[i].classes.has(WordClass::kSayVerb) && before.is(Tag::kPlural)) return false;
    const bool end = i + 1 == words_.size();
    const Tags next = end ? Tags(Tag::kStop) : words_[i + 1].tags;
    if (w.tags.has(Tag::kBase) && !w.tags.has(Tag::kFinite) && !IsPluralSubject(i)) return true;
    if (w.classes.has(WordClass::kVerbPast) || w.tags.has(Tag::kIng)) return false;
    // "due to extreme weather conditions, …", but "the dam, the ministry says, …"
    const bool closes = w.is(Tag::kPlural) && next.has(Tag::kComma) &&
                        !w.classes.has(WordClass::kSayVerb | WordClass::kShowVerb);
    if (closes) return true;
    const bool of = !end && words_[i + 1].is(Key::kOf);
    return of || next.has(kAuxiliaryTags | Tag::kFinite | Tag::kPossessive);
  }

  // Whether the word before makes this one part of a noun phrase.
  bool BeginsNounPhrase(size_t i) const {
    if (i == 0) return false;
    const Word& w = words_[i - 1];
    if (w.is(Tag::kPossessive)) return true;
    if (w.is(Tag::kDeterminer)) return !w.is(Tag::kPronoun | Tag::kSubordinator);
    if (w.is(Key::kSince) && Before(i - 1).has(Tag::kHave)) return false;
    if (w.is(Tag::kPreposition)) return !words_[i].tags.has(Tag::kIng) && w.key != Key::kAs;
    return w.is(Tag::kAdjective) && !w.is(Tag::kNoun | kVerbTags | Tag::kAdverb);
  }

  // Whether a verb form without ending agrees with what stands before it.
  bool IsPluralSubject(size_t i) const {
    size_t k = i;
    const size_t low = i > kAdverbs ? i - kAdverbs : 0;
    while (k > low && words_[k - 1].is(Tag::kAdverb)) --k;
    if (k == 0) return false;
    const Word& subject = words_[k - 1];
    if (subject.is(Tag::kPlural | Tag::kPronoun | Tag::kRelative | Tag::kCoordinator)) return true;
    return subject.is(Tag::kName) && k > 1 && words_[k - 2].is(Tag::kCoordinator);
  }

  const Text& text_;
  const KeyWords& keys_;
  std::vector<Word>& words_;
  std::span<const Token> units_;
  bool title_case_ = false;
};

}  // namespace

void TagWords(const Text& text, const Sentence& sentence, const KeyWords& keys,
              std::vector<Word>& words) {
  Tagger(text, sentence, keys, words).Run();
}

}  // namespace sayso::grammar
