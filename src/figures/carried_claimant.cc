#include "src/figures/carried_claimant.h"

#include <algorithm>
#include <optional>
#include <string>

#include "src/figures/giver.h"
#include "src/figures/site.h"

namespace sayso {
namespace {

using grammar::FigureWord;

// How many sentences a source is carried.
constexpr uint32_t kCarried = 2;
// Over how many figures; more stand in a table only.
constexpr size_t kFiguresBack = 200;

// "3,471 were confirmed to have collapsed" is attributed to nobody.
bool IsSourceless(const std::vector<Attribution>& attributions, int32_t index) {
  return index < 0 || attributions[static_cast<size_t>(index)].source.empty();
}

bool Waits(const std::vector<Attribution>& attributions, const Figure& f) {
  return f.kind == FigureKind::kNumber && f.claimant.empty() && !f.background &&
         IsSourceless(attributions, f.attribution);
}

bool IsTitle(const Text& text, const Figure& f) {
  return text.paragraphs[text.sentences[f.sentence].paragraph].kind == ParagraphKind::kTitle;
}

void Take(Figure& f, const std::string& claimant, std::string rule, Span from) {
  f.claimant = claimant;
  f.derivation.push_back({std::move(rule), "", {from}});
}

// The same number of the same outcome further down.
const Figure* SameBelow(const std::vector<Figure>& figures, const Figure& title) {
  const auto same = [&](const Figure& f) {
    return f.sentence > title.sentence && !f.claimant.empty() && f.interval == title.interval &&
           f.outcome == title.outcome;
  };
  const auto found = std::find_if(figures.begin(), figures.end(), same);
  return found == figures.end() ? nullptr : &*found;
}

// The minister announced the new figure: the giver of what was told last, in the sentence after.
std::optional<Span> AnnouncerBehind(const Text& text, const Contents& contents,
                                    const SpeakerFinder& speakers, std::vector<Figure>& figures,
                                    size_t index) {
  const uint32_t next = figures[index].sentence + 1;
  if (next >= text.sentences.size()) return std::nullopt;
  const Range tokens = text.sentences[next].tokens;
  const std::vector<Attribution> none;
  const std::vector<OutcomeWord> outcomes;
  const Site site{text,
                  none,
                  text.ruleset->compiled<grammar::FigureWords>(),
                  text.ruleset->compiled<MeaningWords>(),
                  speakers,
                  contents,
                  figures,
                  outcomes,
                  tokens,
                  tokens,
                  index};
  for (uint32_t i = tokens.begin + 1; i + 2 < tokens.end && i < tokens.begin + 24; ++i) {
    const bool announced =
        site.Is(i, FigureWord::kGiven) && site.Has(i + 1, WordClass::kDeterminer) &&
        (site.Is(i + 2, FigureWord::kToll) ||
         (site.Is(i + 2, FigureWord::kNew) && site.Is(i + 3, FigureWord::kToll)));
    if (announced) return GiverBefore(site, i, tokens.begin);
  }
  return std::nullopt;
}

// The last figure told before that has both claimant and outcome, as far as a source is carried.
const Figure* ToldBefore(const Text& text, const std::vector<Figure>& figures, size_t index) {
  const Figure& f = figures[index];
  for (size_t n = index; n-- > 0 && index - n <= kFiguresBack;) {
    const Figure& g = figures[n];
    if (g.sentence == f.sentence) continue;
    if (g.sentence + kCarried < f.sentence || IsTitle(text, g)) return nullptr;
    if (!IsQuantity(g.kind) || g.claimant.empty()) continue;
    const bool apart = text.sentences[g.sentence].paragraph != text.sentences[f.sentence].paragraph;
    if (apart && (f.outcome.empty() || g.outcome.empty())) return nullptr;
    const bool elsewhere = !g.place.empty() && !f.place.empty() && g.place != f.place;
    const bool repeats = g.outcome == f.outcome && g.counted == f.counted && !f.outcome.empty();
    return elsewhere || repeats || f.role == Role::kTotal ? nullptr : &g;
  }
  return nullptr;
}

}  // namespace

void CarryClaimants(const Text& text, const std::vector<Attribution>& attributions,
                    const Contents& contents, const SpeakerFinder& speakers,
                    std::vector<Figure>& figures) {
  for (size_t i = 0; i < figures.size(); ++i) {
    Figure& f = figures[i];
    if (!Waits(attributions, f) || IsTitle(text, f)) continue;
    if (const auto giver = AnnouncerBehind(text, contents, speakers, figures, i)) {
      const auto speaker = speakers.Find(*giver);
      Take(f, speaker ? speaker->name : std::string(text.view(*giver)), "claimant/announced-behind",
           *giver);
    } else if (IsSourceless(attributions, contents.Innermost(text.sentences[f.sentence].span))) {
      if (const Figure* told = ToldBefore(text, figures, i)) {
        Take(f, told->claimant, "claimant/carried", told->span);
      }
    }
  }
  for (Figure& f : figures) {
    if (!Waits(attributions, f) || f.outcome.empty() || !IsTitle(text, f)) continue;
    if (const Figure* below = SameBelow(figures, f)) {
      Take(f, below->claimant, "claimant/below-headline", below->span);
    }
  }
}

}  // namespace sayso
