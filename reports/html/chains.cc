#include <map>
#include <set>

#include "reports/html/lists.h"
#include "reports/html/model.h"
#include "reports/model/words.h"

namespace sayso::html {
namespace {

std::string_view WordsOf(Hand hand) {
  switch (hand) {
    case Hand::kWitness:
      return "seen by";
    case Hand::kToldTo:
      return "told";
    case Hand::kQuotedBy:
      return "quoted by";
    case Hand::kCitedBy:
      return "cited by";
    case Hand::kSeenBy:
      return "seen by";
    case Hand::kReportedBy:
      return "reported by";
    case Hand::kCreditedTo:
      return "through";
    case Hand::kSpeaker:
    case Hand::kOutlet:
      break;
  }
  return "";
}

// "told Tidewire, then quoted by Radio Anser"; empty where nobody stands between the speaker and
// the article.
std::string PathOf(const Attribution& said) {
  std::vector<std::string> steps;
  for (const Link& link : said.chain) {
    std::string_view words = WordsOf(link.hand);
    if (!words.empty() && !link.name.empty()) {
      steps.push_back(std::string(words) + " " + OneLine(link.name));
    }
  }
  return Joined(steps, ", then ");
}

// By the way a statement took: the first of each outlet.
using Ways = std::map<std::string, std::map<std::string_view, StatementPlace>>;

Ways WaysOf(const SpeakerView& speaker) {
  Ways ways;
  for (const StatementPlace& place : speaker.statements) {
    ways[PathOf(*place.attribution)].emplace(OutletOf(*place.analysis), place);
  }
  return ways;
}

void WriteWays(const SpeakerView& speaker, const Ways& ways, Writer& html) {
  auto item = html.Open("li");
  html.Leaf("b", speaker.name);
  auto list = html.Open("ul");
  for (const auto& [path, outlets] : ways) {
    auto way = html.Open("li");
    html.Text((path.empty() ? "directly" : path) + " → ");
    bool first = true;
    for (const auto& [outlet, place] : outlets) {
      if (!first) html.Text(", ");
      first = false;
      html.Link(To(StatementAnchor(place.document, place.number)), outlet);
    }
  }
}

}  // namespace

// From speaker through relay and agency to outlet; speakers whom every outlet heard itself are left
// out.
void WriteChains(const Model& model, Writer& html) {
  std::vector<std::pair<const SpeakerView*, Ways>> relayed;
  for (const SpeakerView& speaker : model.speakers) {
    Ways ways = WaysOf(speaker);
    bool direct = ways.size() == 1 && ways.begin()->first.empty();
    if (!ways.empty() && !direct) relayed.emplace_back(&speaker, std::move(ways));
  }
  if (relayed.empty()) return;
  html.Leaf("h3", "From speaker to outlet");
  html.Leaf("p", {{"class", "quiet"}},
            "The hands that statements went through, as the articles tell them.");
  WriteFolded(relayed, {.open = 12}, "speaker", html, [&](auto shown) {
    auto tree = html.Open("ul", {{"class", "tree"}});
    for (const auto& [speaker, ways] : shown) WriteWays(*speaker, ways, html);
  });
}

}  // namespace sayso::html
