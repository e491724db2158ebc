#ifndef SAYSO_SRC_TEXT_LAYOUT_H_
#define SAYSO_SRC_TEXT_LAYOUT_H_

#include <string_view>
#include <vector>

#include "src/text/text.h"

namespace sayso {

// Labels the paragraphs of a page: headline, headings, list items, furniture. Lines are judged by
// the patterns of rules/text/furniture.json and by their company: a line that repeats the headline,
// a caption that stands twice, a heading that its paragraph begins with again. A dateline and such
// a repeated heading are cut off the front of their paragraph as furniture. Sets the dateline, and
// the title where the metadata has none.
void LabelParagraphs(Text& text);

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_LAYOUT_H_
