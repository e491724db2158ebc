#include "reports/model/words.h"
#include "src/serve/page.h"

namespace sayso::serve {
namespace {

void WriteTakeOut(const Snapshot& snapshot, size_t number, html::Writer& html) {
  auto form = html.Open("form", {{"action", "/take-out"}, {"method", "post"}});
  html.Empty("input", {{"type", "hidden"}, {"name", "number"}, {"value", std::to_string(number)}});
  html.Empty("input", {{"type", "hidden"}, {"name", "state"}, {"value", snapshot.id()}});
  auto button = html.Open("button");
  html.Text("Take out");
  const Override& correction = snapshot.analysis().overrides[number].correction;
  html.Leaf("span", {{"class", "vh"}}, ": " + InWords(correction));
}

void WriteCorrection(const Snapshot& snapshot, size_t number, html::Writer& html) {
  const AppliedOverride& applied = snapshot.analysis().overrides[number];
  const Override& correction = applied.correction;
  auto item = html.Open("li");
  html.Leaf("p", {{"class", "what"}}, InWords(correction));
  {
    auto note = html.Open("p", {{"class", "quiet"}});
    html.Text(correction.who + ": " + correction.why);
    if (correction.when) html.Text(" · " + DayWords(*correction.when));
    html.Text(" · ");
    html.Leaf("code", applied.path);
    const size_t changed = applied.changed.size();
    html.Leaf("span", {{"class", changed > 0 ? "tag" : "tag standing"}},
              changed > 0 ? "changed " + Count(changed, "result") : "matched nothing");
  }
  WriteTakeOut(snapshot, number, html);
}

}  // namespace

Page CorrectionsPage(const Visit& visit) {
  const Snapshot& snapshot = visit.snapshot;
  const size_t count = snapshot.analysis().overrides.size();
  Page page{.title = "Corrections"};
  html::Writer html(page.main);
  html.Leaf("h1", page.title);
  html.Leaf("p", {{"class", "dek"}},
            "What you corrected stands in a file of yours beside the articles; every report lists "
            "it. Speakers are corrected on their page, several that are one on the list of "
            "speakers, figures on theirs.");
  html.Leaf("p", {{"class", "quiet"}, {"role", "status"}}, Count(count, "correction"));
  auto list = html.Open("ul", {{"class", "corrections"}});
  for (size_t i = 0; i < count; ++i) WriteCorrection(snapshot, i, html);
  return page;
}

}  // namespace sayso::serve
