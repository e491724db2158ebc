#include <algorithm>

#include "reports/figure_value.h"
#include "reports/html/lists.h"
#include "reports/html/model.h"
#include "reports/model/words.h"
#include "src/base/code_points.h"

namespace sayso::html {
namespace {

template <class Item, class Write>
void WriteGapList(const std::vector<Item>& items, std::string_view noun, Writer& html,
                  Write write) {
  WriteFolded(items, {.open = 12}, noun, html, [&](auto shown) {
    auto list = html.Open("ul", {{"class", "gaps"}});
    for (const Item& item : shown) {
      auto element = html.Open("li");
      write(item);
    }
  });
}

void WriteHeading(std::string_view title, size_t count, Writer& html) {
  auto heading = html.Open("h3");
  html.Text(title);
  html.Leaf("span", {{"class", "count"}}, std::to_string(count));
}

void WriteStatements(std::string_view title, const std::vector<StatementPlace>& statements,
                     bool with_name, Writer& html) {
  if (statements.empty()) return;
  WriteHeading(title, statements.size(), html);
  WriteGapList(statements, "statement", html, [&](const StatementPlace& place) {
    if (with_name) {
      html.Leaf("b", place.attribution->speaker->name);
      html.Text(": ");
    }
    html.Link(To(StatementAnchor(place.document, place.number)), Clipped(place.words(), 220));
    html.Leaf("span", {{"class", "quiet"}}, " " + std::string(OutletOf(*place.analysis)));
  });
}

struct LoosePlace {
  uint32_t document;
  const DocumentAnalysis* analysis;
  Span span;
};

std::vector<LoosePlace> LooseOf(const Analysis& analysis, LooseKind kind) {
  std::vector<LoosePlace> places;
  for (uint32_t d = 0; d < analysis.documents.size(); ++d) {
    const DocumentAnalysis& document = analysis.documents[d];
    for (const ast::LooseQuotation& quotation : document.loose_quotations) {
      if (quotation.kind == kind) places.push_back({d, &document, quotation.span});
    }
  }
  return places;
}

void WriteLoose(std::string_view title, const std::vector<LoosePlace>& places, Writer& html) {
  if (places.empty()) return;
  WriteHeading(title, places.size(), html);
  WriteGapList(places, "quotation", html, [&](const LoosePlace& place) {
    html.Text(Clipped(OneLine(place.analysis->text.view(place.span)), 220) + " ");
    html.Link(To(ArticleAnchor(place.document)), OutletOf(*place.analysis));
  });
}

std::vector<StatementPlace> Anonymous(const Model& model) {
  std::vector<StatementPlace> places;
  for (const SpeakerView& speaker : model.speakers) {
    if (!speaker.anonymous) continue;
    places.insert(places.end(), speaker.statements.begin(), speaker.statements.end());
  }
  return places;
}

struct Uncompared {
  FigurePlace place;
  std::string why;
};

// Whether some rule laid the figure beside another: it stands in a measure, or in a finding that
// does not refuse the comparison.
bool IsCompared(const Figure& figure, const AnalysisIndex& index) {
  const auto& findings = index.FindingsOn(figure.id);
  return index.MeasureOf(figure.id) >= 0 ||
         std::any_of(findings.begin(), findings.end(), [](const Finding* finding) {
           return finding->verdict != Verdict::kNotComparable;
         });
}

std::string WhyAlone(const Figure& figure) {
  if (figure.background) return "it belongs to an older event";
  if (figure.role == Role::kProjection) return "it is a projection";
  if (figure.outcome.empty() && figure.counted.empty() && !IsDated(figure.kind)) {
    return "what it counts was not understood";
  }
  return "no other figure measures the same";
}

std::vector<Uncompared> UncomparedOf(const Model& model) {
  std::vector<Uncompared> figures;
  for (const DocumentAnalysis& document : model.analysis.documents) {
    for (const Figure& figure : document.figures) {
      const FigurePlace* place = model.index.FigureOf(figure.id);
      if (!place || IsCompared(figure, model.index)) continue;
      const auto& refusals = model.index.FindingsOn(figure.id);
      figures.push_back(
          {*place, refusals.empty() ? WhyAlone(figure) : Joined(refusals.front()->reasons)});
    }
  }
  return figures;
}

void WriteUncompared(const Model& model, Writer& html) {
  auto figures = UncomparedOf(model);
  if (figures.empty()) return;
  WriteHeading("Figures not compared", figures.size(), html);
  WriteGapList(figures, "figure", html, [&](const Uncompared& item) {
    const Figure& f = *item.place.figure;
    html.Link(To(FigureAnchor(item.place)), OneLine(item.place.words()), "num");
    std::string what = Joined({f.counted, f.outcome}, " ");
    if (!OneLine(what).empty()) html.Text(" " + OneLine(what));
    html.Leaf("span", {{"class", "quiet"}},
              ", " + std::string(OutletOf(*item.place.analysis)) + ": " + item.why);
  });
}

// A number in a sentence that no figure covers.
struct Unread {
  uint32_t document;
  const DocumentAnalysis* analysis;
  Span number, sentence;
};

std::vector<Unread> UnreadNumbers(const Analysis& analysis) {
  std::vector<Unread> unread;
  for (uint32_t d = 0; d < analysis.documents.size(); ++d) {
    const DocumentAnalysis& document = analysis.documents[d];
    const Text& text = document.text;
    for (const Sentence& sentence : text.sentences) {
      if (!text.paragraphs[sentence.paragraph].speaks()) continue;
      for (const Token& token : text.tokens_of(sentence.tokens)) {
        bool read =
            std::any_of(document.figures.begin(), document.figures.end(),
                        [&](const Figure& figure) { return figure.span.overlaps(token.span()); });
        if (token.is(TokenKind::kNumber) && !read) {
          unread.push_back({d, &document, token.span(), sentence.span});
        }
      }
    }
  }
  return unread;
}

void WriteUnread(const Model& model, Writer& html) {
  auto unread = UnreadNumbers(model.analysis);
  if (unread.empty()) return;
  WriteHeading("Numbers that were not read as figures", unread.size(), html);
  WriteGapList(unread, "number", html, [&](const Unread& item) {
    html.Leaf("b", item.analysis->text.view(item.number));
    html.Text(" in “" + Clipped(OneLine(item.analysis->text.view(item.sentence)), 160) + "” ");
    html.Link(To(ArticleAnchor(item.document)), OutletOf(*item.analysis));
  });
}

void WriteSkipped(const std::vector<std::string>& skipped, Writer& html) {
  if (skipped.empty()) return;
  WriteHeading("Input that could not be read", skipped.size(), html);
  WriteGapList(skipped, "input", html, [&](const std::string& fault) { html.Text(fault); });
}

void WriteIssues(const Analysis& analysis, Writer& html) {
  struct Place {
    const DocumentAnalysis* document;
    const Issue* issue;
  };
  std::vector<Place> places;
  for (const DocumentAnalysis& document : analysis.documents) {
    for (const Issue& issue : document.issues) places.push_back({&document, &issue});
  }
  if (places.empty()) return;
  WriteHeading("Input that was not perfect", places.size(), html);
  WriteGapList(places, "fault", html, [&](const Place& place) {
    html.Leaf("code", place.document->document->path);
    if (place.issue->place) {
      LineColumn at = LineColumnOf(place.document->text.bytes, place.issue->place->begin);
      html.Text(":" + std::to_string(at.line) + ":" + std::to_string(at.column));
    }
    html.Text(" " + place.issue->message);
    if (!place.issue->hint.empty()) {
      html.Leaf("span", {{"class", "quiet"}}, " " + Capitalised(place.issue->hint) + ".");
    }
  });
}

}  // namespace

void WriteGaps(const Model& model, Writer& html) {
  html.Leaf("p", {{"class", "quiet"}}, "What this report leaves open, so that nothing is hidden.");
  WriteStatements("Speaker unknown", Unattributed(model.analysis), false, html);
  WriteLoose("Quotations of nobody named", LooseOf(model.analysis, LooseKind::kSpeech), html);
  WriteLoose("Words at arm's length, no statements", LooseOf(model.analysis, LooseKind::kScare),
             html);
  WriteStatements("Anonymous speakers", Anonymous(model), true, html);
  WriteUncompared(model, html);
  WriteUnread(model, html);
  WriteSkipped(model.options.skipped, html);
  WriteIssues(model.analysis, html);
}

}  // namespace sayso::html
