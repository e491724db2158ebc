#include "reports/report.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "src/base/edit_distance.h"
#include "src/cli/articles.h"
#include "src/cli/command.h"
#include "src/cli/common_options.h"
#include "src/cli/run_time.h"
#include "src/cli/typed_command.h"

namespace sayso::cli {
namespace {

std::vector<std::string> FormatNames() {
  std::vector<std::string> names;
  for (const ReportFormat& format : ReportFormats()) names.emplace_back(format.name);
  for (const ReportFolder& folder : ReportFolders()) names.emplace_back(folder.name);
  return names;
}

// The format asked for by name, else by the output's ending, else the first; null where the ending
// is of no report.
const ReportFormat* FormatFor(const Settings& settings) {
  if (!settings.format.empty()) return ReportFormatNamed(settings.format);
  if (settings.output.empty() || settings.output == "-") return &ReportFormats().front();
  return ReportFormatForFile(settings.output);
}

// The output's name is no part of what was found.
std::string CommandLine(const Settings& settings, std::string_view format,
                        const std::string& made) {
  return TypedCommand(settings.no_text ? "sayso report --no-text" : "sayso report")
      .Add("--format", format)
      .Add("--title", settings.title)
      .Add("--stamp", made)
      .Add("--reviews", settings.reviews)
      .Add("--rule", settings.value_rule)
      .AddReading(settings)
      .text();
}

// Whether an output fits the format; what is wrong was told.
bool OutputFits(const Settings& settings, const ReportFormat* format, const ReportFolder* folder,
                Messages& messages) {
  const bool named = !settings.output.empty() && settings.output != "-";
  if (folder != nullptr && !named) {
    messages.Error("a report as " + std::string(folder->name) + " is several files",
                   "name a folder for them: -o tables/");
    return false;
  }
  if (folder != nullptr || format != nullptr) return true;
  std::string endings;
  for (const ReportFormat& known : ReportFormats()) {
    endings += (endings.empty() ? "" : ", ") + std::string(known.ending);
  }
  messages.Error("no report is written as " + settings.output,
                 "let the file end in " + endings + ", or give --format");
  return false;
}

// The file of --reviews; nothing where it cannot be used, which was told.
std::optional<Reviews> ReviewsFor(const Settings& settings, Messages& messages) {
  if (settings.reviews.empty()) return Reviews{};
  std::ifstream in(settings.reviews, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  std::string fault = in ? "" : "it cannot be read";
  Reviews reviews = in ? ReadReviews(text, fault) : Reviews{};
  if (fault.empty()) return reviews;
  messages.Error(settings.reviews + ": " + fault, "docs/formats.md shows such a file");
  return std::nullopt;
}

// The time of --stamp, empty where none is asked for; nothing where it is no time, which was told.
std::optional<std::string> StampFor(const Settings& settings, Messages& messages) {
  if (settings.stamp.empty()) return "";
  auto made = RunTime(settings.stamp);
  if (!made) {
    messages.Error("--stamp does not take " + settings.stamp,
                   "write now, or a time in UTC such as 2031-05-04T08:00Z");
  }
  return made;
}

// A review of a claim that is not there would be lost silently.
bool ReviewsMatch(const Reviews& reviews, const Analysis& analysis, const Settings& settings,
                  Messages& messages) {
  std::set<std::string_view> figures;
  for (const DocumentAnalysis& document : analysis.documents) {
    for (const Figure& figure : document.figures) figures.insert(figure.id);
  }
  for (const Review& review : reviews.reviews) {
    if (figures.contains(review.figure)) continue;
    messages.Error(settings.reviews + ": no figure has the id " + review.figure,
                   "sayso compare --format csv lists the figures with their ids");
    return false;
  }
  return true;
}

ExitCode WriteFiles(const std::vector<ReportFile>& files, const Settings& settings,
                    Messages& messages, const Analysis& analysis) {
  std::error_code failure;
  std::filesystem::create_directories(settings.output, failure);
  ExitCode code = ExitCode::kFine;
  for (const ReportFile& file : files) {
    Output output((std::filesystem::path(settings.output) / file.name).string());
    output.stream() << file.content;
    code = FinishResult(output, settings, messages, &analysis.comparison);
    if (code == ExitCode::kWrite) return code;
  }
  return code;
}

ExitCode RunReport(const Settings& settings, Messages& messages) {
  const ReportFormat* format = FormatFor(settings);
  const ReportFolder* folder = ReportFolderNamed(settings.format);
  if (!OutputFits(settings, format, folder, messages)) return ExitCode::kUsage;
  const auto reviews = ReviewsFor(settings, messages);
  const auto made = StampFor(settings, messages);
  if (!reviews || !made) return ExitCode::kUsage;
  const auto articles = Articles::Open(settings, messages);
  if (!articles) return ExitCode::kUsage;
  const Analysis analysis = articles->Analyze();
  if (analysis.documents.empty()) {
    messages.Error("no article could be read, so there is no report");
    return ExitCode::kInput;
  }
  if (!ReviewsMatch(*reviews, analysis, settings, messages)) return ExitCode::kUsage;
  const ReportOptions options = {
      .title = settings.title,
      .version = SAYSO_VERSION,
      .command_line = CommandLine(settings, folder ? folder->name : format->name, *made),
      .made = *made,
      .with_text = !settings.no_text,
      .skipped = articles->skipped(),
      .reviews = &*reviews};
  if (folder) return WriteFiles(folder->files(analysis, options), settings, messages, analysis);
  return WriteResult(settings, messages, &analysis.comparison,
                     [&](std::ostream& out) { format->write(analysis, options, out); });
}

Option ReportFormatOption() {
  Option option = FormatOption(FormatNames());
  option.help = "how to write it; without it the output's ending decides";
  for (const std::string& name : FormatNames()) {
    option.help += (option.help.ends_with("decides") ? ": " : ", ") + name;
  }
  option.help += "; csv and brat are folders";
  return option;
}

}  // namespace

Command ReportCommand() {
  return {
      .name = "report",
      .summary = "fact-check report: a page, Markdown, tables, JSON-LD, annotations",
      .details =
          "Writes the fact-check report: the findings at a glance, the figures compared, who "
          "said what, outlets and origins, and the articles with every number and quotation "
          "marked. The page needs no network and no script.",
      .examples = {{"sayso report articles/ -o report.html", "a page to open in a browser"},
                   {"sayso report articles/ -o report.md", "for chat and mail"},
                   {"sayso report --no-text articles/ -o report.html",
                    "without the articles' text"},
                   {"sayso report --format csv articles/ -o tables/", "four tables"},
                   {"sayso report articles/ -o claims.jsonld", "schema.org, for other programs"}},
      .operands = ArticlePaths(),
      .options = Join({{ReportFormatOption(),
                        OutputOption(),
                        FailOnOption(),
                        ValueRuleOption(),
                        {"--title", "TEXT", "the report's title (default: made from the articles)",
                         &Settings::title},
                        {"--stamp", "TIME",
                         "tell the time of the run: now, or a time such as 2031-05-04T08:00Z",
                         &Settings::stamp},
                        {"--no-text", "", "leave the articles' text out", &Settings::no_text},
                        {"--reviews", "FILE", "what people decided, for ClaimReview in JSON-LD",
                         &Settings::reviews}},
                       ReadingOptions(),
                       MessageOptions()}),
      .run = RunReport,
  };
}

}  // namespace sayso::cli
