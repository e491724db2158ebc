#include "src/analyzer/comparison_example.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "src/analyzer/analyze_all.h"
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

Analysis AnalyzeArticles(const ComparisonExample& example, const Ruleset& ruleset) {
  std::vector<AnalyzedDocument> analyzed;
  for (const ComparisonExample::Article& article : example.articles) {
    auto document = std::make_shared<Document>();
    document->id = absl::StrCat("article", analyzed.size() + 1);
    document->text = article.text;
    document->metadata.outlet = article.outlet;
    document->metadata.published = article.published;
    DocumentAnalysis analysis = AnalyzeDocument(std::move(document), ruleset);
    DocumentRecord record = MakeRecord(analysis);
    analyzed.push_back({std::move(analysis), std::move(record), {}});
  }
  return CompareAnalyzed(std::move(analyzed), {}, ruleset);
}

// Holds one example to what it expects.
class Trial {
 public:
  Trial(const ComparisonExample& example, const Ruleset& ruleset)
      : example_(example), analysis_(AnalyzeArticles(example, ruleset)) {}

  std::vector<std::string> Run() {
    for (const auto& expected : example_.expected) ExpectFinding(expected);
    for (const Finding& finding : findings()) ExpectWanted(finding);
    return std::move(failures_);
  }

 private:
  const std::vector<Finding>& findings() const { return analysis_.comparison.findings; }

  void Fail(int line, absl::string_view what) {
    failures_.push_back(absl::StrCat(example_.file, ":", line, ": ", what));
  }

  void ExpectFinding(const ComparisonExample::Expected& expected) {
    bool found = std::any_of(findings().begin(), findings().end(), [&](const Finding& finding) {
      return Name(finding.verdict) == expected.verdict && HoldsAll(finding, expected.figures);
    });
    if (found) return;
    Fail(expected.line,
         absl::StrCat("no finding ", expected.verdict, " of these figures; found:", AllInWords()));
  }

  void ExpectWanted(const Finding& finding) {
    std::string verdict(Name(finding.verdict));
    bool wanted = std::any_of(example_.expected.begin(), example_.expected.end(),
                              [&](const auto& expected) { return expected.verdict == verdict; });
    bool conflict = absl::StrContains(verdict, "conflict");
    if (wanted || (!example_.none && !conflict)) return;
    Fail(example_.line, absl::StrCat("not expected: ", InWords(finding)));
  }

  bool HoldsAll(const Finding& finding, const std::vector<std::string>& figures) const {
    return std::all_of(figures.begin(), figures.end(), [&](const std::string& words) {
      return std::any_of(finding.figures.begin(), finding.figures.end(), [&](const auto& id) {
        return absl::EqualsIgnoreCase(WordsOf(id), words);
      });
    });
  }

  std::string WordsOf(const std::string& id) const {
    for (const DocumentAnalysis& document : analysis_.documents) {
      for (const Figure& figure : document.figures) {
        if (figure.id == id) return std::string(document.text.view(figure.span));
      }
    }
    return "";
  }

  std::string InWords(const Finding& finding) const {
    std::string line = absl::StrCat(ToAbsl(Name(finding.verdict)), " by ", finding.rule);
    for (const std::string& id : finding.figures) absl::StrAppend(&line, " [", WordsOf(id), "]");
    return line;
  }

  // All findings, then all figures with what was read of them: why an example fails.
  std::string AllInWords() const {
    std::string lines;
    for (const Finding& f : findings()) absl::StrAppend(&lines, "\n  ", InWords(f));
    for (const DocumentAnalysis& document : analysis_.documents) {
      for (const Figure& f : document.figures) {
        absl::StrAppend(&lines, "\n  figure [", ToAbsl(document.text.view(f.span)),
                        "] outcome=", f.outcome, " counted=", f.counted, " claimant=", f.claimant);
      }
    }
    return lines;
  }

  const ComparisonExample& example_;
  const Analysis analysis_;
  std::vector<std::string> failures_;
};

}  // namespace

std::vector<ComparisonExample> ReadComparisonExamples(std::string_view file,
                                                      std::string_view text) {
  return Reader(file).Read(text);
}

std::vector<std::string> FailuresOf(const ComparisonExample& example, const Ruleset& ruleset) {
  if (!example.error.empty()) return {example.error};
  return Trial(example, ruleset).Run();
}

}  // namespace sayso
