#include "reports/json/comparison.h"

namespace sayso::json {
namespace {

void WriteFinding(JsonWriter& json, const Finding& finding) {
  json.BeginObject();
  json.Key("id");
  json.String(finding.id);
  json.Key("verdict");
  json.String(Name(finding.verdict));
  json.Key("what");
  json.String(finding.what);
  json.Strings("figures", finding.figures);
  json.Strings("reasons", finding.reasons);
  json.Key("rule");
  json.String(finding.rule);
  json.Key("severity");
  json.String(Name(finding.severity));
  json.EndObject();
}

void WriteMeasure(JsonWriter& json, const Measure& measure) {
  json.BeginObject();
  json.Key("key");
  json.String(measure.key);
  json.Key("what");
  json.String(measure.what);
  json.Strings("figures", measure.figures);
  json.Strings("findings", measure.findings);
  json.EndObject();
}

void WriteOrigin(JsonWriter& json, const OriginGroup& group) {
  json.BeginObject();
  json.Key("origin");
  json.String(group.origin);
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
  json.Key("id");
  json.String(group.id);
  json.Strings("speakers", group.speakers);
  json.Key("one_speaker");
  json.Boolean(group.one_speaker);
  json.Key("wordings");
  json.BeginArray();
  for (const QuotationWording& wording : group.wordings) {
    json.BeginObject();
    json.Key("attribution");
    json.String(wording.attribution);
    json.Key("variant");
    json.String(Name(wording.variant));
    json.Key("words");
    json.String(wording.words);
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
