#ifndef SAYSO_SRC_FIGURES_FIGURE_H_
#define SAYSO_SRC_FIGURES_FIGURE_H_

#include <optional>
#include <string>
#include <vector>

#include "src/ast/figure.h"
#include "src/base/date.h"

namespace sayso {

// How surely the figure stands.
enum class Epistemics : uint8_t {
  kReported,
  kConfirmed,
  kEstimated,
  kProjected,
  kFeared,
  kDenied,
  kUnasserted,  // not said, only asked, or under a condition
  kRetracted,
};
std::string_view Name(Epistemics epistemics);
// Whether somebody stands by the figure: it is neither denied nor withdrawn nor left unsaid.
constexpr bool IsAsserted(Epistemics epistemics) { return epistemics < Epistemics::kDenied; }

// Where an as-of comes from.
enum class AsOfKind : uint8_t { kUnknown, kStated, kStatement, kPublication, kCorrected };
std::string_view Name(AsOfKind kind);

// A quantity with its meaning: what is counted, what happened to it, who says so, as of when.
struct Figure : ast::Figure {
  std::string id;       // unique over the analysis: "<document id>/f7"
  std::string counted;  // the counted noun as written: "miners"
  Span counted_span;    // where it stands, also when it is understood from another clause
  bool counted_understood = false;
  std::string outcome;  // "killed", "injured", "missing", "displaced" …; empty = none
  Span outcome_span;
  std::string population;  // "all", "civilians", "combatants", "children" …; empty = unknown
  std::string population_words;  // as written: "soldiers or militants"
  std::string side;              // whose: "Armenia", "both"; empty = unknown
  std::string place;             // "Charektar"; empty = unknown
  std::string per;               // base of a rate
  Role role = Role::kLevel;
  Epistemics epistemics = Epistemics::kReported;
  std::optional<Date> as_of;
  AsOfKind as_of_kind = AsOfKind::kUnknown;
  std::optional<Date> event_date;  // when it happened, where the sentence says so
  std::string claimant;            // speaker's name; empty = the outlet's own voice
  int32_t attribution = -1;        // index into the document's attributions; -1 = none
  int32_t nested = -1;             // and into the nested ones inside it; -1 = none
  bool background = false;         // belongs to an older event
  bool ignored = false;            // a user's correction keeps it out of comparing
  uint32_t sentence = 0;           // index into Text::sentences
  Derivation derivation;
};

}  // namespace sayso

#endif  // SAYSO_SRC_FIGURES_FIGURE_H_
