#include <set>

#include "reports/model/verdicts.h"
#include "reports/model/words.h"
#include "src/serve/controls.h"
#include "src/serve/page.h"
#include "src/serve/search.h"
#include "src/serve/site_places.h"

namespace sayso::serve {
namespace {

constexpr size_t kOnPage = 20;

std::string LabelOf(const html::Card& card) {
  return std::string(StyleOf(card.relation().verdict).label);
}

std::vector<const html::Card*> Matching(const Visit& visit) {
  const Search search(visit.query.Get("q"));
  const std::string_view verdict = visit.query.Get("verdict");
  std::vector<const html::Card*> found;
  for (const html::Card& card : visit.snapshot.cards()) {
    const bool fits = (verdict.empty() || LabelOf(card) == verdict) &&
                      search.Finds(visit.snapshot.words().measures[card.view->number]);
    if (fits) found.push_back(&card);
  }
  return found;
}

}  // namespace

Page ConflictsPage(const Visit& visit) {
  const auto part = visit.query.Number("page", 1);
  if (!part) return BadQuery("page", visit.query.Get("page"));
  Page page{.title = "Conflicts and changes of wording"};
  const SitePlaces places(visit.snapshot);
  html::Writer html(page.main, places);
  html.Leaf("h1", page.title);
  {
    std::set<std::string> verdicts;
    for (const html::Card& card : visit.snapshot.cards()) verdicts.insert(LabelOf(card));
    FilterForm form("/conflicts", visit.query, html);
    form.Search("What is measured, or who claims it");
    form.Choice("verdict", "Verdict", "every verdict", {verdicts.begin(), verdicts.end()});
  }
  auto results = html.Open("div", {{"id", "results"}});
  const auto found = Matching(visit);
  const Slice slice = SliceOf(*part, found.size(), kOnPage);
  html.Leaf("p", {{"class", "quiet"}, {"role", "status"}},
            Count(found.size(), "card") + ", the gravest first");
  for (size_t i = slice.begin; i < slice.end; ++i) html::WriteCard(*found[i], html);
  WritePager(slice, "/conflicts", visit.query, html);
  return page;
}

}  // namespace sayso::serve
