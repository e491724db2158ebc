#include "reports/report.h"

#include "reports/html.h"
#include "reports/json.h"
#include "reports/markdown.h"

namespace sayso {
namespace {

constexpr ReportFormat kFormats[] = {
    {"html", ".html", "a page to read, print and send: one file, no network", WriteHtml},
    {"md", ".md", "Markdown for chat and mail", WriteMarkdown},
    {"json", ".json", "everything, for programs (docs/formats.md)",
     [](const Analysis& analysis, const ReportOptions&, std::ostream& out) {
       WriteJson(analysis, out);
     }},
};

}  // namespace

std::span<const ReportFormat> ReportFormats() { return kFormats; }

const ReportFormat* ReportFormatNamed(std::string_view name) {
  for (const ReportFormat& format : kFormats) {
    if (format.name == name) return &format;
  }
  return nullptr;
}

const ReportFormat* ReportFormatForFile(std::string_view path) {
  for (const ReportFormat& format : kFormats) {
    if (path.ends_with(format.ending)) return &format;
  }
  return nullptr;
}

}  // namespace sayso
