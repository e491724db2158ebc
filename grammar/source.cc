#include "grammar/source.h"

#include <algorithm>

#include "grammar/apposition.h"
#include "grammar/cue.h"
#include "grammar/inversion.h"
#include "grammar/verb_group.h"
#include "grammar/walk.h"

namespace sayso::grammar {
namespace {

constexpr uint32_t kLongestOpening = 3;  // words before a participle that leads the sentence
class SourceReader {
 public:
  SourceReader(Words words, const Cue& cue, std::span<const EarlierCue> earlier)
      : words_(words), cue_(cue), earlier_(earlier) {}

  Sources Read() {
    if (cue_.form == VerbForm::kPassive) {
      ReadAgent();
    } else if (cue_.form == VerbForm::kInfinitive) {
      ReadShared(SourceReading::kParticipial);
    } else if (cue_.form == VerbForm::kIng) {
      if (LeadsSentence()) ReadFollowing();
      ReadMedium();
      ReadSubject(cue_.group.begin, SourceReading::kNounBeforeIng);
      if (!ReadSetOff()) ReadShared(SourceReading::kParticipial);
    } else if (IsLedBy() || IsReducedPassive()) {
      ReadAgent();
    } else {
      ReadFinite();
    }
    if (sources_.empty()) {
      const bool passive = cue_.form == VerbForm::kPassive;
      Add({}, passive ? PassiveBegin() : cue_.group.begin, cue_.group.end, SourceReading::kNone);
    }
    return std::move(sources_);
  }

 private:
  // "The firm issued a statement saying …": the cue begins with the verb that issues.
  void ReadMedium() {
    auto [first, last] = LeftOf(words_, cue_.group.begin);
    const Leftwards medium = Reach(issued_medium_left, first, last);
    if (medium == first) return;
    const uint32_t verb = Index(words_, medium);
    const Leftwards group = Reach(verb_group_left, medium, last);
    const Range subject = SubjectOf(verb);
    if (subject.size() == 0) return;
    Add(subject, subject.begin, cue_.group.end, SourceReading::kSubject);
    sources_.back().cue_begin = Index(words_, group);
  }

  // "a step described by Lund as "a crime"", "criticized by Lund"; what is behind the verb says
  // that nothing is done to anybody else.
  bool IsReducedPassive() const {
    constexpr Frames kTakesObject =
        static_cast<Frames>(Frame::kObjectAs) | static_cast<Frames>(Frame::kObjectPred);
    const uint32_t behind = cue_.head + 1;
    return behind + 1 < words_.size() && words_[behind].is(Key::kBy) &&
           words_[cue_.head].is(Tag::kParticiple) &&
           (words_[cue_.head].frames & kTakesObject) != 0 && !words_[behind + 1].is(Tag::kIng);
  }

  // "…, as confirmed by Lund"; "When asked by Lund whether …"; "Asked by Lund whether …"
  bool IsLedBy() const {
    const uint32_t begin = cue_.group.begin, behind = cue_.head + 1;
    if (behind >= words_.size() || !words_[behind].is(Key::kBy)) return false;
    if (!words_[cue_.head].is(Tag::kParticiple)) return false;
    return begin == 0 || words_[begin - 1].is(Key::kAs) || words_[begin - 1].is(Key::kWhen);
  }

  // Of a passive the subject is no source: "Lund was told by the mayor that …"
  void ReadAgent() {
    const Forwards first = words_.data() + cue_.head + 1;
    const Forwards last = Limit(words_, cue_.head + 1);
    if (first >= last) return;
    const Forwards end = Reach(agent, first, last);
    if (end == first) return ReadHolder();
    Add({cue_.head + 2, Index(words_, end)}, HearerBegin(), Index(words_, end),
        SourceReading::kAgent);
  }

  // "Lund is worried that the dam may fail": it is her own thought, unless others tell her.
  void ReadHolder() {
    const Word& verb = words_[cue_.head];
    const bool hears = (verb.frames & static_cast<Frames>(Frame::kAddressee)) != 0;
    const bool thinks = verb.classes.has(WordClass::kCognitionVerb) &&
                        !verb.classes.has(WordClass::kSayVerb | WordClass::kShowVerb);
    if (hears || !thinks || !words_[cue_.head + 1].is(Key::kThat)) return;
    const Range subject = SubjectOf(cue_.head);
    if (subject.size() == 0 || words_[subject.begin].is(Key::kIt)) return;
    Add(subject, subject.begin, cue_.group.end, SourceReading::kSubject);
  }

  // `"You are late," Lund was told by Fricke`: the hearer goes with the verb. But "as they are
  // called by Fricke" is an aside.
  uint32_t HearerBegin() const {
    const bool hears = (words_[cue_.head].frames & static_cast<Frames>(Frame::kAddressee)) != 0;
    const uint32_t begin = SubjectOf(cue_.group.begin).begin;
    const bool aside = begin > 0 && words_[begin - 1].is(Key::kAs);
    return hears && !aside ? begin : PassiveBegin();
  }

  // "A vote, it was stressed, was no topic": the empty subject goes with the verb.
  uint32_t PassiveBegin() const {
    const uint32_t begin = cue_.group.begin;
    return begin > 0 && words_[begin - 1].is(Key::kIt) ? begin - 1 : begin;
  }

  void ReadFinite() {
    const uint32_t begin = cue_.group.begin;
    if (ReadQuotedObject()) return;
    if (begin > 0) {
      const Word& before = words_[begin - 1];
      if (before.is(Tag::kRelative)) {
        const bool can = !before.is(Key::kThat) || (begin > 1 && words_[begin - 2].is(Tag::kNoun));
        if (can) Add({begin - 1, begin}, begin - 1, cue_.group.end, SourceReading::kRelative);
      } else if (before.is(Tag::kCoordinator)) {
        ReadShared(SourceReading::kShared);
      } else if (before.is(Tag::kComma | Tag::kDash)) {
        ReadApposition(begin);
        ReadRelativeAside(begin);
        if (begin > 1 && sources_.empty()) ReadShared(SourceReading::kShared);
      } else if (before.is(Tag::kQuotation)) {
        ReadBehindQuotation(begin);
        // supports "fair pay," opposes "strikes"
        const bool listed = before.is(Tag::kQuotedComma) && sources_.empty();
        if (listed) ReadShared(SourceReading::kShared);
      } else {
        // Lund, the mayor, and Berg, the engineer, [both] said
        if (before.is(Key::kBoth)) ReadApposition(begin - 1);
        if (sources_.empty()) ReadSubject(begin, SourceReading::kSubject);
      }
    }
    // "A short circuit, the fire chief, Lund, told the paper": whom one tells does not speak.
    if (!NeedsHearer() || sources_.empty()) ReadInverted();
  }

  // "…," [Nordwire] quoted [her] as saying.
  bool ReadQuotedObject() {
    const Range subject = SubjectOf(cue_.group.begin);
    const bool behind = subject.begin > 0 &&
                        words_[subject.begin - 1].is(Tag::kQuotation | Tag::kComma | Tag::kDash);
    if (!behind || subject.size() == 0) return false;
    const Forwards first = words_.data() + cue_.head + 1;
    const Forwards last = Limit(words_, cue_.head + 1);
    const Forwards object = first < last ? Reach(quoted_object, first, last) : first;
    if (object == first || !Matches(as_saying, object, last)) return false;
    const uint32_t end = Index(words_, object);
    Add({cue_.head + 1, end}, subject.begin, end + 2, SourceReading::kQuoted);
    sources_.back().relay = subject;
    return true;
  }

  void ReadSubject(uint32_t begin, SourceReading reading) {
    auto [first, last] = LeftOf(words_, begin);
    Leftwards after_time = Reach(floating_left, Reach(late_time_left, first, last), last);
    Leftwards end = Reach(named_left, after_time, last);
    if (end == after_time && TellsWhen(first, after_time)) {
      if (reading != SourceReading::kSubject) return;
      ReadAsked(after_time, last, begin);
      ReadApposition(Index(words_, after_time));
      ReadRestricted(begin);
      return;
    }
    if (end == after_time) {
      after_time = first;
      end = Reach(named_left, first, last);
    }
    // "A nurse who works there said": there is nobody.
    const bool nobody = end == after_time || (after_time->is(Key::kThere) && end == after_time + 1);
    if (nobody) {
      if (reading != SourceReading::kSubject) return;
      ReadAsked(first, last, begin);
      ReadRestricted(begin);
      return;
    }
    const Range subject{Index(words_, end), Index(words_, after_time)};
    if (IsRegion(words_, subject)) end = Reach(apposed_left, end, last);
    if (words_[Index(words_, end)].is(Tag::kNumber)) end = Reach(softener_left, end, last);
    Add({Index(words_, end), subject.end}, Index(words_, end), cue_.group.end, reading);
    const Range introduced = IntroducedBefore(words_, {Index(words_, end), subject.end});
    if (introduced.size() > 0) {
      Add(introduced, introduced.begin, cue_.group.end, SourceReading::kSubject);
    }
    const bool pronoun = after_time->is(Tag::kPronoun);
    if (reading != SourceReading::kSubject || pronoun) return;
    ReadRestricted(begin);
    ReadWide(begin, Index(words_, after_time));
  }

  // Whether it is a time and nobody: "on Friday", "Friday", but April and May speak too.
  static bool TellsWhen(Leftwards first, Leftwards last) {
    constexpr WordClasses kWhen =
        WordClass::kWeekday | WordClass::kTimeUnit | WordClass::kRelativeDay;
    return std::any_of(
        first, last, [](const Word& w) { return w.is(Tag::kPreposition) || w.classes.has(kWhen); });
  }

  void ReadWide(uint32_t begin, uint32_t end) {
    const Range wide = WideBefore(words_, begin, end);
    const bool told =
        std::ranges::any_of(sources_, [&](const Source& s) { return s.span == wide; });
    if (wide.size() < 2 || told) return;
    Add(wide, wide.begin, cue_.group.end, SourceReading::kWide);
  }

  // "Two thirds of those asked said", "The mayor elected on Sunday said"
  void ReadAsked(Leftwards first, Leftwards last, uint32_t source_end) {
    if (words_[cue_.head].is(Tag::kNoun)) return;  // "Lund denied reports"
    const Leftwards end = Reach(asked_left, first, last);
    if (end == first) return;
    Add({Index(words_, end), source_end}, Index(words_, end), cue_.group.end,
        SourceReading::kRestricted);
  }

  // "the judges who ruled that the map must stay": where a verb stands between who and the cue.
  void ReadRestricted(uint32_t begin) {
    const Range source = RestrictedBefore(words_, begin);
    if (source.size() == 0) return;
    Add(source, source.begin, cue_.group.end, SourceReading::kRestricted);
    // Ada Lund, the engineer who built it said
    const Range introduced = IntroducedBefore(words_, source);
    if (introduced.size() > 0) {
      Add(introduced, introduced.begin, cue_.group.end, SourceReading::kApposition);
    }
  }

  void ReadApposition(uint32_t begin) {
    for (const Range source : AppositionsBefore(words_, begin)) {
      Add(source, source.begin, cue_.group.end, SourceReading::kApposition);
    }
  }

  // leaders, [who], on a call on Friday, criticized
  void ReadRelativeAside(uint32_t begin) {
    auto [first, last] = LeftOf(words_, begin);
    const Leftwards end = Reach(relative_aside_left, first, last);
    if (end == first || (end - 1)->is(Key::kThat)) return;
    Add({Index(words_, end), Index(words_, end) + 1}, Index(words_, end), cue_.group.end,
        SourceReading::kRelative);
  }

  // Lund, star of "Harbour Lights," said; Lund in an interview with the radio "Vest" said
  void ReadBehindQuotation(uint32_t begin) {
    auto [first, last] = LeftOf(words_, begin);
    const Leftwards medium = Reach(quoted_medium_left, first, last);
    const Leftwards named = Reach(named_left, medium, last);
    if (medium != first && named != medium) {
      Add({Index(words_, named), Index(words_, medium)}, Index(words_, named), cue_.group.end,
          SourceReading::kSubject);
    }
    ReadApposition(begin);
  }

  void ReadInverted() {
    const Range subject = InvertedSubject(words_, cue_);
    if (subject.size() == 0) return;
    Add(subject, cue_.group.begin, subject.end, SourceReading::kInverted);
  }

  // Lund, citing the report, left. Whether it is nobody else: in "Berg said that Lund, citing …".
  bool ReadSetOff() {
    const uint32_t begin = cue_.group.begin;
    if (begin < 2) return false;
    auto [first, last] = LeftOf(words_, begin);
    const Leftwards end = Reach(set_off_left, first, last);
    if (end == first || !GoesOn()) return false;
    const bool inside = words_[Index(words_, end)].is(Key::kThat);  // read as a determiner
    const uint32_t from = Index(words_, end) + (inside ? 1 : 0);
    Add({from, begin - 1}, from, cue_.group.end, SourceReading::kNounBeforeIng);
    return inside || (end != last && end->is(Tag::kSubordinator));
  }

  // Whether a verb stands behind the participle's own words, "…, citing the report, left", or a
  // colon: `Lund, speaking in Oslo: "…"`.
  bool GoesOn() const {
    const auto last = std::min<uint32_t>(static_cast<uint32_t>(words_.size()), cue_.head + kWalk);
    for (uint32_t i = cue_.head + 1; i + 1 < last; ++i) {
      if (words_[i].is(Tag::kColon)) return true;
      if (!words_[i].is(Tag::kComma | Tag::kQuotation)) continue;
      uint32_t next = i + 1;
      while (next + 1 < last && words_[next].is(Tag::kAdverb)) ++next;
      if (words_[next].is(Tag::kFinite | kAuxiliaryTags)) return true;
    }
    return false;
  }

  // "Citing the report", "And after citing the report"
  bool LeadsSentence() const {
    constexpr Tags kOpeners =
        Tag::kPreposition | Tag::kSubordinator | Tag::kAdverb | Tag::kCoordinator;
    const auto before = words_.first(cue_.group.begin);
    return before.size() <= kLongestOpening &&
           std::ranges::all_of(before, [](const Word& w) { return w.is(kOpeners); });
  }

  // Citing the report, [Lund, the engineer,] left.
  void ReadFollowing() {
    const Forwards last = Limit(words_, cue_.head + 1);
    for (Forwards mark = words_.data() + cue_.head + 1; mark < last; ++mark) {
      if (!mark->is(Tag::kComma | Tag::kQuotation)) continue;
      const Forwards subject = Reach(following_subject, mark + 1, last);
      if (subject == mark + 1) continue;
      Add({Index(words_, mark + 1), Index(words_, subject)}, cue_.group.begin, cue_.group.end,
          SourceReading::kFollowing);
      return;
    }
  }

  // "told Lund", but "wrote a letter"
  bool NeedsHearer() const {
    const Frames frames = words_[cue_.head].frames;
    return (frames & static_cast<Frames>(Frame::kAddressee)) != 0 &&
           (frames & static_cast<Frames>(Frame::kNounPhrase)) == 0;
  }

  // The source of an earlier cue, and the subject of the nearest verb.
  void ReadShared(SourceReading reading) {
    const uint32_t opening = BehindOpening(words_, cue_.group.begin);
    for (size_t k = earlier_.size(); k > 0; --k) {
      const Source& source = earlier_[k - 1].source;
      if (source.span.size() == 0 || earlier_[k - 1].cue.head + kWalk < cue_.head) continue;
      if (earlier_[k - 1].cue.head < opening) continue;
      AddShared(source.span, reading);
      if (sources_.size() >= 2) break;
    }
    const uint32_t low = cue_.group.begin > kWalk ? cue_.group.begin - kWalk : 0;
    for (uint32_t i = cue_.group.begin; i > low; --i) {
      if (!IsClearVerb(words_, i - 1)) continue;
      const Range subject = SubjectOf(i - 1);
      if (subject.size() == 0) continue;
      AddShared(subject, SourceReading::kOther);
      break;
    }
    for (uint32_t i = std::max(1U, opening); i < cue_.group.begin; ++i) {
      if (!IsClearVerb(words_, i)) continue;
      const Range subject = SubjectOf(i);
      if (subject.size() > 0) AddShared(subject, SourceReading::kFirst);
      return;
    }
    if (sources_.empty()) ReadDoubtful(low);
  }

  // "Lund hit back, accusing …": the subject of a verb that may be a noun too, where there is none
  // that may not.
  void ReadDoubtful(uint32_t low) {
    for (uint32_t i = cue_.group.begin; i > std::max<uint32_t>(low, 1); --i) {
      if (!words_[i - 1].is(Tag::kFinite)) continue;
      const Range subject = SubjectOf(i - 1);
      if (subject.size() > 0) return AddShared(subject, SourceReading::kOther);
    }
  }

  Range SubjectOf(uint32_t verb) const {
    auto [first, last] = LeftOf(words_, verb);
    const Leftwards group = Reach(verb_group_left, first, last);
    if (group != last && group->is(Tag::kRelative)) {
      return {Index(words_, group) - 1, Index(words_, group)};
    }
    Leftwards end = Reach(named_left, group, last);
    if (end == group) end = Reach(apposition_left, group, last);
    return {Index(words_, end), Index(words_, group)};
  }

  void AddShared(Range source, SourceReading reading) {
    for (const Source& known : sources_) {
      if (known.span.begin == source.begin) return;
    }
    Add(source, cue_.group.begin, cue_.group.end, reading);
  }

  void Add(Range span, uint32_t left, uint32_t right, SourceReading reading) {
    // in words [that] Lund may like: it determines no name
    const bool conjunction = span.size() > 1 && words_[span.begin].is(Key::kThat) &&
                             words_[span.begin + 1].is(Tag::kName);
    if (conjunction) ++span.begin;
    sources_.push_back({span, left, right, cue_.group.begin, reading, {}});
  }

  Words words_;
  const Cue& cue_;
  std::span<const EarlierCue> earlier_;
  Sources sources_;
};

}  // namespace

Sources ReadSources(Words words, const Cue& cue, std::span<const EarlierCue> earlier) {
  return SourceReader(words, cue, earlier).Read();
}

}  // namespace sayso::grammar
