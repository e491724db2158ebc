#ifndef SAYSO_SRC_CLI_EXPLANATION_H_
#define SAYSO_SRC_CLI_EXPLANATION_H_

#include <ostream>
#include <string>
#include <string_view>

#include "src/analyzer/analyzer.h"
#include "src/cli/style.h"

namespace sayso::cli {

// Writes how a result came about: its parts, the steps that led to it in order, and what of the
// text they saw.
class Explanation {
 public:
  // `with_tokens`: also every token of the sentence with its classes, a line each.
  Explanation(const Analysis& analysis, const Style& style, bool with_tokens, std::ostream& out)
      : analysis_(analysis), style_(style), with_tokens_(with_tokens), out_(out) {}

  // The words, the steps, the readings that were considered and the tokens of their sentence.
  void Statement(const DocumentAnalysis& document, const Attribution& attribution);
  void Figure(const DocumentAnalysis& document, const sayso::Figure& figure);
  // The rule, its reasons, and the figures it joins.
  void Finding(const sayso::Finding& finding);

 private:
  void Heading(std::string_view id, std::string_view kind, const DocumentAnalysis& document,
               Span span);
  // "  speaker     Lena Orsk"; nothing for an empty text.
  void Part(std::string_view label, std::string_view text);
  void Words(std::string_view label, const Text& text, const Spans& spans);
  void SpeakerPart(const Attribution& attribution);
  void Considered(const Text& text, const Attribution& attribution);
  void Steps(const Text& text, const Derivation& derivation);
  void Tokens(const Text& text, uint32_t offset);
  // The figure of a finding, in one line: who says it where, and in which words.
  void JoinedFigure(const std::string& id);

  const Analysis& analysis_;
  Style style_;
  bool with_tokens_;
  std::ostream& out_;
};

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_EXPLANATION_H_
