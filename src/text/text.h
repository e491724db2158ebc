#ifndef SAYSO_SRC_TEXT_TEXT_H_
#define SAYSO_SRC_TEXT_TEXT_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/issue.h"
#include "src/base/span.h"
#include "src/ruleset/ruleset.h"
#include "src/text/document.h"
#include "src/text/token.h"

namespace sayso {

// The structure of a document: paragraphs, tokens, quotations, sentences, as one pass over its
// bytes finds them. Offsets are the document's own; nothing is dropped, only labelled.
//
//   ReadText(document, ruleset) -> Text

// Half-open range of indices.
struct Range {
  uint32_t begin = 0;
  uint32_t end = 0;
  constexpr uint32_t size() const { return end - begin; }
  constexpr bool contains(uint32_t i) const { return begin <= i && i < end; }
  friend constexpr bool operator==(Range, Range) = default;
};

enum class ParagraphKind : uint8_t {
  kHeader,   // Key: value lines at the top
  kTitle,    // the headline
  kHeading,  // a short line between paragraphs: "Houses on fire"
  kNarrative,
  kListItem,   // • …
  kTurn,       // of a transcript: LUND: It failed.
  kFurniture,  // captions, credits, READ MORE, timestamps, share bars, teasers, repeats
};

// One line of the document that is not blank, or, in a hard-wrapped text, the lines between two
// blank ones.
struct Paragraph {
  Span span;
  ParagraphKind kind = ParagraphKind::kNarrative;
  std::string_view rule;  // the rule that made it furniture, or empty
  Range tokens;
  Range sentences;
  // Statements and figures are read from these; headings and furniture only name and credit.
  bool speaks() const {
    return kind == ParagraphKind::kTitle || kind == ParagraphKind::kNarrative ||
           kind == ParagraphKind::kListItem || kind == ParagraphKind::kTurn;
  }
};

// A stretch between quotation marks. Nested ones are inside their parent's tokens.
struct Quotation {
  Span span;                // marks included
  Range tokens;             // marks included
  int32_t parent = -1;      // index of the quotation around it, or -1
  bool open_marked = true;  // false: continues without a mark
  bool closed = true;       // false: runs to the end of its paragraph without a closing mark
  bool continues = false;   // carries on the unclosed quotation of the paragraph before
  bool single = false;      // single marks
  uint32_t words = 0;
  Range sentences;  // in Text::quoted; empty in one inside another
};

// A sentence never ends inside a quotation; a quotation of several sentences is one unit of it.
struct Sentence {
  Span span;
  Range tokens;
  Range units;  // in Text::units: its tokens, each outer quotation as one kQuotation
  uint32_t paragraph = 0;
};

// A name or fixed phrase of two words or more from the lexicon: "prime minister", "Al Jazeera".
struct Phrase {
  Range tokens;
  WordId entry = 0;
};

// A name of an agency or outlet in a credit, a byline, a source line or a dateline.
struct Credit {
  std::string name;  // canonical: "Agence France-Presse" is "AFP"
  Span span;
  bool agency = false;  // a news agency; else an outlet
};

// What one speaker of a transcript says before the next one does.
struct Turn {
  Span label;  // "LUND"
  Span colon;
  Spans said;  // a span a paragraph
};

struct Dateline {
  Span span;          // "BAKU, Azerbaijan (AP) -"
  std::string place;  // as written; empty where there is none
};

struct Text {
  std::string_view bytes;  // the document's text
  const Ruleset* ruleset = nullptr;
  Metadata metadata;  // the document's, completed from a header block
  std::vector<Token> tokens;
  std::vector<Paragraph> paragraphs;
  std::vector<Quotation> quotations;  // by begin; a parent before its children
  std::vector<Sentence> sentences;
  std::vector<Sentence> quoted;  // those inside outer quotations
  // The sentences' tokens with outer quotations collapsed. A unit of kind kQuotation has its index
  // in `quotations` as `word`; any other is a copy of its token.
  std::vector<Token> units;
  std::vector<uint32_t> unit_tokens;  // for each unit, the index of its (first) token
  std::vector<Phrase> phrases;        // by begin, disjoint
  std::vector<Credit> credits;
  Dateline dateline;
  std::vector<Turn> turns;  // in text order
  std::vector<Issue> issues;

  std::string_view view(Span span) const { return span.in(bytes); }
  std::string_view view(const Token& token) const { return token.span().in(bytes); }
  std::span<const Token> tokens_of(Range range) const {
    return std::span(tokens).subspan(range.begin, range.size());
  }
  std::span<const Token> units_of(const Sentence& s) const {
    return std::span(units).subspan(s.units.begin, s.units.size());
  }
  // Index of the first token that begins at or after `offset`.
  uint32_t TokenAt(uint32_t offset) const;
  // Index of the sentence that holds `offset`, or -1.
  int32_t SentenceAt(uint32_t offset) const;
  // Index of the innermost quotation that holds `offset`, or -1.
  int32_t QuotationAt(uint32_t offset) const;
};

// Reads a document's structure. Total: any bytes give a Text; what is amiss (invalid UTF-8, an
// unclosed quotation) is in its issues. `document` and `ruleset` must outlive the result.
Text ReadText(const Document& document, const Ruleset& ruleset);

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_TEXT_H_
