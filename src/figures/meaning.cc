#include "src/figures/meaning.h"

#include <algorithm>
#include <utility>

#include "src/figures/steps.h"

namespace sayso {
namespace {

std::vector<Figure> Place(const Text& text, std::vector<ast::Figure> quantities) {
  std::vector<Figure> figures;
  figures.reserve(quantities.size());
  for (ast::Figure& q : quantities) {
    Figure f{std::move(q)};
    f.sentence = static_cast<uint32_t>(std::max(0, text.SentenceAt(f.span.begin)));
    f.derivation.push_back({"figure/" + f.production, "", {f.span}});
    figures.push_back(std::move(f));
  }
  return figures;
}

}  // namespace

std::vector<Figure> GiveMeaning(const Text& text, std::vector<ast::Figure> quantities,
                                const std::vector<Attribution>& attributions) {
  std::vector<Figure> figures = Place(text, std::move(quantities));
  std::vector<OutcomeWord> outcomes;
  int64_t sentence = -1;
  for (size_t i = 0; i < figures.size(); ++i) {
    const Range tokens = text.sentences[figures[i].sentence].tokens;
    if (figures[i].sentence != sentence) {
      sentence = figures[i].sentence;
      outcomes = FindOutcomes(text, tokens);
    }
    Site site{text, attributions, figures, outcomes, tokens, {}, i};
    site.tokens = site.TokensOf(figures[i].span);
    ReadClaimant(site);
    ReadCountedNoun(site);
    ReadRole(site);
    ReadOutcome(site);
    ReadPopulation(site);
    ReadPlace(site);
    ReadTime(site);
    ReadEpistemics(site);
  }
  return figures;
}

}  // namespace sayso
