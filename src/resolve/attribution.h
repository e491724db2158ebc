#ifndef SAYSO_SRC_RESOLVE_ATTRIBUTION_H_
#define SAYSO_SRC_RESOLVE_ATTRIBUTION_H_

#include <optional>
#include <string>
#include <vector>

#include "src/ast/attribution.h"

namespace sayso {

enum class SpeakerKind : uint8_t {
  kPerson,
  kOfficials,
  kInstitution,
  kCountry,
  kGroup,
  kAnonymous,
  kDocument,
  kOutlet,
  kJournalist,
};
std::string_view Name(SpeakerKind kind);

// Who is behind a source span, over the whole article: one person, many mentions.
struct Speaker {
  std::string name;  // fullest name in the article: "Hikmet Hajiyev"; else the source as written
  SpeakerKind kind = SpeakerKind::kPerson;
  bool anonymous = false;
  std::string role;          // as written: "foreign policy adviser"; may be empty
  std::string on_behalf_of;  // the body a spokesperson speaks for; may be empty
  std::string country;    // the country whose party this is: "Azerbaijan" for "Baku"; may be empty
  double confidence = 1;  // that it is this one; below the threshold there is no speaker at all
  std::vector<std::string> aliases;  // other forms in the article: "Hajiyev", "he"
};

// An attribution with its speaker and the hands it went through.
struct Attribution : ast::Attribution {
  std::string id;                  // unique over the analysis: "<document id>/a3"
  std::optional<Speaker> speaker;  // nothing = unknown
  std::vector<std::string> via;    // relays between speaker and this text: {"local media"}, {"AFP"}
  std::string outlet;              // where the article stands
};

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_ATTRIBUTION_H_
