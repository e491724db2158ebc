#include "reports/report.h"

#include "reports/export/brat.h"
#include "reports/export/json_ld.h"
#include "reports/export/tables.h"
#include "reports/export/web_annotation.h"
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
    {"jsonld", ".jsonld", "schema.org's Claim, Quotation and Observation", WriteJsonLd},
    {"annotations", ".annotations.jsonl", "W3C Web Annotation, one a line", WriteWebAnnotations},
};

constexpr ReportFolder kFolders[] = {
    {"csv", "tables for a spreadsheet: claims, figures, quotes, relations", CsvFiles},
    {"brat", "brat standoff: each article's text with its annotations", BratFiles},
};

}  // namespace

std::span<const ReportFormat> ReportFormats() { return kFormats; }

const ReportFormat* ReportFormatNamed(std::string_view name) {
  for (const ReportFormat& format : kFormats) {
    if (format.name == name) return &format;
  }
  return nullptr;
}

std::span<const ReportFolder> ReportFolders() { return kFolders; }

const ReportFolder* ReportFolderNamed(std::string_view name) {
  for (const ReportFolder& folder : kFolders) {
    if (folder.name == name) return &folder;
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
