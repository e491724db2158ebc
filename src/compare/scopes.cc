#include "src/compare/scopes.h"

#include "absl/strings/ascii.h"
#include "src/base/absl_view.h"

namespace sayso {
namespace {

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
  for (const RuleFile* file : ruleset.files("scope")) Read(file->value());
  CloseAbove();
}

void Scopes::Read(RuleValue file) {
  for (const RuleValue p : file["populations"].items()) {
    const std::string name(p["name"].text());
    if (!p["loose"].is_true()) telling_.insert(name);
    for (const auto word : p["words"].texts()) population_of_[std::string(word)] = name;
    for (const auto parent : p["within"].texts()) above_[name].emplace(parent);
  }
  for (const RuleValue o : file["outcomes"].items()) {
    const std::string name(o["name"].text());
    courses_[name] = CourseNamed(o["course"].text());
    if (o["of"].text() == "things") of_things_.insert(name);
    for (const auto noun : o["nouns"].texts()) outcome_of_[std::string(noun)] = name;
  }
  for (const RuleValue l : file["labels"].items()) {
    for (const auto word : l["words"].texts()) label_group_[std::string(word)] = l["name"].text();
  }
  for (const RuleValue o : file["owners"].items()) {
    for (const auto outlet : o["outlets"].texts()) {
      owner_[absl::AsciiStrToLower(ToAbsl(outlet))] = o["name"].text();
    }
  }
  for (const RuleValue o : file["occasions"].items()) ReadOccasion(o);
  for (auto [words, key] : {std::pair(&state_, "state"), std::pair(&not_state_, "not_state"),
                            std::pair(&many_, "many"), std::pair(&shared_, "shared"),
                            std::pair(&agency_, "agency"), std::pair(&having_, "having")}) {
    for (const auto word : file[key].texts()) words->emplace(word);
  }
  for (const auto& [word, one] : file["same"].members()) {
    if (one.is_text()) same_word_[std::string(word)] = one.text();
  }
  for (auto [cue, key] : kCues) {
    for (const auto phrase : file[key].texts()) cues_[cue].emplace_back(phrase);
  }
}

void Scopes::ReadOccasion(RuleValue rule) {
  Occasion occasion;
  occasion.name = rule["name"].text();
  for (const auto kind : rule["for"].texts()) {
    occasion.for_dates |= kind == "date";
    occasion.for_durations |= kind == "duration";
  }
  occasion.planned = rule["planned"].is_true();
  occasion.of_name = rule["of_name"].is_true();
  if (!rule["all"].is_list()) return;
  for (const RuleValue list : rule["all"].items()) {
    auto& words = occasion.all.emplace_back();
    for (const auto word : list.texts()) words.emplace(word);
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
