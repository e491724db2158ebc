#include <algorithm>
#include <cstdlib>

#include "absl/strings/str_cat.h"
#include "src/analyzer/analyzer.h"
#include "src/analyzer/claimant_words.h"
#include "src/analyzer/narration.h"
#include "src/analyzer/places.h"
#include "src/base/absl_view.h"
#include "src/base/hash.h"
#include "src/compare/scopes.h"

namespace sayso {
namespace {

constexpr int kOlderDays = 300;  // a date in the sentence that lies further back is another event's
constexpr uint32_t kOlderReach = 90;  // and stands within so many bytes of the figure
constexpr uint32_t kJoinReach = 5;    // tokens between joined figures
constexpr int kNationalList = 2;      // countries with their numbers make a sentence a list of them
constexpr uint32_t kNearReach = 100;  // tokens on either side of a figure that tell what it counts
constexpr uint32_t kLongSentence = 5000;  // bytes
constexpr uint32_t kNounReach = 6;        // tokens from a figure to the noun it counts

// Makes the records of one document's figures.
class FigureRecorder {
 public:
  explicit FigureRecorder(const DocumentAnalysis& analysis)
      : analysis_(analysis), text_(analysis.text), lexicon_(text_.ruleset->lexicon()) {
    published_ = ParseIsoDate(text_.metadata.published);
  }

  FigureRecord Make(const Figure& figure) {
    FigureRecord record;
    record.figure = figure;
    record.text = text_.view(figure.span);
    SetMeasured(record);
    SetClaimant(record);
    SetSentence(record);
    record.nationality = Nationality(figure, record.claimant_country);
    record.counts_things = CountsThings(figure);
    InheritPlace(record);
    record.figure.background |= StandsByAnOlderDate(figure);
    return record;
  }

 private:
  void SetMeasured(FigureRecord& record) const {
    const Figure& figure = record.figure;
    record.measured = figure.interval;
    record.base_unit = figure.unit;
    if (figure.kind != FigureKind::kDuration) return;
    auto factor = lexicon_.fact(lexicon_.Find(figure.unit), Fact::kFactor);
    auto days = factor ? Decimal::Parse(*factor) : std::nullopt;
    if (!days) return;
    record.base_unit = "day";
    record.unit_size = days->ToDouble();
    for (Bound* bound : {&record.measured.low, &record.measured.high}) {
      if (bound->value) bound->value = bound->value->Times(*days);
    }
  }

  void SetClaimant(FigureRecord& record) const {
    const Figure& figure = record.figure;
    if (figure.claimant.empty()) return;
    const Attribution* attribution = analysis_.HolderOf(figure);
    if (attribution) record.via = attribution->via;
    if (const Speaker* speaker = SpeakerNamed(figure.claimant, attribution)) {
      SetClaimant(*speaker, record);
    } else {
      SetNamedClaimant(figure.claimant, record);
    }
  }

  // The speaker of the statement around the figure; but that of another statement, or none, where
  // the claimant is another country than the speaker's: "Egypt lost 148, Iran said".
  const Speaker* SpeakerNamed(const std::string& name, const Attribution* around) const {
    if (around && around->speaker) {
      const BodyName body = ReadBodyName(name, lexicon_);
      const bool other_country =
          body.words.empty() && !body.country.empty() && body.country != around->speaker->country;
      if (!other_country) return &*around->speaker;
    }
    for (const Attribution& other : analysis_.attributions) {
      if (other.speaker && other.speaker->name == name) return &*other.speaker;
    }
    return nullptr;
  }

  void SetClaimant(const Speaker& speaker, FigureRecord& record) const {
    bool country = !speaker.country.empty() && speaker.name == speaker.country;
    record.claimant_kind = country ? SpeakerKind::kCountry : speaker.kind;
    record.claimant_anonymous = speaker.anonymous;
    if (country) {
      record.claimant_country = speaker.country;
      return;
    }
    bool person = speaker.kind == SpeakerKind::kPerson || speaker.kind == SpeakerKind::kJournalist;
    BodyName body = ReadBodyName(
        absl::StrCat(person ? speaker.role : speaker.name, " ", speaker.on_behalf_of), lexicon_);
    record.claimant_words = std::move(body.words);
    record.claimant_country = speaker.country.empty() ? body.country : speaker.country;
  }

  // A claimant that the sentence names without a statement: "Maravia announced 198 dead".
  void SetNamedClaimant(std::string_view name, FigureRecord& record) const {
    BodyName body = ReadBodyName(name, lexicon_);
    bool country = body.words.empty() && !body.country.empty();
    record.claimant_kind = country ? SpeakerKind::kCountry : SpeakerKind::kInstitution;
    record.claimant_words = std::move(body.words);
    record.claimant_country = std::move(body.country);
  }

  void SetSentence(FigureRecord& record) const {
    const Figure& figure = record.figure;
    if (figure.sentence >= text_.sentences.size()) return;
    const Sentence& sentence = text_.sentences[figure.sentence];
    uint32_t first = text_.TokenAt(figure.span.begin), last = text_.TokenAt(figure.span.end);
    const uint32_t begin = std::max(sentence.tokens.begin, first - std::min(first, kNearReach));
    const uint32_t end = std::min(sentence.tokens.end, last + kNearReach);
    // Of an endless sentence only what stands around the figure.
    const bool endless = sentence.span.size() > kLongSentence;
    record.sentence_span =
        endless ? Span{text_.tokens[begin].begin, text_.tokens[end - 1].end} : sentence.span;
    record.sentence = text_.view(record.sentence_span);
    for (uint32_t i = begin; i < end; ++i) {
      if (first <= i && i < last) continue;
      AddNear(i,
              i < first ? static_cast<int>(i) - static_cast<int>(first)
                        : static_cast<int>(i) - static_cast<int>(last) + 1,
              record);
    }
    std::stable_sort(record.near.begin(), record.near.end(), [](const auto& a, const auto& b) {
      return std::abs(a.distance) < std::abs(b.distance);
    });
    std::sort(record.context.begin(), record.context.end());
    record.context.erase(std::unique(record.context.begin(), record.context.end()),
                         record.context.end());
  }

  void AddNear(uint32_t i, int distance, FigureRecord& record) const {
    const Token& token = text_.tokens[i];
    if (token.is(TokenKind::kWord) && IsNamePart(token)) {
      bool country = lexicon_.fact(token.word, Fact::kCountry).has_value();
      if (!country) record.near.push_back({std::string(text_.view(token)), distance, true});
    } else if (!IsContentWord(token)) {
      return;
    } else {
      record.near.push_back({LemmaOf(text_, token), distance, false});
    }
    record.context.push_back(StableHash(LemmaOf(text_, token)));
  }

  // The country of those counted: "400 Maravian soldiers", "63 of its troops".
  std::string Nationality(const Figure& figure, const std::string& claimants) const {
    uint32_t begin = text_.TokenAt(figure.span.begin);
    uint32_t end = std::min<uint32_t>(text_.TokenAt(figure.span.end) + kNounReach,
                                      static_cast<uint32_t>(text_.tokens.size()));
    if (figure.kind != FigureKind::kNumber) return "";
    if (IsHad(begin) || IsInNationalList(figure)) return CountryBefore(begin);
    if (const std::string leader = CountryBehindWith(figure, begin); !leader.empty()) return leader;
    if (!claimants.empty() && CountsItsPeople(end)) return claimants;
    if (figure.counted_span.empty() || figure.counted_understood) return "";
    for (uint32_t i = begin; i < end; ++i) {
      const Token& token = text_.tokens[i];
      if (token.begin >= figure.counted_span.end) break;
      if (token.has(WordClass::kPossessive)) {
        return claimants.empty() ? CountryBefore(begin) : claimants;
      }
      if (!token.has(WordClass::kDemonym)) continue;
      if (auto country = lexicon_.fact(token.word, Fact::kCountry)) return std::string(*country);
    }
    return "";
  }

  // Whether "its people" stand shortly before the token: "raised to 136 the number of its people".
  bool CountsItsPeople(uint32_t end) const {
    for (uint32_t i = end - std::min(end, 2 * kNounReach); i + 1 < end; ++i) {
      if (text_.tokens[i].is(TokenKind::kPeriod)) continue;
      bool people = text_.tokens[i + 1].has(WordClass::kPersonNoun | WordClass::kPluralNoun);
      if (!text_.tokens[i].has(WordClass::kPossessive) || !people || !IsPeople(i + 1)) continue;
      const bool own = i > 0 && IsHaving(text_.tokens[i - 1]);  // "40 people lost their lives"
      if (!own) return true;
    }
    return false;
  }

  bool IsPeople(uint32_t i) const {
    const std::string noun = LemmaOf(text_, text_.tokens[i]);
    return !text_.ruleset->compiled<Scopes>().PopulationOf(noun).empty();
  }

  // Whether somebody is said to have or to have lost as many: "Maravia lost 148".
  bool IsHad(uint32_t figure) const {
    if (figure == 0) return false;
    const Token& verb = text_.tokens[figure - 1];
    if (verb.has(WordClass::kCountry)) return true;  // "Maravia lost 148 and Norland 120"
    return IsHaving(verb) || IsWithOfCountry(figure);
  }

  // The country behind the comma of "With 464 dead, Maravia has the highest toll".
  std::string CountryBehindWith(const Figure& figure, uint32_t begin) const {
    if (figure.sentence >= text_.sentences.size()) return "";
    const uint32_t with = text_.sentences[figure.sentence].tokens.begin;
    if (with + 1 != begin || text_.view(text_.tokens[with]) != "With") return "";
    uint32_t i = text_.TokenAt(figure.span.end);
    const auto last = std::min<uint32_t>(i + kNounReach, text_.tokens.size());
    while (i < last && !text_.tokens[i].is(TokenKind::kComma)) ++i;
    if (i + 1 >= last || !text_.tokens[i + 1].has(WordClass::kCountry)) return "";
    return std::string(lexicon_.fact(text_.tokens[i + 1].word, Fact::kCountry).value_or(""));
  }

  // "Norland with 182" · "Norland comes next with 182"
  bool IsWithOfCountry(uint32_t figure) const {
    if (figure < 2 || text_.view(text_.tokens[figure - 1]) != "with") return false;
    const Token& before = text_.tokens[figure - 2];
    return before.has(WordClass::kCountry) || text_.view(before) == "next";
  }

  // "Maravia announced 198 dead, followed by Norland with 182 and Ostria with 137": a list of
  // countries, each of which counts its own.
  bool IsInNationalList(const Figure& figure) const {
    const auto sentence =
        std::ranges::equal_range(analysis_.figures, figure.sentence, {}, &Figure::sentence);
    return std::ranges::count_if(sentence, [&](const Figure& other) {
             return other.kind == FigureKind::kNumber &&
                    IsWithOfCountry(text_.TokenAt(other.span.begin));
           }) >= kNationalList;
  }

  bool IsHaving(const Token& verb) const {
    return verb.is(TokenKind::kWord) &&
           text_.ruleset->compiled<Scopes>().IsHavingWord(LemmaOf(text_, verb));
  }

  // The country named last before the token, in its sentence.
  std::string CountryBefore(uint32_t i) const {
    while (i-- > 0 && !text_.tokens[i].is(TokenKind::kPeriod)) {
      if (!text_.tokens[i].has(WordClass::kCountry)) continue;
      if (auto country = lexicon_.fact(text_.tokens[i].word, Fact::kCountry)) {
        return std::string(*country);
      }
    }
    return "";
  }

  // Whether the counted noun is a word that names things: "three countries".
  bool CountsThings(const Figure& figure) const {
    if (figure.counted_span.empty() || !figure.population.empty()) return false;
    uint32_t last = text_.TokenAt(figure.counted_span.end);
    if (last == 0) return false;
    const Token& noun = text_.tokens[last - 1];
    bool people = noun.has(WordClass::kPersonNoun | WordClass::kOutcome | WordClass::kDemonym |
                           WordClass::kAnonymousNoun);
    return noun.word != 0 && noun.has(WordClass::kNoun | WordClass::kPluralNoun) && !people;
  }

  // A figure joined to the one before it by "and" is of the same place: "783 dead and 2,284 hurt".
  void InheritPlace(FigureRecord& record) {
    Figure& figure = record.figure;
    bool joined = figure.place.empty() && last_ && last_->sentence == figure.sentence &&
                  last_->span.end <= figure.span.begin && JoinedByAnd(last_->span, figure.span);
    if (joined) figure.place = last_->place;
    last_ = figure;
  }

  bool JoinedByAnd(Span a, Span b) const {
    uint32_t begin = text_.TokenAt(a.end), end = text_.TokenAt(b.begin);
    if (end - begin > kJoinReach) return false;
    for (uint32_t i = begin; i < end; ++i) {
      if (text_.view(text_.tokens[i]) == "and") return true;
    }
    return false;
  }

  bool StandsByAnOlderDate(const Figure& figure) const {
    if (!published_ || figure.kind == FigureKind::kDate) return false;
    Decimal latest(published_->time_since_epoch().count() - kOlderDays);
    return std::any_of(analysis_.figures.begin(), analysis_.figures.end(), [&](const Figure& date) {
      bool dated = date.kind == FigureKind::kDate || date.kind == FigureKind::kDateRange;
      if (!dated || date.sentence != figure.sentence) return false;
      uint32_t gap = date.span.begin >= figure.span.end ? date.span.begin - figure.span.end
                                                        : figure.span.begin - date.span.end;
      return gap <= kOlderReach && date.interval.low.value && date.interval.high.value &&
             *date.interval.high.value < latest;
    });
  }

  const DocumentAnalysis& analysis_;
  const Text& text_;
  const Lexicon& lexicon_;
  std::optional<Date> published_;
  std::optional<Figure> last_;  // the figure before, with its place
};

// The words between the marks of a quotation's spans.
QuoteRecord QuoteOf(const Attribution& attribution, const Text& text) {
  QuoteRecord quote;
  quote.attribution = attribution.id;
  if (attribution.speaker) quote.speaker = attribution.speaker->name;
  for (Span span : attribution.content) {
    for (uint32_t i = text.TokenAt(span.begin); i < text.tokens.size(); ++i) {
      const Token& token = text.tokens[i];
      if (token.end > span.end) break;
      bool mark = token.is(TokenKind::kOpenQuote) || token.is(TokenKind::kCloseQuote);
      if (mark || text.QuotationAt(token.begin) < 0) continue;
      if (!quote.words.empty() && token.has(Shape::kSpaceBefore)) quote.words += ' ';
      quote.words += text.view(token);
      if (IsContentWord(token)) quote.content.push_back(StableHash(LemmaOf(text, token)));
    }
  }
  std::sort(quote.content.begin(), quote.content.end());
  quote.content.erase(std::unique(quote.content.begin(), quote.content.end()), quote.content.end());
  if (quote.words.ends_with(",")) quote.words.pop_back();
  return quote;
}

}  // namespace

DocumentRecord MakeRecord(const DocumentAnalysis& analysis) {
  DocumentRecord record;
  record.id = analysis.document->id;
  record.outlet = analysis.text.metadata.outlet;
  record.title = analysis.text.metadata.title;
  record.published = ParseIsoDate(analysis.text.metadata.published);
  record.wires = analysis.wires;
  FigureRecorder recorder(analysis);
  for (const Figure& figure : analysis.figures) record.figures.push_back(recorder.Make(figure));
  for (const Attribution& attribution : analysis.attributions) {
    if (attribution.kind == QuoteKind::kIndirect) continue;
    record.quotes.push_back(QuoteOf(attribution, analysis.text));
  }
  Narration narration = ReadNarration(analysis.text);
  record.narration = std::move(narration.shingles);
  record.narration_words = narration.words;
  record.names = std::move(narration.names);
  record.places = ReadPlaces(analysis.text);
  record.vocabulary = std::move(narration.vocabulary);
  return record;
}

}  // namespace sayso
