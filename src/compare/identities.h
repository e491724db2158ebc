#ifndef SAYSO_SRC_COMPARE_IDENTITIES_H_
#define SAYSO_SRC_COMPARE_IDENTITIES_H_

#include <cstdint>
#include <utility>
#include <vector>

#include "src/compare/claim.h"

namespace sayso {

// What one article of an event tells of a person holds in the others: where one has "Maravian vice
// president Ivo Tarn" and another "Ivo Tarn", both are the Maravian vice president. So do
// "Minister Hamid Orlen" and "Health Minister Hammid Orlen": names spelled alike, of one office.
// Only full names tell a person; `claims` have the index of their document, `events` the event of
// each.
void ShareIdentities(std::vector<std::pair<Claim, uint32_t>>& claims,
                     const std::vector<uint32_t>& events);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_IDENTITIES_H_
