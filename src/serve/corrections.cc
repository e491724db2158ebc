#include "src/serve/corrections.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "reports/model/words.h"

namespace sayso::serve {
namespace {

void WriteField(html::Literal name, html::Literal label, html::Literal hint, html::Writer& html,
                bool required = true) {
  auto field = html.Open("label", {{"class", "wide"}});
  html.Leaf("span", label.text());
  html.Empty("input", {{"type", "text"},
                       {"name", std::string(name.text())},
                       {"placeholder", std::string(hint.text())},
                       {"required", required ? "required" : ""}});
}

// A choice: what is sent of each, and what it reads.
void WriteChoice(html::Literal name, html::Literal label,
                 const std::vector<std::pair<std::string, std::string>>& choices,
                 html::Writer& html) {
  auto field = html.Open("label", {{"class", "wide"}});
  html.Leaf("span", label.text());
  auto select = html.Open("select", {{"name", std::string(name.text())}});
  for (const auto& [value, words] : choices) html.Leaf("option", {{"value", value}}, words);
}

void WriteWhoAndWhy(html::Writer& html) {
  WriteField("who", "Who corrects", "your name", html);
  WriteField("why", "Why", "what shows it", html);
}

// Whether another figure of the article has the same words.
bool HasTwin(const FigurePlace& place) {
  const auto& figures = place.analysis->figures;
  return std::count_if(figures.begin(), figures.end(), [&](const Figure& other) {
           return place.analysis->text.view(other.span) == place.words();
         }) > 1;
}

std::optional<Override> FigureCorrection(const Fields& form, const Snapshot& snapshot,
                                         OverrideAction action, std::string& fault) {
  const FigurePlace* place = snapshot.model().index.FigureOf(form.Get("figure"));
  if (place == nullptr) {
    fault = "There is no such figure; the articles may have changed.";
    return std::nullopt;
  }
  Override correction{.action = action,
                      .document = place->analysis->document->id,
                      .figure = OneLine(place->words())};
  if (HasTwin(*place)) correction.near = OneLine(place->analysis->text.view(place->sentence()));
  if (action == OverrideAction::kAsOf) {
    correction.date = ParseIsoDate(form.Get("date"));
    if (!correction.date) fault = "The day is missing: write it as 2031-05-02.";
  }
  if (!fault.empty()) return std::nullopt;
  return correction;
}

// The longest stretch of a statement's words: it stands as it is in the article.
std::string TellingWords(const StatementPlace& place) {
  const Spans& content = place.attribution->content;
  const auto longest = std::max_element(content.begin(), content.end(),
                                        [](Span a, Span b) { return a.size() < b.size(); });
  return longest == content.end() ? "" : OneLine(place.analysis->text.view(*longest));
}

std::optional<Override> SplitCorrection(const Fields& form, const Snapshot& snapshot,
                                        std::string& fault) {
  const auto& statements = snapshot.statements();
  const auto place =
      std::find_if(statements.begin(), statements.end(), [&](const StatementPlace& statement) {
        return statement.attribution->speaker && statement.attribution->id == form.Get("statement");
      });
  if (place == statements.end()) {
    fault = "There is no such statement; the articles may have changed.";
    return std::nullopt;
  }
  return Override{.action = OverrideAction::kSplit,
                  .names = {place->attribution->speaker->name},
                  .as = std::string(form.Get("as")),
                  .document = place->analysis->document->id,
                  .near = form.Get("which") == "article" ? "" : TellingWords(*place)};
}

std::optional<Override> NameCorrection(const Fields& form, OverrideAction action,
                                       std::string& fault) {
  Override correction{
      .action = action, .names = form.All("name"), .as = std::string(form.Get("as"))};
  const size_t needed = action == OverrideAction::kMerge ? 2 : 1;
  if (correction.names.size() < needed) fault = "Tick two speakers or more.";
  if (correction.as.empty()) fault = "The name is missing.";
  if (!fault.empty()) return std::nullopt;
  return correction;
}

}  // namespace

void WriteAliasForm(const SpeakerView& speaker, html::Writer& html) {
  auto fold = html.Open("details", {{"class", "correct"}});
  html.Leaf("summary", "Correct this speaker");
  auto form = html.Open("form", {{"action", "/correct"}, {"method", "post"}});
  html.Empty("input", {{"type", "hidden"}, {"name", "action"}, {"value", "alias"}});
  html.Empty("input", {{"type", "hidden"}, {"name", "name"}, {"value", speaker.name}});
  WriteField("as", "This is", "the speaker’s right name", html);
  WriteWhoAndWhy(html);
  html.Leaf("button", {{"class", "go"}}, "Correct");
}

void WriteSplitForm(const SpeakerView& speaker, html::Writer& html) {
  auto fold = html.Open("details", {{"class", "correct"}});
  html.Leaf("summary", "A statement here is somebody else’s");
  auto form = html.Open("form", {{"action", "/correct"}, {"method", "post"}});
  html.Empty("input", {{"type", "hidden"}, {"name", "action"}, {"value", "split"}});
  std::vector<std::pair<std::string, std::string>> statements;
  for (const StatementPlace& place : speaker.statements) {
    statements.emplace_back(place.attribution->id, std::string(OutletOf(*place.analysis)) + ": " +
                                                       Clipped(place.words(), 80));
  }
  WriteChoice("statement", "Statement", statements, html);
  WriteChoice(
      "which", "Which",
      {{"statement", "this statement only"}, {"article", "all under this name in its article"}},
      html);
  WriteField("as", "It is", "empty: nobody known", html, /*required=*/false);
  WriteWhoAndWhy(html);
  html.Leaf("button", {{"class", "go"}}, "Split off");
}

void WriteMergeFields(html::Writer& html) {
  auto fold = html.Open("details", {{"class", "correct"}});
  html.Leaf("summary", "Those ticked are one speaker");
  auto fields = html.Open("div", {{"class", "fields"}});
  html.Empty("input", {{"type", "hidden"}, {"name", "action"}, {"value", "merge"}});
  WriteField("as", "Their one name", "as it should read", html);
  WriteWhoAndWhy(html);
  html.Leaf("button", {{"class", "go"}}, "Merge");
}

void WriteFigureForm(const MeasureView& view, html::Writer& html) {
  auto fold = html.Open("details", {{"class", "correct"}});
  html.Leaf("summary", "Correct a figure");
  auto form = html.Open("form", {{"action", "/correct"}, {"method", "post"}});
  std::vector<std::pair<std::string, std::string>> figures;
  for (const Claim& claim : view.claims) {
    for (const FigurePlace& place : claim.figures) {
      figures.emplace_back(place.figure->id, claim.claimant + ": " + OneLine(place.words()) + ", " +
                                                 std::string(OutletOf(*place.analysis)));
    }
  }
  WriteChoice("figure", "Figure", figures, html);
  WriteChoice("action", "Correction",
              {{"ignore", "compare it with nothing"}, {"as-of", "it is as of the day below"}},
              html);
  {
    auto field = html.Open("label", {{"class", "wide"}});
    html.Leaf("span", "Day, for the second");
    html.Empty("input", {{"type", "date"}, {"name", "date"}});
  }
  WriteWhoAndWhy(html);
  html.Leaf("button", {{"class", "go"}}, "Correct");
}

std::optional<Override> CorrectionFrom(const Fields& form, const Snapshot& snapshot,
                                       std::string& fault) {
  std::optional<Override> correction;
  const std::string_view action = form.Get("action");
  for (const OverrideAction known : {OverrideAction::kAlias, OverrideAction::kMerge}) {
    if (action == Name(known)) correction = NameCorrection(form, known, fault);
  }
  for (const OverrideAction known : {OverrideAction::kIgnore, OverrideAction::kAsOf}) {
    if (action == Name(known)) correction = FigureCorrection(form, snapshot, known, fault);
  }
  if (action == Name(OverrideAction::kSplit)) correction = SplitCorrection(form, snapshot, fault);
  if (!correction) {
    if (fault.empty()) fault = "There is no correction “" + std::string(action) + "”.";
    return std::nullopt;
  }
  correction->who = form.Get("who");
  correction->why = form.Get("why");
  if (!correction->who.empty() && !correction->why.empty()) return correction;
  fault = "A correction needs who made it and why.";
  return std::nullopt;
}

}  // namespace sayso::serve
