#ifndef SAYSO_SRC_SERVE_SEARCH_H_
#define SAYSO_SRC_SERVE_SEARCH_H_

#include <string>
#include <string_view>
#include <vector>

namespace sayso::serve {

// What a person typed into a search field: words that must all occur, anywhere and in any order,
// and phrases in quotation marks that must occur as they stand.
//
//   Search(R"(ferry "Coast Guard")").terms()  // {"ferry", "coast guard"}
class Search {
 public:
  explicit Search(std::string_view typed);

  // What must occur, folded; none: everything is found.
  const std::vector<std::string>& terms() const { return terms_; }

 private:
  std::vector<std::string> terms_;
};

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_SEARCH_H_
