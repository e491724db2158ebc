#include "reports/model/words.h"
#include "src/serve/list_page.h"
#include "src/serve/search.h"
#include "src/serve/site_places.h"

namespace sayso::serve {
namespace {

std::vector<uint32_t> Matching(const Visit& visit) {
  const auto found = visit.snapshot.words().articles.Find(Search(visit.query.Get("q")));
  const std::string_view outlet = visit.query.Get("outlet");
  std::vector<uint32_t> matching;
  const auto& documents = visit.snapshot.analysis().documents;
  for (uint32_t d = 0; d < documents.size(); ++d) {
    if (found[d] && (outlet.empty() || OutletOf(documents[d]) == outlet)) matching.push_back(d);
  }
  return matching;
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

void WriteFilter(const Visit& visit, FilterForm& form) {
  form.Search("Title or text");
  form.Choice("outlet", "Outlet", "every outlet", visit.snapshot.outlets());
}

void WriteTable(const Snapshot& snapshot, std::span<const uint32_t> articles, html::Writer& html) {
  auto scroll = html.OpenScroll("Articles");
  auto table = html.Open("table");
  html.Markup(
      "<thead><tr><th scope=\"col\">Article</th><th scope=\"col\">Outlet</th>"
      "<th scope=\"col\">Published</th><th scope=\"col\" class=\"n\">Statements</th>"
      "<th scope=\"col\" class=\"n\">Figures</th></tr></thead>\n");
  auto body = html.Open("tbody");
  for (const uint32_t d : articles) WriteRow(snapshot, d, html);
}

constexpr ListPage kArticles = {.path = "/articles",
                                .title = "Articles",
                                .thing = "article",
                                .on_page = 100,
                                .write_filter = WriteFilter,
                                .matching = Matching,
                                .write = WriteTable};

}  // namespace

Page ArticlesPage(const Visit& visit) { return Of(kArticles, visit); }

}  // namespace sayso::serve
