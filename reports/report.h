#ifndef SAYSO_REPORTS_REPORT_H_
#define SAYSO_REPORTS_REPORT_H_

#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reports/export/review.h"
#include "src/analyzer/analyzer.h"

namespace sayso {

// What a report says of the run itself. Nothing here comes from a clock unless the user asked for
// it: the same input gives the same bytes.
struct ReportOptions {
  std::string title;                 // empty: made from the articles
  std::string version;               // "0.1.0"
  std::string command_line;          // as the user gave it; may be empty
  std::string made;                  // when, "2031-05-04T08:00Z"; empty: not told
  bool with_text = true;             // false: articles are left out, sentences stay
  std::vector<std::string> skipped;  // inputs that could not be read, each with why
  const Reviews* reviews = nullptr;  // what people decided; null = nothing
};

// A way to write an analysis for people. To add one: a file with its Write function, a line in the
// registry of report.cc, a golden in tests/reports.
struct ReportFormat {
  std::string_view name;    // "html", as --format takes it
  std::string_view ending;  // ".html", as -o tells it
  std::string_view about;
  void (*write)(const Analysis&, const ReportOptions&, std::ostream&);
};

std::span<const ReportFormat> ReportFormats();
const ReportFormat* ReportFormatNamed(std::string_view name);    // or nullptr
const ReportFormat* ReportFormatForFile(std::string_view path);  // by its ending, or nullptr

// A report of several files.
struct ReportFile {
  std::string name;  // "claims.csv"; no folder in it
  std::string content;
};
struct ReportFolder {
  std::string_view name;  // "csv", as --format takes it
  std::string_view about;
  std::vector<ReportFile> (*files)(const Analysis&, const ReportOptions&);
};

std::span<const ReportFolder> ReportFolders();
const ReportFolder* ReportFolderNamed(std::string_view name);  // or nullptr

}  // namespace sayso

#endif  // SAYSO_REPORTS_REPORT_H_
