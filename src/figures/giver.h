#ifndef SAYSO_SRC_FIGURES_GIVER_H_
#define SAYSO_SRC_FIGURES_GIVER_H_

#include <cstdint>
#include <optional>

#include "src/figures/site.h"

namespace sayso {

// Who gives a figure, as the words around it say. An attribution tells who speaks; these tell whose
// number it is where no attribution holds it, or where one of them is told inside another's words.

// The noun phrase that ends before token `end`, back to a comma, a verb or `first`, prepositional
// phrases included: "An AP count of casualties from the crash". Nothing where it names no giver.
std::optional<Span> GiverBefore(const Site& site, uint32_t end, uint32_t first);

// The same forwards from token `begin`: the General Staff | , according to [the General Staff].
std::optional<Span> GiverAt(const Site& site, uint32_t begin);

// The Armenian government has published a list of 121 · Iran announced 465: the subject of the
// nearest verb of telling that stands between token `first` and the figure.
std::optional<Span> Announcer(const Site& site, uint32_t first);

// Iran has blamed …: the subject of the sentence's first verb.
std::optional<Span> MainSubject(const Site& site);

// the official Saudi toll of 769 · its own count of 52: the noun says whose.
std::optional<Span> OwnerOfToll(const Site& site);

// Egypt lost 148 · Indonesia 100: the country that mourns them is the one that counts them.
std::optional<Span> Mourner(const Site& site);

// the latest figures [given by] foreign governments, from token `begin` on.
std::optional<Span> GivenBy(const Site& site, uint32_t begin);

// According to the AP count, nearly 600 · 89, the channel reported, citing the ministry.
std::optional<Span> CitedSource(const Site& site);

// At least 1,293 died, rescue workers say.
std::optional<Span> TrailingSayer(const Site& site);

}  // namespace sayso

#endif  // SAYSO_SRC_FIGURES_GIVER_H_
