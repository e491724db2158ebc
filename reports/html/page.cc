#include "reports/html.h"
#include "reports/html/assets.h"
#include "reports/html/model.h"
#include "reports/model/glance.h"

namespace sayso {
namespace html {
namespace {

bool Always(const Model&) { return true; }

// To add a section: a file in this folder, its declaration in model.h and a line here.
constexpr Section kSections[] = {
    {"glance", "Findings at a glance", WriteGlance, Always},
    {"figures", "Figures compared", WriteMeasures,
     [](const Model& m) { return !m.measures.empty(); }},
    {"contrasts", "Conflicts and changes of wording", WriteContrasts,
     [](const Model& m) { return !m.measures.empty(); }},
    {"speakers", "Who said what", WriteSpeakers,
     [](const Model& m) { return !m.speakers.empty(); }},
    {"quotations", "The same words in several outlets", WriteQuotations,
     [](const Model& m) { return !m.quotations.empty(); }},
    {"outlets", "Outlets", WriteOutlets, Always},
    {"origins", "Origins", WriteOrigins,
     [](const Model& m) { return !m.analysis.comparison.origins.empty(); }},
    {"gaps", "Not understood, not compared", WriteGaps, Always},
    {"articles", "Annotated articles", WriteArticles, Always},
    {"method", "Method and limits", WriteMethod, Always},
};

void WriteContents(const Model& model, Writer& html) {
  auto nav = html.Open("nav", {{"class", "contents"}, {"aria-label", "Contents"}});
  auto list = html.Open("ol");
  for (const Section& section : kSections) {
    if (!section.has_content(model)) continue;
    auto item = html.Open("li");
    html.Link("#" + std::string(section.id.text()), section.title);
  }
}

void WriteBody(const Model& model, Writer& html) {
  html.Markup("<body>\n<a class=\"skip\" href=\"#glance\">Skip to the findings</a>\n");
  {
    auto page = html.Open("div", {{"class", "page"}});
    WriteHead(model, html);
    WriteContents(model, html);
    html.Markup("<main>\n");
    for (const Section& section : kSections) {
      if (!section.has_content(model)) continue;
      auto element = html.Open("section", {{"id", std::string(section.id.text())}});
      html.Leaf("h2", section.title);
      html.Markup("\n");
      section.write(model, html);
    }
    html.Markup("</main>\n");
  }
  html.Markup("</body>\n</html>\n");
}

}  // namespace
}  // namespace html

void WriteHtml(const Analysis& analysis, const ReportOptions& options, std::ostream& out) {
  // Those that differ come first: what is left out of a page says least.
  constexpr size_t kMostMeasures = 100;
  html::Model model(analysis, options, kMostMeasures);
  std::string page;
  html::Writer html(page);
  html.Markup(
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n"
      "<meta name=\"generator\" content=\"sayso\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      "style-src 'unsafe-inline'\">\n");
  html.Leaf("title", options.title.empty() ? TopicOf(analysis, model.measures) : options.title);
  html.Markup("\n");
  html.Style(html::ReportCss());
  html.Markup("</head>\n");
  html::WriteBody(model, html);
  out << page;
}

}  // namespace sayso
