#include "bench/synthetic_story.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

#include "bench/random.h"

namespace sayso {
namespace {

constexpr std::array<std::string_view, 12> kOnsets = {"Bel", "Cor", "Dun", "Fal", "Gar", "Hol",
                                                      "Kes", "Lim", "Mor", "Nar", "Tal", "Vor"};
constexpr std::array<std::string_view, 12> kMiddles = {"a",  "e",   "i",   "o",  "an",  "en",
                                                       "or", "ist", "and", "el", "amb", "und"};
constexpr std::array<std::string_view, 8> kEnds = {"wick", "mara", "vik",  "dale",
                                                   "stad", "port", "ness", "grad"};
constexpr std::array<std::string_view, 16> kAdjectives = {
    "grey", "old",  "heavy", "wet",     "broken", "quiet", "narrow", "bright",
    "cold", "tall", "late",  "crowded", "wooden", "empty", "loud",   "slow"};
constexpr std::array<std::string_view, 20> kNouns = {
    "quay",    "market", "lantern", "bridge", "church",  "warehouse", "crane",
    "boat",    "garden", "street",  "chapel", "kitchen", "window",    "ladder",
    "harbour", "engine", "square",  "school", "tower",   "barge"};
constexpr std::array<std::string_view, 12> kVerbs = {
    "stood by", "leaned on", "looked over", "faced",  "hid",      "joined",
    "bordered", "shaded",    "served",      "marked", "followed", "blocked"};
constexpr int kFillers = 14;  // sentences that tell nothing; they keep narrations apart

// What is claimed of one event.
struct Facts {
  std::string port, ship, region, minister, hospital;
  int first_count = 0, second_count = 0, coast_guard = 0, injured = 0;
};

class Writer {
 public:
  explicit Writer(uint64_t seed) : random_(seed) {}

  Facts MakeFacts() {
    Facts facts;
    facts.port = Name(), facts.ship = Name(), facts.region = Name(), facts.hospital = Name();
    facts.minister = Name() + " " + Name();
    facts.first_count = 31 + Below(40);
    facts.second_count = facts.first_count + 15 + Below(20);
    facts.coast_guard = 2 * facts.second_count + 7 + Below(30);
    facts.injured = 501 + Below(300);
    return facts;
  }

  // One of five kinds of article; the first stands a day before the others.
  std::string Article(const Facts& facts, uint32_t kind) {
    const std::string where = " when the ferry " + facts.ship + " Star sank off Port " +
                              facts.port + " in " + facts.region + ".";
    std::string text = "The ferry " + facts.ship + " Star sank off Port " + facts.port + " in " +
                       facts.region + ". ";
    switch (kind) {
      case 0:
        text += "Interior Minister " + facts.minister + " said " + Count(facts.first_count) +
                " people were killed" + where;
        break;
      case 1:
        text += "Interior Minister " + facts.minister + " said " + Count(facts.second_count) +
                " people were killed" + where;
        break;
      case 2:
        text += "The coast guard said " + Count(facts.coast_guard) + " people were killed" + where;
        break;
      case 3:
        text += facts.hospital + " Hospital said " + Count(facts.injured) + " people were injured" +
                where;
        break;
      default:
        text += "The health ministry said " + Count(facts.injured) + " people were injured" + where;
    }
    for (int i = 0; i < kFillers; ++i) text += (i % 4 == 0 ? "\n\n" : " ") + Filler();
    return text + "\n";
  }

 private:
  int Below(uint32_t bound) { return static_cast<int>(random_.Below(bound)); }

  template <size_t N>
  std::string Pick(const std::array<std::string_view, N>& words) {
    return std::string(random_.Pick(words));
  }

  // No two things of a story have one name.
  std::string Name() {
    std::string name;
    do {
      name = Pick(kOnsets) + Pick(kMiddles) + Pick(kEnds);
      if (names_.size() > kOnsets.size()) name += Pick(kMiddles) + Pick(kEnds);
    } while (!names_.insert(name).second);
    return name;
  }
  static std::string Count(int number) { return std::to_string(number); }

  std::string Filler() {
    return "The " + Pick(kAdjectives) + " " + Pick(kNouns) + " " + Pick(kVerbs) + " the " +
           Pick(kAdjectives) + " " + Pick(kNouns) + " and the " + Pick(kNouns) + ".";
  }

  Random random_;
  std::set<std::string> names_;  // given so far
};

void AddTruth(uint32_t event, const Facts& facts, uint32_t articles_each, SyntheticStory& story) {
  auto add = [&](Verdict verdict, int a, int b) {
    story.relations.push_back({event, verdict, {std::min(a, b), std::max(a, b)}});
  };
  add(Verdict::kUpdate, facts.first_count, facts.second_count);
  add(Verdict::kStale, facts.first_count, facts.coast_guard);
  add(Verdict::kConflict, facts.second_count, facts.coast_guard);
  add(Verdict::kCorroborated, facts.injured, facts.injured);
  if (articles_each < 10) return;
  for (int number : {facts.first_count, facts.second_count, facts.coast_guard, facts.injured}) {
    add(Verdict::kRelayed, number, number);
  }
}

// The first and the last number of the finding's figures.
std::pair<int, int> NumbersOf(const Finding& finding,
                              const std::map<std::string_view, const Figure*>& figures) {
  std::set<int> numbers;
  for (const std::string& id : finding.figures) {
    const auto& anchor = figures.at(id)->anchor;
    if (anchor) numbers.insert(static_cast<int>(anchor->ToDouble()));
  }
  return numbers.empty() ? std::pair(0, 0) : std::pair(*numbers.begin(), *numbers.rbegin());
}

}  // namespace

SyntheticStory MakeStory(uint32_t events, uint32_t articles_each, uint64_t seed) {
  SyntheticStory story;
  Writer writer(seed);
  std::vector<Facts> facts;
  for (uint32_t event = 0; event < events; ++event) {
    facts.push_back(writer.MakeFacts());
    AddTruth(event, facts.back(), articles_each, story);
  }
  for (uint32_t k = 0; k < articles_each; ++k) {
    for (uint32_t event = 0; event < events; ++event) {
      Document& article = story.articles.emplace_back();
      article.id = "article" + std::to_string(story.articles.size());
      article.metadata.outlet = "Courier " + std::to_string(story.articles.size());
      article.metadata.published = k % 5 == 0 ? "2031-05-02" : "2031-05-03";
      article.text = writer.Article(facts[event], k % 5);
      story.events.push_back(event);
    }
  }
  std::sort(story.relations.begin(), story.relations.end());
  return story;
}

std::vector<SyntheticStory::Relation> RelationsFound(const SyntheticStory& story,
                                                     const Analysis& analysis, size_t& strays) {
  std::map<std::string_view, uint32_t> event_of;
  for (size_t i = 0; i < story.articles.size(); ++i) {
    event_of[story.articles[i].id] = story.events[i];
  }
  std::map<std::string_view, const Figure*> figures;
  for (const DocumentAnalysis& document : analysis.documents) {
    for (const Figure& figure : document.figures) figures[figure.id] = &figure;
  }
  std::set<SyntheticStory::Relation> found;
  strays = 0;
  for (const Finding& finding : analysis.comparison.findings) {
    std::set<uint32_t> events;
    for (const std::string& id : finding.figures) {
      events.insert(event_of.at(std::string_view(id).substr(0, id.find('/'))));
    }
    strays += events.size() > 1;
    found.insert({*events.begin(), finding.verdict, NumbersOf(finding, figures)});
  }
  return {found.begin(), found.end()};
}

}  // namespace sayso
