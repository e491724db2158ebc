#include "reports/json.h"

#include "reports/json/comparison.h"
#include "reports/json/document.h"
#include "reports/json_writer.h"
#include "reports/override_view.h"

namespace sayso {

void WriteJson(const Analysis& analysis, std::ostream& out) {
  std::string buffer;
  JsonWriter json(buffer);
  json.BeginObject();
  json.Key("schema");
  json.String(kAnalysisSchema);
  json.Key("documents");
  json.BeginArray();
  for (const DocumentAnalysis& document : analysis.documents) {
    json.NewLine();
    json::WriteDocument(document, json);
    json.Flush();
    out << buffer;
    buffer.clear();
  }
  json.NewLine();
  json.EndArray();
  json::WriteComparison(analysis.comparison, json);
  json.Key("overrides");
  WriteOverrides(analysis, json);
  json.EndObject();
  json.Flush();
  out << buffer << '\n';
}

void AppendJsonLine(const DocumentAnalysis& document, std::string& out) {
  constexpr size_t kUsual = 1000;  // bytes of a statement or figure
  const size_t results =
      document.attributions.size() + document.nested.size() + document.figures.size();
  out.reserve(out.size() + (results + 1) * kUsual);
  JsonWriter json(out);
  json::WriteDocument(document, json);
  json.Flush();
  out += '\n';
}

void WriteJsonLine(const DocumentAnalysis& document, std::ostream& out) {
  std::string line;
  AppendJsonLine(document, line);
  out << line;
}

}  // namespace sayso
