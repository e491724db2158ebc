#include "reports/json/document.h"

#include "reports/figure_value.h"
#include "src/ast/names.h"
#include "src/base/code_points.h"
#include "src/base/hash.h"

namespace sayso::json {
namespace {

// Writes one document. Holds what all parts of it need: the writer and the way from bytes to code
// points.
class DocumentWriter {
 public:
  DocumentWriter(const DocumentAnalysis& analysis, JsonWriter& json)
      : analysis_(analysis), json_(json), index_(analysis.text.bytes) {}

  void Write();

 private:
  void WriteMetadata();
  void WriteAttribution(const Attribution& a);
  void WriteNested(int32_t outer);
  void WriteProvenance(const Attribution& a);
  void WriteSpeaker(const std::optional<Speaker>& speaker);
  void WriteFigure(const Figure& f);
  void WriteMeaning(const Figure& f);
  void WriteLooseQuotation(const ast::LooseQuotation& quotation);
  void WriteIssue(const Issue& issue);
  void WriteDerivation(const Derivation& derivation);
  void WriteSpan(Span span);
  void WritePlace(Span span);
  void WriteBound(std::string_view key, const std::optional<Decimal>& value, bool dated);

  // The length of a key is known where it is written: that makes it a few moves.
  template <size_t size>
  void WriteSpans(const char (&key)[size], const Spans& spans) {
    json_.Key({key, size - 1});
    if (spans.empty()) return json_.EmptyArray();
    json_.BeginArray();
    for (const Span span : spans) WriteSpan(span);
    json_.EndArray();
  }
  template <size_t size>
  void FieldOrNull(const char (&key)[size], std::string_view value) {  // null if empty
    json_.Key({key, size - 1});
    json_.StringOrNull(value);
  }
  template <size_t size>
  void Named(const char (&key)[size], std::string_view name) {  // by one of our own names
    json_.Key({key, size - 1});
    json_.Word(name);
  }

  const DocumentAnalysis& analysis_;
  JsonWriter& json_;
  CodePointIndex index_;
};

void DocumentWriter::Write() {
  json_.BeginObject();
  WriteMetadata();
  json_.Key("attributions");
  json_.BeginArray();
  for (const Attribution& a : analysis_.attributions) WriteAttribution(a);
  json_.EndArray();
  json_.Key("loose_quotations");
  json_.BeginArray();
  for (const ast::LooseQuotation& q : analysis_.loose_quotations) WriteLooseQuotation(q);
  json_.EndArray();
  json_.Key("figures");
  json_.BeginArray();
  for (const Figure& f : analysis_.figures) WriteFigure(f);
  json_.EndArray();
  json_.Key("issues");
  json_.BeginArray();
  for (const Issue& issue : analysis_.issues) WriteIssue(issue);
  json_.EndArray();
  json_.EndObject();
}

void DocumentWriter::WriteMetadata() {
  const Metadata& metadata = analysis_.text.metadata;
  json_.Field("id", analysis_.document->id);
  json_.Field("path", analysis_.document->path);
  FieldOrNull("title", metadata.title);
  FieldOrNull("outlet", metadata.outlet);
  FieldOrNull("published", metadata.published);
  FieldOrNull("url", metadata.url);
  FieldOrNull("author", metadata.author);
  FieldOrNull("language", metadata.language);
  FieldOrNull("hash", StableHashHex(analysis_.document->text));
  json_.Key("length");
  json_.Number(static_cast<int64_t>(index_.size()));
  json_.Strings("wires", analysis_.wires);
}

void DocumentWriter::WriteAttribution(const Attribution& a) {
  json_.BeginObject();
  json_.Field("id", a.id);
  Named("kind", Name(a.kind));
  WriteSpans("source", a.source);
  WriteSpans("cue", a.cue);
  WriteSpans("content", a.content);
  WriteSpeaker(a.speaker);
  json_.Strings("via", a.via);
  FieldOrNull("outlet", a.outlet);
  WriteProvenance(a);
  Named("stance", Name(a.stance));
  json_.Strings("flags", Names(a.standing));
  WriteSpans("addressee", a.addressee);
  WriteSpans("when", a.when);
  WriteSpans("where", a.where);
  WriteSpans("medium", a.medium);
  WriteSpans("relay", a.relay);
  json_.Key("confidence");
  json_.Share(a.confidence);
  WriteDerivation(a.derivation);
  if (a.outer < 0) WriteNested(static_cast<int32_t>(&a - analysis_.attributions.data()));
  json_.EndObject();
}

void DocumentWriter::WriteNested(int32_t outer) {
  json_.Key("nested");
  json_.BeginArray();
  for (const Attribution& a : analysis_.NestedIn(outer)) WriteAttribution(a);
  json_.EndArray();
}

void DocumentWriter::WriteProvenance(const Attribution& a) {
  json_.Key("chain");
  json_.BeginArray();
  for (const Link& link : a.chain) {
    json_.BeginObject();
    json_.Field("name", link.name);
    Named("hand", Name(link.hand));
    WritePlace(link.span);
    json_.EndObject();
  }
  json_.EndArray();
  json_.Key("venue");
  if (a.venue) {
    json_.BeginObject();
    json_.Field("text", a.venue->words);
    WritePlace(a.venue->span);
    json_.EndObject();
  } else {
    json_.Null();
  }
  json_.Key("said_at");
  if (!a.said_at) return json_.Null();
  json_.BeginObject();
  json_.Field("text", a.said_at->words);
  WritePlace(a.said_at->span);
  FieldOrNull("date", a.said_at->date ? IsoDate(*a.said_at->date) : "");
  json_.EndObject();
}

// A span that may stand nowhere.
void DocumentWriter::WritePlace(Span span) {
  json_.Key("span");
  if (span.empty()) return json_.Null();
  WriteSpan(span);
}

void DocumentWriter::WriteSpeaker(const std::optional<Speaker>& speaker) {
  json_.Key("speaker");
  if (!speaker) return json_.Null();
  json_.BeginObject();
  json_.Field("name", speaker->name);
  Named("kind", Name(speaker->kind));
  json_.Key("anonymous");
  json_.Boolean(speaker->anonymous);
  FieldOrNull("role", speaker->role);
  FieldOrNull("on_behalf_of", speaker->on_behalf_of);
  FieldOrNull("country", speaker->country);
  json_.Key("confidence");
  json_.Share(speaker->confidence);
  json_.Strings("aliases", speaker->aliases);
  json_.EndObject();
}

void DocumentWriter::WriteLooseQuotation(const ast::LooseQuotation& quotation) {
  json_.BeginObject();
  json_.Key("span");
  WriteSpan(quotation.span);
  json_.Key("text");
  json_.String(analysis_.text.view(quotation.span));
  Named("kind", Name(quotation.kind));
  json_.EndObject();
}

void DocumentWriter::WriteFigure(const Figure& f) {
  bool dated = IsDated(f.kind);
  json_.BeginObject();
  json_.Field("id", f.id);
  json_.Key("span");
  WriteSpan(f.span);
  json_.Field("text", analysis_.text.view(f.span));
  Named("kind", Name(f.kind));
  WriteBound("value", f.anchor, dated);
  WriteBound("low", f.interval.low.value, dated);
  WriteBound("high", f.interval.high.value, dated);
  json_.Key("low_open");
  json_.Boolean(f.interval.low.open);
  json_.Key("high_open");
  json_.Boolean(f.interval.high.open);
  json_.Key("approx");
  json_.Boolean(f.approximation != Approximation::kNone);
  Named("approximation", Name(f.approximation));
  FieldOrNull("unit", f.unit);
  WriteMeaning(f);
  WriteDerivation(f.derivation);
  json_.EndObject();
}

void DocumentWriter::WriteMeaning(const Figure& f) {
  FieldOrNull("counted", f.counted);
  FieldOrNull("outcome", f.outcome);
  FieldOrNull("population", f.population);
  FieldOrNull("population_words", f.population_words);
  FieldOrNull("side", f.side);
  FieldOrNull("place", f.place);
  FieldOrNull("per", f.per);
  Named("role", Name(f.role));
  Named("epistemics", Name(f.epistemics));
  FieldOrNull("as_of", f.as_of ? IsoDate(*f.as_of) : "");
  Named("as_of_kind", Name(f.as_of_kind));
  FieldOrNull("event_date", f.event_date ? IsoDate(*f.event_date) : "");
  json_.Key("background");
  json_.Boolean(f.background);
  FieldOrNull("asserted_by", f.claimant);
  const Attribution* holder = analysis_.HolderOf(f);
  FieldOrNull("attribution", holder ? std::string_view(holder->id) : "");
}

void DocumentWriter::WriteIssue(const Issue& issue) {
  constexpr std::string_view kSeverities[] = {"note", "warning", "error"};
  json_.BeginObject();
  json_.Field("severity", kSeverities[static_cast<size_t>(issue.severity)]);
  json_.Field("code", issue.code);
  json_.Field("message", issue.message);
  FieldOrNull("hint", issue.hint);
  json_.Key("span");
  if (issue.place) {
    WriteSpan(*issue.place);
  } else {
    json_.Null();
  }
  json_.EndObject();
}

void DocumentWriter::WriteDerivation(const Derivation& derivation) {
  json_.Key("derivation");
  json_.BeginArray();
  for (const Step& step : derivation) {
    json_.BeginObject();
    json_.Field("rule", step.rule);
    FieldOrNull("detail", step.detail);
    WriteSpans("spans", step.spans);
    json_.EndObject();
  }
  json_.EndArray();
}

void DocumentWriter::WriteSpan(Span span) {
  json_.Pair(index_.CodePointsBefore(span.begin), index_.CodePointsBefore(span.end));
}

void DocumentWriter::WriteBound(std::string_view key, const std::optional<Decimal>& value,
                                bool dated) {
  json_.Key(key);
  if (!value) return json_.Null();
  if (!dated) return json_.Number(*value);
  auto day = IsoDay(*value);
  day ? json_.String(*day) : json_.Null();
}

}  // namespace

void WriteDocument(const DocumentAnalysis& document, JsonWriter& json) {
  DocumentWriter(document, json).Write();
}

}  // namespace sayso::json
