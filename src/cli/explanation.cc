#include "src/cli/explanation.h"

#include <vector>

#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "reports/figure_value.h"
#include "reports/model/words.h"
#include "src/ast/names.h"
#include "src/cli/token_text.h"

namespace sayso::cli {
namespace {

// The words at each of `spans` on one line, in brackets as in corpus files: "[The lift] [failed]".
std::string Bracketed(const Text& text, const Spans& spans) {
  std::string words;
  for (const Span span : spans) {
    words += (words.empty() ? "[" : " [") + OneLine(text.view(span)) + "]";
  }
  return words;
}

std::string Joined(const std::vector<std::string_view>& words) {
  std::string joined;
  for (const std::string_view word : words) joined.append(joined.empty() ? "" : ", ").append(word);
  return joined;
}

// "Ada Lund (speaker) <- AFP (told-to) <- Harbour Courier (outlet)".
std::string ChainText(const std::vector<Link>& chain) {
  std::string text;
  for (const Link& link : chain) {
    if (!text.empty()) text += " <- ";
    text += link.name + " (" + std::string(Name(link.hand)) + ")";
  }
  return text;
}

std::string Share(double share) { return absl::StrFormat("%.2f", share); }

// "41" or "[24, 99]"; ( and ) where the end does not belong; "…" where it is open.
std::string IntervalText(const Figure& figure) {
  const auto bound = [&](const Bound& b) {
    if (!b.value) return std::string("…");
    return IsDated(figure.kind) ? IsoDay(*b.value).value_or("…") : b.value->ToString();
  };
  const Interval& interval = figure.interval;
  std::string text = bound(interval.low);
  if (!interval.is_point()) {
    text = (interval.low.open ? "(" : "[") + text + ", " + bound(interval.high) +
           (interval.high.open ? ")" : "]");
  }
  return figure.unit.empty() ? text : text + " " + figure.unit;
}

// Gathers the parts of one explanation; what is empty is left out.
class Parts {
 public:
  explicit Parts(Explanation& explanation) : parts_(explanation.parts) {}

  void Add(std::string label, std::string_view text) {
    if (!text.empty()) parts_.push_back({std::move(label), std::string(text)});
  }
  void Words(std::string label, const Text& text, const Spans& spans) {
    Add(std::move(label), Bracketed(text, spans));
  }
  void AddSpeaker(const Attribution& attribution);
  void AddConsidered(const Text& text, const Attribution& attribution);
  void AddSteps(const Text& text, const Derivation& derivation);
  void AddTokens(const Text& text, uint32_t offset);

 private:
  std::vector<Explanation::Part>& parts_;
};

void Parts::AddSpeaker(const Attribution& attribution) {
  if (!attribution.speaker) return Add("speaker", "unknown");
  const Speaker& speaker = *attribution.speaker;
  std::string text = speaker.name + " (" + std::string(Name(speaker.kind)) +
                     (speaker.anonymous ? ", anonymous" : "") + "), confidence " +
                     Share(speaker.confidence);
  if (!speaker.aliases.empty()) text += "; also: " + absl::StrJoin(speaker.aliases, ", ");
  Add("speaker", text);
  Add("role", speaker.role);
  Add("speaks for", speaker.on_behalf_of);
}

void Parts::AddConsidered(const Text& text, const Attribution& attribution) {
  for (const ast::Candidate& candidate : attribution.candidates) {
    std::string line = absl::StrFormat("%6.2f  %s", candidate.score, candidate.production);
    const auto add = [&](std::string_view label, const Spans& spans) {
      if (!spans.empty())
        line.append("  ").append(label).append(" ").append(Bracketed(text, spans));
    };
    add("source", candidate.source);
    add("cue", candidate.cue);
    add("content", candidate.content);
    Add("considered", line);
  }
}

void Parts::AddSteps(const Text& text, const Derivation& derivation) {
  for (const Step& step : derivation) {
    std::string line = step.rule;
    if (!step.detail.empty()) line += ": " + step.detail;
    if (!step.spans.empty()) line += "  " + Bracketed(text, step.spans);
    Add("step", line);
  }
}

void Parts::AddTokens(const Text& text, uint32_t offset) {
  const int32_t sentence = text.SentenceAt(offset);
  if (sentence < 0) return;
  for (const Token& token : text.tokens_of(text.sentences[sentence].tokens)) {
    Add("token", TokenText(text, token));
  }
}

Explanation Begin(const std::string& id, std::string kind, const DocumentAnalysis& document,
                  Span span) {
  return {.id = id,
          .kind = std::move(kind),
          .path = document.document->path,
          .place = LineColumnOf(document.text.bytes, span.begin)};
}

// The figure of a finding, in one line: who says it where, and in which words.
std::string FigureLine(const FigurePlace& place) {
  const std::string& claimant = place.figure->claimant;
  const LineColumn at = LineColumnOf(place.analysis->text.bytes, place.figure->span.begin);
  return absl::StrFormat("%s  [%s]  %s, %s:%d:%d", place.figure->id, OneLine(place.words()),
                         claimant.empty() ? "the outlet itself" : claimant,
                         place.analysis->document->path, at.line, at.column);
}

}  // namespace

Explanation Explainer::Explain(const DocumentAnalysis& document,
                               const Attribution& attribution) const {
  const Text& text = document.text;
  const Span words = Hull(attribution.content);
  Explanation explanation =
      Begin(attribution.id, std::string(Name(attribution.kind)) + " statement", document, words);
  Parts parts(explanation);
  parts.AddSpeaker(attribution);
  parts.Words("source", text, attribution.source);
  parts.Words("cue", text, attribution.cue);
  parts.Words("content", text, attribution.content);
  parts.Words("relay", text, attribution.relay);
  parts.Add("via", absl::StrJoin(attribution.via, ", "));
  parts.Add("chain", ChainText(attribution.chain));
  if (attribution.venue) parts.Words("venue", text, {attribution.venue->span});
  if (attribution.said_at) {
    const auto& date = attribution.said_at->date;
    parts.Add("said", attribution.said_at->words + (date ? " = " + IsoDate(*date) : ""));
  }
  parts.Add("stance", Name(attribution.stance));
  parts.Add("flags", Joined(Names(attribution.standing)));
  parts.Add("reading", attribution.production + ", confidence " + Share(attribution.confidence));
  parts.AddSteps(text, attribution.derivation);
  parts.AddConsidered(text, attribution);
  if (with_tokens_) parts.AddTokens(text, words.begin);
  return explanation;
}

Explanation Explainer::Explain(const DocumentAnalysis& document, const Figure& figure) const {
  const Text& text = document.text;
  Explanation explanation =
      Begin(figure.id, std::string(Name(figure.kind)) + " figure", document, figure.span);
  Parts parts(explanation);
  parts.Words("words", text, {figure.span});
  parts.Add("meaning", IntervalText(figure));
  parts.Add("softened",
            figure.approximation == Approximation::kNone ? "" : Name(figure.approximation));
  parts.Add("counted", figure.counted);
  parts.Add("outcome", figure.outcome);
  parts.Add("population", figure.population);
  parts.Add("side", figure.side);
  parts.Add("place", figure.place);
  parts.Add("role", Name(figure.role));
  parts.Add("as of", figure.as_of ? IsoDate(*figure.as_of) : "");
  parts.Add("claimant", figure.claimant.empty() ? "the outlet itself" : figure.claimant);
  if (const Attribution* holder = document.HolderOf(figure)) {
    parts.Add("stated in", holder->id);
  }
  parts.Add("reading", figure.production);
  parts.AddSteps(text, figure.derivation);
  if (with_tokens_) parts.AddTokens(text, figure.span.begin);
  return explanation;
}

Explanation Explainer::Explain(const Finding& finding) const {
  Explanation explanation{.id = finding.id,
                          .kind = std::string(Name(finding.verdict)) + " finding, " +
                                  std::string(Name(finding.severity))};
  Parts parts(explanation);
  parts.Add("what", finding.what);
  parts.Add("rule", finding.rule);
  for (const std::string& reason : finding.reasons) parts.Add("reason", reason);
  for (const std::string& id : finding.figures) {
    if (const FigurePlace* place = index_.FigureOf(id)) parts.Add("figure", FigureLine(*place));
  }
  return explanation;
}

}  // namespace sayso::cli
