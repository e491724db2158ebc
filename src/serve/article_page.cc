#include "reports/model/words.h"
#include "src/serve/page.h"
#include "src/serve/site_places.h"

namespace sayso::serve {

Page ArticlePage(const Visit& visit) {
  const Snapshot& snapshot = visit.snapshot;
  const auto number = snapshot.ArticleWithId(visit.query.Get("id"));
  if (!number) return NotFound("There is no article of this name.");
  const DocumentAnalysis& document = snapshot.analysis().documents[*number];
  const std::string& title = document.text.metadata.title;
  Page page{.title = title.empty() ? document.document->id : Clipped(title, 160)};
  const SitePlaces places(snapshot);
  html::Writer html(page.main, places);
  {
    auto line = html.Open("p", {{"class", "quiet"}});
    html.Text(Count(document.attributions.size(), "statement") + ", " +
              Count(document.figures.size(), "figure") + " · ");
    html.Leaf("code", document.document->path);
  }
  html::WriteKey(html);
  html::WriteArticle(snapshot.model(), *number, html);
  return page;
}

}  // namespace sayso::serve
