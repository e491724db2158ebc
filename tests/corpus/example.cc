#include "tests/corpus/example.h"

#include <optional>

namespace sayso::corpus {
namespace {

struct Line {
  std::string_view text;
  int number = 0;
};

std::vector<Line> SplitLines(std::string_view content, int first_line) {
  std::vector<Line> lines;
  for (int number = first_line; !content.empty(); ++number) {
    const size_t end = content.find('\n');
    lines.push_back({content.substr(0, end), number});
    content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
  }
  return lines;
}

std::string_view Trimmed(std::string_view s) {
  while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\n' || s.back() == '\r')) {
    s.remove_suffix(1);
  }
  return s;
}

// Takes "[a][b]" or a bare word from the front of `rest`.
std::optional<std::vector<std::string>> TakeValue(std::string_view& rest) {
  std::vector<std::string> value;
  if (!rest.starts_with('[')) {
    const size_t end = std::min(rest.find(' '), rest.size());
    value.emplace_back(rest.substr(0, end));
    rest.remove_prefix(end);
    return value;
  }
  while (rest.starts_with('[')) {
    const size_t end = rest.find(']');
    if (end == std::string_view::npos) return std::nullopt;
    if (end > 1) value.emplace_back(rest.substr(1, end - 1));
    rest.remove_prefix(end + 1);
  }
  return value;
}

std::optional<ExpectedLine> ReadExpected(Line line) {
  ExpectedLine result{.line = line.number};
  std::string_view rest = Trimmed(line.text);
  const size_t kind_end = std::min(rest.find(' '), rest.size());
  result.kind = rest.substr(0, kind_end);
  rest = Trimmed(rest.substr(kind_end));
  if (rest.starts_with('[')) {
    auto head = TakeValue(rest);
    if (!head) return std::nullopt;
    result.head = std::move(*head);
  }
  while (!(rest = Trimmed(rest)).empty()) {
    const size_t equals = rest.find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    std::string name(rest.substr(0, equals));
    rest.remove_prefix(equals + 1);
    auto value = TakeValue(rest);
    if (!value) return std::nullopt;
    result.fields.emplace_back(std::move(name), std::move(*value));
  }
  return result;
}

void ReadTitle(std::string_view line, Example& example) {
  const size_t bar = line.rfind(" | ");
  example.title = Trimmed(line.substr(0, bar));
  if (bar == std::string_view::npos) return;
  const std::string_view tag = Trimmed(line.substr(bar + 3));
  if (tag == "none") {
    example.no_attributions = true;
  } else if (tag == "no nested") {
    example.no_nested = true;
  } else if (tag == "no figures") {
    example.no_figures = true;
  } else {
    example.error = "unknown word after the bar: \"" + std::string(tag) +
                    "\"; write `| none`, `| no nested` or `| no figures`";
  }
}

void Finish(std::optional<Example>& example, std::vector<Example>& out) {
  if (!example) return;
  example->text = Trimmed(example->text);
  const bool expects = !example->expected.empty() || example->no_attributions ||
                       example->no_nested || example->no_figures;
  if (!expects && example->error.empty()) {
    example->error = "nothing is expected: add `--` and a line for each result, or `| none`";
  }
  out.push_back(*std::move(example));
  example.reset();
}

std::vector<Example> ReadLines(std::string_view file, const std::vector<Line>& lines) {
  std::vector<Example> examples;
  std::optional<Example> example;
  bool in_expected = false;
  for (const Line& line : lines) {
    if (line.text.starts_with("== ")) {
      Finish(example, examples);
      example = Example{.file = std::string(file), .line = line.number};
      ReadTitle(line.text.substr(3), *example);
      in_expected = false;
    } else if (!example) {
      continue;  // remarks before the first example
    } else if (line.text == "--") {
      in_expected = true;
    } else if (!in_expected) {
      example->text.append(line.text).push_back('\n');
    } else if (!Trimmed(line.text).empty()) {
      if (auto expected = ReadExpected(line)) {
        example->expected.push_back(*std::move(expected));
      } else {
        example->error =
            "cannot read \"" + std::string(line.text) + "\"; write kind field=[span] …";
      }
    }
  }
  Finish(example, examples);
  return examples;
}

}  // namespace

std::vector<Example> ReadExamples(std::string_view file, std::string_view content, int first_line) {
  return ReadLines(file, SplitLines(content, first_line));
}

std::vector<Example> ReadFencedExamples(std::string_view file, std::string_view content) {
  std::vector<Line> inside;
  bool fenced = false;
  for (const Line& line : SplitLines(content, 1)) {
    if (line.text.starts_with("```")) {
      fenced = !fenced && line.text == "```corpus";
    } else if (fenced) {
      inside.push_back(line);
    }
  }
  return ReadLines(file, inside);
}

}  // namespace sayso::corpus
