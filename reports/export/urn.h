#ifndef SAYSO_REPORTS_EXPORT_URN_H_
#define SAYSO_REPORTS_EXPORT_URN_H_

#include <string>
#include <string_view>

#include "src/analyzer/analyzer.h"

namespace sayso {

// Names for what the JSON calls by ids, as IRIs: "urn:sayso:figure:02-nordwire/f1". Bytes that an
// IRI may not hold are written as %XX.
std::string Urn(std::string_view kind, std::string_view id);

// The article's own address where it has one on the web, else a name made of its id.
std::string ArticleIri(const DocumentAnalysis& document);

}  // namespace sayso

#endif  // SAYSO_REPORTS_EXPORT_URN_H_
