#ifndef SAYSO_REPORTS_HTML_LISTS_H_
#define SAYSO_REPORTS_HTML_LISTS_H_

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reports/html/writer.h"
#include "reports/model/words.h"

namespace sayso::html {

// How much of a list a page shows. A thousand articles on one event make lists of a hundred
// thousand entries, which nobody reads to the end and no browser opens; what a page leaves out, it
// counts and says where to find.
struct Lengths {
  size_t open;        // at once
  size_t most = 500;  // with those that can be unfolded
};

// How many are left out and what has them all (LeftOut in words.h); nothing for 0.
inline void WriteLeftOut(size_t n, std::string_view noun, Writer& html) {
  if (n > 0) html.Leaf("p", {{"class", "quiet"}}, LeftOut(n, noun));
}

// Writes a list whose first items are open and whose others can be unfolded:
// `write(std::span<const Item>)` writes some of them.
template <class Item, class Write>
void WriteFolded(const std::vector<Item>& items, Lengths lengths, std::string_view noun,
                 Writer& html, Write write) {
  const std::span<const Item> all(items);
  const size_t open = std::min(all.size(), lengths.open);
  const size_t shown = std::min(all.size(), std::max(open, lengths.most));
  if (open > 0) write(all.first(open));
  if (shown > open) {
    auto more = html.Open("details");
    html.Leaf("summary", Count(all.size() - open, "more " + std::string(noun)));
    write(all.subspan(open, shown - open));
    WriteLeftOut(all.size() - shown, noun, html);
  }
}

// Writes items one after another, "a, b, c", and how many more there are than `most`.
template <class Item, class Write>
void WriteInline(const std::vector<Item>& items, size_t most, Writer& html, Write write,
                 std::string_view between = ", ") {
  const size_t shown = std::min(items.size(), most);
  for (size_t i = 0; i < shown; ++i) {
    if (i > 0) html.Text(between);
    write(items[i]);
  }
  if (items.size() > shown) {
    html.Leaf("span", {{"class", "quiet"}},
              " and " + std::to_string(items.size() - shown) + " more");
  }
}

}  // namespace sayso::html

#endif  // SAYSO_REPORTS_HTML_LISTS_H_
