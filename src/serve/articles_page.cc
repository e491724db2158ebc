#include "reports/model/words.h"
#include "src/serve/controls.h"
#include "src/serve/page.h"
#include "src/serve/search.h"
#include "src/serve/site_places.h"

namespace sayso::serve {
namespace {

constexpr size_t kOnPage = 100;

std::vector<uint32_t> Matching(const Visit& visit) {
  const Search search(visit.query.Get("q"));
  const std::string_view outlet = visit.query.Get("outlet");
  std::vector<uint32_t> found;
  const auto& documents = visit.snapshot.analysis().documents;
  for (uint32_t d = 0; d < documents.size(); ++d) {
    const bool fits = (outlet.empty() || OutletOf(documents[d]) == outlet) &&
                      search.Finds(visit.snapshot.words().articles[d]);
    if (fits) found.push_back(d);
  }
  return found;
}

void WriteRow(const Snapshot& snapshot, uint32_t number, html::Writer& html) {
  const DocumentAnalysis& document = snapshot.analysis().documents[number];
  const Metadata& metadata = document.text.metadata;
  auto row = html.Open("tr");
  {
    auto title = html.Open("th", {{"scope", "row"}});
    html.Leaf("a", {{"href", ArticleAddress(snapshot, number)}},
              metadata.title.empty() ? document.document->id : Clipped(metadata.title, 160));
  }
  html.Leaf("td", OutletOf(document));
  html.Leaf("td", {{"class", "day"}}, DayWords(metadata.published));
  html.Leaf("td", {{"class", "n"}}, std::to_string(document.attributions.size()));
  html.Leaf("td", {{"class", "n"}}, std::to_string(document.figures.size()));
}

void WriteTable(const Snapshot& snapshot, const std::vector<uint32_t>& found, const Slice& slice,
                html::Writer& html) {
  auto scroll = html.Open(
      "div",
      {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", "Articles"}});
  auto table = html.Open("table");
  html.Markup(
      "<thead><tr><th scope=\"col\">Article</th><th scope=\"col\">Outlet</th>"
      "<th scope=\"col\">Published</th><th scope=\"col\" class=\"n\">Statements</th>"
      "<th scope=\"col\" class=\"n\">Figures</th></tr></thead>\n");
  auto body = html.Open("tbody");
  for (size_t i = slice.begin; i < slice.end; ++i) WriteRow(snapshot, found[i], html);
}

}  // namespace

Page ArticlesPage(const Visit& visit) {
  const auto part = visit.query.Number("page", 1);
  if (!part) return BadQuery("page", visit.query.Get("page"));
  Page page{.title = "Articles"};
  html::Writer html(page.main);
  html.Leaf("h1", page.title);
  {
    FilterForm form("/articles", visit.query, html);
    form.Search("Title or text");
    form.Choice("outlet", "Outlet", "every outlet", visit.snapshot.outlets());
  }
  auto results = html.Open("div", {{"id", "results"}});
  const auto found = Matching(visit);
  const Slice slice = SliceOf(*part, found.size(), kOnPage);
  html.Leaf("p", {{"class", "quiet"}, {"role", "status"}}, Count(found.size(), "article"));
  if (!found.empty()) WriteTable(visit.snapshot, found, slice, html);
  WritePager(slice, "/articles", visit.query, html);
  return page;
}

}  // namespace sayso::serve
