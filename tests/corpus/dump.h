#ifndef SAYSO_TESTS_CORPUS_DUMP_H_
#define SAYSO_TESTS_CORPUS_DUMP_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/analyzer/analyzer.h"

namespace sayso::corpus {

// The value of a field as corpus files write it: the words of each span, or one plain value. Fields
// of an attribution: source cue content addressee when where medium relay stance standing
// production speaker anonymous via chain venue said_at said_on. Of a loose quotation: kind. Of a
// figure: kind low high low_open high_open anchor approx unit counted outcome population side place
// role per as_of event claimant epistemics production. Nothing for a field that does not exist.
using FieldValue = std::vector<std::string>;
std::optional<FieldValue> FieldOf(const DocumentAnalysis& analysis, const Attribution& attribution,
                                  std::string_view field);
std::optional<FieldValue> FieldOf(const DocumentAnalysis& analysis, const Figure& figure,
                                  std::string_view field);
std::optional<FieldValue> FieldOf(const DocumentAnalysis& analysis,
                                  const ast::LooseQuotation& quotation, std::string_view field);

// A value as it is written: [a][b], or the plain word.
std::string Written(const FieldValue& value);

// One line for a result, with the fields named; what a corpus file would expect.
std::string Dump(const DocumentAnalysis& analysis, const Attribution& attribution);
std::string Dump(const DocumentAnalysis& analysis, const Figure& figure);
std::string Dump(const DocumentAnalysis& analysis, const ast::LooseQuotation& quotation);

// The words of a span with every stretch of white space shown as one space.
std::string Words(std::string_view text, Span span);

}  // namespace sayso::corpus

#endif  // SAYSO_TESTS_CORPUS_DUMP_H_
