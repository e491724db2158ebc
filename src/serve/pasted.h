#ifndef SAYSO_SRC_SERVE_PASTED_H_
#define SAYSO_SRC_SERVE_PASTED_H_

#include <string>
#include <string_view>

#include "reports/html/writer.h"
#include "src/ruleset/ruleset.h"

namespace sayso::serve {

// What a text that someone pasted says: how many statements and figures, the text with its marks,
// and both as lists. The text is analysed by itself and kept nowhere.
void WritePasted(std::string_view text, const Ruleset& ruleset, html::Writer& html);

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_PASTED_H_
