#include "reports/report.h"
#include "src/serve/page.h"

namespace sayso::serve {

Page ExportPage(const Visit& visit) {
  Page page{.title = "Export the report"};
  html::Writer html(page.main);
  html.Leaf("h1", page.title);
  html.Leaf("p", {{"class", "dek"}},
            "The fact-check report on the articles as they are now, as sayso report writes it.");
  if (visit.snapshot.analysis().documents.empty()) {
    html.Leaf("p", "There is no article to report on.");
    return page;
  }
  auto form = html.Open("form", {{"class", "export"}, {"action", "/report"}});
  {
    auto formats = html.Open("fieldset");
    html.Leaf("legend", "Format");
    bool first = true;
    for (const ReportFormat& format : ReportFormats()) {
      auto label = html.Open("label");
      html.Empty("input", {{"type", "radio"},
                           {"name", "format"},
                           {"value", std::string(format.name)},
                           {"checked", first ? "checked" : ""}});
      html.Leaf("b", format.name);
      html.Leaf("span", {{"class", "quiet"}}, format.about);
      first = false;
    }
  }
  {
    auto label = html.Open("label", {{"class", "wide"}});
    html.Leaf("span", "Title");
    html.Empty("input",
               {{"type", "text"}, {"name", "title"}, {"placeholder", "made from the articles"}});
  }
  {
    auto label = html.Open("label", {{"class", "tick"}});
    html.Empty("input", {{"type", "checkbox"}, {"name", "excerpts"}, {"value", "yes"}});
    html.Leaf("span", "Excerpts only, without the articles’ full text");
  }
  html.Leaf("button", {{"class", "go"}}, "Download");
  return page;
}

}  // namespace sayso::serve
