#include "reports/json/comparison.h"

namespace sayso::json {
namespace {

void WriteFinding(JsonWriter& json, const Finding& finding) {
  json.BeginObject();
  json.Field("id", finding.id);
  json.Field("verdict", Name(finding.verdict));
  json.Field("what", finding.what);
  json.Strings("figures", finding.figures);
  json.Strings("reasons", finding.reasons);
  json.Field("rule", finding.rule);
  json.Field("severity", Name(finding.severity));
  json.EndObject();
}

void WriteClaim(JsonWriter& json, std::string_view key, const StandingClaim* claim) {
  json.Key(key);
  if (claim == nullptr) return json.Null();
  json.BeginObject();
  json.Field("figure", claim->figure);
  json.Key("claimant");
  json.StringOrNull(claim->claimant);
  json.Key("as_of");
  json.StringOrNull(claim->as_of ? IsoDate(*claim->as_of) : "");
  json.Key("articles");
  json.Number(static_cast<int64_t>(claim->articles));
  json.Key("origins");
  json.Number(static_cast<int64_t>(claim->origins.size()));
  json.EndObject();
}

// The ends of the range, and one value where the user named a rule.
void WriteStanding(JsonWriter& json, const Measure& measure) {
  const bool any = !measure.standing.empty();
  WriteClaim(json, "lowest", any ? &measure.standing.front() : nullptr);
  WriteClaim(json, "highest", any ? &measure.standing.back() : nullptr);
  if (measure.picked_by.empty()) return;
  json.Field("picked_by", measure.picked_by);
  WriteClaim(json, "picked", measure.picked ? &*measure.picked : nullptr);
}

void WriteLabels(JsonWriter& json, const Measure& measure) {
  json.Key("labels");
  json.BeginArray();
  for (const Label& label : measure.labels) {
    json.BeginObject();
    json.Field("words", label.words);
    json.Strings("figures", label.figures);
    json.EndObject();
  }
  json.EndArray();
}

void WriteMeasure(JsonWriter& json, const Measure& measure) {
  json.BeginObject();
  json.Field("key", measure.key);
  json.Field("what", measure.what);
  json.Strings("figures", measure.figures);
  json.Strings("findings", measure.findings);
  WriteStanding(json, measure);
  WriteLabels(json, measure);
  json.EndObject();
}

void WriteOrigin(JsonWriter& json, const OriginGroup& group) {
  json.BeginObject();
  json.Field("origin", group.origin);
  json.Strings("documents", group.documents);
  json.Strings("reasons", group.reasons);
  json.Key("shared");
  json.BeginArray();
  for (double share : group.shared) json.Share(share);
  json.EndArray();
  json.EndObject();
}

void WriteQuotation(JsonWriter& json, const QuotationGroup& group) {
  json.BeginObject();
  json.Field("id", group.id);
  json.Strings("speakers", group.speakers);
  json.Key("one_speaker");
  json.Boolean(group.one_speaker);
  json.Key("wordings");
  json.BeginArray();
  for (const QuotationWording& wording : group.wordings) {
    json.BeginObject();
    json.Field("attribution", wording.attribution);
    json.Field("variant", Name(wording.variant));
    json.Field("words", wording.words);
    json.Strings("left_out", wording.left_out);
    json.Strings("added", wording.added);
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
}

template <class Items, class Write>
void Lines(JsonWriter& json, std::string_view key, const Items& items, Write write) {
  json.Key(key);
  json.BeginArray();
  for (const auto& item : items) {
    json.NewLine();
    write(item);
  }
  json.NewLine();
  json.EndArray();
}

}  // namespace

void WriteComparison(const Comparison& comparison, JsonWriter& json) {
  Lines(json, "findings", comparison.findings, [&](const Finding& f) { WriteFinding(json, f); });
  Lines(json, "measures", comparison.measures, [&](const Measure& m) { WriteMeasure(json, m); });
  Lines(json, "origins", comparison.origins, [&](const OriginGroup& g) { WriteOrigin(json, g); });
  Lines(json, "quotations", comparison.quotations,
        [&](const QuotationGroup& g) { WriteQuotation(json, g); });
}

}  // namespace sayso::json
