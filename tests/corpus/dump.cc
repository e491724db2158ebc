#include "tests/corpus/dump.h"

#include <functional>
#include <map>

#include "src/ast/names.h"

namespace sayso::corpus {
namespace {

std::string Text(std::string_view s) { return std::string(s); }

FieldValue Spanned(const DocumentAnalysis& analysis, const Spans& spans) {
  FieldValue value;
  for (const Span span : spans) value.push_back(Words(analysis.document->text, span));
  return value;
}

FieldValue One(std::string_view s) {
  if (s.empty()) return {};
  return {Text(s)};
}

FieldValue Flag(bool set) { return {set ? "yes" : "no"}; }

FieldValue End(const Figure& figure, const Bound& bound) {
  if (!bound.value) return {};
  const bool date = figure.kind == FigureKind::kDate || figure.kind == FigureKind::kDateRange;
  if (!date) return {bound.value->ToString()};
  return {IsoDate(Date(std::chrono::days(bound.value->digits())))};
}

FieldValue OptionalDate(const std::optional<Date>& date) {
  if (!date) return {};
  return {IsoDate(*date)};
}

template <class T>
using Fields =
    std::map<std::string_view, std::function<FieldValue(const DocumentAnalysis&, const T&)>>;

const Fields<Attribution>& AttributionFields() {
  using D = DocumentAnalysis;
  using A = Attribution;
  static const Fields<A> fields = {
      {"source", [](const D& d, const A& a) { return Spanned(d, a.source); }},
      {"cue", [](const D& d, const A& a) { return Spanned(d, a.cue); }},
      {"content", [](const D& d, const A& a) { return Spanned(d, a.content); }},
      {"addressee", [](const D& d, const A& a) { return Spanned(d, a.addressee); }},
      {"when", [](const D& d, const A& a) { return Spanned(d, a.when); }},
      {"where", [](const D& d, const A& a) { return Spanned(d, a.where); }},
      {"medium", [](const D& d, const A& a) { return Spanned(d, a.medium); }},
      {"relay", [](const D& d, const A& a) { return Spanned(d, a.relay); }},
      {"stance", [](const D&, const A& a) { return One(Name(a.stance)); }},
      {"standing",
       [](const D&, const A& a) {
         FieldValue names;
         for (const std::string_view name : Names(a.standing)) names.push_back(Text(name));
         return names;
       }},
      {"production", [](const D&, const A& a) { return One(a.production); }},
      {"speaker",
       [](const D&, const A& a) { return a.speaker ? One(a.speaker->name) : FieldValue{}; }},
      {"anonymous", [](const D&, const A& a) { return Flag(a.speaker && a.speaker->anonymous); }},
      {"via", [](const D&, const A& a) { return FieldValue(a.via.begin(), a.via.end()); }},
      {"chain",
       [](const D&, const A& a) {
         FieldValue links;
         for (const Link& link : a.chain) links.push_back(link.name + " " + Text(Name(link.hand)));
         return links;
       }},
      {"venue", [](const D&, const A& a) { return One(a.venue ? a.venue->words : ""); }},
      {"said_at", [](const D&, const A& a) { return One(a.said_at ? a.said_at->words : ""); }},
      {"said_on",
       [](const D&, const A& a) {
         return OptionalDate(a.said_at ? a.said_at->date : std::nullopt);
       }},
  };
  return fields;
}

const Fields<Figure>& FigureFields() {
  using D = DocumentAnalysis;
  using F = Figure;
  static const Fields<F> fields = {
      {"kind", [](const D&, const F& f) { return One(Name(f.kind)); }},
      {"low", [](const D&, const F& f) { return End(f, f.interval.low); }},
      {"high", [](const D&, const F& f) { return End(f, f.interval.high); }},
      {"low_open", [](const D&, const F& f) { return Flag(f.interval.low.open); }},
      {"high_open", [](const D&, const F& f) { return Flag(f.interval.high.open); }},
      {"anchor",
       [](const D&, const F& f) { return f.anchor ? One(f.anchor->ToString()) : FieldValue{}; }},
      {"approx", [](const D&, const F& f) { return One(Name(f.approximation)); }},
      {"unit", [](const D&, const F& f) { return One(f.unit); }},
      {"counted", [](const D&, const F& f) { return One(f.counted); }},
      {"outcome", [](const D&, const F& f) { return One(f.outcome); }},
      {"population", [](const D&, const F& f) { return One(f.population); }},
      {"side", [](const D&, const F& f) { return One(f.side); }},
      {"place", [](const D&, const F& f) { return One(f.place); }},
      {"role", [](const D&, const F& f) { return One(Name(f.role)); }},
      {"per", [](const D&, const F& f) { return One(f.per); }},
      {"as_of", [](const D&, const F& f) { return OptionalDate(f.as_of); }},
      {"event", [](const D&, const F& f) { return OptionalDate(f.event_date); }},
      {"claimant", [](const D&, const F& f) { return One(f.claimant); }},
      {"epistemics", [](const D&, const F& f) { return One(Name(f.epistemics)); }},
      {"production", [](const D&, const F& f) { return One(f.production); }},
      {"background", [](const D&, const F& f) { return Flag(f.background); }},
  };
  return fields;
}

const Fields<ast::LooseQuotation>& LooseFields() {
  static const Fields<ast::LooseQuotation> fields = {
      {"kind",
       [](const DocumentAnalysis&, const ast::LooseQuotation& q) { return One(Name(q.kind)); }},
  };
  return fields;
}

template <class T>
std::optional<FieldValue> Look(const Fields<T>& fields, const DocumentAnalysis& analysis,
                               const T& result, std::string_view field) {
  const auto found = fields.find(field);
  if (found == fields.end()) return std::nullopt;
  return found->second(analysis, result);
}

template <class T>
std::string DumpFields(const DocumentAnalysis& analysis, const T& result,
                       std::initializer_list<std::string_view> always, const Fields<T>& fields) {
  std::string line;
  for (const std::string_view name : always) {
    line += "  " + Text(name) + "=" + Written(fields.at(name)(analysis, result));
  }
  for (const auto& [name, of] : fields) {
    const FieldValue value = of(analysis, result);
    const bool shown = std::find(always.begin(), always.end(), name) != always.end();
    if (!shown && !value.empty()) line += "  " + Text(name) + "=" + Written(value);
  }
  return line;
}

}  // namespace

std::string Words(std::string_view text, Span span) {
  std::string words;
  for (const char c : span.in(text)) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) {
      words += c;
    } else if (!words.empty() && words.back() != ' ') {
      words += ' ';
    }
  }
  return words;
}

std::optional<FieldValue> FieldOf(const DocumentAnalysis& analysis, const Attribution& attribution,
                                  std::string_view field) {
  return Look(AttributionFields(), analysis, attribution, field);
}

std::optional<FieldValue> FieldOf(const DocumentAnalysis& analysis, const Figure& figure,
                                  std::string_view field) {
  return Look(FigureFields(), analysis, figure, field);
}

std::optional<FieldValue> FieldOf(const DocumentAnalysis& analysis,
                                  const ast::LooseQuotation& quotation, std::string_view field) {
  return Look(LooseFields(), analysis, quotation, field);
}

std::string Written(const FieldValue& value) {
  std::string written;
  for (const std::string& part : value) written += "[" + part + "]";
  return written;
}

std::string Dump(const DocumentAnalysis& analysis, const Attribution& attribution) {
  return Text(Name(attribution.kind)) +
         DumpFields(analysis, attribution, {"source", "cue", "content"}, AttributionFields());
}

std::string Dump(const DocumentAnalysis& analysis, const Figure& figure) {
  return "figure [" + Words(analysis.document->text, figure.span) + "]" +
         DumpFields(analysis, figure, {"kind", "low", "high"}, FigureFields());
}

std::string Dump(const DocumentAnalysis& analysis, const ast::LooseQuotation& quotation) {
  return "loose [" + Words(analysis.document->text, quotation.span) + "]" +
         DumpFields(analysis, quotation, {"kind"}, LooseFields());
}

}  // namespace sayso::corpus
