#ifndef SAYSO_TESTS_COMPARE_COMPARISON_EXAMPLE_H_
#define SAYSO_TESTS_COMPARE_COMPARISON_EXAMPLE_H_

#include <string>
#include <string_view>
#include <vector>

namespace sayso {

// One example of rules/comparison/*.corpus: several short articles and what is to be said of them.
//
//   == two sides, one toll
//   @ Harbour Courier 2031-05-03
//   The coast guard said at least 118 people died.
//   @ Radio Sella 2031-05-03
//   The interior minister said about 85 people died.
//   --
//   conflict  [at least 118] [about 85]
//
// A line of expectation is a verdict and the figures that one finding of it must hold. Conflicts
// that are not expected fail; so does any finding after a title that ends in "| none".
struct ComparisonExample {
  struct Article {
    std::string outlet, published, text;
  };
  struct Expected {
    std::string verdict;
    std::vector<std::string> figures;
    int line = 0;
  };

  std::string file;
  int line = 0;
  std::string title;
  bool none = false;
  std::vector<Article> articles;
  std::vector<Expected> expected;
  std::string error;  // why it cannot be read
};

std::vector<ComparisonExample> ReadComparisonExamples(std::string_view file, std::string_view text);

}  // namespace sayso

#endif  // SAYSO_TESTS_COMPARE_COMPARISON_EXAMPLE_H_
