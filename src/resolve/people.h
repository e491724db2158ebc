#ifndef SAYSO_SRC_RESOLVE_PEOPLE_H_
#define SAYSO_SRC_RESOLVE_PEOPLE_H_

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "src/resolve/mention.h"
#include "src/resolve/speaker_words.h"

namespace sayso {

// One person of an article, put together from every place where the name stands.
struct Person {
  std::string name;                 // the fullest form: "Recep Tayyip Erdogan"
  std::string key;                  // the same in lower case
  std::string surname;              // its last word without "Jr.", lower case: "erdogan"
  std::vector<std::string> forms;   // all forms, as met: "President Erdogan" gives "Erdogan"
  std::vector<std::string> titles;  // "President", lower case
  std::string role;                 // as written
  std::string country;              // "Turkey", of "Turkish President …"
  char gender = 0;
  bool sure = false;  // a title, a given name, a role or a bare surname says that it is a person
  uint32_t first_token = 0;
  uint32_t bare_token = UINT32_MAX;  // where the surname first stands alone
};

// The people of one article. Longest names first; a surname joins the one person who bears it. Two
// people of one surname stay two. Names in the headline come last and join whom they can.
class People {
 public:
  explicit People(const Text& text);

  const std::vector<Person>& all() const { return people_; }

  // Those whom a name as written may mean: the one with that full name, else all who end so, else
  // all whose name holds the word. `words` may have one word ("Lund") or more ("Ada Lund").
  std::vector<int> Named(std::string_view words) const;
  // Whom a bare surname means of several who bear it: the one who was called so before the others
  // came up; -1 where there is none.
  int MeantBySurname(const std::vector<int>& bearers) const;
  // Those who bear a title or role with this head ("president", "engineer"), in text order.
  std::vector<int> WithRole(std::string_view head) const;

 private:
  using Index = std::unordered_map<std::string, std::vector<int>>;

  void Add(const NameRun& run);
  void AddHeadlined(const NameRun& run);
  void NoteBareSurname(const NameRun& run);
  void Enter(const NameRun& run, std::string words);
  void Learn(const NameRun& run, std::string words, Person& person);
  void LearnFromNeighbours(const NameRun& run, Person& person);
  void LearnGenders(const std::vector<NameRun>& runs);
  std::string_view Surname(std::string_view key) const;
  const std::vector<int>& At(const Index& index, std::string_view key) const;

  const Text& text_;
  const SpeakerWords& words_;
  std::vector<Person> people_;
  Index by_surname_, by_word_, by_sound_;
};

// The words of a name in lower case, accents kept: the key under which names are compared.
std::string NameKey(std::string_view name);

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_PEOPLE_H_
