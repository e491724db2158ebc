#include "reports/model/glance.h"

#include "reports/html/model.h"
#include "reports/model/verdicts.h"
#include "reports/model/words.h"

namespace sayso::html {
namespace {

constexpr size_t kMostClaims = 6;

// The first relation of the sentence's kind: where its chip leads.
std::string Target(const Glance& glance) {
  const auto& relations = glance.view->relations;
  for (size_t r = 0; r < relations.size(); ++r) {
    if (relations[r].verdict == glance.verdict) return To(RelationAnchor(*glance.view, r));
  }
  return To(MeasureAnchor(glance.view->number));
}

void WriteSentence(const Glance& glance, Writer& html) {
  auto sentence = html.Open("p");
  html.Link(To(MeasureAnchor(glance.view->number)), Capitalised(glance.view->what), "what");
  html.Text(": " + MeaningOf(glance) + " – ");
  size_t shown = std::min(glance.claims.size(), kMostClaims);
  for (size_t i = 0; i < shown; ++i) {
    if (i > 0) html.Text(glance.between(i));
    WriteClaimWords(glance.claim(i), /*with_name=*/!glance.same_claimant(i), html);
  }
  if (shown < glance.claims.size()) {
    html.Text("; and " + std::to_string(glance.claims.size() - shown) + " more");
  }
  html.Text(".");
}

}  // namespace

void WriteGlance(const Model& model, Writer& html) {
  auto glances = Glances(model.measures);
  if (glances.empty()) {
    html.Leaf("p", {{"class", "quiet"}},
              "No two figures of these articles stand in a relation to report.");
    return;
  }
  auto list = html.Open("ol", {{"class", "glance"}});
  for (const Glance& glance : glances) {
    auto item = html.Open("li");
    WriteChip(glance.verdict, Target(glance), html);
    WriteSentence(glance, html);
  }
}

}  // namespace sayso::html
