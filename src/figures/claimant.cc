#include <algorithm>
#include <optional>
#include <string>

#include "src/figures/giver.h"
#include "src/figures/steps.h"

namespace sayso {
namespace {

using grammar::FigureWord;

// The figure before it in the sentence, joined on by "and": 769 killed and 934 injured.
const Figure* JoinedBefore(const Site& site) {
  const Figure* before = site.Before();
  if (before == nullptr || before->claimant.empty()) return nullptr;
  const uint32_t i = site.tokens.begin;
  const bool near = i - site.TokensOf(*before).end <= 20;
  return near && (site.Reads(i - 1, "and") || site.Reads(i - 2, "and")) ? before : nullptr;
}

// The mission, which the military said included veterans, comprises 2,000: what is said in a
// relative clause ends at its comma, whatever was read as the end.
bool LeavesRelative(const Site& site, const Attribution& a) {
  if (a.content.size() < 2) return false;
  const uint32_t which = site.text.TokenAt(a.content.front().begin);
  if (!site.text.tokens[which].has(WordClass::kRelative) || which == site.sentence.begin ||
      !site.text.tokens[which - 1].is(TokenKind::kComma)) {
    return false;
  }
  for (uint32_t i = which + 1; i < site.tokens.begin; ++i) {
    if (site.text.tokens[i].is(TokenKind::kComma)) return true;
  }
  return false;
}

// Part of a figure's attribution that holds the figure; empty where it stands in the source's own
// words instead: "Lund, who lost his home of 21 years, said …".
Span ContentAround(const Site& site, const Attribution& a) {
  const Span figure = site.figure().span;
  const Span source = Hull(a.source);
  const Span cue = Hull(a.cue);
  const bool before_cue = !source.empty() && source.begin < figure.begin &&
                          figure.end <= cue.begin && source.end <= cue.begin;
  if (before_cue || LeavesRelative(site, a)) return {};
  for (const Span span : a.content) {
    if (span.overlaps(figure)) return span;
  }
  return {};
}

// A source told of only as a pronoun, whose bearer is the subject of the sentence before.
bool IsEmptyPronoun(const Site& site, const Attribution& a) {
  if (a.speaker || a.source.empty()) return false;
  const Range source = site.TokensOf(Hull(a.source));
  return source.size() == 1 && site.text.tokens[source.begin].has(WordClass::kSubjectPronoun);
}

// Who was spoken of in the sentence before, of one paragraph: "Iran has blamed …".
std::optional<Span> SubjectBefore(const Site& site) {
  const uint32_t index = site.figure().sentence;
  if (index == 0 ||
      site.text.sentences[index - 1].paragraph != site.text.sentences[index].paragraph) {
    return std::nullopt;
  }
  Site before = site;
  before.sentence = before.tokens = site.text.sentences[index - 1].tokens;
  return MainSubject(before);
}

// It also accused the mill, saying the toll exceeds 4,700: what a participle tells is the main
// clause's; a pronoun there stands for the subject of the sentence before.
std::optional<Span> TellerInPassing(const Site& site) {
  const uint32_t first = std::max(site.sentence.begin + 8, site.tokens.begin) - 8;
  for (uint32_t i = site.tokens.begin; i-- > first;) {
    if (!site.Has(i, WordClass::kVerbIng) || !site.Has(i, WordClass::kSayVerb)) continue;
    if (i == site.sentence.begin || !site.token(i - 1).is(TokenKind::kComma)) continue;
    const bool pronoun = site.Has(site.sentence.begin, WordClass::kSubjectPronoun);
    return pronoun ? SubjectBefore(site) : MainSubject(site);
  }
  return std::nullopt;
}

bool IsRelay(SpeakerKind kind) {
  return kind == SpeakerKind::kOutlet || kind == SpeakerKind::kJournalist ||
         kind == SpeakerKind::kDocument;
}

// The office said he made the promise in a call with the envoy, who is to end six weeks of
// fighting: indirect words run on through a relative clause behind what was read as their end. -1
// for none.
int32_t TrailingAttribution(const Site& site) {
  const Span before{site.token(site.sentence.begin).begin, site.figure().span.begin};
  const int32_t index = site.contents.Innermost(before);
  if (index < 0) return -1;
  const Attribution& a = site.attributions[static_cast<size_t>(index)];
  const Span content = Hull(a.content);
  if (!a.speaker || a.cue.empty() || content.begin < Hull(a.cue).end || content.end > before.end) {
    return -1;
  }
  uint32_t i = site.text.TokenAt(content.end);
  if (!site.in_sentence(i) || !site.token(i).is(TokenKind::kComma)) return -1;
  if (!site.Has(i + 1, WordClass::kRelative)) return -1;
  for (; i < site.tokens.begin; ++i) {
    const Token& t = site.token(i);
    const bool leaves = t.is(TokenKind::kSemicolon) || t.is(TokenKind::kDash) ||
                        t.is(TokenKind::kOpenQuote) || t.is(TokenKind::kCloseQuote) ||
                        site.ReadsAny(i, {"but", "while"});
    if (leaves) return -1;
  }
  return index;
}

// Who gives the figure inside an attribution's content: the innermost one.
std::optional<Span> InnerGiver(const Site& site, const Attribution& a, Span content) {
  if (auto owner = OwnerOfToll(site)) return owner;
  if (site.figure().kind != FigureKind::kNumber) return std::nullopt;
  const bool contrast =
      site.Reads(site.tokens.begin - 3, "while") || site.Reads(site.tokens.begin - 2, "while");
  if (contrast) {
    if (auto mourner = Mourner(site)) return mourner;
  }
  if (a.speaker && IsRelay(a.speaker->kind)) {
    if (auto cited = CitedSource(site)) return cited;
  }
  const uint32_t begin = std::max(site.text.TokenAt(content.begin), site.sentence.begin);
  if (auto announcer = Announcer(site, begin)) return announcer;
  return site.Has(site.sentence.begin, WordClass::kSubjectPronoun) ? TellerInPassing(site)
                                                                   : std::nullopt;
}

std::optional<Span> GiverOf(const Site& site) {
  if (auto owner = OwnerOfToll(site)) return owner;
  if (auto cited = CitedSource(site)) return cited;
  if (auto teller = TellerInPassing(site)) return teller;
  if (auto mourner = Mourner(site)) return mourner;
  if (site.figure().kind != FigureKind::kNumber) return std::nullopt;
  if (auto announcer = Announcer(site, site.sentence.begin)) return announcer;
  return TrailingSayer(site);
}

void Take(const Site& site, Span giver, std::string rule) {
  const auto speaker = site.speakers.Find(giver);
  site.figure().claimant = speaker ? speaker->name : std::string(site.text.view(giver));
  site.Note(std::move(rule), {giver});
}

// Whose words they are: a nested statement of nobody known is told by its outer speaker.
const Attribution& Teller(const Site& site, int32_t innermost) {
  const Attribution& a = site.attributions[static_cast<size_t>(innermost)];
  return a.outer < 0 || a.speaker ? a : site.attributions[static_cast<size_t>(a.outer)];
}

// Whether an attribution decides who claims the figure.
bool TakeAttribution(const Site& site) {
  Figure& f = site.figure();
  f.attribution = site.contents.Innermost(f.span);
  if (f.attribution < 0) return false;
  const Attribution& a = Teller(site, f.attribution);
  const Span content = ContentAround(site, a);
  if (content.empty()) {
    f.attribution = -1;
    return true;
  }
  if (IsQuantity(f.kind)) {
    auto giver = InnerGiver(site, a, content);
    if (!giver && IsEmptyPronoun(site, a)) giver = SubjectBefore(site);
    if (!giver && !a.source.empty()) giver = GivenBy(site, site.TokensOf(Hull(a.source)).begin);
    if (giver) return Take(site, *giver, "claimant/inner"), true;
    if (const Figure* before = JoinedBefore(site); before && before->attribution == f.attribution) {
      return f.claimant = before->claimant, true;
    }
  }
  if (a.speaker) f.claimant = a.speaker->name;
  site.Note("claimant/attribution", a.source);
  return true;
}

}  // namespace

void ReadClaimant(const Site& site) {
  Figure& f = site.figure();
  if (TakeAttribution(site) || !IsQuantity(f.kind)) return;
  if (const auto giver = GiverOf(site)) return Take(site, *giver, "claimant/announcer");
  if (const int32_t trailing = TrailingAttribution(site); trailing >= 0) {
    const Attribution& a = site.attributions[static_cast<size_t>(trailing)];
    f.claimant = a.speaker->name;
    return site.Note("claimant/trailing", a.source);
  }
  if (const Figure* before = JoinedBefore(site)) f.claimant = before->claimant;
}

}  // namespace sayso
