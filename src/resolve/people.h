#ifndef SAYSO_SRC_RESOLVE_PEOPLE_H_
#define SAYSO_SRC_RESOLVE_PEOPLE_H_

#include <deque>
#include <forward_list>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "src/resolve/name_key.h"
#include "src/resolve/name_run.h"
#include "src/resolve/speaker_words.h"

namespace sayso {

// One person of an article, put together from every place where the name stands. The views are into
// the text, the lexicon and the names that People keeps.
struct Person {
  std::string_view name;                           // the fullest form: "Recep Tayyip Erdogan"
  const NameKey* key = nullptr;                    // of it
  absl::InlinedVector<std::string_view, 3> forms;  // as met: "President Erdogan" gives "Erdogan"
  std::vector<std::string> titles;                 // "President", lower case
  std::string_view role;                           // as written
  std::string_view country;                        // "Turkey", of "Turkish President …"
  char gender = 0;
  bool sure = false;  // a title, a given name, a role or a bare surname says that it is a person
  uint32_t first_token = 0;
  uint32_t bare_token = UINT32_MAX;  // where the surname first stands alone
};

// Some people, as indices into People::all().
using Bearers = absl::InlinedVector<uint32_t, 4>;

// The people of one article. Longest names first; a surname joins the one person who bears it. Two
// people of one surname stay two. Names in the headline come last and join whom they can.
class People {
 public:
  explicit People(const Text& text);
  People(const People&) = delete;
  People& operator=(const People&) = delete;

  const std::vector<Person>& all() const { return people_; }

  // Those whom a name as written may mean: the one with that full name, else all who end so, else
  // all whose name holds the word. `words` may have one word ("Lund") or more ("Ada Lund").
  Bearers Named(std::string_view words) const;
  // The one whom they mean, or null.
  const Person* OnlyNamed(std::string_view words) const;
  // Whom a bare surname means of several who bear it: the one who was called so before the others
  // came up; null where there is none.
  const Person* MeantBySurname(const Bearers& bearers) const;
  // Those who bear a title or role with this head ("president", "engineer"), in text order.
  Bearers WithRole(std::string_view head) const;

 private:
  // A name as written, in however many places.
  struct Form {
    Form(std::string_view words, const SpeakerWords& speaker_words)
        : words(words), key(words, speaker_words) {}

    std::string_view words;
    NameKey key;
    Bearers bearers;             // whom it means
    size_t known_of = SIZE_MAX;  // how many people there were when that was found
    bool named_in_full = false;  // it is somebody's name: nobody else can come to bear it
  };
  struct Place {
    NameRun run;
    uint32_t sentence = UINT32_MAX;  // none
    Form* form = nullptr;
  };
  // Whose names a word in lower case stands in.
  struct WordOfNames {
    Bearers surname_of, word_of;
  };

  void Gather(std::vector<Place>& told, std::vector<Place>& headlined);
  void Add(Place& place);
  void AddHeadlined(const NameRun& run);
  void Enter(const NameRun& run, Form& form);
  void Learn(const NameRun& run, std::string_view words, Person& person);
  const Token* RoleBefore(const NameRun& run) const;
  void LearnFromNeighbours(const NameRun& run, Person& person);
  void NoteBareSurnames();
  void LearnGenders(const std::vector<Place>& places);
  Form& FormOf(Range tokens);
  bool Knows(const Form& form) const;
  const Bearers& BearersOf(Form& form) const;
  Bearers WithKey(const NameKey& key) const;
  Bearers SoundingLike(const NameKey& key) const;

  const Text& text_;
  const SpeakerWords& words_;
  std::vector<Person> people_;
  std::deque<Form> forms_;
  std::forward_list<std::string> lines_;  // names that the text has over two lines, as one
  // The words of single-word names that enter nobody: a place's, or one of several people's.
  std::vector<uint32_t> lone_words_;
  bool shared_ = false;  // some word or sound is part of several people's names
  // Keys are views into forms_.
  absl::flat_hash_map<std::string_view, Form*> by_words_;
  absl::flat_hash_map<std::string_view, WordOfNames> words_of_names_;
  absl::flat_hash_map<std::string_view, Bearers> by_sound_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_PEOPLE_H_
