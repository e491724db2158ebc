#ifndef SAYSO_SRC_RESOLVE_PEOPLE_H_
#define SAYSO_SRC_RESOLVE_PEOPLE_H_

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "src/resolve/mention.h"

namespace sayso {

// One person of an article, put together from every place where the name stands.
struct Person {
  std::string name;                 // the fullest form: "Recep Tayyip Erdogan"
  std::string surname;              // its last word, lower case: "erdogan"
  std::vector<std::string> forms;   // all forms, as met: "President Erdogan" gives "Erdogan"
  std::vector<std::string> titles;  // "President", lower case
  std::string role;                 // as written
  std::string country;              // "Turkey", of "Turkish President …"
  std::string publisher;            // "Al Jazeera", of "Al Jazeera's Hoda …"
  char gender = 0;
  bool sure = false;  // a title, a given name or a role says that it is a person
  uint32_t first_token = 0;
};

// The people of one article. Longest names first; a surname joins the one person who bears it. Two
// people of one surname stay two.
class People {
 public:
  explicit People(const Text& text);

  const std::vector<Person>& all() const { return people_; }

  // Those whom a name as written may mean: the one with that full name, else all who end so or who
  // are called by that forename. `words` may have one word ("Lund") or more ("Ada Lund").
  std::vector<int> Named(std::string_view words) const;
  // Those who bear a title or role with this head ("president", "engineer"), in text order.
  std::vector<int> WithRole(std::string_view head) const;

 private:
  void Add(const Text& text, const NameRun& run);
  void Learn(const Text& text, const NameRun& run, Person& person);

  std::vector<Person> people_;
  std::multimap<std::string, int, std::less<>> by_surname_;
  std::multimap<std::string, int, std::less<>> by_forename_;
};

// The words of a name in lower case, accents kept: the key under which names are compared.
std::string NameKey(std::string_view name);

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_PEOPLE_H_
