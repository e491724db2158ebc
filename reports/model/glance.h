#ifndef SAYSO_REPORTS_MODEL_GLANCE_H_
#define SAYSO_REPORTS_MODEL_GLANCE_H_

#include <optional>
#include <string>
#include <vector>

#include "reports/model/measures.h"

namespace sayso {

// One sentence of "findings at a glance": the relations of a kind that a measure has, as one; what
// claimants changed is a sentence for each of them.
struct Glance {
  const MeasureView* view = nullptr;
  Verdict verdict = Verdict::kUndetermined;
  std::vector<int> claims;  // of the view, ascending, unique

  const Claim& claim(size_t i) const { return view->claims[claims[i]]; }
  // Whether the name was said with the claim before.
  bool same_claimant(size_t i) const { return i > 0 && claim(i).claimant == claim(i - 1).claimant; }
  // What stands between claim i and the one before it: "; ", or of one claimant ", then ".
  std::string_view between(size_t i) const;
};

// The weightiest first, at most `limit`; relations that say little alone are left out.
std::vector<Glance> Glances(const std::vector<MeasureView>& views, size_t limit = 7);

// "figures that cannot both hold"; "all" where they are more than two.
std::string MeaningOf(const Glance& glance);

// What stands in brackets behind a claim: {"3 May 2031", "2 articles", "1 origin"}.
std::vector<std::string> Standing(const Claim& claim);

// The days the articles cover: of publication where known. Nothing where none is.
struct Period {
  Date first, last;
};
std::optional<Period> PeriodOf(const Analysis& analysis);

// "5 articles compared: killed, missing, aboard".
std::string TopicOf(const Analysis& analysis, const std::vector<MeasureView>& views);

// How many outlets, and how many origins that do not go back to one another.
size_t OutletCount(const Analysis& analysis);
size_t OriginCount(const Analysis& analysis);

}  // namespace sayso

#endif  // SAYSO_REPORTS_MODEL_GLANCE_H_
