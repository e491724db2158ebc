#include "src/text/turns.h"

#include <algorithm>
#include <map>
#include <optional>

#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr size_t kLongestLabel = 64;  // bytes
constexpr size_t kLabelWords = 9;
constexpr size_t kLeastLabels = 3;
constexpr size_t kParagraphsALabel = 4;  // more paragraphs a label than this are no conversation

// What may be a speaker's label at the front of a paragraph.
struct Label {
  size_t paragraph = 0;
  Span name;          // "CARLA WHITBY, HOST"
  uint32_t said = 0;  // where the words behind the colon begin
  std::string key;    // "whitby": the last word of the name itself
  bool full = false;  // of two words or more
  bool capitals = false;
};

bool HasLower(std::string_view words) {
  return std::ranges::any_of(words, [](char c) { return c >= 'a' && c <= 'z'; });
}

// The words of a label, each with a capital, behind a comma any: "Ada Lund, chair of the board".
// False where the line begins otherwise.
bool ReadLabelWords(std::string_view words, Label& label) {
  size_t count = 0;
  bool titled = false;  // a comma has passed
  for (size_t at = 0; at < words.size();) {
    const size_t end = std::min(words.find(' ', at), words.size());
    std::string_view word = words.substr(at, end - at);
    at = end + 1;
    if (word.empty() || ++count > kLabelWords) return false;
    if (titled) continue;
    if (!IsUpperAt(word, 0)) return false;
    titled = word.ends_with(',');
    if (titled) word.remove_suffix(1);
    label.key.clear();
    AppendLowered(word, label.key);
    label.full |= count > 1;
  }
  label.capitals = !HasLower(words);
  return count > 0;
}

std::optional<Label> LabelOf(const Text& text, size_t paragraph) {
  const Span span = text.paragraphs[paragraph].span;
  const std::string_view line = text.view(span);
  const size_t colon = line.substr(0, kLongestLabel).find(':');
  if (colon == std::string_view::npos || colon + 2 >= line.size() || line[colon + 1] != ' ')
    return std::nullopt;
  Label label{.paragraph = paragraph};
  if (!ReadLabelWords(line.substr(0, colon), label)) return std::nullopt;
  label.name = {span.begin, span.begin + static_cast<uint32_t>(colon)};
  label.said = label.name.end + 2;
  return label;
}

bool EndsASentence(std::string_view line) {
  for (std::string_view mark : {".", "!", "?", "…", "\"", "”", ")", "—", "–", "-"}) {
    if (line.ends_with(mark)) return true;
  }
  return false;
}

bool IsStageDirection(std::string_view line) {
  return (line.starts_with('(') && line.ends_with(')')) ||
         (line.starts_with('[') && line.ends_with(']'));
}

class TurnFinder {
 public:
  explicit TurnFinder(Text& text) : text_(text) {}

  void Run() {
    CollectLabels();
    if (!IsConversation()) return;
    for (size_t i = 0; i < labels_.size(); ++i) AddTurn(i);
  }

 private:
  bool IsOpen(size_t i) const { return text_.paragraphs[i].kind == ParagraphKind::kNarrative; }

  void CollectLabels() {
    std::map<std::string, size_t> uses;
    for (size_t i = 0; i < text_.paragraphs.size(); ++i) {
      if (!IsOpen(i)) continue;
      if (auto label = LabelOf(text_, i)) labels_.push_back(*std::move(label));
    }
    for (const Label& label : labels_) ++uses[label.key];
    std::erase_if(labels_, [&](const Label& label) {
      return uses[label.key] < 2 && !label.full && !label.capitals;
    });
    // A headline with a colon stands before the first who speaks, and nobody comes back to it.
    const auto speaks = [&](const Label& label) { return uses[label.key] > 1 || label.capitals; };
    labels_.erase(labels_.begin(), std::ranges::find_if(labels_, speaks));
    for (const auto& [key, count] : uses) repeated_ |= count > 1;
  }

  bool IsConversation() const {
    if (labels_.size() < kLeastLabels || !repeated_) return false;
    const auto other = [&](const Label& label) { return label.key != labels_.front().key; };
    if (std::ranges::none_of(labels_, other)) return false;
    const auto sentences = std::ranges::count_if(labels_, [&](const Label& label) {
      const Span span = text_.paragraphs[label.paragraph].span;
      return EndsASentence(text_.view(span)) && HasLower(text_.view(Span{label.said, span.end}));
    });
    size_t open = 0;
    for (size_t i = labels_.front().paragraph; i <= labels_.back().paragraph; ++i) {
      open += IsOpen(i);
    }
    return 3 * static_cast<size_t>(sentences) >= 2 * labels_.size() &&
           open <= kParagraphsALabel * labels_.size();
  }

  void AddTurn(size_t i) {
    const Label& label = labels_[i];
    const Span first = text_.paragraphs[label.paragraph].span;
    Turn turn{.label = label.name, .colon = {label.name.end, label.name.end + 1}};
    turn.said.push_back({label.said, first.end});
    text_.paragraphs[label.paragraph].kind = ParagraphKind::kTurn;
    const size_t end = i + 1 < labels_.size() ? labels_[i + 1].paragraph : label.paragraph + 1;
    for (size_t p = label.paragraph + 1; p < end; ++p) {
      Paragraph& paragraph = text_.paragraphs[p];
      if (!IsOpen(p)) continue;
      if (IsStageDirection(text_.view(paragraph.span))) {
        paragraph.kind = ParagraphKind::kFurniture;
        paragraph.rule = "stage-direction";
        continue;
      }
      paragraph.kind = ParagraphKind::kTurn;
      turn.said.push_back(paragraph.span);
    }
    text_.turns.push_back(std::move(turn));
  }

  Text& text_;
  std::vector<Label> labels_;
  bool repeated_ = false;  // some label comes back
};

}  // namespace

void FindTurns(Text& text) { TurnFinder(text).Run(); }

}  // namespace sayso
