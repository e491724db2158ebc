#include <set>

#include "reports/model/verdicts.h"
#include "src/serve/list_page.h"
#include "src/serve/search.h"

namespace sayso::serve {
namespace {

std::string LabelOf(const html::Card& card) {
  return std::string(StyleOf(card.relation().verdict).label);
}

std::vector<uint32_t> Matching(const Visit& visit) {
  const auto found = visit.snapshot.words().measures.Find(Search(visit.query.Get("q")));
  const std::string_view verdict = visit.query.Get("verdict");
  std::vector<uint32_t> matching;
  const auto& cards = visit.snapshot.cards();
  for (uint32_t c = 0; c < cards.size(); ++c) {
    const bool fits =
        found[cards[c].view->number] && (verdict.empty() || LabelOf(cards[c]) == verdict);
    if (fits) matching.push_back(c);
  }
  return matching;
}

void WriteFilter(const Visit& visit, FilterForm& form) {
  std::set<std::string> verdicts;
  for (const html::Card& card : visit.snapshot.cards()) verdicts.insert(LabelOf(card));
  form.Search("What is measured, or who claims it");
  form.Choice("verdict", "Verdict", "every verdict", {verdicts.begin(), verdicts.end()});
}

void WriteCards(const Snapshot& snapshot, std::span<const uint32_t> cards, html::Writer& html) {
  html.Leaf("p", {{"class", "quiet"}}, "The gravest first.");
  for (const uint32_t c : cards) html::WriteCard(snapshot.cards()[c], html);
}

constexpr ListPage kConflicts = {.path = "/conflicts",
                                 .title = "Conflicts and changes of wording",
                                 .thing = "card",
                                 .on_page = 20,
                                 .write_filter = WriteFilter,
                                 .matching = Matching,
                                 .write = WriteCards};

}  // namespace

Page ConflictsPage(const Visit& visit) { return Of(kConflicts, visit); }

}  // namespace sayso::serve
