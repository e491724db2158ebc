#include "reports/override_view.h"

#include <string>

namespace sayso {
namespace {

void Field(std::string_view key, std::string_view value, JsonWriter& json) {
  json.Key(key);
  json.StringOrNull(value);
}

std::string Day(const std::optional<Date>& day) { return day ? IsoDate(*day) : ""; }

void WriteOverride(const AppliedOverride& applied, JsonWriter& json) {
  const Override& o = applied.correction;
  json.BeginObject();
  Field("action", Name(o.action), json);
  Field("what", InWords(o), json);
  Field("who", o.who, json);
  Field("why", o.why, json);
  Field("when", Day(o.when), json);
  Field("path", applied.path, json);
  json.Key("matched");
  json.Boolean(!applied.changed.empty());
  json.Key("changed");
  json.BeginArray();
  for (const std::string& id : applied.changed) json.String(id);
  json.EndArray();
  json.EndObject();
}

}  // namespace

Table OverrideTable(const Analysis& analysis) {
  Table table{{{.name = "correction", .least = 20},
               {.name = "who", .least = 8},
               {.name = "why", .least = 12},
               {.name = "when", .least = 10},
               {.name = "changed", .numeric = true},
               {.name = "file", .on_terminal = false}},
              {}};
  for (const AppliedOverride& applied : analysis.overrides) {
    const Override& o = applied.correction;
    table.rows.push_back({InWords(o), o.who, o.why, Day(o.when),
                          std::to_string(applied.changed.size()), applied.path});
  }
  return table;
}

void WriteOverrides(const Analysis& analysis, JsonWriter& json) {
  json.BeginArray();
  for (const AppliedOverride& applied : analysis.overrides) {
    json.NewLine();
    WriteOverride(applied, json);
  }
  json.NewLine();
  json.EndArray();
}

}  // namespace sayso
