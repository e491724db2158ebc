#ifndef SAYSO_SRC_CLI_TOKEN_TEXT_H_
#define SAYSO_SRC_CLI_TOKEN_TEXT_H_

#include <string>

#include "src/text/text.h"

namespace sayso::cli {

// A token and what is known of it: "said  word  say-verb verb verb-past  frames that quote".
std::string TokenText(const Text& text, const Token& token);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_TOKEN_TEXT_H_
