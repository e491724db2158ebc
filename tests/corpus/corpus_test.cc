// Runs every example of the corpus files that tell what a text yields: under grammar/,
// rules/lexicon/ src/resolve/ and src/figures/, and those fenced as ```corpus in docs/. Each
// example is a test of its own, named by its title. Rules over several documents and rules for
// lines have runners of their own.

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "gtest/gtest.h"
#include "src/analyzer/analyzer.h"
#include "tests/corpus/dump.h"
#include "tests/corpus/example.h"

namespace sayso::corpus {
namespace {

namespace fs = std::filesystem;

std::string ReadFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

DocumentAnalysis AnalyzeExample(const Example& example) {
  auto document = std::make_shared<Document>();
  document->id = "example";
  document->text = example.text;
  return AnalyzeDocument(std::move(document), *Ruleset::Builtin());
}

template <class T>
std::string Found(const DocumentAnalysis& analysis, const std::vector<T>& results) {
  std::string all = results.empty() ? "  none\n" : "";
  for (const T& result : results) all += "  " + Dump(analysis, result) + "\n";
  return all;
}

bool SameValue(const FieldValue& expected, const FieldValue& found) {
  // A bare empty word expects nothing.
  if (expected.size() == 1 && expected.front().empty()) return found.empty();
  return expected == found;
}

// What of `line` the result does not have; empty where it has all.
template <class T>
std::string Difference(const DocumentAnalysis& analysis, const ExpectedLine& line,
                       const T& result) {
  std::string difference;
  for (const auto& [name, expected] : line.fields) {
    const auto found = FieldOf(analysis, result, name);
    if (!found) {
      difference += "there is no field \"" + name + "\"; ";
    } else if (!SameValue(expected, *found)) {
      difference += name + "=" + Written(*found) + " and not " + Written(expected) + "; ";
    }
  }
  return difference;
}

// The same for a result that `line` names by its words.
template <class T>
std::string Difference(const DocumentAnalysis& analysis, const ExpectedLine& line, const T& result,
                       Span span) {
  const FieldValue words = {Words(analysis.document->text, span)};
  const bool other = !line.head.empty() && words != line.head;
  return (other ? "its words are " + Written(words) + "; " : "") +
         Difference(analysis, line, result);
}

class ExampleTest : public testing::Test {
 public:
  explicit ExampleTest(Example example) : example_(std::move(example)) {}

  void TestBody() override {
    if (!example_.error.empty()) return Fail(example_.line, example_.error);
    const DocumentAnalysis analysis = AnalyzeExample(example_);
    CheckAttributions(analysis);
    CheckNested(analysis);
    CheckLoose(analysis);
    CheckFigures(analysis);
  }

 private:
  void Fail(int line, const std::string& message) {
    ADD_FAILURE_AT(example_.file.c_str(), line) << message;
  }

  std::vector<const ExpectedLine*> Lines(std::initializer_list<std::string_view> kinds) const {
    std::vector<const ExpectedLine*> lines;
    for (const ExpectedLine& line : example_.expected) {
      if (std::ranges::find(kinds, line.kind) != kinds.end()) lines.push_back(&line);
    }
    return lines;
  }

  template <class T, class Differ>
  void Compare(const DocumentAnalysis& analysis, const std::vector<const ExpectedLine*>& lines,
               const std::vector<T>& results, Differ differ) {
    if (lines.size() != results.size()) {
      return Fail(
          lines.empty() ? example_.line : lines.front()->line,
          "expected " + std::to_string(lines.size()) + ", found:\n" + Found(analysis, results));
    }
    for (size_t i = 0; i < lines.size(); ++i) {
      const std::string difference = differ(*lines[i], results[i]);
      if (!difference.empty()) {
        Fail(lines[i]->line, difference + "found:\n" + Found(analysis, results));
      }
    }
  }

  void CheckAttributions(const DocumentAnalysis& analysis) {
    const auto lines = Lines({"direct", "indirect", "mixed"});
    if (lines.empty() && !example_.no_attributions) return;
    Compare(analysis, lines, analysis.attributions,
            [&](const ExpectedLine& line, const Attribution& found) {
              std::string difference = Difference(analysis, line, found);
              const FieldValue kind = {Dump(analysis, found).substr(0, line.kind.size())};
              if (kind.front() != line.kind)
                difference = "it is not " + line.kind + "; " + difference;
              return difference;
            });
  }

  void CheckNested(const DocumentAnalysis& analysis) {
    const auto lines = Lines({"nested"});
    if (lines.empty() && !example_.no_nested) return;
    Compare(analysis, lines, analysis.nested,
            [&](const ExpectedLine& line, const Attribution& found) {
              return Difference(analysis, line, found);
            });
  }

  void CheckLoose(const DocumentAnalysis& analysis) {
    const auto lines = Lines({"loose"});
    if (lines.empty()) return;
    Compare(analysis, lines, analysis.loose_quotations,
            [&](const ExpectedLine& line, const ast::LooseQuotation& found) {
              return Difference(analysis, line, found, found.span);
            });
  }

  void CheckFigures(const DocumentAnalysis& analysis) {
    const auto lines = Lines({"figure"});
    if (lines.empty() && !example_.no_figures) return;
    Compare(analysis, lines, analysis.figures, [&](const ExpectedLine& line, const Figure& found) {
      return Difference(analysis, line, found, found.span);
    });
  }

  Example example_;
};

std::string Identifier(std::string_view words) {
  std::string name;
  for (const char c : words) {
    const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0;
    if (plain) name += c;
    if (!plain && !name.empty() && name.back() != '_') name += '_';
  }
  while (!name.empty() && name.back() == '_') name.pop_back();
  return name;
}

void Register(const std::vector<Example>& examples, const std::string& suite) {
  std::set<std::string> names;
  for (const Example& example : examples) {
    std::string name = Identifier(example.title);
    if (!names.insert(name).second) name += "_line_" + std::to_string(example.line);
    testing::RegisterTest(suite.c_str(), name.c_str(), nullptr, nullptr, example.file.c_str(),
                          example.line,
                          [example]() -> testing::Test* { return new ExampleTest(example); });
  }
}

std::vector<fs::path> FilesUnder(const fs::path& folder, std::string_view ending) {
  std::vector<fs::path> files;
  if (!fs::exists(folder)) return files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ending) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

bool RegisterAll() {
  const fs::path root = SAYSO_SOURCE_DIR;
  for (const char* folder : {"grammar", "rules/lexicon", "src/resolve", "src/figures"}) {
    for (const fs::path& path : FilesUnder(root / folder, ".corpus")) {
      Register(ReadExamples(path.string(), ReadFile(path)),
               Identifier(fs::relative(path, root).replace_extension().string()));
    }
  }
  for (const fs::path& path : FilesUnder(root / "docs", ".md")) {
    Register(ReadFencedExamples(path.string(), ReadFile(path)),
             Identifier(fs::relative(path, root).replace_extension().string()));
  }
  return true;
}

const bool registered = RegisterAll();

}  // namespace
}  // namespace sayso::corpus
