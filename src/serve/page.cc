#include "src/serve/page.h"

#include "reports/model/words.h"
#include "reports/visible.h"

namespace sayso::serve {
namespace {

void WriteNavigation(std::string_view path, html::Writer& html) {
  const SiteMapEntry* here = EntryFor(path);
  auto nav = html.Open("nav", {{"class", "contents"}, {"aria-label", "Pages"}});
  auto list = html.Open("ol");
  for (const SiteMapEntry& entry : SiteMap()) {
    if (entry.title.empty()) continue;
    const bool current = here != nullptr && here->under == entry.path;
    auto item = html.Open("li");
    html.Leaf("a", {{"href", std::string(entry.path)}, {"aria-current", current ? "page" : ""}},
              entry.title);
  }
}

void WriteBar(const Snapshot& snapshot, html::Writer& html) {
  html.Markup("<header class=\"bar\">\n");
  {
    auto name = html.Open("p", {{"class", "name"}});
    html.Leaf("a", {{"href", "/"}}, "sayso");
    html.Leaf("span", {{"class", "quiet"}}, Count(snapshot.analysis().documents.size(), "article"));
  }
  {
    auto form = html.Open("form", {{"action", "/statements"}, {"role", "search"}});
    html.Empty("input", {{"type", "search"},
                         {"name", "q"},
                         {"placeholder", "Search statements"},
                         {"aria-label", "Search statements"},
                         {"data-key", "/"}});
  }
  html.Markup("</header>\n");
}

}  // namespace

Page MessagePage(int status, std::string title, std::string_view sentence) {
  Page page{.status = status, .title = std::move(title), .main = ""};
  html::Writer html(page.main);
  html.Leaf("h1", page.title);
  html.Leaf("p", sentence);
  return page;
}

Page NotFound(std::string_view what) {
  return MessagePage(404, "Not here",
                     std::string(what) +
                         " The articles may have changed since the address was made. The list at "
                         "the side leads to what is here now.");
}

Page BadQuery(std::string_view field, std::string_view value) {
  return MessagePage(400, "This address is not understood",
                     "“" + std::string(field) + "” does not take “" + std::string(value) + "”.");
}

std::string WholePage(const Page& page, const Snapshot& snapshot, std::string_view path) {
  std::string whole;
  html::Writer html(whole);
  html.Markup(
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n"
      "<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">\n"
      "<link rel=\"stylesheet\" href=\"/report.css\">\n"
      "<link rel=\"stylesheet\" href=\"/page.css\">\n"
      "<script src=\"/page.js\" defer></script>\n");
  html.Leaf("title", OneLine(Visible(page.title)) + " · sayso");
  html.Markup("\n</head>\n");
  {
    auto body = html.Open("body", {{"data-state", snapshot.id()}});
    html.Markup("\n<a class=\"skip\" href=\"#main\">Skip to the page</a>\n");
    auto frame = html.Open("div", {{"class", "page"}});
    WriteBar(snapshot, html);
    WriteNavigation(path, html);
    html.Markup("<main id=\"main\">\n");
    whole += page.main;
    html.Markup("</main>\n");
  }
  html.Markup("\n</html>\n");
  return whole;
}

}  // namespace sayso::serve
