#include <set>

#include "reports/html/model.h"
#include "reports/html/segments.h"
#include "reports/model/wording.h"
#include "reports/model/words.h"
#include "src/ast/names.h"

namespace sayso::html {
namespace {

constexpr size_t kOpenStatements = 6;
// Of a statement in a list, in code points; the rest is a click away.
constexpr size_t kMostWords = 1500;

void WriteStatement(const StatementPlace& place, Writer& html) {
  auto item = html.Open("li");
  WriteStatementWords(place, html);
  WriteStatementNote(place, html);
}

// A variant beside the first: what only it has is marked.
void WriteVariant(const StatementPlace& place, const StatementPlace& first, Writer& html) {
  std::string words = place.words();
  Wording wording = CompareWords(first.words(), words);
  std::vector<Layer> layers;
  if (&place != &first) {
    for (Span span : wording.right) layers.push_back({span, 1});
  }
  auto item = html.Open("li");
  {
    auto line = html.Open("a", {{"href", To(StatementAnchor(place.document, place.number))}});
    for (const Segment& s : Flattened({0, static_cast<uint32_t>(words.size())}, layers)) {
      if (s.kinds) {
        html.Leaf("em", {{"class", "differs"}}, s.span.in(words));
      } else {
        html.Text(s.span.in(words));
      }
    }
  }
  html.Leaf("span", {{"class", "quiet"}}, " " + std::string(OutletOf(*place.analysis)));
}

void WriteVariants(const SpeakerView& speaker, Writer& html) {
  for (const auto& group : SameUtterances(speaker.statements)) {
    auto box = html.Open("div", {{"class", "variants"}});
    html.Leaf("p", {{"class", "quiet"}},
              "One utterance in " + Count(group.size(), "wording") + ", what differs is marked:");
    auto list = html.Open("ul");
    for (const StatementPlace* place : group) WriteVariant(*place, *group.front(), html);
  }
}

void WriteIdentity(const SpeakerView& speaker, Writer& html) {
  auto line = html.Open("p", {{"class", "identity"}});
  std::vector<std::string> parts{std::string(Name(speaker.kind))};
  for (const auto& role : speaker.roles) parts.push_back(role);
  for (const auto& body : speaker.behalf) parts.push_back("for " + body);
  for (const auto& country : speaker.countries) parts.push_back(country);
  html.Text(Joined(parts, " · "));
  if (speaker.aliases.empty()) return;
  html.Leaf("span", {{"class", "aliases"}}, "also as “" + Joined(speaker.aliases, "”, “") + "”");
}

// Why "he" is this speaker: the steps of the resolver, each once.
void WriteReasons(const SpeakerView& speaker, Writer& html) {
  std::set<std::string> reasons;
  for (const StatementPlace& place : speaker.statements) {
    for (const Step& step : place.attribution->derivation) {
      if (!step.rule.starts_with("speaker/")) continue;
      reasons.insert(step.detail.empty() ? step.rule : step.rule + ": " + OneLine(step.detail));
    }
  }
  if (reasons.empty() || (speaker.aliases.empty() && speaker.statements.size() < 2)) return;
  auto details = html.Open("details");
  html.Leaf("summary", "Why these are one speaker");
  auto list = html.Open("ul", {{"class", "quiet"}});
  for (const std::string& reason : reasons) html.Leaf("li", reason);
}

}  // namespace

void WriteStatementWords(const StatementPlace& place, Writer& html) {
  std::string href = To(StatementAnchor(place.document, place.number));
  auto words = html.Open("p", {{"class", "words"}});
  html.Link(href, Clipped(place.words(), kMostWords));
}

void WriteStatementTags(const Attribution& a, Writer& html) {
  html.Leaf("span", {{"class", "tag kind"}}, Name(a.kind));
  for (const std::string& word : StandingWords(a)) {
    html.Leaf("span", {{"class", "tag standing"}}, word);
  }
  for (const std::string& via : a.via) html.Leaf("span", {{"class", "tag"}}, "via " + via);
}

void WriteStatementNote(const StatementPlace& place, Writer& html) {
  auto note = html.Open("p", {{"class", "quiet"}});
  html.Text(OutletOf(*place.analysis));
  const std::string& published = place.analysis->text.metadata.published;
  if (!published.empty()) html.Text(", " + DayWords(published));
  std::string cue = place.cue();
  if (!cue.empty()) {
    html.Text(" · ");
    html.Leaf("i", cue);
  }
  WriteStatementTags(*place.attribution, html);
}

void WriteSpeaker(const SpeakerView& speaker, int number, Writer& html) {
  auto section = html.Open("section", {{"class", "speaker"}, {"id", SpeakerAnchor(number)}});
  {
    auto title = html.Open("h3");
    html.Text(speaker.name);
    html.Leaf("span", {{"class", "count"}}, Count(speaker.statements.size(), "statement"));
  }
  WriteIdentity(speaker, html);
  WriteVariants(speaker, html);
  auto write = [&](size_t begin, size_t end) {
    auto list = html.Open("ul", {{"class", "said"}});
    for (size_t i = begin; i < end; ++i) WriteStatement(speaker.statements[i], html);
  };
  size_t total = speaker.statements.size();
  write(0, std::min(total, kOpenStatements));
  if (total > kOpenStatements) {
    auto more = html.Open("details");
    html.Leaf("summary", Count(total - kOpenStatements, "more statement"));
    write(kOpenStatements, total);
  }
  WriteReasons(speaker, html);
}

void WriteSpeakers(const Model& model, Writer& html) {
  html.Leaf(
      "p", {{"class", "quiet"}},
      "Speakers are joined between articles by equal names only. Every statement leads to its "
      "place in the article.");
  for (size_t i = 0; i < model.speakers.size(); ++i) {
    if (!model.speakers[i].anonymous) {
      WriteSpeaker(model.speakers[i], static_cast<int>(i), html);
    }
  }
}

}  // namespace sayso::html
