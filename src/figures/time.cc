#include <algorithm>
#include <chrono>
#include <optional>

#include "src/figures/steps.h"

namespace sayso {
namespace {

// A figure of what happened this long before publication belongs to an older event.
constexpr auto kOld = std::chrono::days(365);

std::optional<Date> DateOf(const std::optional<Decimal>& day) {
  if (!day || !day->is_whole()) return std::nullopt;
  return Date(std::chrono::days(day->digits()));
}

// The dates of the figure's sentence, in text order.
template <class Visit>
void VisitDates(const Site& site, Visit visit) {
  const auto& figures = site.figures;
  size_t i = site.index;
  while (i > 0 && site.index - i < kNeighbours &&
         figures[i - 1].sentence == site.figure().sentence) {
    --i;
  }
  const size_t last = std::min(figures.size(), site.index + kNeighbours);
  for (; i < last && figures[i].sentence == site.figure().sentence; ++i) {
    // a dateline tells when the article was written
    const bool in_dateline = site.text.dateline.span.overlaps(figures[i].span);
    if (IsDate(figures[i].kind) && !in_dateline) visit(figures[i]);
  }
}

bool IsAsOf(const Site& site, const Figure& date) {
  const uint32_t i = site.TokensOf(date).begin;
  return (site.Reads(i - 1, "of") && site.Reads(i - 2, "as")) ||
         site.ReadsAny(i - 1, {"by", "until"});
}

// said [on Tuesday]: the day of the statement.
std::optional<Date> StatementDay(const Site& site) {
  if (site.figure().attribution < 0) return std::nullopt;
  const Attribution& a = site.attributions[static_cast<size_t>(site.figure().attribution)];
  for (const Span when : a.when) {
    auto f = std::lower_bound(site.figures.begin(), site.figures.end(), when.begin,
                              [](const Figure& g, uint32_t at) { return g.span.end <= at; });
    for (; f != site.figures.end() && f->span.begin < when.end; ++f) {
      if (IsDate(f->kind)) return DateOf(f->interval.low.value);
    }
  }
  return std::nullopt;
}

// The crash came days after [another] that killed 12: their count is no count of the crash.
bool IsOfAnotherIncident(const Site& site) {
  constexpr uint32_t kSubject = 5, kPredicate = 4;
  uint32_t i = site.sentence.begin;
  if (!site.ReadsAny(i, {"the", "this", "that"})) return false;
  uint32_t last = std::min(i + kSubject, site.tokens.begin);
  while (i < last && !site.Is(i, MeaningWord::kIncident)) ++i;
  if (i == last) return false;
  last = std::min(i + kPredicate, site.tokens.begin);
  while (i < last && !site.Is(i, MeaningWord::kFollows)) ++i;
  if (i == last) return false;
  bool after = site.ReadsAny(i, {"follows", "followed"});
  for (; i < site.tokens.begin; ++i) {
    if (site.Reads(i, "after")) after = true;
    if (after && site.ReadsAny(i, {"a", "an", "another"})) return true;
  }
  return false;
}

}  // namespace

void ReadTime(const Site& site) {
  Figure& f = site.figure();
  if (!IsQuantity(f.kind)) return;
  const auto published = ParseIsoDate(site.text.metadata.published);
  const auto statement = StatementDay(site);
  VisitDates(site, [&](const Figure& date) {
    const auto low = DateOf(date.interval.low.value);
    const auto high = DateOf(date.interval.high.value);
    if (IsAsOf(site, date) && high) {
      f.as_of = high;
      f.as_of_kind = AsOfKind::kStated;
      site.Note("as-of/stated", {date.span});
      return;
    }
    const bool since = date.production == "date/since";
    if (published && high && *published - *high > kOld && !since) {
      f.background = true;
      site.Note("background/older-date", {date.span});
    }
    if (low && low == high && low != statement && !f.event_date) f.event_date = low;
  });
  if (IsOfAnotherIncident(site)) {
    f.background = true;
    site.Note("background/another-incident", {f.span});
  }
  if (f.as_of) return;
  f.as_of = statement ? statement : published;
  f.as_of_kind = statement   ? AsOfKind::kStatement
                 : published ? AsOfKind::kPublication
                             : AsOfKind::kUnknown;
}

}  // namespace sayso
