#include "tests/compare/comparison_example.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "src/base/absl_view.h"

namespace sayso {
namespace {

constexpr size_t kDate = 10;  // 2031-05-03

class Reader {
 public:
  explicit Reader(std::string_view file) : file_(file) {}

  std::vector<ComparisonExample> Read(std::string_view text) {
    for (absl::string_view line : absl::StrSplit(ToAbsl(text), '\n')) {
      ++line_;
      if (absl::ConsumePrefix(&line, "== ")) {
        Begin(line);
      } else if (line == "--") {
        expecting_ = true;
      } else if (!examples_.empty()) {
        expecting_ ? Expect(line) : Tell(line);
      }
    }
    return std::move(examples_);
  }

 private:
  ComparisonExample& example() { return examples_.back(); }

  void Begin(absl::string_view title) {
    ComparisonExample& started = examples_.emplace_back();
    started.none = absl::ConsumeSuffix(&title, "| none");
    started.title = std::string(absl::StripAsciiWhitespace(title));
    started.file = file_;
    started.line = line_;
    expecting_ = false;
  }

  void Tell(absl::string_view line) {
    if (absl::ConsumePrefix(&line, "@ ")) {
      if (line.size() < kDate + 2) return Fault("wants `@ outlet date`");
      auto day = line.substr(line.size() - kDate);
      auto outlet = absl::StripAsciiWhitespace(line.substr(0, line.size() - kDate));
      example().articles.push_back({std::string(outlet), std::string(day), ""});
    } else if (example().articles.empty()) {
      if (!line.empty()) Fault("text before the first `@ outlet date`");
    } else {
      absl::StrAppend(&example().articles.back().text, line, "\n");
    }
  }

  void Expect(absl::string_view line) {
    if (line.empty()) return;
    std::vector<absl::string_view> parts = absl::StrSplit(line, '[');
    ComparisonExample::Expected expected;
    expected.verdict = std::string(absl::StripAsciiWhitespace(parts.front()));
    expected.line = line_;
    for (size_t i = 1; i < parts.size(); ++i) {
      auto figure = absl::StripAsciiWhitespace(parts[i]);
      if (!absl::ConsumeSuffix(&figure, "]")) return Fault("wants `verdict [figure] [figure]`");
      expected.figures.emplace_back(figure);
    }
    example().expected.push_back(std::move(expected));
  }

  void Fault(absl::string_view what) {
    if (example().error.empty()) example().error = absl::StrCat(file_, ":", line_, ": ", what);
  }

  std::string file_;
  int line_ = 0;
  bool expecting_ = false;
  std::vector<ComparisonExample> examples_;
};

}  // namespace

std::vector<ComparisonExample> ReadComparisonExamples(std::string_view file,
                                                      std::string_view text) {
  return Reader(file).Read(text);
}

}  // namespace sayso
