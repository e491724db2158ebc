#include "src/serve/list_page.h"

#include "reports/model/words.h"
#include "src/serve/site_places.h"

namespace sayso::serve {

Page Of(const ListPage& list, const Visit& visit) {
  const auto part = visit.query.Number("page", 1);
  if (!part) return BadQuery("page", visit.query.Get("page"));
  Page page{.title = std::string(list.title)};
  const SitePlaces places(visit.snapshot);
  html::Writer html(page.main, places);
  html.Leaf("h1", page.title);
  {
    FilterForm form(list.path, visit.query, html);
    list.write_filter(visit, form);
  }
  auto results = html.Open("div", {{"id", "results"}});
  const auto found = list.matching(visit);
  const Slice slice = SliceOf(*part, found.size(), list.on_page);
  html.Leaf("p", {{"class", "quiet"}, {"role", "status"}}, Count(found.size(), list.thing.text()));
  const auto shown = std::span(found).subspan(slice.begin, slice.end - slice.begin);
  if (!shown.empty()) list.write(visit.snapshot, shown, html);
  WritePager(slice, list.path.text(), visit.query, html);
  return page;
}

}  // namespace sayso::serve
