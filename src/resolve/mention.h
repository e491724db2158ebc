#ifndef SAYSO_SRC_RESOLVE_MENTION_H_
#define SAYSO_SRC_RESOLVE_MENTION_H_

#include <optional>
#include <string>
#include <string_view>

#include "src/resolve/name_run.h"
#include "src/text/text.h"

namespace sayso {

// What a noun phrase that names somebody says by itself.
struct Mention {
  enum class Form : uint8_t {
    kNone,         // no source words
    kName,         // a person by name
    kPronoun,      // he she they it
    kRelative,     // who which that
    kFirstPerson,  // I we
    kOutlet,       // AFP, Al Jazeera
    kCountry,      // Armenia, Yerevan, the Kremlin
    kInstitution,  // the Defence Ministry, President Aliyev's office
    kDocument,     // the statement, a report by …
    kJournalist,   // an AFP journalist, our reporter
    kOfficials,    // Russian military officials, authorities
    kRole,         // the minister, the 54-year-old
    kGroup,        // both sides, residents, the union
    kJoint,        // Lund and Fricke
  };

  Span span;
  Range tokens;
  Form form = Form::kNone;
  Range own;                         // the tokens without an article and what is said beside them
  std::string words;                 // those as written, without edge commas
  std::optional<NameRun> person;     // the name of a kName
  std::optional<NameRun> name;       // all that the mention is, where that is one name of any kind
  std::optional<NameRun> partner;    // of "Lund, the mayor, and Berg, the engineer," it is Berg
  std::optional<NameRun> owner;      // "Ilham Aliyev" in "Ilham Aliyev's office"
  std::optional<NameRun> publisher;  // the outlet or agency in it
  std::string head;                  // head noun in lower case: "ministry", "statement"
  std::string_view country;          // from a country, capital or demonym in it
  Range role;                        // "foreign policy adviser"
  bool definite = false;             // the, this, that
  bool indefinite = false;           // a, one, some, two
  bool plural = false;
  char gender = 0;        // 'f', 'm' where a title, name or noun tells
  char title_gender = 0;  // as Mr or Mrs before the name tells it
};

// Reads the noun phrase that `span` covers.
Mention ReadMention(const Text& text, Span span);

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_MENTION_H_
