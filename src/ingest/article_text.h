#ifndef SAYSO_SRC_INGEST_ARTICLE_TEXT_H_
#define SAYSO_SRC_INGEST_ARTICLE_TEXT_H_

#include <optional>
#include <string>
#include <string_view>

#include "src/ingest/fault.h"

namespace sayso {

// Why `bytes`, the whole of the file `path`, are no plain-text article: empty, binary, UTF-16, a
// web page. Nothing where they are one; invalid UTF-8 is one.
std::optional<InputFault> WhyNoText(std::string_view bytes, const std::string& path);

}  // namespace sayso

#endif  // SAYSO_SRC_INGEST_ARTICLE_TEXT_H_
