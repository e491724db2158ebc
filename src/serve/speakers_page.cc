#include <set>

#include "reports/model/words.h"
#include "src/serve/controls.h"
#include "src/serve/corrections.h"
#include "src/serve/page.h"
#include "src/serve/search.h"
#include "src/serve/site_places.h"

namespace sayso::serve {
namespace {

constexpr size_t kOnPage = 100;

std::vector<uint32_t> Matching(const Visit& visit) {
  const Search search(visit.query.Get("q"));
  const std::string_view kind = visit.query.Get("kind");
  std::vector<uint32_t> found;
  const auto& speakers = visit.snapshot.model().speakers;
  for (uint32_t s = 0; s < speakers.size(); ++s) {
    const bool fits = !speakers[s].anonymous && (kind.empty() || Name(speakers[s].kind) == kind) &&
                      search.Finds(visit.snapshot.words().speakers[s]);
    if (fits) found.push_back(s);
  }
  return found;
}

std::vector<std::string> KindsOf(const Snapshot& snapshot) {
  std::set<std::string> kinds;
  for (const SpeakerView& speaker : snapshot.model().speakers) {
    if (!speaker.anonymous) kinds.emplace(Name(speaker.kind));
  }
  return {kinds.begin(), kinds.end()};
}

void WriteRow(const SpeakerView& speaker, html::Writer& html) {
  std::set<std::string> outlets;
  for (const StatementPlace& place : speaker.statements) {
    outlets.emplace(OutletOf(*place.analysis));
  }
  auto row = html.Open("tr");
  {
    auto cell = html.Open("td", {{"class", "tick"}});
    html.Empty("input", {{"type", "checkbox"},
                         {"name", "name"},
                         {"value", speaker.name},
                         {"aria-label", "Tick " + speaker.name}});
  }
  {
    auto name = html.Open("th", {{"scope", "row"}});
    html.Leaf("a", {{"href", SpeakerAddress(speaker)}}, speaker.name);
  }
  html.Leaf("td", Clipped(Joined(speaker.roles, "; "), 120));
  html.Leaf("td", Name(speaker.kind));
  html.Leaf("td", {{"class", "n"}}, std::to_string(speaker.statements.size()));
  html.Leaf("td", {{"class", "n"}}, std::to_string(outlets.size()));
}

void WriteTable(const Snapshot& snapshot, const std::vector<uint32_t>& found, const Slice& slice,
                html::Writer& html) {
  auto scroll = html.Open(
      "div",
      {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", "Speakers"}});
  auto table = html.Open("table");
  html.Markup(
      "<thead><tr><td></td><th scope=\"col\">Speaker</th><th scope=\"col\">Role</th>"
      "<th scope=\"col\">Kind</th><th scope=\"col\" class=\"n\">Statements</th>"
      "<th scope=\"col\" class=\"n\">Outlets</th></tr></thead>\n");
  auto body = html.Open("tbody");
  for (size_t i = slice.begin; i < slice.end; ++i) {
    WriteRow(snapshot.model().speakers[found[i]], html);
  }
}

}  // namespace

Page SpeakersPage(const Visit& visit) {
  const auto part = visit.query.Number("page", 1);
  if (!part) return BadQuery("page", visit.query.Get("page"));
  Page page{.title = "Speakers"};
  html::Writer html(page.main);
  html.Leaf("h1", page.title);
  {
    FilterForm form("/speakers", visit.query, html);
    form.Search("Name, role or body");
    form.Choice("kind", "Kind", "every kind", KindsOf(visit.snapshot));
  }
  auto results = html.Open("div", {{"id", "results"}});
  const auto found = Matching(visit);
  const Slice slice = SliceOf(*part, found.size(), kOnPage);
  html.Leaf("p", {{"class", "quiet"}, {"role", "status"}}, Count(found.size(), "speaker"));
  if (!found.empty()) {
    auto form = html.Open("form", {{"action", "/correct"}, {"method", "post"}});
    WriteTable(visit.snapshot, found, slice, html);
    WriteMergeFields(html);
  }
  WritePager(slice, "/speakers", visit.query, html);
  return page;
}

Page SpeakerPage(const Visit& visit) {
  const auto number = visit.snapshot.SpeakerNamed(visit.query.Get("name"));
  if (!number) return NotFound("There is no speaker of this name.");
  const SpeakerView& speaker = visit.snapshot.model().speakers[*number];
  Page page{.title = speaker.name};
  const SitePlaces places(visit.snapshot);
  html::Writer html(page.main, places);
  html::WriteSpeaker(speaker, static_cast<int>(*number), html);
  WriteAliasForm(speaker, html);
  return page;
}

}  // namespace sayso::serve
