#include "reports/report.h"

#include <string>
#include <vector>

#include "src/base/edit_distance.h"
#include "src/cli/articles.h"
#include "src/cli/command.h"
#include "src/cli/common_options.h"

namespace sayso::cli {
namespace {

std::vector<std::string> FormatNames() {
  std::vector<std::string> names;
  for (const ReportFormat& format : ReportFormats()) names.emplace_back(format.name);
  return names;
}

// The format asked for by name, else by the output's ending, else the first; null where the ending
// is of no report.
const ReportFormat* FormatFor(const Settings& settings) {
  if (!settings.format.empty()) return ReportFormatNamed(settings.format);
  if (settings.output.empty() || settings.output == "-") return &ReportFormats().front();
  return ReportFormatForFile(settings.output);
}

// The command as it could be typed again; the output's name is no part of what was found.
std::string CommandLine(const Settings& settings, const ReportFormat& format) {
  std::string line = "sayso report --format " + std::string(format.name);
  if (!settings.manifest.empty()) line += " --manifest " + settings.manifest;
  if (!settings.overrides.empty()) line += " --overrides " + settings.overrides;
  if (!settings.rules.empty()) line += " --rules " + settings.rules;
  for (const std::string& path : settings.words) line += " " + path;
  return line;
}

ExitCode RunReport(const Settings& settings, Messages& messages) {
  const ReportFormat* format = FormatFor(settings);
  if (format == nullptr) {
    std::string endings;
    for (const ReportFormat& known : ReportFormats()) {
      endings += (endings.empty() ? "" : ", ") + std::string(known.ending);
    }
    messages.Error("no report is written as " + settings.output,
                   "let the file end in " + endings + ", or give --format");
    return ExitCode::kUsage;
  }
  const auto articles = Articles::Open(settings, messages);
  if (!articles) return ExitCode::kUsage;
  const Analysis analysis = articles->Analyze();
  if (analysis.documents.empty()) {
    messages.Error("no article could be read, so there is no report");
    return ExitCode::kInput;
  }
  const ReportOptions options = {.title = settings.title,
                                 .version = SAYSO_VERSION,
                                 .command_line = CommandLine(settings, *format),
                                 .with_text = !settings.no_text};
  return WriteResult(settings, messages, &analysis.comparison,
                     [&](std::ostream& out) { format->write(analysis, options, out); });
}

Option ReportFormatOption() {
  Option option = FormatOption(FormatNames());
  option.help = "how to write it; without it the output's ending decides";
  for (const ReportFormat& format : ReportFormats()) {
    option.help += (option.help.ends_with("decides") ? ": " : ", ") + std::string(format.name);
  }
  return option;
}

}  // namespace

Command ReportCommand() {
  return {
      .name = "report",
      .summary = "fact-check report: a page, Markdown or JSON",
      .details =
          "Writes the fact-check report: the findings at a glance, the figures compared, who "
          "said what, outlets and origins, and the articles with every number and quotation "
          "marked. The page needs no network and no script.",
      .examples = {{"sayso report articles/ -o report.html", "a page to open in a browser"},
                   {"sayso report articles/ -o report.md", "for chat and mail"},
                   {"sayso report --no-text articles/ -o report.html",
                    "without the articles' text"}},
      .operands = ArticlePaths(),
      .options = Join({{ReportFormatOption(),
                        OutputOption(),
                        FailOnOption(),
                        {"--title", "TEXT", "the report's title (default: made from the articles)",
                         &Settings::title},
                        {"--no-text", "", "leave the articles' text out", &Settings::no_text}},
                       ReadingOptions(),
                       MessageOptions()}),
      .run = RunReport,
  };
}

}  // namespace sayso::cli
