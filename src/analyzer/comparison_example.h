#ifndef SAYSO_SRC_ANALYZER_COMPARISON_EXAMPLE_H_
#define SAYSO_SRC_ANALYZER_COMPARISON_EXAMPLE_H_

#include <string>
#include <string_view>
#include <vector>

#include "src/ruleset/ruleset.h"

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

// The examples of a corpus file; `file` is what messages call it.
std::vector<ComparisonExample> ReadComparisonExamples(std::string_view file, std::string_view text);

// Runs the example through the whole pipeline. Empty, or what is otherwise than expected, each with
// its place: "rules/comparison/update.corpus:7: no finding update of these figures; found: …".
std::vector<std::string> FailuresOf(const ComparisonExample& example, const Ruleset& ruleset);

}  // namespace sayso

#endif  // SAYSO_SRC_ANALYZER_COMPARISON_EXAMPLE_H_
