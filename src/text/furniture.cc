#include "src/text/furniture.h"

#include <re2/re2.h>

#include <algorithm>
#include <deque>
#include <limits>
#include <mutex>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "src/base/code_points.h"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr size_t kTailBytes = 160;
constexpr size_t kDatelineBytes = 160;
constexpr int kNoLimit = std::numeric_limits<int>::max();

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

// The texts one of which a rule demands.
std::vector<Sought> SoughtIn(const RuleValue rule) {
  std::vector<Sought> sought;
  for (const std::string_view text : rule["with"].texts()) sought.emplace_back(text);
  return sought;
}

bool HoldsAny(std::string_view line, const std::vector<Sought>& texts) {
  return std::ranges::any_of(texts, [&](const Sought& text) { return text.IsIn(line); });
}

// A pattern that is compiled when it is first asked: that takes longer than to read an article. One
// that does not compile matches nothing.
class LazyPattern {
 public:
  explicit LazyPattern(std::string_view pattern) : pattern_(pattern) {}
  const RE2& get() const {
    std::call_once(once_, [this] { compiled_.emplace(Piece(pattern_), Quiet()); });
    return *compiled_;
  }
  bool Matches(std::string_view line, RE2::Anchor anchor) const {
    return get().ok() && get().Match(Piece(line), 0, line.size(), anchor, nullptr, 0);
  }

 private:
  std::string pattern_;
  mutable std::once_flag once_;
  mutable std::optional<RE2> compiled_;
};

// A rule's pattern, and what is true of every line that it matches: a cheap test before it.
struct TestedPattern {
  TestedPattern(std::string_view pattern, const RuleValue rule, size_t index)
      : pattern(pattern),
        last(rule["last"].text()),
        with(SoughtIn(rule)),
        max_bytes(static_cast<size_t>(rule["max_bytes"].integer(kNoLimit))),
        rule(index) {}
  bool Matches(std::string_view line, RE2::Anchor anchor) const {
    return MayEndIn(line) && (with.empty() || HoldsAny(line, with)) &&
           pattern.Matches(line, anchor);
  }
  bool MayEndIn(std::string_view line) const {
    if (last.empty()) return true;
    if (line.ends_with('.')) line.remove_suffix(1);
    return !line.empty() && last.find(line.back()) != last.npos;
  }

  LazyPattern pattern;
  std::string_view last;     // the line ends in one of these, or in one and a period
  std::vector<Sought> with;  // one of them stands in it
  size_t max_bytes;          // of a line in which a start is sought
  size_t rule;
};

// The pattern of datelines, and what is true of every line that it matches and that is taken.
struct DatelinePattern {
  explicit DatelinePattern(const RuleValue dateline)
      : pattern(dateline["pattern"].text()),
        capital(dateline["capital"].is_true()),
        with(SoughtIn(dateline)) {}
  bool MayMatch(std::string_view line) const {
    if (capital && !IsUpperAt(line, 0)) return false;
    return with.empty() || InCapitals(line) || HoldsAny(line, with);
  }

  LazyPattern pattern;
  bool capital;              // the line begins with a capital
  std::vector<Sought> with;  // one of them stands in it, or its first word is in capitals
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

// The first word of the line, in small letters.
std::string FirstWord(std::string_view line) {
  const auto begin = std::ranges::find_if(line, IsAsciiLetter);
  std::string word;
  AppendLowered({begin, std::find_if_not(begin, line.end(), IsAsciiLetter)}, word);
  return word;
}

}  // namespace

struct FurnitureRules::Compiled {
  explicit Compiled(const RuleValue dateline) : dateline(dateline) {}

  // The first rule whose start matches, or npos.
  size_t StartOf(std::string_view line) const {
    size_t first = line.npos;
    const auto ask = [&](const TestedPattern& start) {
      const bool may_be_first = start.rule < first && line.size() <= start.max_bytes;
      if (may_be_first && start.Matches(line, RE2::ANCHOR_START)) first = start.rule;
    };
    const auto worded = by_first_word.find(FirstWord(line));
    if (worded != by_first_word.end()) {
      for (const TestedPattern* start : worded->second) ask(*start);
    }
    std::ranges::for_each(shapes, ask);
    return first;
  }
  // The first rule whose end matches, or npos.
  size_t EndOf(std::string_view tail) const {
    const auto found = std::ranges::find_if(
        ends, [&](const TestedPattern& end) { return end.Matches(tail, RE2::UNANCHORED); });
    return found == ends.end() ? tail.npos : found->rule;
  }

  std::deque<TestedPattern> worded;  // starts with a word that the rule names
  absl::flat_hash_map<std::string, std::vector<const TestedPattern*>> by_first_word;
  std::deque<TestedPattern> shapes;  // other starts
  std::deque<TestedPattern> ends;
  DatelinePattern dateline;
};

FurnitureRules::FurnitureRules(const Ruleset& ruleset) {
  const RuleValue file = ruleset.value("text", "furniture");
  compiled_ = std::make_unique<Compiled>(file["dateline"]);
  max_bytes_ = static_cast<size_t>(file["max_bytes"].integer(600));
  for (const RuleValue rule : file["rules"].items()) {
    const size_t index = rules_.size();
    const std::string_view start = rule["start"].text(), end = rule["end"].text();
    rules_.push_back({std::string(rule["id"].text()), rule["credit"].is_true()});
    if (!end.empty()) compiled_->ends.emplace_back(end, rule, index);
    if (start.empty()) continue;
    auto& starts = rule["first"] ? compiled_->worded : compiled_->shapes;
    const TestedPattern& pattern = starts.emplace_back(start, rule, index);
    for (const std::string_view word : rule["first"].texts()) {
      compiled_->by_first_word[std::string(word)].push_back(&pattern);
    }
  }
}

FurnitureRules::~FurnitureRules() = default;

const FurnitureRules::Rule* FurnitureRules::Match(std::string_view line) const {
  std::string copy;
  line = Blanked(line, copy);
  size_t rule = line.size() <= max_bytes_ ? compiled_->StartOf(line) : line.npos;
  if (rule == line.npos) {
    rule = compiled_->EndOf(line.substr(line.size() - std::min(line.size(), kTailBytes)));
  }
  return rule == line.npos ? nullptr : &rules_[rule];
}

bool FurnitureRules::Credits(std::string_view rule_id) const {
  if (rule_id == "dateline") return true;
  auto rule = std::ranges::find(rules_, rule_id, &Rule::id);
  return rule != rules_.end() && rule->credit;
}

FurnitureRules::DatelineMatch FurnitureRules::MatchDateline(std::string_view line) const {
  line = line.substr(0, kDatelineBytes);
  if (!compiled_->dateline.MayMatch(line)) return {};
  const RE2& dateline = compiled_->dateline.pattern.get();
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
