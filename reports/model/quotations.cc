#include "reports/model/quotations.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace sayso {
namespace {

std::map<std::string_view, StatementPlace> StatementsById(const Analysis& analysis) {
  std::map<std::string_view, StatementPlace> places;
  for (uint32_t d = 0; d < analysis.documents.size(); ++d) {
    const DocumentAnalysis& document = analysis.documents[d];
    for (uint32_t n = 0; n < document.attributions.size(); ++n) {
      const Attribution& attribution = document.attributions[n];
      places.emplace(attribution.id, StatementPlace{d, n, &document, &attribution});
    }
  }
  return places;
}

bool Differs(const QuotationView& view) {
  return !view.group->one_speaker ||
         std::any_of(view.rows.begin(), view.rows.end(), [](const QuotationView::Row& row) {
           return row.wording->variant > QuotationVariant::kExact;
         });
}

}  // namespace

size_t QuotationView::outlets() const {
  std::set<std::string_view> names;
  for (const Row& row : rows) names.insert(OutletOf(*row.place.analysis));
  return names.size();
}

std::vector<QuotationView> QuotationViews(const Analysis& analysis) {
  const auto statements = StatementsById(analysis);
  std::vector<QuotationView> views;
  for (const QuotationGroup& group : analysis.comparison.quotations) {
    QuotationView view{&group, {}};
    for (const QuotationWording& wording : group.wordings) {
      auto found = statements.find(wording.attribution);
      if (found != statements.end()) view.rows.push_back({found->second, &wording});
    }
    if (view.rows.size() > 1) views.push_back(std::move(view));
  }
  auto rank = [](const QuotationView& view) {
    return std::tuple(!view.group->one_speaker, Differs(view), view.outlets());
  };
  std::stable_sort(views.begin(), views.end(), [&](const QuotationView& a, const QuotationView& b) {
    return rank(a) > rank(b);
  });
  return views;
}

std::string_view LabelOf(QuotationVariant variant) {
  constexpr std::string_view kLabels[] = {"fullest wording", "same words", "shortened", "reworded",
                                          "rendered otherwise"};
  return kLabels[static_cast<size_t>(variant)];
}

}  // namespace sayso
