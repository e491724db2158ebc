#include "src/text/furniture.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <cstring>

#include "src/base/code_points.h"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr size_t kTailBytes = 160;

re2::StringPiece Piece(std::string_view s) { return {s.data(), s.size()}; }

RE2::Options Quiet() {
  RE2::Options options;
  options.set_log_errors(false);
  return options;
}

bool InCapitals(std::string_view place) {
  std::string_view word = place.substr(0, place.find_first_of(" ,"));
  return std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

// memmem and not find(), which stops at each of the many places where the first letter stands.
bool Holds(std::string_view line, std::string_view text) {
  return memmem(line.data(), line.size(), text.data(), text.size()) != nullptr;
}

// Patterns of one place in a line, matched all at once; the index of a pattern leads to its rule.
struct PatternSet {
  explicit PatternSet(RE2::Anchor anchor) : patterns(Quiet(), anchor) {}

  void Add(std::string_view pattern, size_t rule) {
    if (patterns.Add(Piece(pattern), nullptr) >= 0) rules.push_back(rule);
  }
  // The first rule that matches, or npos.
  size_t First(std::string_view line) const {
    std::vector<int> found;
    if (rules.empty() || !patterns.Match(Piece(line), &found)) return std::string_view::npos;
    return rules[static_cast<size_t>(*std::ranges::min_element(found))];
  }

  RE2::Set patterns;
  std::vector<size_t> rules;
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
  PatternSet starts{RE2::ANCHOR_START};
  PatternSet ends{RE2::UNANCHORED};
  std::vector<std::string> end_texts;  // one of them stands in every line that `ends` may find
  std::vector<std::pair<std::string, size_t>> contained;
  std::unique_ptr<RE2> dateline;
};

FurnitureRules::FurnitureRules(const Ruleset& ruleset) : compiled_(std::make_unique<Compiled>()) {
  const RuleValue file = ruleset.value("text", "furniture");
  max_bytes_ = static_cast<size_t>(file["max_bytes"].integer(600));
  // A pattern that does not compile is a fault that `sayso rules check` tells; it matches nothing.
  for (const RuleValue rule : file["rules"].items()) {
    size_t index = rules_.size();
    rules_.push_back({std::string(rule["id"].text()), rule["credit"].is_true()});
    if (rule["start"]) compiled_->starts.Add(rule["start"].text(), index);
    if (rule["end"]) {
      compiled_->ends.Add(rule["end"].text(), index);
      for (const std::string_view text : rule["with"].texts()) {
        compiled_->end_texts.emplace_back(text);
      }
    }
    if (rule["contains"]) compiled_->contained.emplace_back(rule["contains"].text(), index);
  }
  compiled_->starts.patterns.Compile();
  compiled_->ends.patterns.Compile();
  if (const std::string_view dateline = file["dateline"]["pattern"].text(); !dateline.empty()) {
    compiled_->dateline = std::make_unique<RE2>(Piece(dateline), Quiet());
  }
}

FurnitureRules::~FurnitureRules() = default;

const FurnitureRules::Rule* FurnitureRules::Match(std::string_view line) const {
  std::string copy;
  line = Blanked(line, copy);
  for (const auto& [text, rule] : compiled_->contained) {
    if (Holds(line, text)) return &rules_[rule];
  }
  size_t rule = std::string_view::npos;
  if (line.size() <= max_bytes_) rule = compiled_->starts.First(line);
  std::string_view tail = line.substr(line.size() - std::min(line.size(), kTailBytes));
  bool may_end = std::ranges::any_of(
      compiled_->end_texts, [&](const std::string& text) { return Holds(tail, text); });
  if (rule == std::string_view::npos && may_end) rule = compiled_->ends.First(tail);
  return rule == std::string_view::npos ? nullptr : &rules_[rule];
}

bool FurnitureRules::Credits(std::string_view rule_id) const {
  if (rule_id == "dateline") return true;
  auto rule = std::ranges::find(rules_, rule_id, &Rule::id);
  return rule != rules_.end() && rule->credit;
}

FurnitureRules::DatelineMatch FurnitureRules::MatchDateline(std::string_view line) const {
  if (!compiled_->dateline || !compiled_->dateline->ok()) return {};
  re2::StringPiece place, credit, mark;
  re2::StringPiece rest = Piece(line.substr(0, 160));
  const char* begin = rest.data();
  if (!RE2::Consume(&rest, *compiled_->dateline, &place, &credit, &mark)) return {};
  std::string_view name{place.data(), place.size()};
  bool capitals = InCapitals(name);
  bool credited = credit.data() != nullptr && !credit.empty();
  bool region = capitals && name.find(',') != std::string_view::npos;
  bool colon = mark == ":";
  if (!capitals && !credited) return {};
  return {static_cast<size_t>(rest.data() - begin), name, credited || region || !colon};
}

}  // namespace sayso
