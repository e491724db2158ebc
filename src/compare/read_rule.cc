#include <algorithm>
#include <functional>
#include <map>

#include "absl/strings/str_cat.h"
#include "nlohmann/json.hpp"
#include "src/base/edit_distance.h"
#include "src/compare/rule.h"
#include "src/ruleset/json_places.h"
#include "src/ruleset/rule_faults.h"

namespace sayso {
namespace {

using Json = nlohmann::json;

// The enumerator below `end` that has the name; nothing for another word.
template <class Enum>
std::optional<Enum> Named(const Json& value, Enum last) {
  if (!value.is_string()) return std::nullopt;
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    if (Name(static_cast<Enum>(i)) == value.get_ref<const std::string&>()) {
      return static_cast<Enum>(i);
    }
  }
  return std::nullopt;
}

// Reads one rule file into a rule; whatever it cannot read becomes an issue.
class RuleReader {
 public:
  RuleReader(const RuleFile& file, std::vector<Issue>& issues)
      : file_(file), issues_(issues), faults_(file.path, file.json, issues) {}

  std::optional<ComparisonRule> Read() {
    size_t faults = issues_.size();
    Json json = faults_.Parse();
    if (json.is_discarded()) return std::nullopt;
    if (!json.is_object()) {
      faults_.TellOf("bad-shape", "", json.dump(), "a rule is one JSON object",
                     "docs/rules.md shows its shape");
      return std::nullopt;
    }
    rule_.id = file_.id;
    for (const auto& [key, value] : json.items()) ReadKey(key, value);
    for (const char* needed : {"order", "verdict", "message"}) {
      if (json.contains(needed)) continue;
      faults_.TellOf("missing-key", "", needed, "a key is missing here",
                     absl::StrCat("add \"", needed, "\""));
    }
    if (issues_.size() != faults) return std::nullopt;
    return rule_;
  }

 private:
  void ReadKey(const std::string& key, const Json& value) {
    using Reader = void (RuleReader::*)(const Json&);
    static const std::map<std::string, Reader, std::less<>> kReaders = {
        {"order", &RuleReader::ReadOrder},       {"verdict", &RuleReader::ReadVerdict},
        {"compares", &RuleReader::ReadCompares}, {"listed", &RuleReader::ReadListed},
        {"about", &RuleReader::ReadAbout},       {"when", &RuleReader::ReadWhen},
        {"any", &RuleReader::ReadAny},           {"unless", &RuleReader::ReadUnless},
        {"limits", &RuleReader::ReadLimits},     {"severity", &RuleReader::ReadSeverity},
        {"message", &RuleReader::ReadMessage},   {"authority", &RuleReader::ReadAuthority}};
    auto reader = kReaders.find(key);
    if (reader == kReaders.end()) {
      faults_.TellOf("unknown-key", PointerTo("", key), key, "no such key here",
                     "remove it or mend its name; docs/rules.md lists the keys");
    } else {
      (this->*reader->second)(value);
    }
  }

  void ReadOrder(const Json& v) {
    v.is_number_integer() ? void(rule_.order = v.get<int>()) : Wrong("/order", "a whole number", v);
  }
  void ReadVerdict(const Json& v) {
    auto verdict = Named(v, Verdict::kUndetermined);
    verdict ? void(rule_.verdict = *verdict)
            : Wrong("/verdict", "a verdict of docs/verdicts.md", v);
  }
  void ReadCompares(const Json& v) {
    if (v != "pair" && v != "total-and-parts") Wrong("/compares", "pair or total-and-parts", v);
    rule_.adds_up = v == "total-and-parts";
  }
  void ReadListed(const Json& v) {
    v.is_boolean() ? void(rule_.listed = v.get<bool>()) : Wrong("/listed", "true or false", v);
  }
  void ReadMessage(const Json& v) {
    v.is_string() ? void(rule_.message = v.get<std::string>()) : Wrong("/message", "a text", v);
  }
  void ReadAuthority(const Json& v) {
    v.is_string() ? void(rule_.authority = v.get<std::string>()) : Wrong("/authority", "a text", v);
  }
  void ReadWhen(const Json& v) { ReadConditions("/when", v, rule_.when); }
  void ReadAny(const Json& v) { ReadConditions("/any", v, rule_.any); }
  void ReadUnless(const Json& v) { ReadConditions("/unless", v, rule_.unless); }

  void ReadConditions(const std::string& pointer, const Json& list, Conditions& into) {
    if (!list.is_array()) return Wrong(pointer, "a list of conditions", list);
    for (size_t i = 0; i < list.size(); ++i) {
      auto condition = Named(list[i], static_cast<Condition>(kConditionCount - 1));
      condition ? into.add(*condition)
                : Wrong(PointerTo(pointer, i), NearestCondition(list[i]), list[i]);
    }
  }

  static std::string NearestCondition(const Json& item) {
    std::vector<std::string> known;
    for (int i = 0; i < kConditionCount; ++i) known.emplace_back(Name(static_cast<Condition>(i)));
    std::string nearest = item.is_string() ? Nearest(item.get<std::string>(), known) : "";
    if (nearest.empty()) return "a condition of docs/rules.md";
    return absl::StrCat("\"", nearest, "\"?");
  }

  void ReadAbout(const Json& about) {
    if (!about.is_object()) return Wrong("/about", "an object", about);
    const std::map<std::string, std::vector<std::string>*> lists = {{"kind", &rule_.kinds},
                                                                    {"outcome", &rule_.outcomes},
                                                                    {"unit", &rule_.units},
                                                                    {"counted", &rule_.counted}};
    for (const auto& [key, value] : about.items()) {
      auto list = lists.find(key);
      if (list == lists.end()) {
        Wrong(PointerTo("/about", key), "kind, outcome, unit or counted", Json(key));
      } else {
        ReadStrings(PointerTo("/about", key), value, *list->second);
      }
    }
  }

  void ReadStrings(const std::string& key, const Json& list, std::vector<std::string>& into) {
    bool strings = list.is_array() && std::all_of(list.begin(), list.end(),
                                                  [](const Json& j) { return j.is_string(); });
    strings ? void(into = list.get<std::vector<std::string>>())
            : Wrong(key, "a list of texts", list);
  }

  static std::optional<Distance> DistanceOf(std::string_view name) {
    if (name == "ratio") return Distance::kRatio;
    if (name == "days") return Distance::kDays;
    return std::nullopt;
  }

  void ReadLimits(const Json& limits) {
    if (!limits.is_object()) return Wrong("/limits", "an object", limits);
    for (const auto& [key, value] : limits.items()) {
      auto distance = DistanceOf(key);
      if (!distance || !value.is_object()) {
        Wrong(PointerTo("/limits", key),
              R"({"ratio": {"over": 1, "under": 2}} or the same of "days")", limits);
        continue;
      }
      Limit& limit = rule_.limits.emplace_back(Limit{*distance, {}, {}});
      for (const auto& [end, number] : value.items()) {
        bool known = (end == "over" || end == "under") && number.is_number();
        if (!known) {
          Wrong(PointerTo(PointerTo("/limits", key), end), "over or under, a number", value);
          continue;
        }
        (end == "over" ? limit.over : limit.under) = number.get<double>();
      }
    }
  }

  void ReadSeverity(const Json& severity) {
    if (auto fixed = Named(severity, FindingSeverity::kMajor)) {
      rule_.grade.fixed = *fixed;
      return;
    }
    auto number = [&](const char* step) -> std::optional<double> {
      bool given = severity.is_object() && severity.contains(step) && severity[step].is_number();
      return given ? std::optional(severity[step].get<double>()) : std::nullopt;
    };
    bool named = severity.is_object() && severity.contains("by") && severity["by"].is_string();
    auto by = named ? DistanceOf(severity["by"].get<std::string>()) : std::nullopt;
    auto minor = number("minor"), moderate = number("moderate"), major = number("major");
    if (!by || !minor || !moderate || !major) {
      return Wrong("/severity", R"(info, minor, moderate, major or {"by": "ratio", "minor": 1, …})",
                   severity);
    }
    rule_.grade = {FindingSeverity::kInfo, by, *minor, *moderate, *major};
  }

  // `pointer` is where the value stands: "/when/2".
  void Wrong(const std::string& pointer, const std::string& wanted, const Json& got) {
    std::string value = got.is_string() ? got.get<std::string>() : got.dump();
    faults_.TellOf("bad-value", pointer, value, "the value here cannot be used",
                   absl::StrCat("write ", wanted));
  }

  const RuleFile& file_;
  std::vector<Issue>& issues_;
  RuleFaults faults_;
  ComparisonRule rule_;
};

}  // namespace

void ComparisonRules::Read(const RuleFile& file) {
  if (auto rule = RuleReader(file, issues_).Read()) rules_.push_back(std::move(*rule));
}

}  // namespace sayso
