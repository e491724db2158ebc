#include <set>

#include "reports/html/lists.h"
#include "reports/html/model.h"
#include "reports/model/words.h"
#include "src/ast/names.h"

namespace sayso::html {
namespace {

// Of a statement in a list, in code points; the rest is a click away.
constexpr size_t kMostWords = 1500;

// What somebody else is told to have said inside the statement.
void WriteNested(const StatementPlace& place, Writer& html) {
  const Text& text = place.analysis->text;
  for (const Attribution& a : place.analysis->NestedIn(static_cast<int32_t>(place.number))) {
    auto note = html.Open("p", {{"class", "quiet"}});
    html.Text("In it, ");
    html.Leaf("b", a.speaker ? a.speaker->name : OneLine(text.view(Hull(a.source))));
    html.Text(" " + OneLine(text.view(Hull(a.cue))) + ": " +
              Clipped(OneLine(text.view(Hull(a.content))), kMostWords));
  }
}

void WriteStatement(const StatementPlace& place, Writer& html) {
  auto item = html.Open("li");
  WriteStatementWords(place, html);
  WriteStatementNote(place, html);
  WriteNested(place, html);
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
  const Attribution& said = *place.attribution;
  if (said.venue) html.Text(", " + OneLine(said.venue->words));
  if (said.said_at) {
    html.Text(", " + OneLine(said.said_at->words));
    if (said.said_at->date) html.Text(" (" + DayWords(*said.said_at->date) + ")");
  }
  WriteStatementTags(said, html);
}

void WriteSpeaker(const SpeakerView& speaker, int number, Writer& html) {
  auto section = html.Open("section", {{"class", "speaker"}, {"id", SpeakerAnchor(number)}});
  {
    auto title = html.Open("h3");
    html.Text(speaker.name);
    html.Leaf("span", {{"class", "count"}}, Count(speaker.statements.size(), "statement"));
  }
  WriteIdentity(speaker, html);
  WriteFolded(speaker.statements, {.open = 6}, "statement", html, [&](auto statements) {
    auto list = html.Open("ul", {{"class", "said"}});
    for (const StatementPlace& place : statements) WriteStatement(place, html);
  });
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
