#include "src/cli/explanation.h"

#include <vector>

#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "reports/figure_value.h"
#include "reports/model/words.h"
#include "reports/visible.h"
#include "src/ast/names.h"
#include "src/base/code_points.h"
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

}  // namespace

void Explanation::Heading(std::string_view id, std::string_view kind,
                          const DocumentAnalysis& document, Span span) {
  const LineColumn place = LineColumnOf(document.text.bytes, span.begin);
  out_ << style_.Bold(Visible(id)) << "  " << kind << "  "
       << style_.Dim(absl::StrFormat("%s:%d:%d", Visible(document.document->path), place.line,
                                     place.column))
       << "\n";
}

void Explanation::Part(std::string_view label, std::string_view text) {
  if (text.empty()) return;
  const std::string gap(label.size() < 12 ? 12 - label.size() : 1, ' ');
  out_ << "  " << style_.Cyan(label) << gap << Visible(text) << "\n";
}

void Explanation::Words(std::string_view label, const Text& text, const Spans& spans) {
  Part(label, Bracketed(text, spans));
}

void Explanation::SpeakerPart(const Attribution& attribution) {
  if (!attribution.speaker) return Part("speaker", "unknown");
  const Speaker& speaker = *attribution.speaker;
  std::string text = speaker.name + " (" + std::string(Name(speaker.kind)) +
                     (speaker.anonymous ? ", anonymous" : "") + "), confidence " +
                     Share(speaker.confidence);
  if (!speaker.aliases.empty()) text += "; also: " + absl::StrJoin(speaker.aliases, ", ");
  Part("speaker", text);
  Part("role", speaker.role);
  Part("speaks for", speaker.on_behalf_of);
}

void Explanation::Considered(const Text& text, const Attribution& attribution) {
  for (const ast::Candidate& candidate : attribution.candidates) {
    std::string line = absl::StrFormat("%6.2f  %s", candidate.score, candidate.production);
    const auto add = [&](std::string_view label, const Spans& spans) {
      if (!spans.empty())
        line.append("  ").append(label).append(" ").append(Bracketed(text, spans));
    };
    add("source", candidate.source);
    add("cue", candidate.cue);
    add("content", candidate.content);
    Part("considered", line);
  }
}

void Explanation::Steps(const Text& text, const Derivation& derivation) {
  for (const Step& step : derivation) {
    std::string line = step.rule;
    if (!step.detail.empty()) line += ": " + step.detail;
    if (!step.spans.empty()) line += "  " + Bracketed(text, step.spans);
    Part("step", line);
  }
}

void Explanation::Tokens(const Text& text, uint32_t offset) {
  const int32_t sentence = text.SentenceAt(offset);
  if (!with_tokens_ || sentence < 0) return;
  for (const Token& token : text.tokens_of(text.sentences[sentence].tokens)) {
    Part("token", TokenText(text, token));
  }
}

void Explanation::Statement(const DocumentAnalysis& document, const Attribution& attribution) {
  const Text& text = document.text;
  Heading(attribution.id, std::string(Name(attribution.kind)) + " statement", document,
          Hull(attribution.content));
  SpeakerPart(attribution);
  Words("source", text, attribution.source);
  Words("cue", text, attribution.cue);
  Words("content", text, attribution.content);
  Words("relay", text, attribution.relay);
  Part("via", absl::StrJoin(attribution.via, ", "));
  Part("chain", ChainText(attribution.chain));
  if (attribution.venue) Words("venue", text, {attribution.venue->span});
  if (attribution.said_at) {
    const auto& date = attribution.said_at->date;
    Part("said", attribution.said_at->words + (date ? " = " + IsoDate(*date) : ""));
  }
  Part("stance", Name(attribution.stance));
  Part("flags", Joined(Names(attribution.standing)));
  Part("reading", attribution.production + ", confidence " + Share(attribution.confidence));
  Steps(text, attribution.derivation);
  Considered(text, attribution);
  Tokens(text, Hull(attribution.content).begin);
  out_ << "\n";
}

void Explanation::Figure(const DocumentAnalysis& document, const sayso::Figure& figure) {
  const Text& text = document.text;
  Heading(figure.id, std::string(Name(figure.kind)) + " figure", document, figure.span);
  Words("words", text, {figure.span});
  Part("meaning", IntervalText(figure));
  Part("softened", figure.approximation == Approximation::kNone ? "" : Name(figure.approximation));
  Part("counted", figure.counted);
  Part("outcome", figure.outcome);
  Part("population", figure.population);
  Part("side", figure.side);
  Part("place", figure.place);
  Part("role", Name(figure.role));
  Part("as of", figure.as_of ? IsoDate(*figure.as_of) : "");
  Part("claimant", figure.claimant.empty() ? "the outlet itself" : figure.claimant);
  if (figure.attribution >= 0) Part("stated in", document.attributions[figure.attribution].id);
  Part("reading", figure.production);
  Steps(text, figure.derivation);
  Tokens(text, figure.span.begin);
  out_ << "\n";
}

void Explanation::JoinedFigure(const std::string& id) {
  for (const DocumentAnalysis& document : analysis_.documents) {
    for (const sayso::Figure& figure : document.figures) {
      if (figure.id != id) continue;
      const LineColumn place = LineColumnOf(document.text.bytes, figure.span.begin);
      Part("figure",
           absl::StrFormat("%s  [%s]  %s, %s:%d:%d", id, OneLine(document.text.view(figure.span)),
                           figure.claimant.empty() ? "the outlet itself" : figure.claimant,
                           document.document->path, place.line, place.column));
      return;
    }
  }
}

void Explanation::Finding(const sayso::Finding& finding) {
  out_ << style_.Bold(Visible(finding.id)) << "  " << Name(finding.verdict) << " finding, "
       << Name(finding.severity) << "\n";
  Part("what", finding.what);
  Part("rule", finding.rule);
  for (const std::string& reason : finding.reasons) Part("reason", reason);
  for (const std::string& id : finding.figures) JoinedFigure(id);
  out_ << "\n";
}

}  // namespace sayso::cli
