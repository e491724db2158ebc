#include "src/overrides/read_overrides.h"

#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "nlohmann/json.hpp"
#include "src/base/absl_view.h"
#include "src/base/edit_distance.h"
#include "src/ruleset/json_places.h"
#include "src/ruleset/rule_faults.h"

namespace sayso {
namespace {

using Json = nlohmann::json;

// What an entry of each action must and may have, besides action, who, why and when.
struct Shape {
  OverrideAction action;
  std::vector<std::string> needed, optional;
};

const std::vector<Shape>& Shapes() {
  static const std::vector<Shape>* shapes = new std::vector<Shape>{
      {OverrideAction::kAlias, {"name", "as"}, {"document"}},
      {OverrideAction::kMerge, {"names", "as"}, {"document"}},
      {OverrideAction::kSplit, {"name", "document"}, {"as", "near"}},
      {OverrideAction::kAsOf, {"document", "figure", "date"}, {"near"}},
      {OverrideAction::kIgnore, {"document", "figure"}, {"near"}},
  };
  return *shapes;
}

std::vector<std::string> ActionNames() {
  std::vector<std::string> names;
  for (const Shape& shape : Shapes()) names.emplace_back(Name(shape.action));
  return names;
}

std::vector<std::string> KeysOf(const Shape& shape) {
  std::vector<std::string> keys = {"action"};
  keys.insert(keys.end(), shape.needed.begin(), shape.needed.end());
  keys.insert(keys.end(), shape.optional.begin(), shape.optional.end());
  keys.insert(keys.end(), {"who", "why", "when"});
  return keys;
}

std::string DidYouMean(const std::string& word, const std::vector<std::string>& known) {
  const std::string nearest = Nearest(word, known);
  return nearest.empty() ? absl::StrCat("known are ", absl::StrJoin(known, ", "))
                         : absl::StrCat("did you mean \"", nearest, "\"?");
}

// Reads one entry; `pointer` is its place.
class EntryReader {
 public:
  EntryReader(const Json& entry, std::string pointer, RuleFaults& faults)
      : entry_(entry), pointer_(std::move(pointer)), faults_(faults) {}

  // Nothing where the entry has a fault, which is told.
  std::optional<Override> Read() {
    const Shape* shape = ReadAction();
    if (shape == nullptr) return std::nullopt;
    override_.action = shape->action;
    RequireKeys(*shape);
    const std::vector<std::string> known = KeysOf(*shape);
    for (const auto& [key, value] : entry_.items()) {
      if (std::find(known.begin(), known.end(), key) == known.end()) {
        Fault("unknown-key", key, key, "no such key in this action", DidYouMean(key, known));
      } else {
        ReadValue(key, value);
      }
    }
    if (!good_) return std::nullopt;
    return override_;
  }

 private:
  const Shape* ReadAction() {
    if (!entry_.is_object()) {
      Fault("bad-shape", "", "overrides", "an entry is no object", "write {\"action\": …}");
      return nullptr;
    }
    const auto action = entry_.find("action");
    const std::string name =
        action != entry_.end() && action->is_string() ? action->get<std::string>() : "";
    const auto shape = std::find_if(Shapes().begin(), Shapes().end(),
                                    [&](const Shape& s) { return Name(s.action) == name; });
    if (shape != Shapes().end()) return &*shape;
    Fault("unknown-action", "action", name, "the entry has no action that is known",
          DidYouMean(name, ActionNames()));
    return nullptr;
  }

  void RequireKeys(const Shape& shape) {
    std::vector<std::string> needed = shape.needed;
    needed.insert(needed.end(), {"who", "why"});
    for (const std::string& key : needed) {
      if (entry_.contains(key)) continue;
      Fault("missing-key", "", key, "a key is missing here",
            absl::StrCat("add \"", key, "\": the action ", ToAbsl(Name(shape.action)), " needs ",
                         absl::StrJoin(needed, ", ")));
    }
  }

  void ReadValue(const std::string& key, const Json& value) {
    if (key == "names") return ReadNames(value);
    if (key == "as" && value.is_null() && override_.action == OverrideAction::kSplit) return;
    if (!value.is_string() || value.get_ref<const std::string&>().empty()) {
      return Fault("bad-type", key, key, "the value here is no text",
                   "write it in quotation marks");
    }
    const std::string& text = value.get_ref<const std::string&>();
    if (key == "date" || key == "when") return ReadDate(key, text);
    if (key == "name") override_.names = {text};
    for (const auto& [name, field] :
         {std::pair("as", &override_.as), std::pair("document", &override_.document),
          std::pair("figure", &override_.figure), std::pair("near", &override_.near),
          std::pair("who", &override_.who), std::pair("why", &override_.why)}) {
      if (key == name) *field = text;
    }
  }

  void ReadNames(const Json& names) {
    const bool texts = names.is_array() && names.size() > 1 &&
                       std::all_of(names.begin(), names.end(), [](const Json& name) {
                         return name.is_string() && !name.get_ref<const std::string&>().empty();
                       });
    if (texts) {
      override_.names = names.get<std::vector<std::string>>();
    } else {
      Fault("bad-type", "names", "names", "the value here is no list of two names or more",
            R"(write ["Lund", "Minister Lund"]; for one name use the action alias)");
    }
  }

  void ReadDate(const std::string& key, const std::string& text) {
    const std::optional<Date> date = ParseIsoDate(text);
    if (!date) return Fault("bad-date", key, text, "no such day", "write it as 2031-05-02");
    (key == "date" ? override_.date : override_.when) = date;
  }

  void Fault(std::string_view code, const std::string& key, std::string_view offending,
             std::string_view what, std::string_view hint) {
    good_ = false;
    faults_.TellOf(code, key.empty() ? pointer_ : PointerTo(pointer_, key), offending, what, hint);
  }

  const Json& entry_;
  const std::string pointer_;
  RuleFaults& faults_;
  Override override_;
  bool good_ = true;
};

}  // namespace

std::vector<Override> ReadOverrides(std::string_view path, std::string_view text,
                                    std::vector<Issue>& issues) {
  std::vector<Override> overrides;
  RuleFaults faults(path, text, issues);
  const Json json = faults.Parse();
  if (json.is_discarded()) return overrides;
  const auto entries = json.is_object() ? json.find("overrides") : json.end();
  if (entries == json.end() || !entries->is_array()) {
    faults.TellOf("bad-shape", "", "overrides", "the file holds no list of corrections",
                  R"(write {"overrides": [{"action": "alias", …}]})");
    return overrides;
  }
  for (size_t i = 0; i < entries->size(); ++i) {
    auto read = EntryReader((*entries)[i], PointerTo("/overrides", i), faults).Read();
    if (read) overrides.push_back(std::move(*read));
  }
  return overrides;
}

}  // namespace sayso
