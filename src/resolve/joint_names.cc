#include "src/resolve/joint_names.h"

#include <algorithm>

namespace sayso {
namespace {

// Two capitalised halves of one name ("Disaster and Emergency Management") are ordinary words.
bool MayJoin(const NameRun& run) {
  if (run.titled() || run.classes.has(kKnownName | WordClass::kInstitutionNoun)) return true;
  return !run.classes.has(WordClass::kNoun);
}

// "former county engineer" in front of Fricke
bool MayLeadAName(const Token& token) {
  return token.is(TokenKind::kWord) && !token.has(WordClass::kPreposition) &&
         token.has(WordClass::kTitle | WordClass::kPersonNoun | WordClass::kAdjective |
                   WordClass::kDemonym | WordClass::kDeterminer | WordClass::kNoun);
}

}  // namespace

bool AreJoint(const Text& text, std::span<const NameRun> names) {
  if (names.size() < 2 || !std::ranges::all_of(names, MayJoin)) return false;
  for (size_t i = 1; i < names.size(); ++i) {
    bool joined = false;
    for (uint32_t t = names[i - 1].tokens.end; t < names[i].tokens.begin; ++t) {
      const Token& token = text.tokens[t];
      if (token.has(WordClass::kCoordinator)) {
        joined = true;
      } else if (!token.is(TokenKind::kComma) && !(joined && MayLeadAName(token)) &&
                 !token.has(WordClass::kTitle)) {
        return false;
      }
    }
    if (joined) return true;
  }
  return false;
}

const NameRun* PartnerOf(const Text& text, std::span<const NameRun> names, uint32_t first) {
  const auto leads = [](const Token& t) {
    return MayLeadAName(t) || (t.is(TokenKind::kWord) && t.has(Shape::kCapital));
  };
  for (const NameRun& name : names.subspan(std::min<size_t>(1, names.size()))) {
    if (!IsPerson(text, name)) continue;
    uint32_t lead = name.tokens.begin;
    while (lead > first && leads(text.tokens[lead - 1])) --lead;
    if (lead < first + 2 || !text.tokens[lead - 1].has(WordClass::kCoordinator)) continue;
    const Token& before = text.tokens[lead - 2];
    if (before.is(TokenKind::kComma) || before.is(TokenKind::kCloseBracket)) return &name;
  }
  return nullptr;
}

}  // namespace sayso
