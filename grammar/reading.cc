#include "grammar/reading.h"

#include <algorithm>
#include <utility>

#include "grammar/beside.h"
#include "grammar/content.h"

namespace sayso::grammar {
namespace {

constexpr int kMaxCues = 40;          // verbs of one sentence that are read as cues
constexpr uint32_t kAsideReach = 12;  // words of an aside between a quotation and its verb
constexpr uint32_t kQuoteReach = 14;  // words between a quotation and a verb that goes with it

bool MayBeCue(const Word& w) { return w.is(Tag::kReporting) && w.is(kVerbTags); }

// All readings of one verb group.
class CueReader {
 public:
  // `quotes_only`: the verb is none of reporting, only a quotation beside it makes it a cue.
  CueReader(const SentenceView& sentence, const Cue& cue, bool earlier, bool quotes_only,
            std::vector<Candidate>& candidates)
      : sentence_(sentence),
        words_(sentence.words),
        cue_(cue),
        earlier_(earlier),
        quotes_only_(quotes_only),
        candidates_(candidates),
        lemma_(LemmaAt(sentence, cue.head)),
        cue_weights_(&sentence.weights.cue(lemma_)),
        perception_(sentence.weights.IsPerception(lemma_)) {}

  void Read(const Sources& sources) {
    for (const Source& source : sources) {
      if (source.reading == SourceReading::kInverted) {
        if (source.left > 0) {
          ReadContentLeft(source);
        } else {
          ReadContentRight(source);
        }
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
  Candidate Begin(const Source& source, Production production, Form form) const {
    Candidate c;
    c.production = production;
    c.form = form;
    c.head = cue_.head;
    c.source = source.span;
    c.reading = source.reading;
    c.cue = {source.cue_begin, cue_.group.end};
    c.verb_class = cue_.verb_class;
    c.standing = cue_.standing;
    if (IsWitness(source.span)) {
      c.production = Production::kWitness;
      c.verb_class = VerbClass::kSay;
      c.Set(Standing::kWitness);
    }
    c.cue_weights = cue_weights_;
    c.Note(Group::kVerbForm, cue_.form);
    c.Note(Group::kVerbClass, cue_.verb_class);
    c.Note(Group::kClassForm, cue_.verb_class, form);
    c.Note(Group::kFormVerbForm, form, cue_.form);
    c.Note(Group::kSourceReading, source.reading);
    c.Note(Group::kBeforeSource, NeighbourAt(words_, int64_t{source.left} - 1));
    c.Note(Group::kReadingBefore, source.reading, NeighbourAt(words_, int64_t{source.left} - 1));
    c.Note(Sign::kBehindCue, source.left > 0 && MayBeCue(words_[source.left - 1]));
    c.Note(Sign::kModal, cue_.modal);
    c.Note(Sign::kEarlierCue, earlier_);
    return c;
  }

  // The court heard that …: nobody tells who spoke there.
  bool IsHearing(Range source) const {
    constexpr WordClasses kBodies = WordClass::kInstitutionNoun | WordClass::kGroupNoun;
    return sentence_.weights.IsHearing(lemma_) && source.size() > 0 &&
           words_[source.end - 1].classes.has(kBodies);
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
    if (subject.size() == 0) return;
    for (const RightStart& start : ReadRight(words_, cue_.group.end, words_[cue_.head].frames)) {
      if (start.form != Form::kInfinitive || start.begin != cue_.group.end) continue;
      for (const ContentEnd& end : ReadEnds(words_, start.begin, start.form)) {
        Candidate c = Begin(source, Production::kPassive, start.form);
        c.content = {subject, {start.begin, end.end}};
        c.Set(Standing::kImplicit, source.span.size() == 0);
        NoteEnd(end, c);
        Push(std::move(c));
      }
    }
    // "Lund was told": the hearer
    if ((words_[cue_.head].frames & static_cast<Frames>(Frame::kAddressee)) != 0) return;
    Candidate c = Begin(source, Production::kPassive, Form::kNoun);
    c.content = {subject};
    Push(std::move(c));
  }

  // a lift that Lund said had failed: the relative word and what follows the cue.
  void ReadRelativeContent(const Source& source) {
    const uint32_t begin = cue_.group.end;
    if (source.left == 0 || begin >= words_.size()) return;
    const Word& relative = words_[source.left - 1];
    if (!relative.is(Tag::kRelative) || !words_[begin].is(Tag::kFinite | kAuxiliaryTags)) return;
    for (const ContentEnd& end : ReadEnds(words_, begin, Form::kClause)) {
      Candidate c = Begin(source, Production::kRelativeContent, Form::kClause);
      c.content = {{source.left - 1, source.left}, {begin, end.end}};
      NoteEnd(end, c);
      Push(std::move(c));
    }
  }

  // Lund said … · Said Lund: "…"
  void ReadContentRight(const Source& source) {
    const bool inverted = source.reading == SourceReading::kInverted;
    const bool behind_cue = source.reading == SourceReading::kAgent || inverted;
    const uint32_t from = behind_cue ? source.right : cue_.group.end;
    const bool following = source.reading == SourceReading::kFollowing;
    uint32_t quotation = NextQuotation(from);
    for (const RightStart& start : ReadRight(words_, from, words_[cue_.head].frames)) {
      if (start.begin == quotation) quotation = static_cast<uint32_t>(words_.size());
      if (start.begin >= words_.size()) {
        AddFollowed(source, start);
        continue;
      }
      if ((quotes_only_ || inverted) && !IsSpeech(start)) continue;
      if (start.form == Form::kInfinitive && (LeadsCue(start.begin) || IsRaised(source))) continue;
      for (const ContentEnd& end : ReadEnds(words_, start.begin, start.form)) {
        if (following && end.end > source.span.begin) continue;
        Candidate c = Begin(source, Production::kSourceCueContent, start.form);
        // What was seen goes on over its participles.
        if (c.production == Production::kWitness && end.kind == End::kCommaIng) continue;
        if (!behind_cue) c.cue.end = start.cue_end;
        c.content = {{start.begin, end.end}};
        if (SaysNothing(c)) continue;
        TakeAdjuncts(start, c);
        NoteEnd(end, c);
        c.Note(Group::kBeforeContent, NeighbourAt(words_, int64_t{start.begin} - 1));
        Push(std::move(c));
      }
    }
    if (quotation < words_.size() && !following) AddAhead(source, from, quotation);
  }

  // Lund conceded, however, "…" · Lund joked, again using an old accent, "…"
  void AddAhead(const Source& source, uint32_t from, uint32_t quotation) {
    // What an object stands before is that one's: criticized the slogan of Orlen, "…"
    if (!words_[from].is(Tag::kComma | Tag::kDash | Tag::kAdverb)) return;
    if (quotes_only_ && !EndsLikeSpeech(sentence_.text, words_[quotation])) return;
    for (const ContentEnd& end : ReadEnds(words_, quotation, Form::kQuote)) {
      if (end.kind != End::kQuotation && end.kind != End::kSentence) continue;
      Candidate c = Begin(source, Production::kColonQuote, Form::kQuote);
      c.content = {{quotation, end.end}};
      NoteEnd(end, c);
      c.Note(Group::kBeforeContent, NeighbourAt(words_, int64_t{quotation} - 1));
      c.Note(Sign::kColonBefore, words_[quotation - 1].is(Tag::kColon));
      Push(std::move(c));
    }
  }

  // "Asked about it, …": nobody says it, and it says nothing.
  bool SaysNothing(const Candidate& c) const {
    const Range content = c.content.front();
    return c.source.size() == 0 && content.size() == 1 &&
           words_[content.begin].is(Tag::kPronoun | Tag::kObjectPronoun);
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

  // "declined [to say whether …]": the whole of it is one cue, that of "say".
  bool LeadsCue(uint32_t to) const {
    const bool declines =
        sentence_.text.ruleset->lexicon().fact(words_[cue_.head].word, Fact::kStance) == "decline";
    return declines && to + 2 < SentenceEnd(words_) && words_[to + 1].is(Tag::kReporting) &&
           words_[to + 1].classes.has(WordClass::kSayVerb);
  }

  // Lund said: ¶ "…"
  void AddFollowed(const Source& source, const RightStart& start) {
    Candidate c = Begin(source, Production::kColonQuote, Form::kQuote);
    c.cue.end = start.cue_end;
    TakeAdjuncts(start, c);
    Push(std::move(c));
  }

  static void TakeAdjuncts(const RightStart& start, Candidate& c) {
    c.addressee = start.addressee;
    c.when = start.when;
    c.where = start.where;
    c.medium = start.medium;
    c.relay = start.relay;
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

  void ReadQuoteLeft(const Source& source, uint32_t end) {
    const bool inverted = source.reading == SourceReading::kInverted;
    const Production production = inverted                  ? Production::kQuoteCueSource
                                  : source.span.size() == 0 ? Production::kQuoteCue
                                                            : Production::kQuoteSourceCue;
    AddLeft(source, {end - 1, end}, production, Form::kLeftQuote);
    for (const uint32_t start : ReadStarts(words_, end - 1)) {
      AddLeft(source, {start, end}, production, Form::kLeftQuote);
    }
  }

  void ReadClauseLeft(const Source& source, uint32_t end, bool as) {
    const bool inverted = source.reading == SourceReading::kInverted;
    const Production production = as         ? Production::kAsSourceCue
                                  : inverted ? Production::kContentCueSource
                                             : Production::kContentSourceCue;
    for (const uint32_t start : ReadStarts(words_, end)) {
      AddLeft(source, {start, end}, production, Form::kLeftClause);
    }
  }

  // "In the days before the vote, Lund said …" leaves nothing said on the left.
  bool HasVerb(Range range) const {
    if (sentence_.paragraph == ParagraphKind::kTitle) return true;
    return std::ranges::any_of(words_.subspan(range.begin, range.size()), [](const Word& w) {
      return w.is(Tag::kFinite | kAuxiliaryTags | Tag::kQuotation);
    });
  }

  // The reading with the content on the left alone, and those that it is resumed in on the right.
  void AddLeft(const Source& source, Range content, Production production, Form form) {
    Candidate c = Begin(source, production, form);
    c.content = {content};
    c.Note(Group::kBeforeContent, NeighbourAt(words_, int64_t{content.begin} - 1));
    c.Note(Sign::kWholeLeft, content.begin == 0);
    const uint32_t from = std::max(source.right, cue_.group.end);
    RightStart after = AfterCue(from, c);
    AddResumed(c, after.begin, form);
    if (form == Form::kLeftClause && !HasVerb(content)) return;
    c.Note(Group::kEnd, End::kBeforeCue);
    Push(std::move(c));
  }

  // Hearer, time and place behind a cue whose content stands before it; where the content goes on.
  RightStart AfterCue(uint32_t from, Candidate& c) const {
    const RightStart after = ReadAdjuncts(words_, from, words_[cue_.head].frames);
    TakeAdjuncts(after, c);
    if (from == c.cue.end) c.cue.end = after.cue_end;
    return after;
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
    for (const ContentEnd& end : ReadEnds(words_, resumed, quote ? Form::kQuote : Form::kClause)) {
      Candidate both = c;
      both.production =
          form == Form::kLeftQuote ? Production::kInterruptedQuote : Production::kInterrupted;
      both.content.push_back({resumed, end.end});
      NoteEnd(end, both);
      Push(std::move(both));
    }
  }

  // The next quotation that a comma, a dash or a colon sets off, or that stands right here.
  uint32_t NextQuotation(uint32_t from) const {
    const auto last = std::min<uint32_t>(static_cast<uint32_t>(words_.size()), from + kQuoteReach);
    for (uint32_t i = from; i < last; ++i) {
      if (!words_[i].is(Tag::kQuotation)) continue;
      const bool set_off = i == from || words_[i - 1].is(Tag::kComma | Tag::kDash | Tag::kColon);
      return set_off ? i : static_cast<uint32_t>(words_.size());
    }
    return static_cast<uint32_t>(words_.size());
  }

  void Push(Candidate c) {
    Finish(sentence_, c);
    if (IsHearing(c.source)) c.addressee = std::exchange(c.source, {});
    candidates_.push_back(std::move(c));
  }

  const SentenceView& sentence_;
  Words words_;
  const Cue& cue_;
  bool earlier_;
  bool quotes_only_;
  std::vector<Candidate>& candidates_;
  std::string_view lemma_;
  const CueWeights* cue_weights_;
  bool perception_;
};

// `"Never," her husband cut in`: any finite verb with a quotation near, or a colon behind it.
bool MayBeQuoteVerb(Words words, uint32_t i) {
  if (!words[i].is(Tag::kFinite) || words[i].is(Tag::kNoun | Tag::kName)) return false;
  const uint32_t low = i > kQuoteReach ? i - kQuoteReach : 0;
  for (uint32_t k = i; k > low; --k) {
    if (words[k - 1].is(Tag::kQuotation)) return true;
  }
  const auto high = std::min<uint32_t>(static_cast<uint32_t>(words.size()), i + 6);
  for (uint32_t k = i + 1; k < high; ++k) {
    if (words[k].is(Tag::kColon | Tag::kQuotation)) return true;
  }
  return false;
}

}  // namespace

void ReadCandidates(const SentenceView& sentence, std::vector<Candidate>& candidates) {
  const Words words = sentence.words;
  std::vector<EarlierCue> earlier;
  int cues = 0;
  for (uint32_t i = 0; i < words.size() && cues < kMaxCues; ++i) {
    const bool reports = MayBeCue(words[i]);
    if (!reports && !MayBeQuoteVerb(words, i)) continue;
    ++cues;
    const Cue cue = ReadCue(words, i);
    const Sources sources = ReadSources(words, cue, earlier);
    CueReader(sentence, cue, !earlier.empty(), !reports, candidates).Read(sources);
    if (reports) earlier.push_back({cue, sources.front()});
  }
  ReadAccordingTo(sentence, candidates);
  ReadColon(sentence, candidates);
  ReadReportingNoun(sentence, candidates);
  ReadHedge(sentence, candidates);
  ReadPutAt(sentence, candidates);
  std::erase_if(candidates, [&](const Candidate& c) { return IsMute(sentence, c); });
}

}  // namespace sayso::grammar
