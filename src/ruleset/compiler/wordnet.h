#ifndef SAYSO_SRC_RULESET_COMPILER_WORDNET_H_
#define SAYSO_SRC_RULESET_COMPILER_WORDNET_H_

#include <filesystem>
#include <string>

#include "absl/status/statusor.h"

namespace sayso {

// What the lexicon needs of WordNet 3.0, as lines of text, sorted: first the irregular forms
//
//   !v said say            a form of a verb (v), noun (n) or adjective (a), and its lemma
//
// then one line a single-word lemma with a letter for each thing it can be
//
//   claim nvc5             noun, verb, adjective, adverb (r); person, group, location (l);
//                          communication, kognition (k); how common it is: the binary logarithm of
//                          its counts, 0 to 9
//
// Names are left out but for places, and for groups in capitals ("NATO"). A sense counts as person,
// group, communication or cognition where it is among a word's commonest; a part of speech that
// WordNet's counts show to be rare for a common word is dropped.
absl::StatusOr<std::string> WordNetDigest(const std::filesystem::path& folder);

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_COMPILER_WORDNET_H_
