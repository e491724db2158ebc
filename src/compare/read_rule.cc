#include <algorithm>
#include <functional>
#include <map>

#include "nlohmann/json.hpp"
#include "src/compare/rule.h"

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
  RuleReader(const RuleFile& file, std::vector<Issue>& issues) : file_(file), issues_(issues) {}

  std::optional<ComparisonRule> Read() {
    Json json = Json::parse(file_.json, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) {
      Fault("rule-not-json", "is no JSON object; see docs/rules.md for the shape of a rule");
      return std::nullopt;
    }
    size_t faults = issues_.size();
    rule_.id = file_.id;
    for (const auto& [key, value] : json.items()) ReadKey(key, value);
    for (const char* needed : {"order", "verdict", "message"}) {
      if (!json.contains(needed))
        Fault("rule-key-missing", std::string("lacks \"") + needed + "\"");
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
      Fault("rule-key-unknown", "has the unknown key \"" + key + "\"; remove it or mend its name");
    } else {
      (this->*reader->second)(value);
    }
  }

  void ReadOrder(const Json& v) {
    v.is_number_integer() ? void(rule_.order = v.get<int>()) : Wrong("order", "a whole number", v);
  }
  void ReadVerdict(const Json& v) {
    auto verdict = Named(v, Verdict::kUndetermined);
    verdict ? void(rule_.verdict = *verdict) : Wrong("verdict", "a verdict of docs/verdicts.md", v);
  }
  void ReadCompares(const Json& v) {
    if (v != "pair" && v != "total-and-parts") Wrong("compares", "pair or total-and-parts", v);
    rule_.adds_up = v == "total-and-parts";
  }
  void ReadListed(const Json& v) {
    v.is_boolean() ? void(rule_.listed = v.get<bool>()) : Wrong("listed", "true or false", v);
  }
  void ReadMessage(const Json& v) {
    v.is_string() ? void(rule_.message = v.get<std::string>()) : Wrong("message", "a text", v);
  }
  void ReadAuthority(const Json& v) {
    v.is_string() ? void(rule_.authority = v.get<std::string>()) : Wrong("authority", "a text", v);
  }
  void ReadWhen(const Json& v) { ReadConditions("when", v, rule_.when); }
  void ReadAny(const Json& v) { ReadConditions("any", v, rule_.any); }
  void ReadUnless(const Json& v) { ReadConditions("unless", v, rule_.unless); }

  void ReadConditions(const char* key, const Json& list, Conditions& into) {
    if (!list.is_array()) return Wrong(key, "a list of conditions", list);
    for (const Json& item : list) {
      auto condition = Named(item, static_cast<Condition>(kConditionCount - 1));
      condition ? into.add(*condition) : Wrong(key, "conditions of docs/rules.md", item);
    }
  }

  void ReadAbout(const Json& about) {
    if (!about.is_object()) return Wrong("about", "an object", about);
    const std::map<std::string, std::vector<std::string>*> lists = {{"kind", &rule_.kinds},
                                                                    {"outcome", &rule_.outcomes},
                                                                    {"unit", &rule_.units},
                                                                    {"counted", &rule_.counted}};
    for (const auto& [key, value] : about.items()) {
      auto list = lists.find(key);
      if (list == lists.end()) {
        Wrong("about", "kind, outcome, unit or counted", Json(key));
      } else {
        ReadStrings(key, value, *list->second);
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
    if (!limits.is_object()) return Wrong("limits", "an object", limits);
    for (const auto& [key, value] : limits.items()) {
      auto distance = DistanceOf(key);
      if (!distance || !value.is_object()) {
        Wrong("limits", R"({"ratio": {"over": 1, "under": 2}} or the same of "days")", limits);
        continue;
      }
      Limit& limit = rule_.limits.emplace_back(Limit{*distance, {}, {}});
      for (const auto& [end, number] : value.items()) {
        bool known = (end == "over" || end == "under") && number.is_number();
        if (!known) {
          Wrong(key, "over or under, a number", value);
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
      return Wrong("severity", R"(info, minor, moderate, major or {"by": "ratio", "minor": 1, …})",
                   severity);
    }
    rule_.grade = {FindingSeverity::kInfo, by, *minor, *moderate, *major};
  }

  void Wrong(const std::string& key, const std::string& wanted, const Json& got) {
    Fault("rule-value-wrong", "\"" + key + "\" wants " + wanted + ", not " + got.dump());
  }

  void Fault(const std::string& code, const std::string& what) {
    issues_.push_back({Issue::Severity::kError, code, file_.path + ": " + what, "", std::nullopt});
  }

  const RuleFile& file_;
  std::vector<Issue>& issues_;
  ComparisonRule rule_;
};

}  // namespace

void ComparisonRules::Read(const RuleFile& file) {
  if (auto rule = RuleReader(file, issues_).Read()) rules_.push_back(std::move(*rule));
}

}  // namespace sayso
