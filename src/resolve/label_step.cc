#include <algorithm>
#include <set>

#include "src/resolve/scene.h"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr uint32_t kLongestName = 5;  // words in front of "(Chair)"

// Labels that name nobody: rules/text/labels.json.
struct Labels {
  explicit Labels(const Ruleset& ruleset) {
    const RuleValue file = ruleset.value("text", "labels");
    for (const std::string_view word : file["questions"].texts()) questions.emplace(word);
    for (const std::string_view word : file["answers"].texts()) answers.emplace(word);
  }
  std::set<std::string, std::less<>> questions, answers;
};

std::string Lowered(std::string_view words) {
  std::string lower;
  AppendLowered(words, lower);
  return lower;
}

// Whom the conversation is with: the one person the headline names, else the one person named
// before the first turn.
const Person* Interviewee(const Scene& scene) {
  const Text& text = scene.text;
  const uint32_t first_turn = text.turns.front().label.begin;
  const Person *in_title = nullptr, *before = nullptr;
  int titled = 0, named = 0;
  for (const Person& person : scene.people.all()) {
    const uint32_t at = text.tokens[person.first_token].begin;
    const int32_t s = text.SentenceAt(at);
    if (at >= first_turn || s < 0) continue;
    ++named;
    before = &person;
    const uint32_t p = text.sentences[static_cast<size_t>(s)].paragraph;
    if (text.paragraphs[p].kind != ParagraphKind::kTitle) continue;
    ++titled;
    in_title = &person;
  }
  if (titled == 1) return in_title;
  return named == 1 ? before : nullptr;
}

// "Dame Judith Rook (Chair)": the person in front of the bracket that holds the label's word.
const Person* HolderOf(const Scene& scene, const std::string& role) {
  const std::vector<Token>& tokens = scene.text.tokens;
  for (uint32_t t = 1; t + 2 < tokens.size(); ++t) {
    if (!tokens[t].is(TokenKind::kOpenBracket) || !tokens[t + 2].is(TokenKind::kCloseBracket)) {
      continue;
    }
    if (Lowered(scene.text.view(tokens[t + 1])) != role) continue;
    NameFinder finder(scene.text, {t - std::min(t, kLongestName), t});
    while (const auto run = finder.Next()) {
      if (run->tokens.end != t) continue;
      return scene.people.OnlyNamed(WordsOf(scene.text, run->tokens));
    }
  }
  return nullptr;
}

}  // namespace

// A transcript's label that names nobody: Q, A, CHAIR. Whoever asks stays unknown.
std::optional<Resolution> ResolveLabel(const Scene& scene, const Mention& mention) {
  if (scene.current.production != "turn" || mention.tokens.size() != 1) return std::nullopt;
  const Labels& labels = scene.text.ruleset->compiled<Labels>();
  const std::string label = Lowered(scene.text.view(mention.span));
  if (labels.questions.contains(label)) {
    return Resolution{{.confidence = 0}, "speaker/label", "whoever leads the conversation"};
  }
  if (labels.answers.contains(label)) {
    const Person* person = Interviewee(scene);
    if (person == nullptr) return Resolution{{.confidence = 0}, "speaker/label", "nobody is named"};
    return Resolution{SpeakerOf(*person), "speaker/label", "whom the conversation is with"};
  }
  const Person* holder = HolderOf(scene, label);
  if (holder == nullptr) return std::nullopt;
  return Resolution{SpeakerOf(*holder), "speaker/label", "the name in front of the bracket"};
}

}  // namespace sayso
