#include "reports/model/words.h"
#include "src/ast/names.h"
#include "src/serve/controls.h"
#include "src/serve/page.h"
#include "src/serve/search.h"
#include "src/serve/site_places.h"

namespace sayso::serve {
namespace {

constexpr size_t kOnPage = 50;

std::vector<uint32_t> Matching(const Visit& visit) {
  const Search words(visit.query.Get("q")), speaker(visit.query.Get("speaker"));
  const std::string_view outlet = visit.query.Get("outlet"), kind = visit.query.Get("kind");
  const Snapshot& snapshot = visit.snapshot;
  std::vector<uint32_t> found;
  for (uint32_t i = 0; i < snapshot.statements().size(); ++i) {
    const StatementPlace& place = snapshot.statements()[i];
    if (!outlet.empty() && OutletOf(*place.analysis) != outlet) continue;
    if (!kind.empty() && Name(place.attribution->kind) != kind) continue;
    if (!words.Finds(snapshot.words().statements[i])) continue;
    const int by = snapshot.SpeakerOf(place);
    const bool by_wanted =
        speaker.empty() || (by >= 0 && speaker.Finds(snapshot.words().speakers[by]));
    if (by_wanted) found.push_back(i);
  }
  return found;
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

void WriteFilter(const Visit& visit, html::Writer& html) {
  FilterForm form("/statements", visit.query, html);
  form.Search("Words");
  form.Field("speaker", "Speaker");
  form.Choice("outlet", "Outlet", "every outlet", visit.snapshot.outlets());
  form.Choice("kind", "Kind", "every kind",
              {std::string(Name(QuoteKind::kDirect)), std::string(Name(QuoteKind::kIndirect)),
               std::string(Name(QuoteKind::kMixed))});
}

}  // namespace

Page StatementsPage(const Visit& visit) {
  const auto part = visit.query.Number("page", 1);
  if (!part) return BadQuery("page", visit.query.Get("page"));
  Page page{.title = "Who said what"};
  const SitePlaces places(visit.snapshot);
  html::Writer html(page.main, places);
  html.Leaf("h1", page.title);
  WriteFilter(visit, html);
  auto results = html.Open("div", {{"id", "results"}});
  const auto found = Matching(visit);
  const Slice slice = SliceOf(*part, found.size(), kOnPage);
  html.Leaf("p", {{"class", "quiet"}, {"role", "status"}}, Count(found.size(), "statement"));
  {
    auto list = html.Open("ul", {{"class", "said"}});
    for (size_t i = slice.begin; i < slice.end; ++i) {
      WriteStatement(visit.snapshot, visit.snapshot.statements()[found[i]], html);
    }
  }
  WritePager(slice, "/statements", visit.query, html);
  return page;
}

}  // namespace sayso::serve
