#include "src/ruleset/schema_check.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "nlohmann/json.hpp"
#include "src/base/edit_distance.h"
#include "src/ruleset/json_places.h"

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

// How a reader calls the value: by the nearest member's name around it.
std::string NameOf(const std::string& pointer) {
  if (pointer.empty()) return "the file";
  const size_t slash = pointer.rfind('/');
  const bool item = pointer.find_first_not_of("0123456789", slash + 1) == pointer.npos;
  return item ? NameOf(pointer.substr(0, slash)) : pointer.substr(slash + 1);
}

// One walk through a file. Values are named by their JSON pointers.
class SchemaWalk {
 public:
  SchemaWalk(const Json& root, RuleFaults* faults) : root_(root), faults_(faults) {}

  // Whether the value is as the schema wants; faults are told where there is somebody to tell.
  bool Check(const Json& value, const Json& schema, const std::string& pointer);

 private:
  bool CheckType(const Json& value, const Json& schema, const std::string& pointer);
  bool CheckChoice(const Json& value, const Json& schema, const std::string& pointer);
  bool CheckObject(const Json& object, const Json& schema, const std::string& pointer);
  bool CheckItems(const Json& list, const Json& schema, const std::string& pointer);
  bool Fault(const char* code, const std::string& pointer, const std::string& offending,
             const std::string& what, const std::string& mend) {
    if (faults_ != nullptr) faults_->TellOf(code, pointer, offending, what, mend);
    return false;
  }

  const Json& root_;
  RuleFaults* faults_;
};

bool SchemaWalk::CheckType(const Json& value, const Json& schema, const std::string& pointer) {
  const auto type = schema.find("type");
  if (type == schema.end()) return true;
  const std::vector<std::string> types = type->is_array()
                                             ? type->get<std::vector<std::string>>()
                                             : std::vector<std::string>{type->get<std::string>()};
  const auto fits = [&](const std::string& t) { return IsOfType(value, t); };
  if (std::any_of(types.begin(), types.end(), fits)) return true;
  return Fault("bad-type", pointer, NameOf(pointer), "the value here has the wrong type",
               absl::StrCat("write a value of type ", absl::StrJoin(types, " or ")));
}

bool SchemaWalk::CheckChoice(const Json& value, const Json& schema, const std::string& pointer) {
  if (const auto choices = schema.find("enum"); choices != schema.end()) {
    if (std::find(choices->begin(), choices->end(), value) != choices->end()) return true;
    std::vector<std::string> texts;
    for (const Json& choice : *choices)
      texts.push_back(choice.is_string() ? choice.get<std::string>() : choice.dump());
    return Fault("unknown-value", pointer,
                 value.is_string() ? value.get<std::string>() : value.dump(),
                 absl::StrCat("\"", NameOf(pointer), "\" has a value it cannot have"),
                 absl::StrCat("write one of ", absl::StrJoin(texts, ", ")));
  }
  if (const auto any = schema.find("anyOf"); any != schema.end()) {
    SchemaWalk silent(root_, nullptr);
    const auto fits = [&](const Json& option) { return silent.Check(value, option, pointer); };
    if (std::none_of(any->begin(), any->end(), fits)) {
      return Fault("bad-shape", pointer, NameOf(pointer),
                   "the value here has none of the shapes it may have", "docs/rules.md shows them");
    }
  }
  return true;
}

bool SchemaWalk::CheckObject(const Json& object, const Json& schema, const std::string& pointer) {
  bool good = true;
  for (const Json& key : schema.value("required", Json::array())) {
    if (object.contains(key.get<std::string>())) continue;
    good = Fault("missing-key", pointer, key.get<std::string>(), "a key is missing here",
                 absl::StrCat("add \"", key.get<std::string>(), "\""));
  }
  if (object.size() < schema.value("minProperties", size_t{0})) {
    good = Fault("too-few", pointer, NameOf(pointer), "too few entries here", "add at least one");
  }
  const Json properties = schema.value("properties", Json::object());
  const Json others = schema.value("additionalProperties", Json(true));
  for (const auto& [key, value] : object.items()) {
    if (const auto property = properties.find(key); property != properties.end()) {
      good = Check(value, *property, PointerTo(pointer, key)) && good;
    } else if (others.is_object()) {
      good = Check(value, others, PointerTo(pointer, key)) && good;
    } else if (others == false) {
      std::vector<std::string> known;
      for (const auto& item : properties.items()) known.push_back(item.key());
      const std::string nearest = Nearest(key, known);
      good = Fault("unknown-key", PointerTo(pointer, key), key, "no such key here",
                   nearest.empty() ? absl::StrCat("known are ", absl::StrJoin(known, ", "))
                                   : absl::StrCat("did you mean \"", nearest, "\"?"));
    }
  }
  return good;
}

bool SchemaWalk::CheckItems(const Json& list, const Json& schema, const std::string& pointer) {
  bool good = true;
  if (list.size() < schema.value("minItems", size_t{0})) {
    good = Fault("too-few", pointer, NameOf(pointer), "too few entries here", "add at least one");
  }
  if (const auto items = schema.find("items"); items != schema.end()) {
    for (size_t i = 0; i < list.size(); ++i) {
      good = Check(list[i], *items, PointerTo(pointer, i)) && good;
    }
  }
  return good;
}

bool SchemaWalk::Check(const Json& value, const Json& schema, const std::string& pointer) {
  if (!schema.is_object()) return true;
  if (const auto ref = schema.find("$ref"); ref != schema.end()) {
    static constexpr std::string_view kDefinitions = "#/definitions/";
    const std::string to = ref->get<std::string>().substr(kDefinitions.size());
    return Check(value, root_.at("definitions").at(to), pointer);
  }
  if (!CheckType(value, schema, pointer)) return false;
  bool good = CheckChoice(value, schema, pointer);
  if (value.is_object()) good = CheckObject(value, schema, pointer) && good;
  if (value.is_array()) good = CheckItems(value, schema, pointer) && good;
  return good;
}

}  // namespace

void CheckSchema(const nlohmann::json& value, const nlohmann::json& schema, RuleFaults& faults) {
  SchemaWalk(schema, &faults).Check(value, schema, "");
}

}  // namespace sayso
