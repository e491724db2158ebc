#ifndef SAYSO_SRC_SERVE_SEARCH_H_
#define SAYSO_SRC_SERVE_SEARCH_H_

#include <string>
#include <string_view>
#include <vector>

namespace sayso::serve {

// `text` as it is searched: case, accents and compatibility forms folded away, so that "ljubic"
// finds "Ljubić". The same in every locale.
std::string Folded(std::string_view text);

// What a person typed into a search field: words that must all occur, anywhere and in any order,
// and phrases in quotation marks that must occur as they stand.
//
//   Search(R"(ferry "coast guard")").Finds(Folded("The Coast Guard said the ferry …"))  // true
class Search {
 public:
  explicit Search(std::string_view typed);

  bool empty() const { return terms_.empty(); }
  bool Finds(std::string_view folded) const;

 private:
  std::vector<std::string> terms_;  // folded
};

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_SEARCH_H_
