#include <algorithm>
#include <set>

#include "reports/model/verdicts.h"
#include "reports/model/words.h"
#include "src/serve/corrections.h"
#include "src/serve/list_page.h"
#include "src/serve/search.h"
#include "src/serve/site_places.h"

namespace sayso::serve {
namespace {

bool HasVerdict(const MeasureView& view, std::string_view label) {
  return std::any_of(view.relations.begin(), view.relations.end(), [&](const Relation& relation) {
    return StyleOf(relation.verdict).label == label;
  });
}

std::vector<uint32_t> Matching(const Visit& visit) {
  const auto found = visit.snapshot.words().measures.Find(Search(visit.query.Get("q")));
  const std::string_view verdict = visit.query.Get("verdict");
  std::vector<uint32_t> matching;
  for (const MeasureView& view : visit.snapshot.model().measures) {
    const bool fits = found[view.number] && (verdict.empty() || HasVerdict(view, verdict));
    if (fits) matching.push_back(view.number);
  }
  return matching;
}

std::vector<std::string> VerdictsOf(const Snapshot& snapshot) {
  std::set<std::string> labels;
  for (const MeasureView& view : snapshot.model().measures) {
    for (const Relation& relation : view.relations) {
      labels.emplace(StyleOf(relation.verdict).label);
    }
  }
  return {labels.begin(), labels.end()};
}

// Its verdicts, each once, as they stand: the weightiest first.
void WriteVerdicts(const MeasureView& view, html::Writer& html) {
  std::set<Verdict> seen;
  for (const Relation& relation : view.relations) {
    if (seen.insert(relation.verdict).second) html::WriteChip(relation.verdict, "", html);
  }
}

void WriteEntry(const Snapshot& snapshot, const MeasureView& view, html::Writer& html) {
  auto item = html.Open("li");
  {
    auto heading = html.Open("h2");
    html.Leaf("a", {{"href", MeasureAddress(snapshot, view)}}, Capitalised(view.what));
  }
  {
    auto chips = html.Open("p", {{"class", "chips"}});
    WriteVerdicts(view, html);
  }
  auto claims = html.Open("p", {{"class", "quiet"}});
  constexpr size_t kNamed = 4;
  for (size_t i = 0; i < std::min(kNamed, view.claims.size()); ++i) {
    if (i > 0) html.Text(" · ");
    html.Text(view.claims[i].claimant + " ");
    html::WriteFigureLink(view.claims[i].figures.front(), html);
  }
  if (view.claims.size() > kNamed) {
    html.Text(" · " + std::to_string(view.claims.size() - kNamed) + " more");
  }
}

void WriteFilter(const Visit& visit, FilterForm& form) {
  form.Search("What is measured, or who claims it");
  form.Choice("verdict", "Verdict", "every verdict", VerdictsOf(visit.snapshot));
}

void WriteEntries(const Snapshot& snapshot, std::span<const uint32_t> views, html::Writer& html) {
  auto list = html.Open("ul", {{"class", "entries"}});
  for (const uint32_t view : views) WriteEntry(snapshot, snapshot.model().measures[view], html);
}

constexpr ListPage kFigures = {.path = "/figures",
                               .title = "Figures compared",
                               .thing = "measure",
                               .on_page = 60,
                               .write_filter = WriteFilter,
                               .matching = Matching,
                               .write = WriteEntries};

}  // namespace

Page FiguresPage(const Visit& visit) { return Of(kFigures, visit); }

Page FigurePage(const Visit& visit) {
  const Snapshot& snapshot = visit.snapshot;
  const auto number = snapshot.MeasureWithKey(visit.query.Get("key"));
  if (!number) return NotFound("There is no such figure.");
  const MeasureView& view = snapshot.model().measures[*number];
  Page page{.title = Capitalised(view.what)};
  const SitePlaces places(snapshot);
  html::Writer html(page.main, places);
  html::WriteMeasure(view, html);
  for (const html::Card& card : snapshot.cards()) {
    if (card.view == &view) html::WriteCard(card, html);
  }
  WriteFigureForm(view, html);
  return page;
}

}  // namespace sayso::serve
