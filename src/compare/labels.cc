#include "src/compare/labels.h"

#include <map>
#include <string>
#include <tuple>

#include "absl/strings/ascii.h"
#include "src/base/absl_view.h"

namespace sayso {
namespace {

// The figures of one number and group, by the noun that names the group.
using Nouns = std::map<std::string, std::vector<const Claim*>>;
using Choices = std::map<std::pair<std::string, std::string>, Nouns>;

Choices ChoicesOf(const std::vector<const Position*>& positions, const Scopes& scopes) {
  Choices choices;
  for (const Position* p : positions) {
    if (!p->lead().value.anchor) continue;
    for (const Claim* claim : p->claims) {
      const Figure& figure = claim->record->figure;
      if (figure.counted_understood) continue;
      const std::string noun = HeadNoun(figure.counted);
      const std::string_view group = scopes.LabelGroupOf(noun);
      if (group.empty()) continue;
      choices[{claim->value.anchor->ToString(), std::string(group)}][noun].push_back(claim);
    }
  }
  return choices;
}

// As printed, the shortest of several: "servicemen" rather than "Russian servicemen".
std::string Words(const std::vector<const Claim*>& claims) {
  std::string words;
  for (const Claim* claim : claims) {
    const std::string printed = absl::AsciiStrToLower(ToAbsl(claim->record->figure.counted));
    if (words.empty() || std::tuple(printed.size(), printed) < std::tuple(words.size(), words)) {
      words = printed;
    }
  }
  return words;
}

}  // namespace

std::vector<Label> LabelsOf(const std::vector<const Position*>& positions, const Scopes& scopes) {
  std::vector<Label> labels;
  for (const auto& [number_and_group, nouns] : ChoicesOf(positions, scopes)) {
    if (nouns.size() < 2) continue;
    for (const auto& [noun, claims] : nouns) {
      Label& label = labels.emplace_back(Label{Words(claims), {}});
      for (const Claim* claim : claims) label.figures.push_back(claim->record->figure.id);
    }
  }
  return labels;
}

}  // namespace sayso
