#include "src/cli/write_explanations.h"

#include <unistd.h>

#include <string>

#include "reports/visible.h"
#include "src/cli/json_list.h"
#include "src/cli/style.h"

namespace sayso::cli {
namespace {

// "ferry/a3  direct statement  ferry.txt:3:7", its parts below it.
void WriteText(const Explanation& explanation, const Style& style, std::ostream& out) {
  out << style.Bold(Visible(explanation.id)) << "  " << explanation.kind;
  if (!explanation.path.empty()) {
    const LineColumn& place = explanation.place;
    out << "  "
        << style.Dim(Visible(explanation.path) + ":" + std::to_string(place.line) + ":" +
                     std::to_string(place.column));
  }
  out << "\n";
  constexpr size_t kLabels = 12;
  for (const Explanation::Part& part : explanation.parts) {
    const std::string gap(part.label.size() < kLabels ? kLabels - part.label.size() : 1, ' ');
    out << "  " << style.Cyan(part.label) << gap << Visible(part.text) << "\n";
  }
  out << "\n";
}

void WritePlace(const Explanation& explanation, JsonWriter& json) {
  json.Key("path");
  json.StringOrNull(explanation.path);
  if (explanation.path.empty()) return;
  json.Key("line");
  json.Number(explanation.place.line);
  json.Key("column");
  json.Number(explanation.place.column);
}

void WriteJson(const Explanation& explanation, JsonWriter& json) {
  json.BeginObject();
  json.Field("id", explanation.id);
  json.Field("kind", explanation.kind);
  WritePlace(explanation, json);
  json.Key("parts");
  json.BeginArray();
  for (const Explanation::Part& part : explanation.parts) {
    json.BeginObject();
    json.Field("label", part.label);
    json.Field("text", part.text);
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
}

}  // namespace

void WriteExplanations(const std::vector<Explanation>& explanations, const Settings& settings,
                       std::ostream& out) {
  if (settings.format == "json" || settings.format == "jsonl") {
    return WriteJsonList(explanations, settings.format == "jsonl", out, WriteJson);
  }
  const Style style(settings.output.empty() && WantsColor(settings.color, STDOUT_FILENO));
  for (const Explanation& explanation : explanations) WriteText(explanation, style, out);
}

}  // namespace sayso::cli
