#ifndef SAYSO_SRC_TEXT_PARAGRAPHS_H_
#define SAYSO_SRC_TEXT_PARAGRAPHS_H_

#include <string_view>
#include <vector>

#include "src/base/span.h"
#include "src/text/text.h"

namespace sayso {

// The lines of `text` that are not blank, trimmed, in order. Where the text is hard-wrapped (short
// lines that break in mid-sentence), a paragraph is what stands between blank lines; otherwise it
// is one line. All are kNarrative.
std::vector<Paragraph> SplitParagraphs(std::string_view text);

// Reads a header block (rules/text/header.json) at the front of `paragraphs` into `metadata`, which
// keeps what it has, and labels its lines kHeader.
void ReadHeader(std::string_view text, const Ruleset& ruleset, std::vector<Paragraph>& paragraphs,
                Metadata& metadata);

// "2 May 2031", "May 2, 2031", "Nov. 15, 2020", "2031-05-02 14:05" as an ISO date; the text itself
// where it is none of these.
std::string NormalisedDate(std::string_view text, const Lexicon& lexicon);

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_PARAGRAPHS_H_
