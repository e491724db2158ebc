#include "reports/model/quotations.h"

#include <algorithm>
#include <span>

#include "reports/html/lists.h"
#include "reports/html/model.h"
#include "reports/model/words.h"
#include "src/compare/wording.h"

namespace sayso::html {
namespace {

constexpr size_t kMostRows = 40;  // of a quotation

// The words of a wording; where they differ from the fullest, word by word.
void WriteWords(const std::string& fullest, const QuotationWording& wording, Writer& html) {
  if (wording.variant == QuotationVariant::kFullest) return html.Text(wording.words);
  bool first = true;
  for (const Stretch& stretch : Align(fullest, wording.words)) {
    if (!first) html.Text(" ");
    first = false;
    if (stretch.in == Stretch::In::kLeft) {
      html.Leaf("del", stretch.span.in(fullest));
    } else if (stretch.in == Stretch::In::kRight) {
      html.Leaf("ins", stretch.span.in(wording.words));
    } else {
      html.Text(stretch.span.in(wording.words));
    }
  }
}

void WriteOutlet(const QuotationView::Row& row, bool with_speaker, Writer& html) {
  auto cell = html.Open("th", {{"scope", "row"}});
  html.Link(To(StatementAnchor(row.place.document, row.place.number)),
            OutletOf(*row.place.analysis));
  const std::string& published = row.place.analysis->text.metadata.published;
  std::string note = published.empty() ? "" : DayWords(published);
  if (with_speaker) {
    const auto& speaker = row.place.attribution->speaker;
    note += (note.empty() ? "given to " : ", given to ") + (speaker ? speaker->name : "nobody");
  }
  html.Leaf("span", {{"class", "quiet"}}, " " + note);
}

void WriteRows(const QuotationView& view, Writer& html) {
  auto table = html.Open("table", {{"class", "aligned"}});
  html.Markup(
      "<thead><tr><th scope=\"col\">Outlet</th><th scope=\"col\">Wording</th>"
      "<th scope=\"col\">Words</th></tr></thead>");
  auto body = html.Open("tbody");
  const size_t shown = std::min(view.rows.size(), kMostRows);
  for (const QuotationView::Row& row : std::span(view.rows).first(shown)) {
    auto line = html.Open("tr");
    WriteOutlet(row, !view.group->one_speaker, html);
    html.Leaf("td", {{"class", "quiet"}}, LabelOf(row.wording->variant));
    auto words = html.Open("td", {{"class", "words"}});
    WriteWords(view.rows.front().wording->words, *row.wording, html);
  }
}

void WriteQuotation(const QuotationView& view, size_t number, Writer& html) {
  auto article =
      html.Open("article", {{"class", "quotation"}, {"id", "q" + std::to_string(number + 1)}});
  {
    auto title = html.Open("h3");
    html.Text(view.group->speakers.empty() ? "Speaker unknown"
                                           : Joined(view.group->speakers, " / "));
    html.Leaf("span", {{"class", "count"}}, Count(view.outlets(), "outlet"));
  }
  if (!view.group->one_speaker) {
    html.Leaf("p", {{"class", "warning"}}, "The same words are given to different speakers.");
  }
  WriteRows(view, html);
  WriteLeftOut(view.rows.size() - std::min(view.rows.size(), kMostRows), "article", html);
}

}  // namespace

void WriteQuotations(const Model& model, Writer& html) {
  html.Markup(
      "<p class=\"quiet\">One utterance in several articles, word by word. The fullest wording "
      "stands first; beside it <ins>words that only this article has</ins> and <del>words it "
      "leaves "
      "out</del>.</p>\n");
  WriteFolded(model.quotations, {.open = 12, .most = 200}, "quotation", html, [&](auto shown) {
    for (const QuotationView& view : shown) {
      WriteQuotation(view, static_cast<size_t>(&view - model.quotations.data()), html);
    }
  });
}

}  // namespace sayso::html
