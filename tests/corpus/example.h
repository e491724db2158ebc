#ifndef SAYSO_TESTS_CORPUS_EXAMPLE_H_
#define SAYSO_TESTS_CORPUS_EXAMPLE_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sayso::corpus {

// One example of a corpus file: plain text, since news is full of quotation marks.
//
//   == quote, verb, name
//   "We won," said Jane Doe.
//   --
//   direct  source=[Jane Doe]  cue=[said]  content=["We won,"]
//
//   == rain has no source | none
//   The rain fell all night.
//
// After the bar of a title: `none` expects no attribution, `no nested` none inside another, `no
// figures` no figure.

// One expected result. `kind` is direct, indirect, mixed (an attribution), nested (one inside
// another's content), loose (a quotation that is no statement) or figure.
//   figure [at least 41] kind=number low=41 high= counted=[miners]
// Only the fields listed are compared. A value is a list of [spans], or a bare word, which may be
// empty.
struct ExpectedLine {
  std::string kind;
  std::vector<std::string> head;  // figure, loose: its words
  std::vector<std::pair<std::string, std::vector<std::string>>> fields;
  int line = 0;
};

struct Example {
  std::string file;   // as given to ReadExamples
  int line = 0;       // of its title
  std::string title;  // without the part after the bar
  std::string text;
  std::vector<ExpectedLine> expected;
  bool no_attributions = false;
  bool no_nested = false;
  bool no_figures = false;
  std::string error;  // why it cannot be read; the test then fails with it
};

// The examples of a corpus file. `content` is the file's text, `first_line` the line it begins at.
std::vector<Example> ReadExamples(std::string_view file, std::string_view content,
                                  int first_line = 1);

// The examples of the blocks fenced as ```corpus in a Markdown file.
std::vector<Example> ReadFencedExamples(std::string_view file, std::string_view content);

}  // namespace sayso::corpus

#endif  // SAYSO_TESTS_CORPUS_EXAMPLE_H_
