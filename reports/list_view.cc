#include "reports/list_view.h"

#include <algorithm>

#include "reports/model/index.h"
#include "reports/model/words.h"
#include "src/ast/names.h"
#include "src/base/code_points.h"

namespace sayso {
namespace {

// ASCII only: enough to find a name as one types it, the same in every locale.
std::string Lower(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lower;
}

bool Contains(std::string_view text, const std::string& wanted) {
  return wanted.empty() || Lower(text).find(Lower(wanted)) != std::string::npos;
}

bool SpeakerMatches(const std::string& wanted, const Text& text, const Attribution& a) {
  if (wanted.empty() || Contains(WordsOf(text, a.source), wanted)) return true;
  return a.speaker && Contains(a.speaker->name, wanted);
}

std::vector<Column> Columns() {
  return {
      {.name = "id", .on_terminal = false},
      {.name = "speaker", .least = 14},
      {.name = "role", .on_terminal = false},
      {.name = "speaker kind", .on_terminal = false},
      {.name = "anonymous", .on_terminal = false},
      {.name = "how", .in_csv = false, .least = 9},
      {.name = "cue", .on_terminal = false},
      {.name = "kind", .on_terminal = false},
      {.name = "standing", .on_terminal = false},
      {.name = "said", .in_csv = false, .least = 24},
      {.name = "statement", .on_terminal = false},
      {.name = "via", .on_terminal = false},
      {.name = "outlet", .least = 10},
      {.name = "published", .on_terminal = false},
      {.name = "document", .on_terminal = false},
      {.name = "line", .on_terminal = false, .numeric = true},
      {.name = "column", .on_terminal = false, .numeric = true},
      {.name = "confidence", .on_terminal = false, .numeric = true},
  };
}

// "said", "denied (denied)", "told, via AFP": the cue and what a reader must not miss beside it.
std::string How(const Text& text, const Attribution& a) {
  std::string how = WordsOf(text, a.cue);
  std::string standing = Joined(StandingWords(a));
  if (!standing.empty() && standing != how) how += (how.empty() ? "(" : " (") + standing + ")";
  if (!a.via.empty()) how += (how.empty() ? "via " : ", via ") + Joined(a.via);
  return how;
}

std::string ShareText(double share) {
  auto text = Decimal::FromParts(static_cast<int64_t>(share * 1000 + 0.5), 3);
  return text ? text->ToString() : "";
}

std::vector<std::string> Row(const DocumentAnalysis& document, const Attribution& a) {
  const Text& text = document.text;
  const Speaker unknown{.name = a.source.empty() ? "(nobody named)" : "(unknown)"};
  const Speaker& speaker = a.speaker ? *a.speaker : unknown;
  LineColumn place = LineColumnOf(text.bytes, Hull(a.content).begin);
  return {a.id,
          speaker.name,
          speaker.role,
          a.speaker ? std::string(Name(speaker.kind)) : "",
          a.speaker ? (speaker.anonymous ? "yes" : "no") : "",
          How(text, a),
          WordsOf(text, a.cue),
          std::string(Name(a.kind)),
          Joined(StandingWords(a)),
          StatementWords(text, a),
          WordsOf(text, a.content),
          Joined(a.via),
          std::string(OutletOf(document)),
          text.metadata.published,
          document.document->id,
          std::to_string(place.line),
          std::to_string(place.column),
          ShareText(a.confidence)};
}

}  // namespace

bool Matches(const StatementFilter& filter, const DocumentAnalysis& document,
             const Attribution& a) {
  return SpeakerMatches(filter.speaker, document.text, a) &&
         Contains(OutletOf(document), filter.outlet) &&
         (filter.kind.empty() || Name(a.kind) == filter.kind) &&
         Contains(WordsOf(document.text, a.content), filter.contains);
}

Table StatementTable(const Analysis& analysis, const StatementFilter& filter) {
  Table table{Columns(), {}};
  for (const DocumentAnalysis& document : analysis.documents) {
    for (const Attribution& a : document.attributions) {
      if (Matches(filter, document, a)) table.rows.push_back(Row(document, a));
    }
  }
  return table;
}

}  // namespace sayso
