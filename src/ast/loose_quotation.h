#ifndef SAYSO_SRC_AST_LOOSE_QUOTATION_H_
#define SAYSO_SRC_AST_LOOSE_QUOTATION_H_

#include <cstdint>

#include "src/base/span.h"

namespace sayso {

// What stands between quotation marks and is nobody's statement.
enum class LooseKind : uint8_t {
  kSpeech,    // "I heard a bang.": somebody said it, the text does not say who
  kScare,     // the "recovery": the writer keeps a distance from a word
  kTitle,     // "Harbour Lights"
  kNickname,  // Rita "Bolt" Kessler
};

namespace ast {

struct LooseQuotation {
  Span span;  // marks included
  LooseKind kind = LooseKind::kSpeech;
};

}  // namespace ast
}  // namespace sayso

#endif  // SAYSO_SRC_AST_LOOSE_QUOTATION_H_
