#include "src/resolve/people.h"

#include <algorithm>

#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr WordClasses kNoPerson =
    WordClass::kCountry | WordClass::kCapital | WordClass::kPlace | WordClass::kOutlet |
    WordClass::kAgency | WordClass::kInstitutionNoun | WordClass::kGroupNoun |
    WordClass::kGovernmentSeat | WordClass::kMonth | WordClass::kWeekday;
constexpr WordClasses kBodyWord =
    WordClass::kOutlet | WordClass::kAgency | WordClass::kInstitutionNoun | WordClass::kGroupNoun;
constexpr WordClasses kGiven =
    WordClass::kGivenName | WordClass::kFemaleName | WordClass::kMaleName;
constexpr uint32_t kNoSentence = UINT32_MAX;
constexpr size_t kUsualNames = 64;  // of an article
constexpr uint32_t kRoleReach = 8;  // tokens of "Ada Lund, the new chief [engineer]"

// "Chad Sweet" may be a person, whatever Chad is; "Norvik Chad" is none.
bool MayBePerson(const Text& text, const NameRun& run) {
  if (run.titled() || run.classes.has(kGiven)) return true;
  if (IsAcronym(text, run)) return false;
  if (run.tokens.size() == 1 || run.entry != 0) return !run.classes.has(kNoPerson);
  return !run.classes.has(kBodyWord) && !text.tokens[run.tokens.end - 1].has(kNoPerson);
}

// "FBI Just Gave Ada Lund": a line in which any word has a capital.
bool IsHeadlined(const Text& text, const NameRun& run) {
  if (run.tokens.size() < 4) return false;
  return std::ranges::any_of(text.tokens_of(run.tokens), [](const Token& t) {
    return t.has(WordClass::kVerbPast | WordClass::kVerbThird | WordClass::kAdverb) &&
           !t.has(kGiven | WordClass::kNoun | WordClass::kNameParticle);
  });
}

std::string Lowered(std::string_view words) {
  std::string lower;
  lower.reserve(words.size());
  AppendLowered(words, lower);
  return lower;
}

template <class List, class Value>
void AddOnce(List& list, Value value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
}

// "president" ends "vice president", but no "residents".
bool EndsWithWord(std::string_view text, std::string_view word) {
  return text.ends_with(word) &&
         (text.size() == word.size() || text[text.size() - word.size() - 1] == ' ');
}

}  // namespace

People::People(const Text& text) : text_(text), words_(text.ruleset->compiled<SpeakerWords>()) {
  std::vector<Place> told, headlined;
  Gather(told, headlined);
  // Longest names first, so that a surname finds its bearer wherever that stands.
  std::ranges::stable_sort(told, std::ranges::greater(),
                           [](const Place& place) { return place.run.tokens.size(); });
  const size_t names = std::min(told.size(), kUsualNames);
  people_.reserve(names / 2);
  words_of_names_.reserve(names);
  by_words_.reserve(names);
  by_sound_.reserve(names / 2);
  for (Place& place : told) Add(place);
  for (const Place& place : headlined) AddHeadlined(place.run);
  if (shared_) NoteBareSurnames();
  LearnGenders(told);
}

void People::Gather(std::vector<Place>& told, std::vector<Place>& headlined) {
  for (const Paragraph& p : text_.paragraphs) {
    if (!p.speaks()) continue;
    NameFinder finder(text_, p.tokens);
    uint32_t s = p.sentences.begin;
    while (const auto run = finder.Next()) {
      const uint32_t offset = text_.tokens[run->tokens.begin].begin;
      while (s < p.sentences.end && text_.sentences[s].span.end <= offset) ++s;
      const bool inside = s < p.sentences.end && text_.sentences[s].span.contains(offset);
      if (MayBePerson(text_, *run)) {
        const bool headline = p.kind == ParagraphKind::kTitle || IsHeadlined(text_, *run);
        (headline ? headlined : told).push_back({*run, inside ? s : kNoSentence});
      } else if (run->tokens.size() == 1 && p.kind != ParagraphKind::kTitle) {
        lone_words_.push_back(run->tokens.begin);
      }
    }
  }
}

People::Form& People::FormOf(Range tokens) {
  std::string line;
  std::string_view words = WordsOf(text_, tokens, line);
  const auto known = by_words_.find(words);
  if (known != by_words_.end()) return *known->second;
  if (!line.empty()) words = lines_.emplace_front(std::move(line));
  Form& form = forms_.emplace_back(words, words_);
  by_words_.emplace(form.words, &form);
  return form;
}

const Bearers& People::BearersOf(Form& form) const {
  if (!Knows(form)) form.bearers = WithKey(form.key);
  form.known_of = people_.size();
  return form.bearers;
}

void People::Add(Place& place) {
  place.form = &FormOf(place.run.tokens);
  const Bearers& bearers = BearersOf(*place.form);
  if (bearers.empty()) return Enter(place.run, *place.form);
  if (bearers.size() == 1) return Learn(place.run, place.form->words, people_[bearers[0]]);
  if (place.run.tokens.size() == 1) lone_words_.push_back(place.run.tokens.begin);
}

// "Mayor Ada Lund Opens Bridge" names her, not one "Ada Lund Opens Bridge": in a headline any word
// may have a capital, so that a part which the text knows is taken for the name.
void People::AddHeadlined(const NameRun& run) {
  std::string line;
  for (uint32_t begin = run.tokens.begin; begin < run.tokens.end; ++begin) {
    for (uint32_t end = run.tokens.end; end > begin; --end) {
      if (!WithKey(NameKey(WordsOf(text_, {begin, end}, line), words_)).empty()) return;
    }
  }
  Enter(run, FormOf(run.tokens));
}

void People::Enter(const NameRun& run, Form& form) {
  const NameKey& key = form.key;
  const auto index = static_cast<uint32_t>(people_.size());
  const auto enter = [&](Bearers& bearers) {
    bearers.push_back(index);
    shared_ = shared_ || bearers.size() > 1;
  };
  enter(words_of_names_[key.surname()].surname_of);
  enter(by_sound_[key.sound]);
  const std::string_view words = key.text;
  for (size_t at = 0; at < words.size();) {
    const size_t space = std::min(words.find(' ', at), words.size());
    const std::string_view word = words.substr(at, space - at);
    if (word != key.surname() && word.size() > 2) enter(words_of_names_[word].word_of);
    at = space + 1;
  }
  if (!key.is_one_word()) {
    form.named_in_full = true;
    form.bearers = {index};
  }
  people_.push_back({.name = form.words, .key = &key, .first_token = run.tokens.begin});
  Learn(run, form.words, people_.back());
}

void People::NoteBareSurnames() {
  for (const uint32_t token : lone_words_) {
    const auto word = words_of_names_.find(Lowered(text_.view(text_.tokens[token])));
    if (word == words_of_names_.end()) continue;
    for (const uint32_t b : word->second.surname_of) {
      people_[b].bare_token = std::min(people_[b].bare_token, token);
    }
  }
}

void People::Learn(const NameRun& run, std::string_view words, Person& person) {
  const bool bare = run.tokens.size() == 1;
  if (bare) person.bare_token = std::min(person.bare_token, run.tokens.begin);
  const bool determined =
      run.tokens.begin > 0 && text_.tokens[run.tokens.begin - 1].has(WordClass::kDeterminer);
  // "Chad Sweet", then "Sweet": bodies are not called by the last of their words.
  if (bare && !determined && !person.key->is_one_word()) person.sure = true;
  const bool first_full = !bare && std::ranges::none_of(person.forms, [](const auto& form) {
    return form.find(' ') != std::string_view::npos;
  });
  AddOnce(person.forms, words);
  if (run.titled() || run.classes.has(kGiven)) person.sure = true;
  person.first_token = std::min(person.first_token, run.tokens.begin);
  if (run.titled()) {
    std::string line;
    AddOnce(person.titles, words_.PlainTitle(Lowered(WordsOf(text_, run.title, line))));
  }
  if (!run.country.empty() && person.country.empty()) person.country = run.country;
  // A given name tells, the first one to do so, and no surname: "Mary Kay Henry". It knows better
  // than a title before a bare surname: "Mr Keller", and later "Melania Keller".
  const bool surname = !bare || !person.key->is_one_word();  // the last word of the run
  const Range given{run.tokens.begin, run.tokens.end - (surname ? 1 : 0)};
  for (const Token& token : text_.tokens_of(given)) {
    const bool female = token.has(WordClass::kFemaleName), male = token.has(WordClass::kMaleName);
    if (female == male) continue;
    if (first_full || person.gender == 0) person.gender = female ? 'f' : 'm';
    break;
  }
  LearnFromNeighbours(run, person);
}

// The county [engineer], Ada Lund, left; null where the noun is no subject or object ("unlike his
// coach, Ada Lund", "in a letter to the mayor, Ada Lund") and in lists: "the mayor, Ada Lund, Berg
// and others".
const Token* People::RoleBefore(const NameRun& run) const {
  const uint32_t begin = run.tokens.begin, end = run.tokens.end;
  if (begin < 2 || end + 1 >= text_.tokens.size() || run.tokens.size() == 1) return nullptr;
  if (!text_.tokens[begin - 1].is(TokenKind::kComma)) return nullptr;
  const Token& noun = text_.tokens[begin - 2];
  const bool role = noun.has(WordClass::kPersonNoun | WordClass::kTitle) &&
                    !noun.has(Shape::kCapital) && !noun.has(WordClass::kPluralNoun);
  if (!role) return nullptr;
  constexpr WordClasses kInside = WordClass::kAdjective | WordClass::kNoun;
  uint32_t first = begin - 2;
  while (first > 0 && text_.tokens[first - 1].has(kInside)) --first;
  const bool determined =
      first > 0 && text_.tokens[first - 1].has(WordClass::kDeterminer | WordClass::kPossessive);
  constexpr WordClasses kLinks = WordClass::kPreposition | WordClass::kSubordinator;
  if (!determined || (first > 1 && text_.tokens[first - 2].has(kLinks))) return nullptr;
  const Token& behind = text_.tokens[end];
  const Token& next = text_.tokens[end + 1];
  const bool closed = behind.is(TokenKind::kComma) && next.is(TokenKind::kWord) &&
                      !next.has(Shape::kCapital) &&
                      !next.has(WordClass::kCoordinator | WordClass::kDeterminer);
  return closed || behind.is(TokenKind::kPeriod) ? &noun : nullptr;
}

// [Mrs] Lund · the [engineer] Ada Lund · Ada Lund, the county [engineer], · Ada Lund, [who] …
void People::LearnFromNeighbours(const NameRun& run, Person& person) {
  const Lexicon& lexicon = text_.ruleset->lexicon();
  // The last word of a headline tells nothing of the first name below it.
  const auto on_one_line = [&](uint32_t token) {
    const Span between{text_.tokens[token - 1].end, text_.tokens[token].begin};
    return text_.view(between).find('\n') == std::string_view::npos;
  };
  if (run.tokens.begin > 0 && on_one_line(run.tokens.begin)) {
    const Token& before = text_.tokens[run.tokens.begin - 1];
    // "liberal Democratic" bears no name, "expert Ada Lund" does.
    const bool person_noun =
        before.has(WordClass::kPersonNoun) &&
        (!before.has(WordClass::kAdjective) || run.titled() || run.classes.has(kGiven));
    const bool role = person_noun && !before.has(Shape::kCapital);
    const auto gender = before.has(WordClass::kTitle) || role
                            ? lexicon.fact(before.word, Fact::kGender)
                            : std::nullopt;
    // "Mr Lund" behind Rita Lund is somebody else.
    if (gender && (run.tokens.size() > 1 || person.gender == 0)) person.gender = gender->front();
    if (person.gender == 0) person.gender = words_.NounGenderOf(before);
    if (role) person.sure = true;
    if (role && person.role.empty()) person.role = text_.view(before);
    if (const Token* apposed = RoleBefore(run); apposed != nullptr) {
      person.sure = true;
      if (person.role.empty()) person.role = text_.view(*apposed);
    }
  }
  const auto end = static_cast<uint32_t>(text_.tokens.size());
  if (run.tokens.size() == 1 || run.tokens.end + 1 >= end) return;
  if (!text_.tokens[run.tokens.end].is(TokenKind::kComma)) return;
  for (uint32_t t = run.tokens.end + 1; t < std::min(end, run.tokens.end + kRoleReach); ++t) {
    const Token& token = text_.tokens[t];
    if (text_.view(token) == "who") person.sure = true;
    if (!token.is(TokenKind::kWord) || token.has(WordClass::kPreposition)) return;
    // of WordNet's people many are things too: "the club, a leader of its field"
    if (!token.has(WordClass::kTitle | WordClass::kSpokesNoun) || token.has(Shape::kCapital)) {
      continue;
    }
    person.sure = true;
    if (person.role.empty()) person.role = text_.view(token);
    if (person.gender == 0) person.gender = words_.NounGenderOf(token);
    return;
  }
}

// Where a sentence names one person only, its "he" and "she" behind the name tell the gender of one
// that no given name tells, if they agree.
void People::LearnGenders(const std::vector<Place>& places) {
  constexpr uint32_t kNobody = UINT32_MAX, kMany = UINT32_MAX - 1;
  struct Alone {
    uint32_t who = kNobody;
    uint32_t end = 0;  // of the first name
  };
  std::vector<Alone> named(text_.sentences.size());
  for (const Place& place : places) {
    if (place.sentence == kNoSentence) continue;
    const Bearers& bearers = BearersOf(*place.form);
    const uint32_t who = bearers.size() == 1 ? bearers[0] : kMany;
    Alone& alone = named[place.sentence];
    const bool fresh = alone.who == kNobody;
    alone.end = fresh ? place.run.tokens.end : std::min(alone.end, place.run.tokens.end);
    alone.who = fresh || alone.who == who ? who : kMany;
  }
  std::vector<char> told(people_.size());  // 'x': both
  for (size_t s = 0; s < named.size(); ++s) {
    const uint32_t who = named[s].who;
    if (who >= kMany || people_[who].gender != 0) continue;
    for (uint32_t t = named[s].end; t < text_.sentences[s].tokens.end; ++t) {
      const char g = words_.GenderOf(text_.tokens[t]);
      if (g == 0 || text_.QuotationAt(text_.tokens[t].begin) >= 0) continue;
      told[who] = told[who] == 0 || told[who] == g ? g : 'x';
    }
  }
  for (size_t p = 0; p < people_.size(); ++p) {
    if (told[p] == 'f' || told[p] == 'm') people_[p].gender = told[p];
  }
}

Bearers People::WithKey(const NameKey& key) const {
  const auto word = words_of_names_.find(key.surname());
  if (key.is_one_word()) {
    if (word == words_of_names_.end()) return key.text.size() > 4 ? SoundingLike(key) : Bearers();
    return word->second.surname_of.empty() ? word->second.word_of : word->second.surname_of;
  }
  Bearers found;
  if (word != words_of_names_.end()) found = word->second.surname_of;
  for (const uint32_t p : found) {
    if (people_[p].key->text == key.text) return {p};
  }
  if (found.empty()) found = SoundingLike(key);
  // "Ada Lund" is one of the Lunds whose name begins alike: "Ada Maria Lund".
  const auto others = std::ranges::remove_if(found, [&](uint32_t p) {
    const NameKey& name = *people_[p].key;
    return name.is_one_word() || name.first() != key.first() || name.has_suffix != key.has_suffix;
  });
  found.erase(others.begin(), others.end());
  return found;
}

Bearers People::SoundingLike(const NameKey& key) const {
  const auto found = by_sound_.find(key.sound);
  return found == by_sound_.end() ? Bearers() : found->second;
}

bool People::Knows(const Form& form) const {
  return form.named_in_full || form.known_of == people_.size();
}

Bearers People::Named(std::string_view words) const {
  const auto form = by_words_.find(words);
  if (form == by_words_.end()) return WithKey(NameKey(words, words_));
  return Knows(*form->second) ? form->second->bearers : WithKey(form->second->key);
}

const Person* People::OnlyNamed(std::string_view words) const {
  const Bearers bearers = Named(words);
  return bearers.size() == 1 ? &people_[bearers[0]] : nullptr;
}

const Person* People::MeantBySurname(const Bearers& bearers) const {
  const Person* first = nullptr;
  uint32_t others = UINT32_MAX;  // where the second of them comes up
  for (const uint32_t b : bearers) {
    const Person& p = people_[b];
    if (first == nullptr || p.first_token < first->first_token) {
      if (first != nullptr) others = std::min(others, first->first_token);
      first = &p;
    } else {
      others = std::min(others, p.first_token);
    }
  }
  if (first == nullptr) return nullptr;
  return first->first_token < first->bare_token && first->bare_token < others ? first : nullptr;
}

Bearers People::WithRole(std::string_view head) const {
  const std::string plain = words_.PlainTitle(std::string(head));
  Bearers found;
  for (uint32_t i = 0; i < people_.size(); ++i) {
    const Person& p = people_[i];
    const auto ends = [&](std::string_view text) { return EndsWithWord(text, plain); };
    if (std::ranges::any_of(p.titles, ends) || ends(Lowered(p.role))) found.push_back(i);
  }
  std::ranges::sort(found, {}, [&](uint32_t p) { return people_[p].first_token; });
  return found;
}

}  // namespace sayso
