#include "src/resolve/joint_names.h"

#include <algorithm>
#include <utility>

namespace sayso {
namespace {

// Two capitalised halves of one name ("Disaster and Emergency Management") are ordinary words.
bool MayJoin(const NameRun& run) {
  if (run.titled() || run.classes.has(kKnownName | WordClass::kInstitutionNoun)) return true;
  return !run.classes.has(WordClass::kNoun);
}

// "former county engineer" in front of Fricke, "former Norvik Gov." in front of Tavin
bool MayLeadAName(const Token& token) {
  if (!token.is(TokenKind::kWord) || token.has(WordClass::kPreposition)) return false;
  return token.has(Shape::kCapital) ||
         token.has(WordClass::kTitle | WordClass::kPersonNoun | WordClass::kAdjective |
                   WordClass::kDemonym | WordClass::kDeterminer | WordClass::kNoun);
}

// and, or; not "but" or "for", which are prepositions too
bool Joins(const Token& token) {
  return token.has(WordClass::kCoordinator) && !token.has(WordClass::kPreposition);
}

// A capitalised word that is a name and nothing else: not "Mayor", "Founder", "Norwegian".
bool IsMereName(const Token& token) {
  return token.is(TokenKind::kWord) && token.has(Shape::kCapital) &&
         (token.word == 0 || (token.has(kKnownName) && !token.has(WordClass::kNoun)));
}

}  // namespace

bool AreJoint(const Text& text, std::span<const NameRun> names) {
  if (names.size() < 2 || !std::ranges::all_of(names, MayJoin)) return false;
  for (size_t i = 1; i < names.size(); ++i) {
    bool joined = false;
    for (uint32_t t = names[i - 1].tokens.end; t < names[i].tokens.begin; ++t) {
      const Token& token = text.tokens[t];
      if (Joins(token)) {
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
  for (const NameRun& name : names.subspan(std::min<size_t>(1, names.size()))) {
    if (!IsPerson(text, name)) continue;
    uint32_t lead = name.tokens.begin;
    while (lead > first && MayLeadAName(text.tokens[lead - 1])) --lead;
    if (lead < first + 2 || !Joins(text.tokens[lead - 1])) continue;
    const Token& before = text.tokens[lead - 2];
    if (before.is(TokenKind::kComma) || before.is(TokenKind::kCloseBracket)) return &name;
  }
  return nullptr;
}

bool HasPartners(const Text& text, uint32_t behind, uint32_t end) {
  // Behind a comma stands what she is ("Lund, Mayor and Chair"), unless others are named or many.
  bool listed = false, others = true;
  for (uint32_t t = behind; t < end; ++t) {
    const Token& token = text.tokens[t];
    if (Joins(token)) return others && t + 1 < end;
    if (token.is(TokenKind::kComma)) {
      listed = true;
      others = false;
      continue;
    }
    others = token.has(WordClass::kPluralNoun) || IsMereName(token);
    if (!listed || (!others && (!token.has(WordClass::kAdjective) || token.has(Shape::kCapital)))) {
      return false;
    }
  }
  return false;
}

absl::InlinedVector<Range, 4> JoinedNames(const Text& text, Range phrase) {
  absl::InlinedVector<Range, 4> names;
  bool joined = false, between = true;
  for (uint32_t t = phrase.begin; t < phrase.end; ++t) {
    const Token& token = text.tokens[t];
    const bool coordinator = Joins(token);
    const bool leads = t == phrase.begin && (coordinator || token.has(WordClass::kDeterminer));
    joined |= coordinator && !leads;
    if (leads || coordinator || token.is(TokenKind::kComma)) {
      between = true;
    } else if (!token.is(TokenKind::kWord) || !token.has(Shape::kCapital)) {
      return {};
    } else if (std::exchange(between, false)) {
      names.push_back({t, t + 1});
    } else {
      names.back().end = t + 1;
    }
  }
  if (!joined || names.size() < 2) names.clear();
  return names;
}

}  // namespace sayso
