#include "src/ruleset/schema_check.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "nlohmann/json.hpp"
#include "src/base/edit_distance.h"

namespace sayso {
namespace {

using Json = nlohmann::json;

bool IsOfType(const Json& value, const std::string& type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "boolean") return value.is_boolean();
  if (type == "integer") return value.is_number_integer();
  if (type == "number") return value.is_number();
  return type != "null" || value.is_null();
}

// One walk through a file. `name` is the key or text by which a fault is found in the file.
class SchemaWalk {
 public:
  SchemaWalk(const Json& root, RuleFaults* faults) : root_(root), faults_(faults) {}

  // Whether the value is as the schema wants; faults are told where there is somebody to tell.
  bool Check(const Json& value, const Json& schema, const std::string& name);

 private:
  bool CheckType(const Json& value, const Json& schema, const std::string& name);
  bool CheckChoice(const Json& value, const Json& schema, const std::string& name);
  bool CheckObject(const Json& object, const Json& schema, const std::string& name);
  bool CheckItems(const Json& list, const Json& schema, const std::string& name);
  bool Fault(const char* code, const std::string& name, const std::string& what,
             const std::string& mend) {
    if (faults_ != nullptr) faults_->Tell(code, name, what, mend);
    return false;
  }

  const Json& root_;
  RuleFaults* faults_;
};

bool SchemaWalk::CheckType(const Json& value, const Json& schema, const std::string& name) {
  const auto type = schema.find("type");
  if (type == schema.end()) return true;
  const std::vector<std::string> types = type->is_array()
                                             ? type->get<std::vector<std::string>>()
                                             : std::vector<std::string>{type->get<std::string>()};
  const auto fits = [&](const std::string& t) { return IsOfType(value, t); };
  if (std::any_of(types.begin(), types.end(), fits)) return true;
  return Fault("bad-type", name, "the value here has the wrong type",
               absl::StrCat("write a value of type ", absl::StrJoin(types, " or ")));
}

bool SchemaWalk::CheckChoice(const Json& value, const Json& schema, const std::string& name) {
  if (const auto choices = schema.find("enum"); choices != schema.end()) {
    if (std::find(choices->begin(), choices->end(), value) != choices->end()) return true;
    std::vector<std::string> texts;
    for (const Json& choice : *choices)
      texts.push_back(choice.is_string() ? choice.get<std::string>() : choice.dump());
    return Fault("unknown-value", value.is_string() ? value.get<std::string>() : name,
                 absl::StrCat("\"", name, "\" has a value it cannot have"),
                 absl::StrCat("write one of ", absl::StrJoin(texts, ", ")));
  }
  if (const auto any = schema.find("anyOf"); any != schema.end()) {
    SchemaWalk silent(root_, nullptr);
    const auto fits = [&](const Json& option) { return silent.Check(value, option, name); };
    if (std::none_of(any->begin(), any->end(), fits)) {
      return Fault("bad-shape", name, "the value here has none of the shapes it may have",
                   "docs/rules.md shows them");
    }
  }
  return true;
}

bool SchemaWalk::CheckObject(const Json& object, const Json& schema, const std::string& name) {
  bool good = true;
  for (const Json& key : schema.value("required", Json::array())) {
    if (object.contains(key.get<std::string>())) continue;
    good =
        Fault("missing-key", name, absl::StrCat("\"", key.get<std::string>(), "\" is missing here"),
              absl::StrCat("add \"", key.get<std::string>(), "\""));
  }
  if (object.size() < schema.value("minProperties", size_t{0})) {
    good = Fault("too-few", name, "too few entries here", "add at least one");
  }
  const Json properties = schema.value("properties", Json::object());
  const Json others = schema.value("additionalProperties", Json(true));
  for (const auto& [key, value] : object.items()) {
    if (const auto property = properties.find(key); property != properties.end()) {
      good = Check(value, *property, key) && good;
    } else if (others.is_object()) {
      good = Check(value, others, key) && good;
    } else if (others == false) {
      std::vector<std::string> known;
      for (const auto& item : properties.items()) known.push_back(item.key());
      const std::string nearest = Nearest(key, known);
      good = Fault("unknown-key", key, "no such key here",
                   nearest.empty() ? absl::StrCat("known are ", absl::StrJoin(known, ", "))
                                   : absl::StrCat("did you mean \"", nearest, "\"?"));
    }
  }
  return good;
}

bool SchemaWalk::CheckItems(const Json& list, const Json& schema, const std::string& name) {
  bool good = true;
  if (list.size() < schema.value("minItems", size_t{0})) {
    good = Fault("too-few", name, "too few entries here", "add at least one");
  }
  if (const auto items = schema.find("items"); items != schema.end()) {
    for (const Json& item : list) {
      good = Check(item, *items, item.is_string() ? item.get<std::string>() : name) && good;
    }
  }
  return good;
}

bool SchemaWalk::Check(const Json& value, const Json& schema, const std::string& name) {
  if (!schema.is_object()) return true;
  if (const auto ref = schema.find("$ref"); ref != schema.end()) {
    static constexpr std::string_view kDefinitions = "#/definitions/";
    const std::string to = ref->get<std::string>().substr(kDefinitions.size());
    return Check(value, root_.at("definitions").at(to), name);
  }
  if (!CheckType(value, schema, name)) return false;
  bool good = CheckChoice(value, schema, name);
  if (value.is_object()) good = CheckObject(value, schema, name) && good;
  if (value.is_array()) good = CheckItems(value, schema, name) && good;
  return good;
}

}  // namespace

void CheckSchema(const nlohmann::json& value, const nlohmann::json& schema, RuleFaults& faults) {
  SchemaWalk(schema, &faults).Check(value, schema, "");
}

}  // namespace sayso
