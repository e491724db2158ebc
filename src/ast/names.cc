#include "src/ast/names.h"

namespace sayso {
namespace {

template <size_t N, class Enum>
std::string_view At(const std::string_view (&names)[N], Enum e) {
  return names[static_cast<size_t>(e)];
}

constexpr std::string_view kQuoteKinds[] = {"direct", "indirect", "mixed"};
constexpr std::string_view kStances[] = {"assert",  "deny", "decline", "predict",
                                         "promise", "ask",  "order"};
constexpr std::string_view kLooseKinds[] = {"speech", "scare", "title", "nickname"};
constexpr std::string_view kFigureKinds[] = {"number",   "percent", "points",   "money",  "measure",
                                             "duration", "age",     "fraction", "factor", "rate",
                                             "ordinal",  "date",    "daterange"};
constexpr std::string_view kApproximations[] = {"none",   "below",  "above",
                                                "around", "hedged", "vague"};
constexpr std::string_view kRoles[] = {"level",      "from",        "to",     "delta", "delta-up",
                                       "delta-down", "increment",   "subset", "base",  "previous",
                                       "superseded", "restatement", "factor", "for",   "against",
                                       "total",      "projection"};
constexpr std::string_view kStandings[] = {"negated", "denied",     "conditional", "future",
                                           "asked",   "hedged",     "implicit",    "unreal",
                                           "witness", "background", "headline"};

}  // namespace

std::string_view Name(QuoteKind kind) { return At(kQuoteKinds, kind); }
std::string_view Name(Stance stance) { return At(kStances, stance); }
std::string_view Name(LooseKind kind) { return At(kLooseKinds, kind); }
std::string_view Name(FigureKind kind) { return At(kFigureKinds, kind); }
std::string_view Name(Approximation approximation) { return At(kApproximations, approximation); }
std::string_view Name(Role role) { return At(kRoles, role); }

std::vector<std::string_view> Names(Standings standings) {
  std::vector<std::string_view> names;
  for (size_t i = 0; i < std::size(kStandings); ++i) {
    if (standings >> i & 1) names.push_back(kStandings[i]);
  }
  return names;
}

}  // namespace sayso
