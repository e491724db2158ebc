#include "src/text/furniture.h"

#include <re2/re2.h>

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "src/base/absl_view.h"
#include "src/base/code_points.h"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr size_t kTailBytes = 160;
constexpr size_t kDatelineBytes = 160;

re2::StringPiece Piece(std::string_view s) { return {s.data(), s.size()}; }

RE2::Options Quiet() {
  RE2::Options options;
  options.set_log_errors(false);
  return options;
}

// Whether the first word has no small letter.
bool InCapitals(std::string_view place) {
  std::string_view word = place.substr(0, place.find_first_of(" ,\t\n\v\f\r"));
  return std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

// Whether a mark that may end a dateline stands behind a closing bracket.
bool HasCreditBeforeMark(std::string_view line) {
  for (size_t at = 0; (at = line.find(')', at)) != line.npos;) {
    at = line.find_first_not_of(" \t\n\v\f\r", at + 1);
    if (at == line.npos) return false;
    if (line[at] == ':' || line[at] == '-' || static_cast<unsigned char>(line[at]) >= 0x80)
      return true;
  }
  return false;
}

// A cheap test before the pattern: a place in small letters is one only with its credit.
bool MayBeDateline(std::string_view line) {
  return IsUpperAt(line, 0) && (InCapitals(line) || HasCreditBeforeMark(line));
}

// A text to be found in lines, by that of its bytes that is rarest in them.
struct Sought {
  explicit Sought(std::string_view text) : text(text) {
    constexpr std::string_view kCommonFirst = "etaoinsrhldcumfpgwybvkxjqz ";
    const auto rarity = [&](char c) { return kCommonFirst.find(c); };  // npos for any other
    rarest = static_cast<size_t>(std::ranges::max_element(text, {}, rarity) - text.begin());
  }

  bool IsIn(std::string_view line) const {
    if (line.size() < text.size()) return false;
    const std::string_view places = line.substr(0, line.size() - (text.size() - 1 - rarest));
    for (size_t at = rarest; (at = places.find(text[rarest], at)) != places.npos; ++at) {
      if (line.substr(at - rarest, text.size()) == text) return true;
    }
    return false;
  }

  std::string text;
  size_t rarest = 0;
};

bool HoldsOneOf(std::string_view line, const std::vector<Sought>& texts) {
  return std::ranges::any_of(texts, [&](const Sought& text) { return text.IsIn(line); });
}

// Several rules may seek one text.
void Append(const RuleValue texts, std::vector<Sought>& sought) {
  for (const std::string_view text : texts.texts()) {
    if (std::ranges::find(sought, text, &Sought::text) == sought.end()) sought.emplace_back(text);
  }
}

// A pattern that is compiled when it is first asked: that takes longer than to read an article.
class LazyPattern {
 public:
  void Set(std::string_view pattern) { pattern_ = pattern; }
  const RE2& get() const {
    std::call_once(once_, [this] { compiled_.emplace(Piece(pattern_), Quiet()); });
    return *compiled_;
  }

 private:
  std::string pattern_;
  mutable std::once_flag once_;
  mutable std::optional<RE2> compiled_;
};

// Patterns of one place in a line, asked all at once as alternatives of one: few lines match any.
class PatternSet {
 public:
  // `front` is what may stand before a match.
  explicit PatternSet(std::string_view front) : front_(front) {}

  void Add(std::string_view pattern, size_t rule) { patterns_.emplace_back(pattern, rule); }

  // The first rule that matches, or npos.
  size_t First(std::string_view line) const {
    if (patterns_.empty()) return line.npos;
    std::call_once(once_, [this] { Compile(); });
    std::vector<re2::StringPiece> groups;
    const auto matches = [&] {
      return any_->Match(Piece(line), 0, line.size(), RE2::ANCHOR_START, groups.data(),
                         static_cast<int>(groups.size()));
    };
    if (!matches()) return line.npos;
    groups.resize(static_cast<size_t>(any_->NumberOfCapturingGroups()) + 1);
    matches();
    const auto found = std::ranges::find_if(
        groups_, [&](const auto& group) { return groups[group.first].data() != nullptr; });
    return found->second;
  }

 private:
  static std::string NameOf(size_t rule) { return absl::StrCat("rule_", rule); }

  void Compile() const {
    any_.emplace(Alternatives(/*sound=*/false), Quiet());
    if (!any_->ok()) any_.emplace(Alternatives(/*sound=*/true), Quiet());
    const auto& numbers = any_->NamedCapturingGroups();
    for (const auto& [pattern, rule] : patterns_) {
      const auto number = numbers.find(NameOf(rule));
      if (number != numbers.end()) groups_.emplace_back(number->second, rule);
    }
  }

  // The patterns as groups named after their rules; where `sound` without those that are faulty,
  // which `sayso rules check` tells.
  std::string Alternatives(bool sound) const {
    std::string all;
    for (const auto& [pattern, rule] : patterns_) {
      if (sound && !RE2(pattern, Quiet()).ok()) continue;
      absl::StrAppend(&all, all.empty() ? "" : "|", front_, "(?P<", NameOf(rule), ">", pattern,
                      ")");
    }
    return all;
  }

  std::string front_;
  std::vector<std::pair<std::string, size_t>> patterns_;  // with their rules
  mutable std::once_flag once_;
  mutable std::optional<RE2> any_;
  mutable std::vector<std::pair<size_t, size_t>> groups_;  // by number, with their rules
};

// Whether the line may hold white space outside ASCII: no-break, en, em, thin, hair and wide ones.
bool HasWideSpace(std::string_view line) {
  if (AsciiPrefix(line) == line.size()) return false;
  for (std::string_view space :
       {"\xC2\xA0", "\u2002", "\u2003", "\u2009", "\u200A", "\u200B", "\u202F", "\u3000"}) {
    if (line.find(space) != std::string_view::npos) return true;
  }
  return false;
}

// The line with white space of any kind as blanks: RE2 knows ASCII only.
std::string_view Blanked(std::string_view line, std::string& copy) {
  if (!HasWideSpace(line)) return line;
  for (size_t i = 0; i < line.size();) {
    Character c = CharacterAt(line, i);
    if (c.cls == CharClass::kSpace) {
      copy += ' ';
    } else {
      copy += line.substr(i, c.size);
    }
    i += c.size;
  }
  return copy;
}

}  // namespace

struct FurnitureRules::Compiled {
  // The first rule whose start matches, or npos.
  size_t StartOf(std::string_view line) const {
    const size_t rule = HasFirstWord(line) ? worded.First(line) : line.npos;
    const bool may_have_shape = line.size() <= short_bytes && HoldsOneOf(line, shaped_texts);
    return may_have_shape ? std::min(rule, shaped.First(line)) : rule;
  }
  // Whether the line's first word is one that rules name.
  bool HasFirstWord(std::string_view line) const {
    const auto begin = std::ranges::find_if(line, IsAsciiLetter);
    std::string word;
    AppendLowered({begin, std::find_if_not(begin, line.end(), IsAsciiLetter)}, word);
    return first_words.contains(ToAbsl(word));
  }

  size_t short_bytes = 0;
  PatternSet worded{""};  // starts with a word that rules name
  absl::flat_hash_set<absl::string_view> first_words;
  PatternSet shaped{""};  // other starts, of lines of short_bytes
  std::vector<Sought> shaped_texts;
  PatternSet ends{"(?s:.*?)"};
  std::vector<Sought> end_texts;
  std::vector<std::pair<Sought, size_t>> contained;
  LazyPattern dateline;
};

FurnitureRules::FurnitureRules(const Ruleset& ruleset) : compiled_(std::make_unique<Compiled>()) {
  const RuleValue file = ruleset.value("text", "furniture");
  max_bytes_ = static_cast<size_t>(file["max_bytes"].integer(600));
  compiled_->short_bytes = static_cast<size_t>(file["short_bytes"].integer(600));
  for (const RuleValue rule : file["rules"].items()) {
    size_t index = rules_.size();
    rules_.push_back({std::string(rule["id"].text()), rule["credit"].is_true()});
    if (rule["start"]) {
      (rule["first"] ? compiled_->worded : compiled_->shaped).Add(rule["start"].text(), index);
      for (const std::string_view word : rule["first"].texts()) {
        compiled_->first_words.insert(ToAbsl(word));
      }
      if (!rule["first"]) Append(rule["with"], compiled_->shaped_texts);
    }
    if (rule["end"]) {
      compiled_->ends.Add(rule["end"].text(), index);
      Append(rule["with"], compiled_->end_texts);
    }
    if (rule["contains"]) compiled_->contained.emplace_back(rule["contains"].text(), index);
  }
  compiled_->dateline.Set(file["dateline"]["pattern"].text());
}

FurnitureRules::~FurnitureRules() = default;

const FurnitureRules::Rule* FurnitureRules::Match(std::string_view line) const {
  std::string copy;
  line = Blanked(line, copy);
  for (const auto& [text, rule] : compiled_->contained) {
    if (text.IsIn(line)) return &rules_[rule];
  }
  size_t rule = std::string_view::npos;
  if (line.size() <= max_bytes_) rule = compiled_->StartOf(line);
  std::string_view tail = line.substr(line.size() - std::min(line.size(), kTailBytes));
  if (rule == std::string_view::npos && HoldsOneOf(tail, compiled_->end_texts)) {
    rule = compiled_->ends.First(tail);
  }
  return rule == std::string_view::npos ? nullptr : &rules_[rule];
}

bool FurnitureRules::Credits(std::string_view rule_id) const {
  if (rule_id == "dateline") return true;
  auto rule = std::ranges::find(rules_, rule_id, &Rule::id);
  return rule != rules_.end() && rule->credit;
}

FurnitureRules::DatelineMatch FurnitureRules::MatchDateline(std::string_view line) const {
  line = line.substr(0, kDatelineBytes);
  if (!MayBeDateline(line)) return {};
  const RE2& dateline = compiled_->dateline.get();
  re2::StringPiece place, credit, mark;
  re2::StringPiece rest = Piece(line);
  const char* begin = rest.data();
  if (!dateline.ok() || !RE2::Consume(&rest, dateline, &place, &credit, &mark)) return {};
  std::string_view name{place.data(), place.size()};
  bool capitals = InCapitals(name);
  bool credited = credit.data() != nullptr && !credit.empty();
  bool region = capitals && name.find(',') != std::string_view::npos;
  bool colon = mark == ":";
  if (!capitals && !credited) return {};
  return {static_cast<size_t>(rest.data() - begin), name, credited || region || !colon};
}

}  // namespace sayso
