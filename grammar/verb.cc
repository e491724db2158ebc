#include <algorithm>
#include <utility>

#include "grammar/answers.h"
#include "grammar/beside.h"
#include "grammar/known_content.h"

// The readings of a verb: Lund said … · "…," said Lund · a lift that Lund said had failed · …
namespace sayso::grammar {
namespace {

constexpr uint32_t kAsideReach = 12;  // words of an aside between a quotation and its verb
constexpr uint32_t kQuoteReach = 14;  // words between a verb and a quotation that goes with it

// All readings of one verb group.
class VerbReader {
 public:
  VerbReader(const SentenceView& sentence, const Verb& verb, std::vector<Candidate>& candidates)
      : sentence_(sentence),
        words_(sentence.words),
        cue_(verb.cue),
        sources_(verb.sources),
        quotes_only_(verb.quotes_only),
        candidates_(candidates),
        lemma_(LemmaAt(sentence, cue_.head)),
        perception_(sentence.weights.IsPerception(lemma_)),
        hearing_(sentence.weights.IsHearing(lemma_)),
        of_cue_(OfCue(verb.earlier)),
        of_source_(of_cue_),
        content_(words_, words_[cue_.head].frames) {}

  void Read() {
    for (const Source& source : sources_) {
      of_source_ = OfSource(source);
      if (source.reading == SourceReading::kQuoted) {
        ReadContentLeft(source);
      } else if (source.reading == SourceReading::kInverted) {
        if (source.left > 0) ReadContentLeft(source);
        ReadContentRight(source);
      } else {
        ReadContentRight(source);
        if (source.reading == SourceReading::kFollowing) continue;
        ReadContentLeft(source);
        ReadRelativeContent(source);
        if (cue_.form == VerbForm::kPassive) ReadPassive(source);
      }
    }
  }

 private:
  // What all readings of the verb share.
  Candidate OfCue(bool earlier) const {
    Candidate c(sentence_.evidence);
    c.head = cue_.head;
    c.verb_class = cue_.verb_class;
    c.standing = cue_.standing;
    c.cue_weights = &sentence_.weights.cue(lemma_);
    c.Note(Group::kVerbForm, cue_.form);
    c.Note(Group::kVerbClass, cue_.verb_class);
    c.Note(Sign::kModal, cue_.modal);
    c.Note(Sign::kEarlierCue, earlier);
    NoteHead(sentence_, c);
    return c;
  }

  // And those of one source of it.
  Candidate OfSource(const Source& source) const {
    Candidate c = of_cue_;
    c.source = source.span;
    c.reading = source.reading;
    c.relay = source.relay;
    c.cue = {source.cue_begin, cue_.group.end};
    if (IsWitness(source.span)) {
      c.production = Production::kWitness;
      c.verb_class = VerbClass::kSay;
      c.Set(Standing::kWitness);
    }
    const Neighbour before = NeighbourAt(words_, int64_t{source.left} - 1);
    c.Note(Group::kSourceReading, source.reading);
    c.Note(Group::kBeforeSource, before);
    c.Note(Group::kReadingBefore, source.reading, before);
    c.Note(Sign::kBehindCue, source.left > 0 && MayBeCue(words_[source.left - 1]));
    NoteSource(sentence_, c);
    return c;
  }

  // And those of one form of content; what a witness perceived is of no other production.
  Candidate Begin(Production production, Form form) const {
    Candidate c = of_source_;
    if (c.production != Production::kWitness) c.production = production;
    c.form = form;
    c.Note(Group::kClassForm, cue_.verb_class, form);
    c.Note(Group::kFormVerbForm, form, cue_.form);
    return c;
  }

  // The court heard that …: nobody tells who spoke there.
  bool IsHearing(Range source) const {
    constexpr WordClasses kBodies = WordClass::kInstitutionNoun | WordClass::kGroupNoun;
    return hearing_ && source.size() > 0 && words_[source.end - 1].classes.has(kBodies);
  }

  // A journalist or an outlet that perceives: testimony of its own, not what somebody said.
  bool IsWitness(Range source) const {
    constexpr WordClasses kReporters =
        WordClass::kJournalistNoun | WordClass::kAgency | WordClass::kOutlet;
    if (!perception_) return false;
    return std::ranges::any_of(words_.subspan(source.begin, source.size()),
                               [](const Word& w) { return w.classes.has(kReporters); });
  }

  // Lund is said to be … · the plan was criticized by Lund: the subject is content.
  void ReadPassive(const Source& source) {
    const Range subject = SubjectBefore(words_, cue_.group.begin);
    if (subject.size() == 0 || (subject.begin > 0 && words_[subject.begin - 1].is(kAuxiliaryTags)))
      return;
    for (const RightStart& start : content_.StartsAt(cue_.group.end)) {
      if (start.form != Form::kInfinitive || start.begin != cue_.group.end) continue;
      Candidate c = Begin(Production::kPassive, start.form);
      c.content = {subject, {start.begin, start.begin}};
      c.Set(Standing::kImplicit, source.span.size() == 0);
      AddEnds(c, start.form);
    }
    // "Lund was told": the hearer
    if ((words_[cue_.head].frames & static_cast<Frames>(Frame::kAddressee)) != 0) return;
    Candidate c = Begin(Production::kPassive, Form::kNoun);
    c.content = {subject};
    Add(c);
  }

  // a lift that Lund said had failed: the relative word and what follows the cue.
  void ReadRelativeContent(const Source& source) {
    const uint32_t begin = cue_.group.end;
    if (source.left == 0 || begin >= words_.size()) return;
    const Word& relative = words_[source.left - 1];
    if (!relative.is(Tag::kRelative) || !words_[begin].is(Tag::kFinite | kAuxiliaryTags)) return;
    Candidate c = Begin(Production::kRelativeContent, Form::kClause);
    c.content = {{source.left - 1, source.left}, {begin, begin}};
    AddEnds(c, Form::kClause);
  }

  // Lund said … · Said Lund: "…"
  void ReadContentRight(const Source& source) {
    const bool inverted = source.reading == SourceReading::kInverted;
    const bool behind_cue = source.reading == SourceReading::kAgent || inverted;
    const uint32_t from = behind_cue ? source.right : cue_.group.end;
    const bool following = source.reading == SourceReading::kFollowing;
    const bool reduced = source.reading == SourceReading::kAgent && cue_.form != VerbForm::kPassive;
    uint32_t quotation = NextQuotation(from);
    for (const RightStart& start : content_.StartsAt(from)) {
      if (start.begin == quotation) quotation = static_cast<uint32_t>(words_.size());
      if (start.begin >= words_.size()) {
        AddFollowed(start);
        continue;
      }
      if ((quotes_only_ || inverted) && !IsSpeech(start)) continue;
      if (inverted && source.left > 0 && (quotes_only_ || !start.colon)) continue;
      if (start.form == Form::kInfinitive && (LeadsCue(start.begin) || IsRaised(source))) continue;
      Candidate c = Begin(Production::kSourceCueContent, start.form);
      if (!behind_cue) c.cue.end = start.cue_end;
      c.content = {{start.begin, start.begin}};
      TakeAdjuncts(start, c);
      c.Note(Group::kBeforeContent, NeighbourAt(words_, int64_t{start.begin} - 1));
      // a step described by Lund as "a crime" was taken
      const bool marked =
          reduced && start.form == Form::kAs && words_[start.begin].is(Tag::kQuotation);
      AddEnds(c, marked ? Form::kQuote : start.form, [&](const ContentEnd& end) {
        if (marked) return end.end == start.begin + 1;
        if (following && end.end > source.span.begin) return false;
        // What was seen goes on over its participles.
        if (c.production == Production::kWitness && end.kind == End::kCommaIng) return false;
        return !SaysNothing(source, {start.begin, end.end});
      });
    }
    if (quotation < words_.size() && !following) AddAhead(from, quotation);
  }

  // Lund conceded, however, "…" · Lund joked, again using an old accent, "…"
  void AddAhead(uint32_t from, uint32_t quotation) {
    // What an object stands before is that one's: criticized the slogan of Orlen, "…"
    if (!words_[from].is(Tag::kComma | Tag::kDash | Tag::kAdverb)) return;
    if (quotes_only_ && !EndsLikeSpeech(sentence_.text, words_[quotation])) return;
    Candidate c = Begin(Production::kColonQuote, Form::kQuote);
    c.content = {{quotation, quotation}};
    c.Note(Group::kBeforeContent, NeighbourAt(words_, int64_t{quotation} - 1));
    c.Note(Sign::kColonBefore, words_[quotation - 1].is(Tag::kColon));
    AddEnds(c, Form::kQuote, [](const ContentEnd& end) {
      return end.kind == End::kQuotation || end.kind == End::kSentence;
    });
  }

  // "Asked about it, …": where nobody says it, it says nothing; "Lund spoke first" never does.
  bool SaysNothing(const Source& source, Range content) const {
    if (content.size() != 1) return false;
    const Word& word = words_[content.begin];
    const bool pointed = word.is(Tag::kPronoun | Tag::kObjectPronoun);
    return (pointed && source.span.size() == 0) || word.classes.has(WordClass::kOrdinal);
  }

  // Behind a verb that reports nothing by itself: a quotation; behind a colon one that ends the
  // sentence, since a list may begin with a title: `packed three things: "Harbour Lights", a
  // torch`.
  bool IsSpeech(const RightStart& start) const {
    if (start.form != Form::kQuote) return false;
    return !start.colon || start.begin + 1 >= SentenceEnd(words_);
  }

  // "Lund is said to be …": the subject is part of the content (ReadPassive).
  bool IsRaised(const Source& source) const {
    return cue_.form == VerbForm::kPassive && source.span.size() == 0 &&
           SubjectBefore(words_, cue_.group.begin).size() > 0;
  }

  // "declined [to say whether …]": the whole of it is one cue, that of "say". But "declined [to
  // comment for this article]" has no other content.
  bool LeadsCue(uint32_t to) const {
    const bool declines =
        sentence_.text.ruleset->lexicon().fact(words_[cue_.head].word, Fact::kStance) == "decline";
    return declines && to + 2 < SentenceEnd(words_) && words_[to + 1].is(Tag::kReporting) &&
           words_[to + 1].classes.has(WordClass::kSayVerb) &&
           !words_[to + 2].is(Tag::kComma | Tag::kCoordinator | Tag::kTime) &&
           !words_[to + 2].is(Key::kFor);
  }

  // Lund said: ¶ "…"
  void AddFollowed(const RightStart& start) {
    if (!sentence_.introduces) return;
    Candidate c = Begin(Production::kColonQuote, Form::kQuote);
    c.cue.end = start.cue_end;
    TakeAdjuncts(start, c);
    Add(c);
  }

  static void TakeAdjuncts(const RightStart& start, Candidate& c) {
    c.addressee = start.addressee;
    c.when = start.when;
    c.where = start.where;
    c.medium = start.medium;
    if (start.relay.size() > 0) c.relay = start.relay;
    c.Note(Sign::kAddressee, start.addressee.size() > 0);
    c.Note(Sign::kAdjunct, start.when.size() + start.where.size() + start.medium.size() > 0);
    c.Note(Sign::kColonBefore, start.colon);
  }

  // "…," Lund said; …, Lund said
  void ReadContentLeft(const Source& source) {
    uint32_t end = source.left;
    bool as = false;
    if (end > 0 && words_[end - 1].is(Key::kAs)) {
      as = true;
      --end;
    }
    if (end > 0 && words_[end - 1].is(Tag::kComma | Tag::kDash)) --end;
    if (end == 0) return;
    if (end < source.left && source.reading == SourceReading::kInverted) end = BeforeAside(end);
    if (words_[end - 1].is(Tag::kQuotation)) {
      ReadQuoteLeft(source, end);
    } else if (end < source.left && !quotes_only_) {
      ReadClauseLeft(source, end, as);
    }
  }

  // `"…," as the islanders call it, said Lund`: the end of the quotation before the aside.
  uint32_t BeforeAside(uint32_t end) const {
    const uint32_t low = end > kAsideReach ? end - kAsideReach : 0;
    for (uint32_t i = end; i > low + 1; --i) {
      if (words_[i - 1].is(Tag::kComma | Tag::kStop)) return end;
      if (words_[i - 1].is(Key::kAs) && words_[i - 2].is(Tag::kQuotation)) return i - 1;
    }
    return end;
  }

  // Whether who speaks stands behind the verb.
  static bool IsBehind(const Source& source) {
    return source.reading == SourceReading::kInverted || source.reading == SourceReading::kQuoted;
  }

  void ReadQuoteLeft(const Source& source, uint32_t end) {
    const Production production = IsBehind(source)          ? Production::kQuoteCueSource
                                  : source.span.size() == 0 ? Production::kQuoteCue
                                                            : Production::kQuoteSourceCue;
    const RightStart after = AfterCue(source);
    AddLeft(after, {end - 1, end}, production, Form::kLeftQuote);
    for (const uint32_t start : ReadStarts(words_, end - 1)) {
      AddLeft(after, {start, end}, production, Form::kLeftQuote);
    }
  }

  void ReadClauseLeft(const Source& source, uint32_t end, bool as) {
    const bool inverted = IsBehind(source);
    const Production production = as         ? Production::kAsSourceCue
                                  : inverted ? Production::kContentCueSource
                                             : Production::kContentSourceCue;
    const RightStart after = AfterCue(source);
    for (const uint32_t start : ReadStarts(words_, end)) {
      AddLeft(after, {start, end}, production, Form::kLeftClause);
    }
  }

  // "In the days before the vote, Lund said …" leaves nothing said on the left.
  bool HasVerb(Range range) const {
    // "Lift closed, says Lund", but not "17:30 - What witnesses are saying"
    if (sentence_.paragraph == ParagraphKind::kTitle)
      return !words_[range.end - 1].is(Tag::kNumber);
    const Counts counts = CountWords(words_, range);
    return counts.verbs + counts.quotations > 0;
  }

  // Hearer, time and place behind a cue whose content stands before it; where the content goes on.
  RightStart AfterCue(const Source& source) const {
    const uint32_t from = std::max(source.right, cue_.group.end);
    RightStart after = ReadAdjuncts(words_, from, words_[cue_.head].frames);
    const bool out = from > cue_.group.end && words_[cue_.group.end].is(Key::kOut);
    if (from != cue_.group.end) after.cue_end = cue_.group.end + (out ? 1 : 0);  // pointed out Lund
    return after;
  }

  // The reading with the content on the left alone, and those that it is resumed in on the right.
  void AddLeft(const RightStart& after, Range content, Production production, Form form) {
    Candidate c = Begin(production, form);
    c.content = {content};
    c.cue.end = after.cue_end;
    c.Note(Group::kBeforeContent, NeighbourAt(words_, int64_t{content.begin} - 1));
    c.Note(Sign::kWholeLeft, content.begin == 0);
    TakeAdjuncts(after, c);
    AddResumed(c, after.begin, form);
    if (form == Form::kLeftClause && !HasVerb(content)) return;
    c.Note(Group::kEnd, End::kBeforeCue);
    Add(c);
  }

  // "…," she said of the plan, "and …"; The lift, Lund said, had failed.
  void AddResumed(const Candidate& c, uint32_t begin, Form form) {
    uint32_t resumed = begin;
    if (resumed < words_.size() && words_[resumed].is(Tag::kComma | Tag::kDash)) ++resumed;
    if (form == Form::kLeftQuote) resumed = NextQuotation(resumed);
    if (resumed >= SentenceEnd(words_)) return;
    const bool quote = words_[resumed].is(Tag::kQuotation);
    if (!quote && resumed == begin) return;
    // "…, she said, adding that …": another statement
    if (words_[resumed].is(Tag::kIng) && MayBeCue(words_[resumed])) return;
    Candidate both = c;
    both.production =
        form == Form::kLeftQuote ? Production::kInterruptedQuote : Production::kInterrupted;
    both.content.push_back({resumed, resumed});
    AddEnds(both, quote ? Form::kQuote : Form::kClause);
  }

  // The next quotation that a comma, a dash or a colon sets off, or that stands right here.
  uint32_t NextQuotation(uint32_t from) const {
    const auto last = std::min<uint32_t>(static_cast<uint32_t>(words_.size()), from + kQuoteReach);
    for (uint32_t i = from; i < last; ++i) {
      if (!words_[i].is(Tag::kQuotation)) continue;
      const uint32_t before = i - (i > from && words_[i - 1].is(Tag::kCoordinator) ? 2 : 1);
      const bool set_off = i == from || words_[before].is(Tag::kComma | Tag::kDash | Tag::kColon);
      return set_off ? i : static_cast<uint32_t>(words_.size());
    }
    return static_cast<uint32_t>(words_.size());
  }

  // Adds a reading for each end that the last part of the content can have.
  void AddEnds(Candidate& c, Form form, const auto& may_end) {
    NoteCue(sentence_, c);
    NoteContentBegin(sentence_, c);
    Range& last = c.content.back();
    for (const ContentEnd& end : content_.EndsAt(last.begin, form)) {
      if (!may_end(end)) continue;
      last.end = end.end;
      NoteEnd(end, candidates_.emplace_back(c));
      Close();
    }
  }
  void AddEnds(Candidate& c, Form form) {
    AddEnds(c, form, [](const ContentEnd&) { return true; });
  }

  void Add(Candidate& c) {
    NoteCue(sentence_, c);
    NoteContentBegin(sentence_, c);
    candidates_.push_back(c);
    Close();
  }

  void Close() {
    Candidate& c = candidates_.back();
    NoteContentEnd(sentence_, c);
    c.score = c.evidence.Score();
    if (IsHearing(c.source)) c.addressee = std::exchange(c.source, {});
  }

  const SentenceView& sentence_;
  Words words_;
  const Cue& cue_;
  const Sources& sources_;
  bool quotes_only_;
  std::vector<Candidate>& candidates_;
  std::string_view lemma_;
  bool perception_, hearing_;
  Candidate of_cue_, of_source_;  // what all readings of the verb, and of a source, share
  KnownContent content_;
};

}  // namespace

void ReadVerb(const SentenceView& sentence, const Verb& verb, std::vector<Candidate>& candidates) {
  VerbReader(sentence, verb, candidates).Read();
}

}  // namespace sayso::grammar
