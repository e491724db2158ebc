#ifndef SAYSO_SRC_SERVE_LIST_PAGE_H_
#define SAYSO_SRC_SERVE_LIST_PAGE_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reports/html/writer.h"
#include "src/serve/controls.h"
#include "src/serve/page.h"

namespace sayso::serve {

// A page that lists what fits its filter, a part at a time. Things are known by their indices in
// the snapshot.
struct ListPage {
  html::Literal path;      // "/statements"
  std::string_view title;  // "Who said what"
  html::Literal thing;     // "statement"
  size_t on_page;          // things at a time
  void (*write_filter)(const Visit& visit, FilterForm& form);
  std::vector<uint32_t> (*matching)(const Visit& visit);  // in the order of the list
  void (*write)(const Snapshot& snapshot, std::span<const uint32_t> things, html::Writer& html);
};

Page Of(const ListPage& list, const Visit& visit);

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_LIST_PAGE_H_
