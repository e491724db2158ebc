#include "src/resolve/people.h"

#include <algorithm>

#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr WordClasses kNoPerson =
    WordClass::kCountry | WordClass::kCapital | WordClass::kPlace | WordClass::kOutlet |
    WordClass::kAgency | WordClass::kInstitutionNoun | WordClass::kGroupNoun |
    WordClass::kGovernmentSeat | WordClass::kMonth | WordClass::kWeekday;
constexpr WordClasses kGiven =
    WordClass::kGivenName | WordClass::kFemaleName | WordClass::kMaleName;

bool MayBePerson(const NameRun& run) {
  if (!run.title.empty() || run.classes.has(kGiven)) return true;
  return !run.classes.has(kNoPerson);
}

std::string_view LastWord(std::string_view name) { return name.substr(name.rfind(' ') + 1); }
std::string_view FirstWord(std::string_view name) { return name.substr(0, name.find(' ')); }

template <class Map>
void AppendAll(const Map& map, std::string_view key, std::vector<int>& out) {
  auto [first, last] = map.equal_range(key);
  for (; first != last; ++first) out.push_back(first->second);
  std::ranges::sort(out);
  out.erase(std::unique(out.begin(), out.end()), out.end());
}

void AddOnce(std::vector<std::string>& list, std::string value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
}

}  // namespace

std::string NameKey(std::string_view name) {
  std::string key;
  AppendLowered(name, key);
  return key;
}

People::People(const Text& text) {
  std::vector<NameRun> runs;
  for (const Paragraph& p : text.paragraphs) {
    if (!p.speaks()) continue;
    for (NameRun& run : FindNames(text, p.tokens)) {
      if (MayBePerson(run)) runs.push_back(std::move(run));
    }
  }
  // Longest names first, so that a surname finds its bearer wherever that stands.
  std::ranges::stable_sort(
      runs, [](const NameRun& a, const NameRun& b) { return a.tokens.size() > b.tokens.size(); });
  for (const NameRun& run : runs) Add(text, run);
}

void People::Add(const Text& text, const NameRun& run) {
  std::string words = WordsOf(text, run.tokens);
  std::vector<int> bearers = Named(words);
  if (bearers.size() == 1) {
    Learn(text, run, people_[static_cast<size_t>(bearers[0])]);
    return;
  }
  if (!bearers.empty()) return;
  Person person{.name = words, .surname = NameKey(LastWord(words))};
  person.first_token = run.tokens.begin;
  Learn(text, run, person);
  int index = static_cast<int>(people_.size());
  by_surname_.emplace(person.surname, index);
  if (run.tokens.size() > 1) by_forename_.emplace(NameKey(FirstWord(words)), index);
  people_.push_back(std::move(person));
}

void People::Learn(const Text& text, const NameRun& run, Person& person) {
  AddOnce(person.forms, WordsOf(text, run.tokens));
  if (!run.title.empty() || run.classes.has(kGiven)) person.sure = true;
  person.first_token = std::min(person.first_token, run.tokens.begin);
  if (!run.title.empty()) AddOnce(person.titles, NameKey(run.title));
  if (!run.country.empty() && person.country.empty()) person.country = run.country;
  for (const Token& token : text.tokens_of(run.tokens)) {
    bool female = token.has(WordClass::kFemaleName), male = token.has(WordClass::kMaleName);
    if (person.gender == 0 && female != male) person.gender = female ? 'f' : 'm';
  }
  if (run.tokens.begin == 0) return;
  const Token& before = text.tokens[run.tokens.begin - 1];
  auto gender = text.ruleset->lexicon().fact(before.word, Fact::kGender);
  if (gender && before.has(WordClass::kTitle)) person.gender = gender->front();
  bool role = before.has(WordClass::kPersonNoun) && !before.has(Shape::kCapital);
  if (!role) return;
  person.sure = true;
  if (person.role.empty()) person.role = std::string(text.view(before));
}

std::vector<int> People::Named(std::string_view words) const {
  std::string key = NameKey(words);
  std::vector<int> found;
  AppendAll(by_surname_, LastWord(key), found);
  if (key.find(' ') == std::string::npos) {
    if (found.empty()) AppendAll(by_forename_, key, found);
    return found;
  }
  // "Ada Lund" is one of the Lunds whose name holds all her words: "Ada Maria Lund".
  std::erase_if(found, [&](int p) {
    std::string name = NameKey(people_[static_cast<size_t>(p)].name);
    if (name == key) return false;
    bool single = name.find(' ') == std::string::npos;
    return single ? true : FirstWord(name) != FirstWord(key);
  });
  return found;
}

std::vector<int> People::WithRole(std::string_view head) const {
  std::vector<int> found;
  for (size_t i = 0; i < people_.size(); ++i) {
    const Person& p = people_[i];
    auto ends = [&](std::string_view text) { return LastWord(text) == head; };
    bool titled = std::ranges::any_of(p.titles, ends);
    if (titled || ends(NameKey(p.role))) found.push_back(static_cast<int>(i));
  }
  std::ranges::sort(found, {}, [&](int p) { return people_[static_cast<size_t>(p)].first_token; });
  return found;
}

}  // namespace sayso
