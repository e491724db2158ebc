#include "reports/model/words.h"
#include "src/ast/names.h"
#include "src/serve/list_page.h"
#include "src/serve/search.h"
#include "src/serve/site_places.h"

namespace sayso::serve {
namespace {

std::vector<uint32_t> Matching(const Visit& visit) {
  const Snapshot& snapshot = visit.snapshot;
  const Search speaker(visit.query.Get("speaker"));
  const auto found = snapshot.words().statements.Find(Search(visit.query.Get("q")));
  const auto speakers = snapshot.words().speakers.Find(speaker);
  const std::string_view outlet = visit.query.Get("outlet"), kind = visit.query.Get("kind");
  std::vector<uint32_t> matching;
  for (uint32_t i = 0; i < snapshot.statements().size(); ++i) {
    if (!found[i]) continue;
    const StatementPlace& place = snapshot.statements()[i];
    if (!outlet.empty() && OutletOf(*place.analysis) != outlet) continue;
    if (!kind.empty() && Name(place.attribution->kind) != kind) continue;
    if (!speaker.terms().empty()) {
      const int by = snapshot.SpeakerOf(place);
      if (by < 0 || !speakers[by]) continue;
    }
    matching.push_back(i);
  }
  return matching;
}

void WriteSpeakerName(const Snapshot& snapshot, const StatementPlace& place, html::Writer& html) {
  auto line = html.Open("p", {{"class", "by"}});
  const int speaker = snapshot.SpeakerOf(place);
  if (speaker < 0) {
    html.Leaf("span", {{"class", "quiet"}},
              place.attribution->source.empty() ? "Nobody is named" : "Unknown speaker");
    return;
  }
  const SpeakerView& view = snapshot.model().speakers[speaker];
  if (view.anonymous) {
    html.Leaf("b", view.name);
    html.Leaf("span", {{"class", "tag"}}, "anonymous");
  } else {
    html.Leaf("a", {{"href", SpeakerAddress(view)}}, view.name);
  }
  if (const std::string& role = place.attribution->speaker->role; !role.empty()) {
    html.Leaf("span", {{"class", "quiet"}}, ", " + role);
  }
}

void WriteStatement(const Snapshot& snapshot, const StatementPlace& place, html::Writer& html) {
  auto item = html.Open("li");
  WriteSpeakerName(snapshot, place, html);
  html::WriteStatementWords(place, html);
  html::WriteStatementNote(place, html);
}

void WriteFilter(const Visit& visit, FilterForm& form) {
  form.Search("Words");
  form.Field("speaker", "Speaker");
  form.Choice("outlet", "Outlet", "every outlet", visit.snapshot.outlets());
  form.Choice("kind", "Kind", "every kind",
              {std::string(Name(QuoteKind::kDirect)), std::string(Name(QuoteKind::kIndirect)),
               std::string(Name(QuoteKind::kMixed))});
}

void WriteStatements(const Snapshot& snapshot, std::span<const uint32_t> statements,
                     html::Writer& html) {
  auto list = html.Open("ul", {{"class", "said"}});
  for (const uint32_t i : statements) WriteStatement(snapshot, snapshot.statements()[i], html);
}

constexpr ListPage kStatements = {.path = "/statements",
                                  .title = "Who said what",
                                  .thing = "statement",
                                  .on_page = 50,
                                  .write_filter = WriteFilter,
                                  .matching = Matching,
                                  .write = WriteStatements};

}  // namespace

Page StatementsPage(const Visit& visit) { return Of(kStatements, visit); }

}  // namespace sayso::serve
