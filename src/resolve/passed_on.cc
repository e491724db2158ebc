#include <algorithm>

#include "src/resolve/noun_phrase.h"
#include "src/resolve/scene.h"
#include "src/resolve/token_near.h"

// Who stands behind a source that only passes on: "local media quoted the mayor as saying …",
// "…, Xinhua reported, citing the police".
namespace sayso {
namespace {

constexpr uint32_t kQuotedReach = 16;  // tokens of "the mayor of Bergen, Ada Lund," before "as"
constexpr uint32_t kCitingReach = 60;  // tokens between the cue and "citing"

// [local media] quoted [the mayor] as saying …, where "saying" is the cue.
std::optional<PassedOn> QuotedBeforeCue(const Scene& scene, uint32_t cue) {
  const Text& text = scene.text;
  const bool saying = cue > 0 && text.tokens[cue].has(WordClass::kVerbIng);
  if (!saying || text.view(text.tokens[cue - 1]) != "as") return std::nullopt;
  const uint32_t source = TokenNear(text, cue, scene.current.source.back().end);
  for (uint32_t t = cue - 1; t > source && cue - t < kQuotedReach; --t) {
    if (!scene.words.Is(text.tokens[t - 1], Use::kQuoting) || t == cue - 1) continue;
    return PassedOn{{text.tokens[t].begin, text.tokens[cue - 2].end}, Hand::kQuotedBy};
  }
  return std::nullopt;
}

// [local media] quoted [the mayor] as saying …: who is quoted stands behind the cue.
std::optional<PassedOn> Quoted(const Scene& scene, uint32_t cue) {
  const Text& text = scene.text;
  const Attribution& a = scene.current;
  if (a.content.empty()) return std::nullopt;
  if (auto before = QuotedBeforeCue(scene, cue)) return before;
  const uint32_t last = TokenNear(text, cue, a.cue.back().end);
  if (last == 0 || !scene.words.Is(text.tokens[last - 1], Use::kQuoting)) return std::nullopt;
  if (text.TokenAt(a.content.front().begin) < last) return std::nullopt;
  const auto limit = std::min<uint32_t>(last + kQuotedReach, text.TokenAt(a.content.back().end));
  for (uint32_t t = last + 1; t + 1 < limit; ++t) {
    if (text.view(text.tokens[t]) != "as") continue;
    if (!text.tokens[t + 1].has(WordClass::kVerbIng)) return std::nullopt;
    return PassedOn{{text.tokens[last].begin, text.tokens[t - 1].end}, Hand::kQuotedBy};
  }
  return std::nullopt;
}

// Whether the source is one that passes on what others say: an outlet, an agency, "local media".
bool IsMedium(const Scene& scene, const Mention& mention) {
  if (mention.form == Mention::Form::kOutlet) return true;
  return std::ranges::any_of(scene.text.tokens_of(mention.tokens),
                             [&](const Token& t) { return scene.words.Is(t, Use::kMedia); });
}

// [Xinhua] reported, citing [the police], that …
std::optional<PassedOn> Cited(const Scene& scene, const Mention& mention, uint32_t cue) {
  const Text& text = scene.text;
  if (!IsMedium(scene, mention)) return std::nullopt;
  const int32_t s = scene.sentence();
  if (s < 0) return std::nullopt;
  const Range sentence = text.sentences[static_cast<size_t>(s)].tokens;
  const uint32_t begin = cue > sentence.begin + kCitingReach ? cue - kCitingReach : sentence.begin;
  const uint32_t end = std::min(sentence.end, cue + kCitingReach);
  for (uint32_t t = begin; t + 1 < end; ++t) {
    if (!scene.words.Is(text.tokens[t], Use::kCiting) || !text.tokens[t].has(WordClass::kVerbIng))
      continue;
    if (text.QuotationAt(text.tokens[t].begin) >= 0) continue;
    const uint32_t phrase_end = EndOfLongNounPhrase(text, t + 1, sentence.end);
    if (phrase_end == t + 1) return std::nullopt;
    return PassedOn{{text.tokens[t + 1].begin, text.tokens[phrase_end - 1].end}, Hand::kCitedBy};
  }
  return std::nullopt;
}

}  // namespace

std::optional<PassedOn> FindPassedOn(const Scene& scene, const Mention& mention) {
  const Attribution& a = scene.current;
  if (a.source.empty() || a.cue.empty()) return std::nullopt;
  const uint32_t cue = TokenNear(scene.text, mention.tokens.begin, a.cue.front().begin);
  if (auto quoted = Quoted(scene, cue)) return quoted;
  return Cited(scene, mention, cue);
}

}  // namespace sayso
