#include "src/text/furniture.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>

#include "nlohmann/json.hpp"

namespace sayso {
namespace {

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

}  // namespace

struct FurnitureRules::Compiled {
  RE2::Set lines{Quiet(), RE2::UNANCHORED};
  std::unique_ptr<RE2> dateline;
};

FurnitureRules::FurnitureRules(const Ruleset& ruleset) : compiled_(std::make_unique<Compiled>()) {
  const nlohmann::json& file = ruleset.json("text", "furniture");
  max_bytes_ = file.value("max_bytes", size_t{600});
  for (const nlohmann::json& rule : file.value("rules", nlohmann::json::array())) {
    std::string pattern = rule.value("pattern", "");
    // A pattern that does not compile is a fault that `sayso rules check` tells; it matches
    // nothing.
    if (pattern.empty() || compiled_->lines.Add(pattern, nullptr) < 0) continue;
    rules_.push_back({rule.value("id", ""), rule.value("credit", false)});
  }
  compiled_->lines.Compile();
  if (auto dateline = file.find("dateline"); dateline != file.end()) {
    compiled_->dateline = std::make_unique<RE2>(dateline->value("pattern", ""), Quiet());
  }
}

FurnitureRules::~FurnitureRules() = default;

const FurnitureRules::Rule* FurnitureRules::Match(std::string_view line) const {
  if (line.size() > max_bytes_) return nullptr;
  std::vector<int> found;
  if (!compiled_->lines.Match(Piece(line), &found) || found.empty()) return nullptr;
  return &rules_[static_cast<size_t>(*std::ranges::min_element(found))];
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
