#include <algorithm>
#include <utility>

#include "src/resolve/name_run.h"
#include "src/resolve/provenance.h"

namespace sayso {
namespace {

constexpr uint32_t kReach =
    1;  // tokens between a day and the cue or source that it goes with: a comma

std::optional<Date> DayOf(const ast::Figure& figure) {
  const auto& low = figure.interval.low.value;
  const bool day = low && low == figure.interval.high.value && low->is_whole();
  if (!day) return std::nullopt;
  return Date(std::chrono::days(low->digits()));
}

bool IsDate(const ast::Figure& figure) {
  return figure.kind == FigureKind::kDate || figure.kind == FigureKind::kDateRange;
}

// The first date in a span, or null.
const ast::Figure* DateIn(const std::vector<ast::Figure>& quantities, Span span) {
  auto figure = std::ranges::lower_bound(quantities, span.begin, {},
                                         [](const ast::Figure& f) { return f.span.end; });
  for (; figure != quantities.end() && figure->span.begin < span.end; ++figure) {
    if (IsDate(*figure)) return &*figure;
  }
  return nullptr;
}

// A day, or a date that an undated article leaves open; no month, no year.
bool MayBeDay(const ast::Figure& figure) {
  const bool open = !figure.interval.low.value && !figure.interval.high.value;
  return IsDate(figure) && (open || DayOf(figure));
}

std::string Words(const Text& text, Span span) {
  return WordsOf(text, {text.TokenAt(span.begin), text.TokenAt(span.end)});
}

bool HeldBy(const Spans& spans, Span span) {
  return std::ranges::any_of(spans, [&](Span s) { return s.overlaps(span); });
}

// The tokens between two spans.
uint32_t Gap(const Text& text, Span a, Span b) {
  if (b.begin < a.begin) std::swap(a, b);
  const uint32_t end = text.TokenAt(a.end), begin = text.TokenAt(b.begin);
  return begin > end ? begin - end : 0;
}

// The first date that ends behind `offset`.
auto FirstFrom(const std::vector<ast::Figure>& quantities, uint32_t offset) {
  return std::ranges::lower_bound(quantities, offset, {},
                                  [](const ast::Figure& f) { return f.span.end; });
}

// Whether a day is that of the saying: it stands outside of what is said, beside cue or source.
bool IsBeside(const Text& text, const Attribution& a, Span day) {
  if (HeldBy(a.content, day) || HeldBy(a.source, day) || a.cue.empty()) return false;
  if (Gap(text, day, Hull(a.cue)) <= kReach) return true;
  return !a.source.empty() && Gap(text, day, Hull(a.source)) <= kReach;
}

// Lund [on Tuesday] said · [On Tuesday], Lund said: a day that the grammar's reading left over.
std::optional<SaidAt> Beside(const PlacedAttribution& placed,
                             const std::vector<ast::Figure>& quantities) {
  if (placed.sentence < 0) return std::nullopt;
  const Text& text = placed.text;
  const Attribution& a = placed.attribution;
  const Span sentence = text.sentences[static_cast<size_t>(placed.sentence)].span;
  for (auto f = FirstFrom(quantities, sentence.begin); f != quantities.end(); ++f) {
    if (f->span.begin >= sentence.end) break;
    if (!MayBeDay(*f) || text.dateline.span.overlaps(f->span)) continue;
    if (IsBeside(text, a, f->span)) return SaidAt{Words(text, f->span), DayOf(*f), f->span};
  }
  return std::nullopt;
}

}  // namespace

std::optional<SaidAt> FindSaidAt(const PlacedAttribution& placed,
                                 const std::vector<ast::Figure>& quantities) {
  const Text& text = placed.text;
  const Attribution& a = placed.attribution;
  for (const Span when : a.when) {
    const ast::Figure* date = DateIn(quantities, when);
    return SaidAt{Words(text, when), date == nullptr ? std::nullopt : DayOf(*date), when};
  }
  for (const Span where : a.where) {  // "said in 2019" looks like a place
    const ast::Figure* date = DateIn(quantities, where);
    if (date != nullptr) return SaidAt{Words(text, where), DayOf(*date), where};
  }
  return Beside(placed, quantities);
}

}  // namespace sayso
