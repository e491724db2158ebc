#include "src/text/layout.h"

#include <algorithm>

#include "absl/container/flat_hash_map.h"
#include "src/base/absl_view.h"
#include "src/text/characters.h"
#include "src/text/furniture.h"
#include "src/text/turns.h"

namespace sayso {
namespace {

constexpr size_t kTitleWords = 30;
constexpr size_t kHeadingWords = 10;
constexpr int kDatelineParagraphs = 4;
constexpr size_t kRecentHeadings = 8;
constexpr size_t kLabelReach = 10;  // paragraphs in which a transcript names its next speaker

size_t CountWords(std::string_view line) {
  size_t words = 0;
  for (size_t i = 0; i < line.size(); ++i) {
    words += line[i] != ' ' && (i == 0 || line[i - 1] == ' ');
  }
  return words;
}

bool EndsLikeASentence(std::string_view line) {
  for (std::string_view mark : {"\"", "'", "”", "’", "»", ")"}) {
    if (line.ends_with(mark)) line.remove_suffix(mark.size());
  }
  return line.ends_with('.') || line.ends_with('!') || line.ends_with('?') || line.ends_with(':') ||
         line.ends_with(',') || line.ends_with(';') || line.ends_with("…");
}

// `'Do not travel' - rail operator`, "Lund: lift failed", "Lift failed, says Lund".
bool MaySpeak(std::string_view heading) {
  for (std::string_view mark : {": ", ", ", "\"", "“", "‘", " '", " - ", " – ", " — "}) {
    if (heading.find(mark) != std::string_view::npos) return true;
  }
  return heading.starts_with('\'');
}

bool IsListItem(std::string_view line) {
  for (std::string_view bullet : {"• ", "* ", "- ", "– ", "· ", "▪ ", "◦ "}) {
    if (line.starts_with(bullet)) return true;
  }
  return false;
}

class Layout {
 public:
  explicit Layout(Text& text) : text_(text), rules_(text.ruleset->compiled<FurnitureRules>()) {}

  void Run() {
    MatchRules();
    FindTurns(text_);
    FindTitle();
    FindRepeats();
    FindHeadings();
    CutRepeatedHeadings();
    CutDateline();
  }

 private:
  std::string_view line(const Paragraph& p) const { return text_.view(p.span); }

  static bool IsOpen(const Paragraph& p) { return p.kind == ParagraphKind::kNarrative; }

  static void MakeFurniture(Paragraph& p, std::string_view rule) {
    p.kind = ParagraphKind::kFurniture;
    p.rule = rule;
  }

  void MatchRules() {
    for (Paragraph& p : text_.paragraphs) {
      if (!IsOpen(p)) continue;
      if (IsListItem(line(p))) {
        p.kind = ParagraphKind::kListItem;
      } else if (const auto* rule = rules_.Match(line(p))) {
        MakeFurniture(p, rule->id);
      }
    }
  }

  // The first line that is text, where it is no sentence; or the one the metadata names.
  void FindTitle() {
    for (Paragraph& p : text_.paragraphs) {
      if (!IsOpen(p)) continue;
      bool named = line(p) == text_.metadata.title;
      bool headline = !line(p).ends_with('.') && !EndsLikeASentence(line(p));
      if (named || (headline && CountWords(line(p)) <= kTitleWords)) {
        p.kind = ParagraphKind::kTitle;
        if (text_.metadata.title.empty()) text_.metadata.title = line(p);
      }
      return;
    }
  }

  // The title said again; a caption that stands once more without its credit; any line twice.
  void FindRepeats() {
    absl::flat_hash_map<absl::string_view, size_t> first;
    first.reserve(text_.paragraphs.size());
    for (size_t i = 0; i < text_.paragraphs.size(); ++i) {
      Paragraph& p = text_.paragraphs[i];
      if (p.kind == ParagraphKind::kHeader) continue;
      if (p.kind == ParagraphKind::kFurniture) {
        MarkCaptionWithoutCredit(i);
        continue;
      }
      auto [seen, fresh] = first.emplace(ToAbsl(line(p)), i);
      if (fresh) continue;
      MakeFurniture(p, "repeated-line");
      Paragraph& original = text_.paragraphs[seen->second];
      if (IsOpen(original) && IsBesideCredit(seen->second)) MakeFurniture(original, "caption");
    }
  }

  void MarkCaptionWithoutCredit(size_t i) {
    std::string_view caption = line(text_.paragraphs[i]);
    for (size_t j = i < 2 ? 0 : i - 2; j < std::min(i + 3, text_.paragraphs.size()); ++j) {
      Paragraph& p = text_.paragraphs[j];
      if (j != i && IsOpen(p) && line(p).size() >= 20 && caption.starts_with(line(p))) {
        MakeFurniture(p, "caption");
      }
    }
  }

  bool IsBesideCredit(size_t i) const {
    auto is_credit = [&](size_t j) {
      return j < text_.paragraphs.size() && text_.paragraphs[j].rule == "bare-credit";
    };
    return is_credit(i + 1) || (i > 0 && is_credit(i - 1));
  }

  // A short line that is no sentence, before a paragraph. Several in a row are a list of headlines,
  // and so is one that may say who says it.
  void FindHeadings() {
    auto& all = text_.paragraphs;
    auto is_short = [&](size_t i) {
      return i < all.size() && IsOpen(all[i]) && !EndsLikeASentence(line(all[i])) &&
             CountWords(line(all[i])) <= kHeadingWords;
    };
    bool previous = false;
    for (size_t i = 0; i < all.size(); ++i) {
      bool here = is_short(i);
      if (here) {
        bool list = previous || is_short(i + 1) || MaySpeak(line(all[i]));
        all[i].kind = list ? ParagraphKind::kTitle : ParagraphKind::kHeading;
      }
      previous = here;
    }
  }

  // Some pages print a teaser's heading again at the front of its text, run on without a stop.
  void CutRepeatedHeadings() {
    std::vector<std::string_view> headings;
    for (size_t i = 0; i < text_.paragraphs.size(); ++i) {
      Paragraph& p = text_.paragraphs[i];
      bool heads = p.kind == ParagraphKind::kTitle || p.kind == ParagraphKind::kHeading;
      if (heads) headings.push_back(line(p));
      if (headings.size() > kRecentHeadings) headings.erase(headings.begin());
      if (!IsOpen(p)) continue;
      for (std::string_view heading : headings) {
        if (heading.size() < line(p).size() && line(p).starts_with(heading) &&
            line(p)[heading.size()] == ' ' && CountWords(heading) >= 4) {
          Cut(i++, heading.size(), "repeated-heading");
          break;
        }
      }
    }
  }

  void CutDateline() {
    int narrative = 0;
    for (size_t i = 0; i < text_.paragraphs.size() && narrative < kDatelineParagraphs; ++i) {
      if (!IsOpen(text_.paragraphs[i])) continue;
      ++narrative;
      auto match = rules_.MatchDateline(line(text_.paragraphs[i]));
      bool label = !match.sure && (!IsPlace(match.place) || IsTranscript(i));
      if (match.size == 0 || label) continue;
      Span span{text_.paragraphs[i].span.begin, 0};
      span.end = span.begin + static_cast<uint32_t>(match.size);
      text_.dateline = {span, std::string(match.place)};
      Cut(i, match.size, "dateline");
      return;
    }
  }

  // Whether another paragraph near begins with a label as paragraph `i` does: "LUND: … AAS: …".
  bool IsTranscript(size_t i) const {
    size_t end = std::min(text_.paragraphs.size(), i + kLabelReach);
    for (size_t j = i + 1; j < end; ++j) {
      auto match = rules_.MatchDateline(line(text_.paragraphs[j]));
      if (match.size > 0 && !match.sure) return true;
    }
    return false;
  }

  bool IsPlace(std::string_view word) const {
    std::string lower;
    AppendLowered(word, lower);
    const Lexicon& lexicon = text_.ruleset->lexicon();
    Entry entry = lexicon.entry(lexicon.Find(lower));
    return (entry.classes | entry.proper)
        .has(WordClass::kPlace | WordClass::kCapital | WordClass::kCountry);
  }

  // Cuts the first `size` bytes off paragraph `i` as furniture of their own, before it.
  void Cut(size_t i, size_t size, std::string_view rule) {
    Paragraph front = text_.paragraphs[i];
    front.span.end = front.span.begin + static_cast<uint32_t>(size);
    Paragraph& rest = text_.paragraphs[i];
    rest.span.begin = front.span.end;
    while (rest.span.begin < rest.span.end && text_.bytes[rest.span.begin] == ' ') {
      ++rest.span.begin;
    }
    MakeFurniture(front, rule);
    text_.paragraphs.insert(text_.paragraphs.begin() + static_cast<ptrdiff_t>(i), front);
  }

  Text& text_;
  const FurnitureRules& rules_;
};

}  // namespace

void LabelParagraphs(Text& text) { Layout(text).Run(); }

}  // namespace sayso
