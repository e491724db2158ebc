#ifndef SAYSO_REPORTS_MODEL_QUOTATIONS_H_
#define SAYSO_REPORTS_MODEL_QUOTATIONS_H_

#include <string_view>
#include <vector>

#include "reports/model/speakers.h"

namespace sayso {

// A quotation with the statements that hold its wordings, as every view shows it.
struct QuotationView {
  struct Row {
    StatementPlace place;
    const QuotationWording* wording = nullptr;
  };
  const QuotationGroup* group = nullptr;
  std::vector<Row> rows;  // two or more; the fullest wording first

  size_t outlets() const;
};

// Those that most outlets carry first; ones whose words differ, or are given to different speakers,
// before ones that all have alike.
std::vector<QuotationView> QuotationViews(const Analysis& analysis);

std::string_view LabelOf(QuotationVariant variant);  // "shortened"

}  // namespace sayso

#endif  // SAYSO_REPORTS_MODEL_QUOTATIONS_H_
