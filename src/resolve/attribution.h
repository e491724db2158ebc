#ifndef SAYSO_SRC_RESOLVE_ATTRIBUTION_H_
#define SAYSO_SRC_RESOLVE_ATTRIBUTION_H_

#include <optional>
#include <string>
#include <vector>

#include "src/ast/attribution.h"
#include "src/base/date.h"

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

// What somebody did with a statement on its way from the speaker to the reader.
enum class Hand : uint8_t {
  kSpeaker,     // said it
  kWitness,     // saw it
  kToldTo,      // was told it: "told AFP"
  kQuotedBy,    // "was quoted as saying by local media"; "local media quoted the mayor as saying"
  kCitedBy,     // "…, Xinhua reported, citing the police"
  kSeenBy,      // "a draft of the report seen by the Harbour Courier"
  kReportedBy,  // an outlet or agency that speaks for itself or through its journalist
  kCreditedTo,  // the agency of a dateline, byline or credit line
  kOutlet,      // the article stands there
};
std::string_view Name(Hand hand);

// One link of the chain claim <- speaker <- relay <- agency <- outlet.
struct Link {
  std::string name;
  Hand hand = Hand::kSpeaker;
  Span span;  // where the article says so; empty where only its metadata do
};

// Where or through what it was said: "in a statement", "on state television".
struct Venue {
  std::string words;  // as written
  Span span;
};

// When it was said.
struct SaidAt {
  std::string words;         // as written: "on Tuesday"
  std::optional<Date> date;  // the day, where it is one and the article is dated
  Span span;
};

// An attribution with its speaker and the hands it went through.
struct Attribution : ast::Attribution {
  std::string id;                  // unique over the analysis: "<document id>/a3"
  std::optional<Speaker> speaker;  // nothing = unknown
  std::vector<std::string> via;    // relays between speaker and this text: {"local media"}, {"AFP"}
  std::string outlet;              // where the article stands
  std::vector<Link> chain;         // speaker first, outlet last; `via` and what frames it
  std::optional<Venue> venue;
  std::optional<SaidAt> said_at;
};

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_ATTRIBUTION_H_
