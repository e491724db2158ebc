#ifndef SAYSO_SRC_SERVE_CONTROLS_H_
#define SAYSO_SRC_SERVE_CONTROLS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reports/html/writer.h"
#include "src/serve/fields.h"

namespace sayso::serve {

// What stands above a list: a search field and choices, as a form whose fields are the address of
// the list, so that the address can be shared and the back button works. The page's script sends it
// while one types; without script there is a button.
class FilterForm {
 public:
  // `path` of the page; `query` as it was asked for.
  FilterForm(html::Literal path, const Fields& query, html::Writer& html);
  ~FilterForm();

  void Search(html::Literal label) { Field("q", label); }
  void Field(html::Literal name, html::Literal label);
  // A choice of `values`; "" chooses all and reads `all`.
  void Choice(html::Literal name, html::Literal label, html::Literal all,
              const std::vector<std::string>& values);

 private:
  const Fields& query_;
  html::Writer& html_;
  html::Writer::Element form_;
};

// The part of a long list that a page shows.
struct Slice {
  size_t page = 1;   // from 1
  size_t pages = 1;  // at least 1
  size_t begin = 0, end = 0;
};
// Of `total` items, `each` on a page; the last page where a later one is asked for.
Slice SliceOf(size_t page, size_t total, size_t each);

// Earlier and later, where there are any.
void WritePager(const Slice& slice, std::string_view path, const Fields& query, html::Writer& html);

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_CONTROLS_H_
