#include "grammar/beside.h"

#include <algorithm>

#include "grammar/source.h"

namespace sayso::grammar {
namespace {

constexpr double kConfidence = 0.7;
constexpr double kConfidenceAhead = 0.5;

// clang-format off

inline constexpr auto actor_left = apposition_left | named_left;

// clang-format on

// The subject of the verb at `verb`; empty where its head is no person's name, role or pronoun.
Range SubjectOf(Words words, uint32_t verb) {
  const Leftwards first(words.data() + verb), last(words.data());
  const auto begin = static_cast<uint32_t>(verb - (Reach(actor_left, first, last) - first));
  if (begin == verb || words[verb - 1].is(Tag::kPossessive)) return {};
  // "as if she had not heard" tells of her what she does not do here; "shook her head" has an
  // object.
  const Tags clause =
      Tag::kSubordinator | Tag::kRelative | Tag::kWh | Tag::kPreposition | kVerbTags;
  if (begin > 0 && words[begin - 1].is(clause)) return {};
  uint32_t head = begin;  // of "Lund, 54," it is Lund
  while (head + 1 < verb && !words[head + 1].is(Tag::kComma)) ++head;
  const bool pronoun = words[head].is(Tag::kPronoun);
  const bool nobody =
      words[head].is(Key::kI) || words[head].is(Key::kIt) || words[head].is(Key::kThere);
  if (nobody) return {};
  if (words[head].has(Shape::kAllCaps)) return {};
  if (!pronoun && !words[head].is(Tag::kName) && !words[head].has(WordClass::kPersonNoun))
    return {};
  return {begin, verb};
}

// The one person who acts; a pronoun behind a name is that person again.
Range ActorOf(Words words) {
  Range actor;
  for (uint32_t i = 1; i < words.size(); ++i) {
    if (!words[i].is(Tag::kFinite | kAuxiliaryTags)) continue;
    const Range subject = SubjectOf(words, i);
    if (subject.size() == 0) continue;
    const bool again = actor.size() > 0 && words[subject.begin].is(Tag::kPronoun);
    if (actor.size() > 0 && !again) return {};
    if (!again) actor = subject;
  }
  return actor;
}

// "There stood Lund:", "in front of Lund.": the last word is another person, who may speak.
bool NamesAnotherLast(Words words, Range actor) {
  constexpr Tags kMarks = Tag::kStop | Tag::kColon | Tag::kQuotation;
  auto last = static_cast<uint32_t>(words.size());
  while (last > actor.end && words[last - 1].is(kMarks)) --last;
  return last > actor.end && words[last - 1].is(Tag::kName) &&
         !words[last - 1].classes.has(WordClass::kPlace | WordClass::kCountry);
}

ast::Attribution SpokenBy(Words words, Range actor, const Token& quotation, double confidence) {
  uint32_t end = actor.end;
  while (end > actor.begin + 1 && words[end - 1].is(Tag::kComma)) --end;
  ast::Attribution a;
  a.source = {{words[actor.begin].begin, words[end - 1].end}};
  a.content = {quotation.span()};
  a.kind = QuoteKind::kDirect;
  a.production = "beside";
  a.confidence = confidence;
  a.derivation.push_back({"grammar/beside", "who acts beside a quotation speaks it", a.source});
  return a;
}

}  // namespace

bool EndsLikeSpeech(const Text& text, const Token& quotation) {
  const Quotation& q = text.quotations[quotation.word];
  if (!q.closed || q.tokens.size() < 3) return false;
  const Token& last = text.tokens[q.tokens.end - 2];
  return last.is(TokenKind::kPeriod) || last.is(TokenKind::kQuestion) ||
         last.is(TokenKind::kEllipsis);
}

const Token* SpokenAlone(const Text& text, const Sentence& sentence) {
  const std::span<const Token> units = text.units_of(sentence);
  if (units.empty() || !units.front().is(TokenKind::kQuotation)) return nullptr;
  const bool alone = std::ranges::all_of(units.subspan(1), [](const Token& t) {
    return !t.is(TokenKind::kWord) && !t.is(TokenKind::kNumber);
  });
  return alone && EndsLikeSpeech(text, units.front()) ? &units.front() : nullptr;
}

std::optional<ast::Attribution> ReadBeside(const SentenceView& action, const Token& quotation) {
  const Range actor = ActorOf(action.words);
  if (actor.size() == 0 || NamesAnotherLast(action.words, actor)) return std::nullopt;
  return SpokenBy(action.words, actor, quotation, kConfidence);
}

std::optional<ast::Attribution> ReadAhead(const SentenceView& action, const Token& quotation) {
  const Range actor = ActorOf(action.words);
  const bool named = actor.size() > 1 && actor.begin == 0 && action.words[0].is(Tag::kName) &&
                     action.words[1].is(Tag::kName);
  if (!named) return std::nullopt;
  return SpokenBy(action.words, actor, quotation, kConfidenceAhead);
}

}  // namespace sayso::grammar
