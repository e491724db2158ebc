#ifndef SAYSO_SRC_INGEST_ARTICLE_RECORD_H_
#define SAYSO_SRC_INGEST_ARTICLE_RECORD_H_

#include <optional>
#include <string>

#include "nlohmann/json_fwd.hpp"
#include "src/text/document.h"

namespace sayso {

// The article in a JSON object as newsrooms and crawlers write them; docs/formats.md lists the
// accepted names of each field. Of several the first that is present wins; null, the empty string
// and "None" count as absent. The document's path stays empty, and so does its id where the object
// has none. Nothing where there is no object or no text in it; `why` then says which.
std::optional<Document> ReadRecord(const nlohmann::json& record, std::string& why);

}  // namespace sayso

#endif  // SAYSO_SRC_INGEST_ARTICLE_RECORD_H_
