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
constexpr uint32_t kRoleReach = 8;  // tokens of "Ada Lund, the new chief [engineer]"

// "Chad Sweet" may be a person, whatever Chad is; "Norvik Chad" is none.
bool MayBePerson(const Text& text, const NameRun& run) {
  if (!run.title.empty() || run.classes.has(kGiven)) return true;
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

std::string_view LastWord(std::string_view name) { return name.substr(name.rfind(' ') + 1); }
std::string_view FirstWord(std::string_view name) { return name.substr(0, name.find(' ')); }
bool IsOneWord(std::string_view name) { return name.find(' ') == std::string_view::npos; }

void AddOnce(std::vector<std::string>& list, std::string value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
}

// "president" ends "vice president", but no "residents".
bool EndsWithWord(std::string_view text, std::string_view word) {
  return text.ends_with(word) &&
         (text.size() == word.size() || text[text.size() - word.size() - 1] == ' ');
}

}  // namespace

std::string NameKey(std::string_view name) {
  std::string key;
  key.reserve(name.size());
  AppendLowered(name, key);
  return key;
}

People::People(const Text& text) : text_(text), words_(text.ruleset->compiled<SpeakerWords>()) {
  std::vector<NameRun> runs, headlined, places;
  for (const Paragraph& p : text.paragraphs) {
    if (!p.speaks()) continue;
    for (NameRun& run : FindNames(text, p.tokens)) {
      if (MayBePerson(text, run)) {
        const bool headline = p.kind == ParagraphKind::kTitle || IsHeadlined(text, run);
        (headline ? headlined : runs).push_back(std::move(run));
      } else if (run.tokens.size() == 1 && p.kind != ParagraphKind::kTitle) {
        places.push_back(std::move(run));
      }
    }
  }
  // Longest names first, so that a surname finds its bearer wherever that stands.
  std::ranges::stable_sort(
      runs, [](const NameRun& a, const NameRun& b) { return a.tokens.size() > b.tokens.size(); });
  for (const NameRun& run : runs) Add(run);
  for (const NameRun& run : headlined) AddHeadlined(run);
  for (const NameRun& run : places) NoteBareSurname(run);
  LearnGenders(runs);
}

void People::Add(const NameRun& run) {
  std::string words = WordsOf(text_, run.tokens);
  const std::vector<int> bearers = Named(words);
  if (bearers.empty()) return Enter(run, std::move(words));
  if (bearers.size() == 1) {
    return Learn(run, std::move(words), people_[static_cast<size_t>(bearers[0])]);
  }
  NoteBareSurname(run);
}

void People::NoteBareSurname(const NameRun& run) {
  if (run.tokens.size() != 1) return;
  for (int b : At(by_surname_, NameKey(text_.view(text_.tokens[run.tokens.begin])))) {
    Person& person = people_[static_cast<size_t>(b)];
    person.bare_token = std::min(person.bare_token, run.tokens.begin);
  }
}

// "Mayor Ada Lund Opens Bridge" names her, not one "Ada Lund Opens Bridge": in a headline any word
// may have a capital, so that a part which the text knows is taken for the name.
void People::AddHeadlined(const NameRun& run) {
  for (uint32_t begin = run.tokens.begin; begin < run.tokens.end; ++begin) {
    for (uint32_t end = run.tokens.end; end > begin; --end) {
      if (!Named(WordsOf(text_, {begin, end})).empty()) return;
    }
  }
  Enter(run, WordsOf(text_, run.tokens));
}

void People::Enter(const NameRun& run, std::string words) {
  Person person{.name = words, .key = NameKey(words)};
  person.surname = Surname(person.key);
  person.first_token = run.tokens.begin;
  const int index = static_cast<int>(people_.size());
  by_surname_[person.surname].push_back(index);
  by_sound_[words_.SoundOf(person.surname)].push_back(index);
  for (size_t at = 0; at < person.key.size();) {
    const size_t space = std::min(person.key.find(' ', at), person.key.size());
    const std::string_view word = std::string_view(person.key).substr(at, space - at);
    if (word != person.surname && word.size() > 2) by_word_[std::string(word)].push_back(index);
    at = space + 1;
  }
  Learn(run, std::move(words), person);
  people_.push_back(std::move(person));
}

void People::Learn(const NameRun& run, std::string words, Person& person) {
  const bool bare = run.tokens.size() == 1;
  if (bare) person.bare_token = std::min(person.bare_token, run.tokens.begin);
  const bool determined =
      run.tokens.begin > 0 && text_.tokens[run.tokens.begin - 1].has(WordClass::kDeterminer);
  // "Chad Sweet", then "Sweet": bodies are not called by the last of their words.
  if (bare && !determined && !IsOneWord(person.name)) person.sure = true;
  AddOnce(person.forms, std::move(words));
  if (!run.title.empty() || run.classes.has(kGiven)) person.sure = true;
  person.first_token = std::min(person.first_token, run.tokens.begin);
  if (!run.title.empty()) AddOnce(person.titles, words_.PlainTitle(NameKey(run.title)));
  if (!run.country.empty() && person.country.empty()) person.country = run.country;
  for (const Token& token : text_.tokens_of(run.tokens)) {
    const bool female = token.has(WordClass::kFemaleName), male = token.has(WordClass::kMaleName);
    if (person.gender == 0 && female != male) person.gender = female ? 'f' : 'm';
  }
  LearnFromNeighbours(run, person);
}

// [Mrs] Lund · the [engineer] Ada Lund · Ada Lund, the county [engineer], · Ada Lund, [who] …
void People::LearnFromNeighbours(const NameRun& run, Person& person) {
  const Lexicon& lexicon = text_.ruleset->lexicon();
  if (run.tokens.begin > 0) {
    const Token& before = text_.tokens[run.tokens.begin - 1];
    const bool role = before.has(WordClass::kPersonNoun) && !before.has(Shape::kCapital);
    const auto gender = before.has(WordClass::kTitle) || role
                            ? lexicon.fact(before.word, Fact::kGender)
                            : std::nullopt;
    if (gender) person.gender = gender->front();
    if (person.gender == 0) person.gender = words_.NounGenderOf(before);
    if (role) person.sure = true;
    if (role && person.role.empty()) person.role = std::string(text_.view(before));
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
    if (person.role.empty()) person.role = std::string(text_.view(token));
    if (person.gender == 0) person.gender = words_.NounGenderOf(token);
    return;
  }
}

// Where a sentence names one person only, its "he" and "she" behind the name tell the gender of one
// that no given name tells, if they agree. Most sentences have neither, and nobody is sought there.
void People::LearnGenders(const std::vector<NameRun>& runs) {
  std::vector<bool> tells(text_.sentences.size());
  for (size_t s = 0; s < tells.size(); ++s) {
    tells[s] = std::ranges::any_of(text_.tokens_of(text_.sentences[s].tokens),
                                   [&](const Token& t) { return words_.GenderOf(t) != 0; });
  }
  std::unordered_map<int32_t, std::pair<int, uint32_t>> named;  // sentence -> whom, where; -1: many
  for (const NameRun& run : runs) {
    const int32_t s = text_.SentenceAt(text_.tokens[run.tokens.begin].begin);
    if (s < 0 || !tells[static_cast<size_t>(s)]) continue;
    const std::vector<int> bearers = Named(WordsOf(text_, run.tokens));
    const int who = bearers.size() == 1 ? bearers[0] : -1;
    const auto [entry, fresh] = named.try_emplace(s, who, run.tokens.end);
    if (!fresh && entry->second.first != who) entry->second.first = -1;
    if (!fresh) entry->second.second = std::min(entry->second.second, run.tokens.end);
  }
  std::vector<char> told(people_.size());  // 'x': both
  for (const auto& [s, who] : named) {
    if (who.first < 0 || people_[static_cast<size_t>(who.first)].gender != 0) continue;
    char& gender = told[static_cast<size_t>(who.first)];
    const uint32_t end = text_.sentences[static_cast<size_t>(s)].tokens.end;
    for (uint32_t t = who.second; t < end; ++t) {
      const char g = words_.GenderOf(text_.tokens[t]);
      if (g == 0 || text_.QuotationAt(text_.tokens[t].begin) >= 0) continue;
      gender = gender == 0 || gender == g ? g : 'x';
    }
  }
  for (size_t p = 0; p < people_.size(); ++p) {
    if (told[p] == 'f' || told[p] == 'm') people_[p].gender = told[p];
  }
}

// "trump" of "donald trump jr."
std::string_view People::Surname(std::string_view key) const {
  while (!IsOneWord(key) && words_.IsNameSuffix(LastWord(key))) {
    key = key.substr(0, key.rfind(' '));
    if (key.ends_with(',')) key.remove_suffix(1);
  }
  return LastWord(key);
}

const std::vector<int>& People::At(const Index& index, std::string_view key) const {
  static const std::vector<int> kNone;
  const auto found = index.find(std::string(key));
  return found == index.end() ? kNone : found->second;
}

std::vector<int> People::Named(std::string_view words) const {
  const std::string key = NameKey(words);
  const std::string surname(Surname(key));
  std::vector<int> found = At(by_surname_, surname);
  if (IsOneWord(key)) {
    if (found.empty()) found = At(by_word_, key);
    if (found.empty() && key.size() > 4) found = At(by_sound_, words_.SoundOf(key));
    return found;
  }
  for (int p : found) {
    if (people_[static_cast<size_t>(p)].key == key) return {p};
  }
  if (found.empty()) found = At(by_sound_, words_.SoundOf(surname));
  // "Ada Lund" is one of the Lunds whose name begins alike: "Ada Maria Lund".
  std::erase_if(found, [&](int p) {
    const std::string& name = people_[static_cast<size_t>(p)].key;
    const bool suffixes_differ =
        words_.IsNameSuffix(LastWord(name)) != words_.IsNameSuffix(LastWord(key));
    return IsOneWord(name) || FirstWord(name) != FirstWord(key) || suffixes_differ;
  });
  return found;
}

int People::MeantBySurname(const std::vector<int>& bearers) const {
  int first = -1;
  uint32_t others = UINT32_MAX;  // where the second of them comes up
  for (int b : bearers) {
    const Person& p = people_[static_cast<size_t>(b)];
    if (first < 0 || p.first_token < people_[static_cast<size_t>(first)].first_token) {
      if (first >= 0) others = std::min(others, people_[static_cast<size_t>(first)].first_token);
      first = b;
    } else {
      others = std::min(others, p.first_token);
    }
  }
  if (first < 0) return -1;
  const Person& p = people_[static_cast<size_t>(first)];
  return p.first_token < p.bare_token && p.bare_token < others ? first : -1;
}

std::vector<int> People::WithRole(std::string_view head) const {
  const std::string plain = words_.PlainTitle(std::string(head));
  std::vector<int> found;
  for (size_t i = 0; i < people_.size(); ++i) {
    const Person& p = people_[i];
    const auto ends = [&](std::string_view text) { return EndsWithWord(text, plain); };
    if (std::ranges::any_of(p.titles, ends) || ends(NameKey(p.role))) {
      found.push_back(static_cast<int>(i));
    }
  }
  std::ranges::sort(found, {}, [&](int p) { return people_[static_cast<size_t>(p)].first_token; });
  return found;
}

}  // namespace sayso
