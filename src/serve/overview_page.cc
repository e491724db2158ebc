#include <vector>

#include "reports/model/glance.h"
#include "reports/model/words.h"
#include "src/serve/page.h"
#include "src/serve/site_places.h"

namespace sayso::serve {
namespace {

std::string PlaceOf(const InputFault& fault) {
  std::string place = fault.path;
  if (fault.line > 0) place += ":" + std::to_string(fault.line);
  if (fault.column > 0) place += ":" + std::to_string(fault.column);
  return place;
}

// What could not be read, so that nothing is missing in silence.
void WriteFaults(const Snapshot& snapshot, html::Writer& html) {
  std::vector<InputFault> faults = snapshot.faults();
  std::erase_if(faults, [](const auto& f) { return f.severity == Issue::Severity::kNote; });
  if (faults.empty()) return;
  auto section = html.Open("section");
  html.Leaf("h2", "Inputs with faults");
  auto list = html.Open("ul", {{"class", "gaps"}});
  for (const InputFault& fault : faults) {
    auto item = html.Open("li");
    html.Leaf("code", PlaceOf(fault));
    html.Text(" " + fault.what);
    if (!fault.hint.empty()) html.Leaf("span", {{"class", "quiet"}}, " " + fault.hint);
  }
}

void WriteEmpty(html::Writer& html) {
  html.Leaf("h1", "No article yet");
  html.Leaf("p", {{"class", "dek"}},
            "Nothing that could be read as an article stands where this page looks. Put text or "
            "JSON files there: they appear here by themselves.");
}

}  // namespace

Page OverviewPage(const Visit& visit) {
  const Snapshot& snapshot = visit.snapshot;
  const html::Model& model = snapshot.model();
  Page page{.title = "Overview"};
  const SitePlaces places(snapshot);
  html::Writer html(page.main, places);
  if (snapshot.analysis().documents.empty()) {
    WriteEmpty(html);
  } else {
    page.title = Capitalised(TopicOf(snapshot.analysis(), model.measures));
    html.Leaf("h1", page.title);
    const auto period = PeriodOf(snapshot.analysis());
    {
      auto dek = html.Open("p", {{"class", "dek"}});
      html.Text("Who said what, and how the figures stand to each other");
      if (period) html.Text(", " + PeriodWords(period->first, period->last));
      html.Text(". A verdict names a relation between claims; it never says who is right.");
    }
    html::WriteTiles(model, html);
    auto section = html.Open("section");
    html.Leaf("h2", "Findings at a glance");
    html::WriteGlance(model, html);
  }
  WriteFaults(snapshot, html);
  return page;
}

}  // namespace sayso::serve
