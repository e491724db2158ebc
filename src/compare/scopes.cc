#include "src/compare/scopes.h"

#include "absl/strings/ascii.h"
#include "nlohmann/json.hpp"
#include "src/base/absl_view.h"

namespace sayso {
namespace {

using Json = nlohmann::json;

// The list of texts under `key`; empty where there is none.
std::vector<std::string> Texts(const Json& json, const char* key) {
  std::vector<std::string> texts;
  auto list = json.find(key);
  if (list == json.end() || !list->is_array()) return texts;
  for (const Json& item : *list) {
    if (item.is_string()) texts.push_back(item.get<std::string>());
  }
  return texts;
}

std::string Text(const Json& json, const char* key) {
  auto value = json.find(key);
  return value != json.end() && value->is_string() ? value->get<std::string>() : "";
}

// The objects under `key`; empty where there is no such list.
std::vector<Json> Objects(const Json& json, const char* key) {
  std::vector<Json> objects;
  auto list = json.find(key);
  if (list == json.end() || !list->is_array()) return objects;
  for (const Json& item : *list) {
    if (item.is_object()) objects.push_back(item);
  }
  return objects;
}

Course CourseNamed(std::string_view name) {
  return name == "grows" ? Course::kGrows : name == "varies" ? Course::kVaries : Course::kFixed;
}

constexpr std::pair<Cue, const char*> kCues[] = {{Cue::kDeclared, "declared"},
                                                 {Cue::kWithdrawn, "withdrawn"},
                                                 {Cue::kMoved, "moved"},
                                                 {Cue::kOwnCount, "own_count"},
                                                 {Cue::kConceded, "conceded"}};

bool IsLetter(char c) { return ('a' <= c && c <= 'z') || (c & 0x80); }

}  // namespace

Scopes::Scopes(const Ruleset& ruleset) {
  for (const RuleFile* file : ruleset.files("scope")) {
    Read(Json::parse(file->json, nullptr, /*allow_exceptions=*/false));
  }
  CloseAbove();
}

Scopes::Scopes(const std::vector<RuleFile>& files) {
  for (const RuleFile& file : files) {
    Read(Json::parse(file.json, nullptr, /*allow_exceptions=*/false));
  }
  CloseAbove();
}

template <class J>
void Scopes::Read(const J& json) {
  if (!json.is_object()) return;
  for (const Json& p : Objects(json, "populations")) {
    std::string name = Text(p, "name");
    if (p.value("loose", Json(false)) != true) telling_.insert(name);
    for (std::string& word : Texts(p, "words")) population_of_[word] = name;
    for (std::string& parent : Texts(p, "within")) above_[name].insert(parent);
  }
  for (const Json& o : Objects(json, "outcomes")) {
    courses_[Text(o, "name")] = CourseNamed(Text(o, "course"));
    if (Text(o, "of") == "things") of_things_.insert(Text(o, "name"));
    for (std::string& noun : Texts(o, "nouns")) outcome_of_[noun] = Text(o, "name");
  }
  for (const Json& l : Objects(json, "labels")) {
    for (std::string& word : Texts(l, "words")) label_group_[word] = Text(l, "name");
  }
  for (const Json& o : Objects(json, "owners")) {
    for (std::string& outlet : Texts(o, "outlets")) {
      owner_[absl::AsciiStrToLower(outlet)] = Text(o, "name");
    }
  }
  for (const Json& o : Objects(json, "occasions")) ReadOccasion(o);
  for (auto [words, key] : {std::pair(&state_, "state"), std::pair(&not_state_, "not_state"),
                            std::pair(&shared_, "shared"), std::pair(&agency_, "agency"),
                            std::pair(&having_, "having")}) {
    for (std::string& word : Texts(json, key)) words->insert(word);
  }
  if (auto same = json.find("same"); same != json.end() && same->is_object()) {
    for (const auto& [word, one] : same->items()) {
      if (one.is_string()) same_word_[word] = one.template get<std::string>();
    }
  }
  for (auto [cue, key] : kCues) {
    for (std::string& phrase : Texts(json, key)) cues_[cue].push_back(phrase);
  }
}

template <class J>
void Scopes::ReadOccasion(const J& json) {
  Occasion occasion;
  occasion.name = Text(json, "name");
  for (const std::string& kind : Texts(json, "for")) {
    occasion.for_dates |= kind == "date";
    occasion.for_durations |= kind == "duration";
  }
  occasion.planned = json.value("planned", Json(false)) == true;
  occasion.of_name = json.value("of_name", Json(false)) == true;
  auto all = json.find("all");
  if (all == json.end() || !all->is_array()) return;
  for (const Json& list : *all) {
    auto& words = occasion.all.emplace_back();
    for (const Json& word : list) {
      if (word.is_string()) words.insert(word.get<std::string>());
    }
  }
  occasions_.push_back(std::move(occasion));
}

std::string_view Scopes::LabelGroupOf(std::string_view noun) const {
  auto it = label_group_.find(noun);
  return it == label_group_.end() ? std::string_view() : it->second;
}

std::string_view Scopes::OwnerOf(std::string_view outlet) const {
  auto it = owner_.find(absl::AsciiStrToLower(ToAbsl(outlet)));
  return it == owner_.end() ? std::string_view() : it->second;
}

std::string_view Scopes::PopulationOf(std::string_view noun) const {
  auto found = population_of_.find(noun);
  return found == population_of_.end() ? std::string_view() : found->second;
}

void Scopes::CloseAbove() {
  for (bool grown = true; grown;) {
    grown = false;
    for (auto& [name, above] : above_) {
      Words more;
      for (const std::string& parent : above) {
        if (auto higher = above_.find(parent); higher != above_.end()) {
          more.insert(higher->second.begin(), higher->second.end());
        }
      }
      size_t before = above.size();
      above.merge(more);
      grown |= above.size() != before;
    }
  }
}

bool Scopes::Within(std::string_view part, std::string_view whole) const {
  auto above = above_.find(part);
  return part != whole && above != above_.end() && above->second.contains(whole);
}

Course Scopes::CourseOf(std::string_view outcome) const {
  auto found = courses_.find(outcome);
  return found == courses_.end() ? Course::kFixed : found->second;
}

std::string_view Scopes::OutcomeOf(std::string_view noun) const {
  auto found = outcome_of_.find(noun);
  return found == outcome_of_.end() ? std::string_view() : found->second;
}

std::string_view Scopes::SameWord(std::string_view word) const {
  auto found = same_word_.find(word);
  return found == same_word_.end() ? word : std::string_view(found->second);
}

bool Scopes::Holds(Cue cue, std::string_view sentence) const {
  auto phrases = cues_.find(cue);
  if (phrases == cues_.end()) return false;
  for (const std::string& phrase : phrases->second) {
    for (size_t at = sentence.find(phrase); at != std::string_view::npos;
         at = sentence.find(phrase, at + 1)) {
      size_t end = at + phrase.size();
      bool starts = at == 0 || !IsLetter(sentence[at - 1]);
      if (starts && (end == sentence.size() || !IsLetter(sentence[end]))) return true;
    }
  }
  return false;
}

}  // namespace sayso
