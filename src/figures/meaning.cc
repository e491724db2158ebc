#include "src/figures/meaning.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "grammar/vague_convention.h"
#include "src/figures/carried_claimant.h"
#include "src/figures/steps.h"

namespace sayso {
namespace {

std::vector<Figure> Place(const Text& text, std::vector<ast::Figure> quantities) {
  std::vector<Figure> figures;
  figures.reserve(quantities.size());
  constexpr size_t kSteps = 4;  // more are rare
  uint32_t sentence = 0;        // figures stand in text order
  for (ast::Figure& q : quantities) {
    Figure& f = figures.emplace_back(std::move(q));
    while (sentence + 1 < text.sentences.size() &&
           text.sentences[sentence + 1].span.begin <= f.span.begin) {
      ++sentence;
    }
    f.sentence = sentence;
    f.derivation.reserve(kSteps);
    Step& step = f.derivation.emplace_back();
    step.rule = "figure/";
    step.rule += f.production;
    if (f.approximation == Approximation::kVague) {
      step.detail = absl::StrCat("by the convention ",
                                 text.ruleset->compiled<grammar::VagueConvention>().name());
    }
    step.spans = {f.span};
  }
  return figures;
}

// The figures [first, last) of one sentence; `site` knows the document and the sentence. Nouns come
// first: a step may look at the next figure's.
void ReadSentence(Site site, size_t first, size_t last) {
  std::vector<Range> tokens;
  tokens.reserve(last - first);
  for (size_t i = first; i < last; ++i) tokens.push_back(site.TokensOf(site.figures[i].span));
  site.first = first;
  site.figure_tokens = tokens;
  const auto at = [&](size_t i) -> const Site& {
    site.index = i;
    site.tokens = tokens[i - first];
    return site;
  };
  for (size_t i = first; i < last; ++i) ReadCountedNoun(at(i));
  for (size_t i = first; i < last; ++i) {
    const Site& figure = at(i);
    ReadClaimant(figure);
    ReadRole(figure);
    ReadOutcome(figure);
    ReadPopulation(figure);
    ReadPlace(figure);
    ReadTime(figure);
    ReadEpistemics(figure);
  }
}

}  // namespace

std::vector<Figure> GiveMeaning(const Cast& cast, std::vector<ast::Figure> quantities,
                                const std::vector<Attribution>& attributions) {
  const Text& text = cast.text();
  std::vector<Figure> figures = Place(text, std::move(quantities));
  const SpeakerFinder speakers(cast, attributions);
  const Contents contents(attributions);
  std::vector<OutcomeWord> outcomes;
  Site site{text,
            attributions,
            text.ruleset->compiled<grammar::FigureWords>(),
            text.ruleset->compiled<MeaningWords>(),
            speakers,
            contents,
            figures,
            outcomes,
            {},
            {}};
  for (size_t first = 0; first < figures.size();) {
    size_t last = first;
    while (last < figures.size() && figures[last].sentence == figures[first].sentence) ++last;
    site.sentence = text.sentences[figures[first].sentence].tokens;
    outcomes = FindOutcomes(text, site.sentence);
    ReadSentence(site, first, last);
    first = last;
  }
  CarryClaimants(text, attributions, contents, speakers, figures);
  return figures;
}

}  // namespace sayso
