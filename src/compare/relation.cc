#include "src/compare/relation.h"

#include <algorithm>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "src/ast/names.h"
#include "src/base/absl_view.h"
#include "src/compare/count_shared.h"

namespace sayso {
namespace {

// Shares of two sentences' content words from which they speak of one thing.
constexpr double kSureShare = 0.5;
constexpr size_t kSureWords = 3;
// From so many days on, a claimant's "at least" is its count and no first report.
constexpr int kSettledDays = 7;

using C = Condition;

bool SaidBefore(const Position& a, const Position& b) {
  bool a_old = a.lead().rank == Rank::kReplaced, b_old = b.lead().rank == Rank::kReplaced;
  if (a_old != b_old) return a_old;
  if (a.first && b.first && *a.first != *b.first) return *a.first < *b.first;
  if (a.last && b.last && *a.last != *b.last) return *a.last < *b.last;
  bool grows = a.lead().course == Course::kGrows;
  double x = a.lead().value.Point(), y = b.lead().value.Point();
  if (grows && x != y) return x < y;  // within a day, the lower count came first
  return a.lead().record->figure.id < b.lead().record->figure.id;
}

template <class Test>
bool AnyClaim(const Position& position, Test test) {
  return std::any_of(position.claims.begin(), position.claims.end(),
                     [&](const Claim* claim) { return test(*claim); });
}

bool ShareDocument(const Position& a, const Position& b) {
  auto x = a.documents.begin(), y = b.documents.begin();
  while (x != a.documents.end() && y != b.documents.end()) {
    if (*x == *y) return true;
    (*x)->id < (*y)->id ? ++x : ++y;
  }
  return false;
}

// Whether a sentence of `a` says that it does not agree with `b`: it holds a figure of b, or names
// b's claimant.
bool Declares(const Position& a, const Position& b, const Scopes& scopes) {
  return a.declares && AnyClaim(a, [&](const Claim& claim) {
           std::string sentence = absl::AsciiStrToLower(ToAbsl(claim.record->sentence));
           if (!scopes.Holds(Cue::kDeclared, sentence)) return false;
           bool names =
               !b.party.body.empty() &&
               std::all_of(b.party.body.begin(), b.party.body.end(),
                           [&](const auto& word) { return absl::StrContains(sentence, word); });
           return names || AnyClaim(b, [&](const Claim& other) {
                    return other.document == claim.document &&
                           other.record->sentence_span == claim.record->sentence_span;
                  });
         });
}

// Whether an article counts people: a crowd by the police and by the organisers. Of other things it
// tells alike in like words, "one spent $6 million, the other $1 million".
bool CountsPeople(const Claim& claim) {
  return claim.record->figure.kind == FigureKind::kNumber && !claim.record->counts_things;
}

bool SameWords(const Claim& a, const Claim& b) {
  if (a.document == b.document && !(CountsPeople(a) && CountsPeople(b))) return false;
  const auto &x = a.record->context, &y = b.record->context;
  const size_t shared = CountShared(x, y), smaller = std::min(x.size(), y.size());
  return shared >= kSureWords && shared >= kSureShare * smaller;
}

void AddScope(const Position& a, const Position& b, const Block& block, const Scopes& scopes,
              Conditions& holds) {
  const Scope &x = a.lead().scope, &y = b.lead().scope;
  Extent extent = Compare(a, b, block, scopes);
  bool part = extent == Extent::kPart || extent == Extent::kWhole;
  holds.add_if(extent == Extent::kSame, C::kSameScope);
  holds.add_if(extent == Extent::kApart, C::kOtherScope);
  holds.add_if(extent == Extent::kOpen, C::kOpenScope);
  holds.add_if(part, C::kPartAndWhole);
  holds.add_if(!x.label.empty() && !y.label.empty() && x.label != y.label, C::kOtherLabel);
  const Claim& inner = extent == Extent::kPart ? a.lead() : b.lead();
  const Claim& outer = extent == Extent::kPart ? b.lead() : a.lead();
  auto low = inner.value.interval.low.value, high = outer.value.interval.high.value;
  holds.add_if(part && low && high && *low > *high && !Rounded(inner.value, outer.value),
               C::kPartExceedsWhole);
}

void AddStanding(const Position& a, const Position& b, const Scopes& scopes, Conditions& holds) {
  Rank x = a.lead().rank, y = b.lead().rank;
  holds.add_if(a.lead().background || b.lead().background, C::kBackground);
  holds.add_if(x == Rank::kProjection || y == Rank::kProjection, C::kProjected);
  holds.add_if(x == Rank::kChange || y == Rank::kChange, C::kIncrement);
  holds.add_if(a.listed || b.listed, C::kListed);
  holds.add_if(x == Rank::kDenied || y == Rank::kDenied, C::kDenied);
  holds.add_if(b.withdraws, C::kWithdrawn);
  holds.add_if(a.moves || b.moves, C::kMoved);
  holds.add_if(Declares(a, b, scopes) || Declares(b, a, scopes), C::kDeclared);
}

bool Named(const Party& party) {
  return party.kind == Party::Kind::kNamed || party.kind == Party::Kind::kAgency;
}

bool Person(const Position& position) {
  return position.lead().record->claimant_kind == SpeakerKind::kPerson;
}

void AddClaimants(const Position& a, const Position& b, Conditions& holds) {
  const Party &x = a.party, &y = b.party;
  bool own_a = x.kind == Party::Kind::kOwnVoice, own_b = y.kind == Party::Kind::kOwnVoice;
  holds.add_if(own_a || own_b, C::kOwnVoice);
  holds.add_if(own_a && own_b, C::kBothOwnVoice);
  holds.add_if(x.kind == Party::Kind::kAnonymous || y.kind == Party::Kind::kAnonymous,
               C::kAnonymous);
  holds.add_if(x.kind == Party::Kind::kAgency || y.kind == Party::Kind::kAgency, C::kByAgency);
  if (Named(x) && Named(y)) {
    Voices voices = a.claimant == b.claimant ? Voices::kSame : Compare(x, y);
    holds.add_if(voices == Voices::kSame, C::kSameClaimant);
    holds.add_if(!absl::EqualsIgnoreCase(x.name, y.name), C::kOtherName);
    bool people = Person(a) && Person(b) && x.name != y.name;
    holds.add_if(voices == Voices::kSame && people, C::kTwoVoices);
    holds.add_if(voices == Voices::kOneParty, C::kOneParty);
    holds.add_if(voices == Voices::kDifferent, C::kDifferentClaimants);
  }
  holds.add_if(own_a || own_b || holds.has_any({C::kSameClaimant, C::kOneParty}), C::kOneClaim);
  holds.add_if(a.origins.size() == 1 && a.origins == b.origins, C::kSharedOrigin);
  holds.add_if(ShareDocument(a, b), C::kSameDocument);
}

void AddValues(const Value& a, const Value& b, Evidence& evidence) {
  Conditions& holds = evidence.conditions;
  bool same = SameNumber(a, b), rounded = Rounded(a, b), near = Near(a, b), meet = Overlap(a, b);
  holds.add_if(same, C::kSameValue);
  holds.add_if(SameBound(a, b), C::kSameBound);
  holds.add_if(rounded, C::kRounded);
  holds.add_if(near, C::kNear);
  holds.add_if(meet, C::kOverlapping);
  holds.add_if(!same && !rounded && !near && !meet, C::kDisjoint);
  holds.add_if(!same && b.Point() > a.Point(), C::kSecondHigher);
  holds.add_if(!same && b.Point() < a.Point(), C::kSecondLower);
  holds.add_if(a.approximation == Approximation::kVague || b.approximation == Approximation::kVague,
               C::kVague);
  holds.add_if(DigitSlip(a, b), C::kDigitSlip);
  holds.add_if(a.IsFloor() && b.IsFloor(), C::kFloors);
  evidence.ratio = Ratio(a, b);
}

// Days between the nearest days on which the two were said.
int DaysApart(const Position& a, const Position& b) {
  if (!a.first || !b.first) return 0;
  int gap = std::max((*b.first - *a.last).count(), (*a.first - *b.last).count());
  return std::max(gap, 0);
}

void AddTime(const Position& a, const Position& b, const Block& block, Evidence& evidence) {
  Conditions& holds = evidence.conditions;
  bool known = a.first && b.first;
  int days = DaysApart(a, b);
  holds.add_if(!known && !ShareDocument(a, b), C::kUndated);
  holds.add_if(known && days == 0, C::kSameDay);
  holds.add_if(known && days > 0, C::kApart);
  auto gone = [](const Position& old, const Position& other) {
    return old.lead().rank == Rank::kReplaced ||
           (old.replaced && other.last && *old.replaced <= *other.last);
  };
  holds.add_if(gone(a, b) || gone(b, a), C::kSuperseded);
  auto stands = [](const Position& p) { return p.lead().rank == Rank::kLevel; };
  auto late = [&](const Position& p) {
    return block.begun && p.last && (*p.last - *block.begun).count() >= kSettledDays;
  };
  holds.add_if(late(a) && late(b), C::kSettled);
  bool stand = stands(a) && stands(b);
  holds.add_if(stand && ShareDocument(a, b), C::kSideBySide);
  evidence.days = days;
}

// The hour is only asked for where it can tell something: two counts of one day that differ.
void AddMoment(const Claim& a, const Claim& b, const Moments& moments, Conditions& holds) {
  if (!holds.has_all({C::kSameDay, C::kDisjoint}) || a.course != Course::kGrows) return;
  const Moment moment = moments.Compare(a, b);
  holds.add_if(moment == Moment::kSame, C::kSameMoment);
  holds.add_if(moment == Moment::kApart, C::kHoursApart);
}

void AddMeasured(const Claim& a, const Claim& b, Evidence& evidence) {
  const Figure& figure = a.record->figure;
  evidence.kind = Name(figure.kind);
  evidence.outcome = figure.outcome;
  evidence.unit = a.record->base_unit;
  evidence.counted = figure.counted;
  evidence.conditions.add_if(a.course == Course::kGrows, C::kGrowing);
  evidence.conditions.add_if(a.course == Course::kVaries, C::kVarying);
  evidence.conditions.add_if(a.sure || SameWords(a, b), C::kSureKey);
  if (figure.kind != FigureKind::kDate) return;
  evidence.days = std::abs(b.value.Point() - a.value.Point());
}

}  // namespace

Relation Relate(const Position& a, const Position& b, const Block& block, const Moments& moments,
                const Scopes& scopes) {
  bool forward = SaidBefore(a, b);
  Relation relation{forward ? &a : &b, forward ? &b : &a, {}};
  const Position &first = *relation.first, &second = *relation.second;
  Evidence& evidence = relation.evidence;
  AddScope(first, second, block, scopes, evidence.conditions);
  AddStanding(first, second, scopes, evidence.conditions);
  AddClaimants(first, second, evidence.conditions);
  AddValues(first.lead().value, second.lead().value, evidence);
  AddTime(first, second, block, evidence);
  AddMoment(first.lead(), second.lead(), moments, evidence.conditions);
  AddMeasured(first.lead(), second.lead(), evidence);
  return relation;
}

Relation Relate(const Position& position) {
  Relation relation{&position, &position, {}};
  relation.evidence.conditions = {C::kSameScope, C::kOneClaim,    C::kSameValue,
                                  C::kSameBound, C::kOverlapping, C::kSureKey};
  AddMeasured(position.lead(), position.lead(), relation.evidence);
  relation.evidence.conditions.add_if(position.party.kind != Party::Kind::kOwnVoice,
                                      C::kSameClaimant);
  relation.evidence.conditions.add_if(position.party.kind == Party::Kind::kOwnVoice,
                                      C::kBothOwnVoice);
  return relation;
}

}  // namespace sayso
