#include <set>

#include "reports/model/words.h"
#include "src/serve/corrections.h"
#include "src/serve/list_page.h"
#include "src/serve/search.h"
#include "src/serve/site_places.h"

namespace sayso::serve {
namespace {

std::vector<uint32_t> Matching(const Visit& visit) {
  const auto found = visit.snapshot.words().speakers.Find(Search(visit.query.Get("q")));
  const std::string_view kind = visit.query.Get("kind");
  std::vector<uint32_t> matching;
  const auto& speakers = visit.snapshot.model().speakers;
  for (uint32_t s = 0; s < speakers.size(); ++s) {
    const bool fits =
        found[s] && !speakers[s].anonymous && (kind.empty() || Name(speakers[s].kind) == kind);
    if (fits) matching.push_back(s);
  }
  return matching;
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

void WriteTable(const Snapshot& snapshot, std::span<const uint32_t> speakers, html::Writer& html) {
  auto scroll = html.OpenScroll("Speakers");
  auto table = html.Open("table");
  html.Markup(
      "<thead><tr><td></td><th scope=\"col\">Speaker</th><th scope=\"col\">Role</th>"
      "<th scope=\"col\">Kind</th><th scope=\"col\" class=\"n\">Statements</th>"
      "<th scope=\"col\" class=\"n\">Outlets</th></tr></thead>\n");
  auto body = html.Open("tbody");
  for (const uint32_t s : speakers) WriteRow(snapshot.model().speakers[s], html);
}

void WriteFilter(const Visit& visit, FilterForm& form) {
  form.Search("Name, role or body");
  form.Choice("kind", "Kind", "every kind", KindsOf(visit.snapshot));
}

// Several can be ticked and made one.
void WriteSpeakers(const Snapshot& snapshot, std::span<const uint32_t> speakers,
                   html::Writer& html) {
  auto form = html.Open("form", {{"action", "/correct"}, {"method", "post"}});
  WriteTable(snapshot, speakers, html);
  WriteMergeFields(html);
}

constexpr ListPage kSpeakers = {.path = "/speakers",
                                .title = "Speakers",
                                .thing = "speaker",
                                .on_page = 100,
                                .write_filter = WriteFilter,
                                .matching = Matching,
                                .write = WriteSpeakers};

}  // namespace

Page SpeakersPage(const Visit& visit) { return Of(kSpeakers, visit); }

Page SpeakerPage(const Visit& visit) {
  const auto number = visit.snapshot.SpeakerNamed(visit.query.Get("name"));
  if (!number) return NotFound("There is no speaker of this name.");
  const SpeakerView& speaker = visit.snapshot.model().speakers[*number];
  Page page{.title = speaker.name};
  const SitePlaces places(visit.snapshot);
  html::Writer html(page.main, places);
  html::WriteSpeaker(speaker, static_cast<int>(*number), html);
  WriteAliasForm(speaker, html);
  WriteSplitForm(speaker, html);
  return page;
}

}  // namespace sayso::serve
