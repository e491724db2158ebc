#include "src/compare/quotation_variants.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/ascii.h"
#include "src/base/absl_view.h"
#include "src/base/hash.h"
#include "src/compare/count_shared.h"
#include "src/compare/disjoint_sets.h"
#include "src/compare/quotation_pairs.h"
#include "src/compare/wording.h"

namespace sayso {
namespace {

constexpr size_t kFewestWords = 4;    // an utterance of fewer words is no evidence
constexpr size_t kTelling = 7;        // so many words in a row need no speaker in common
constexpr double kReworded = 0.6;     // of all words, in order
constexpr double kMostOfIt = 0.75;    // of the shorter one's words, in order
constexpr double kRendered = 0.6;     // of the content words of the one with fewer
constexpr size_t kFewestContent = 4;  // that two renderings share

std::vector<QuotedWords> AllQuotes(const std::vector<const DocumentRecord*>& documents) {
  std::vector<QuotedWords> quotes;
  for (uint32_t d = 0; d < documents.size(); ++d) {
    for (const QuoteRecord& record : documents[d]->quotes) {
      QuotedWords quote{d, &record, WordsIn(record.words), VoiceOf(record.speaker)};
      if (quote.words.size() >= kFewestWords) quotes.push_back(std::move(quote));
    }
  }
  return quotes;
}

// How the shorter of two wordings stands to the longer; nothing where they are no one utterance.
std::optional<QuotationVariant> Compare(const QuotedWords& fuller, const QuotedWords& other,
                                        bool one_event) {
  Wording wording = CompareWords(fuller.words, other.words);
  size_t fewer = std::min(fuller.words.size(), other.words.size());
  bool named = fuller.voice != 0 && other.voice != 0;
  bool one_voice = named && fuller.voice == other.voice;
  bool all = wording.shared_words == fewer && wording.runs <= 1 + fewer / kTelling;
  if (all && (one_voice || !named || fewer >= kTelling)) {
    bool same = fuller.words.size() == other.words.size();
    return same ? QuotationVariant::kExact : QuotationVariant::kTruncated;
  }
  double most = static_cast<double>(wording.shared_words) / static_cast<double>(fewer);
  bool alike = wording.shared >= kReworded || (most >= kMostOfIt && fewer >= kTelling);
  bool may_be_one = one_voice ? one_event : !named && wording.shared_words >= kTelling;
  if (alike && may_be_one) return QuotationVariant::kReworded;
  size_t shared = CountShared(fuller.record->content, other.record->content);
  auto content = std::min(fuller.record->content.size(), other.record->content.size());
  bool rendered = shared >= kFewestContent &&
                  static_cast<double>(shared) >= kRendered * static_cast<double>(content);
  if (rendered && one_voice && one_event) return QuotationVariant::kRendered;
  return std::nullopt;
}

// Differing words that stand side by side are one text: "because the bow door".
std::vector<std::string> Runs(const std::string& text, const std::vector<Span>& words) {
  std::vector<std::string> runs;
  uint32_t end = 0;
  for (Span word : words) {
    bool joined = !runs.empty() && text.find_first_not_of(' ', end) == word.begin;
    if (joined) {
      runs.back() += ' ';
      runs.back() += word.in(text);
    } else {
      runs.emplace_back(word.in(text));
    }
    end = word.end;
  }
  return runs;
}

class GroupMaker {
 public:
  GroupMaker(const std::vector<const DocumentRecord*>& documents,
             const std::vector<uint32_t>& events)
      : documents_(documents), events_(events), quotes_(AllQuotes(documents)) {}

  std::vector<QuotationGroup> Make() {
    DisjointSets sets(quotes_.size());
    for (auto [a, b] : QuotationPairs(quotes_)) {
      if (sets.Find(a) != sets.Find(b) && Related(quotes_[a], quotes_[b])) sets.Join(a, b);
    }
    std::map<uint32_t, std::vector<const QuotedWords*>> members;
    for (uint32_t i = 0; i < quotes_.size(); ++i) members[sets.Find(i)].push_back(&quotes_[i]);
    std::vector<QuotationGroup> groups;
    for (auto& [set, quotes] : members) {
      if (quotes.front()->document != quotes.back()->document) groups.push_back(Group(quotes));
    }
    return groups;
  }

 private:
  bool OneEvent(const QuotedWords& a, const QuotedWords& b) const {
    return events_[a.document] == events_[b.document];
  }

  bool Related(const QuotedWords& a, const QuotedWords& b) const {
    const bool a_is_fuller = a.words.size() >= b.words.size();
    return Compare(a_is_fuller ? a : b, a_is_fuller ? b : a, OneEvent(a, b)).has_value();
  }

  // By day, then by document; articles without a day last.
  auto Order(const QuotedWords& quote) const {
    const std::optional<Date>& day = documents_[quote.document]->published;
    return std::tuple(!day, day.value_or(Date{}), quote.document);
  }

  QuotationGroup Group(std::vector<const QuotedWords*>& quotes) const {
    std::stable_sort(quotes.begin(), quotes.end(),
                     [&](const auto* a, const auto* b) { return Order(*a) < Order(*b); });
    auto fullest = std::max_element(quotes.begin(), quotes.end(), [](const auto* a, const auto* b) {
      return a->words.size() < b->words.size();
    });
    std::rotate(quotes.begin(), fullest, fullest + 1);
    QuotationGroup group;
    std::string name;
    for (const QuotedWords* quote : quotes) {
      group.wordings.push_back(WordingOf(*quotes.front(), *quote));
      name += quote->record->attribution + '\n';
      const std::string& speaker = quote->record->speaker;
      bool known = speaker.empty() || std::find(group.speakers.begin(), group.speakers.end(),
                                                speaker) != group.speakers.end();
      if (!known) group.speakers.push_back(speaker);
    }
    group.one_speaker = OneVoice(quotes);
    group.id = "quotation-" + StableHashHex(name).substr(0, 8);
    return group;
  }

  static bool OneVoice(const std::vector<const QuotedWords*>& quotes) {
    std::set<uint64_t> voices;
    for (const QuotedWords* quote : quotes) {
      if (quote->voice) voices.insert(quote->voice);
    }
    return voices.size() < 2;
  }

  QuotationWording WordingOf(const QuotedWords& fullest, const QuotedWords& quote) const {
    QuotationWording wording{quote.record->attribution,
                             documents_[quote.document]->id,
                             quote.record->words,
                             QuotationVariant::kFullest,
                             {},
                             {}};
    if (&quote == &fullest) return wording;
    auto variant = Compare(fullest, quote, OneEvent(fullest, quote));
    wording.variant = variant.value_or(QuotationVariant::kReworded);
    Wording differing = CompareWords(fullest.words, quote.words);
    wording.left_out = Runs(fullest.record->words, differing.left);
    wording.added = Runs(quote.record->words, differing.right);
    return wording;
  }

  const std::vector<const DocumentRecord*>& documents_;
  const std::vector<uint32_t>& events_;
  std::vector<QuotedWords> quotes_;
};

}  // namespace

std::vector<QuotationGroup> FindQuotations(const std::vector<const DocumentRecord*>& documents,
                                           const std::vector<uint32_t>& events) {
  return GroupMaker(documents, events).Make();
}

}  // namespace sayso
