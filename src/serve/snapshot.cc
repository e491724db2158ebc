#include "src/serve/snapshot.h"

#include <algorithm>
#include <utility>

#include "reports/model/words.h"
#include "src/base/folded.h"
#include "src/base/hash.h"

namespace sayso::serve {
namespace {

std::optional<uint32_t> Find(const std::map<std::string, uint32_t, std::less<>>& names,
                             std::string_view name) {
  const auto found = names.find(name);
  if (found == names.end()) return std::nullopt;
  return found->second;
}

std::string WordsOfStatement(const StatementPlace& place) {
  const Attribution& a = *place.attribution;
  const Text& text = place.analysis->text;
  std::string words = WordsOf(text, a.content) + '\n' + WordsOf(text, a.source);
  if (a.speaker) words += '\n' + a.speaker->name;
  return words;
}

std::string WordsOfArticle(const DocumentAnalysis& document) {
  const Metadata& metadata = document.text.metadata;
  return document.document->id + '\n' + metadata.title + '\n' + metadata.outlet + '\n' +
         document.document->text;
}

std::string WordsOfSpeaker(const SpeakerView& speaker) {
  std::string words = speaker.name;
  for (const auto* more : {&speaker.aliases, &speaker.roles, &speaker.behalf, &speaker.countries}) {
    for (const std::string& word : *more) words += "\n" + word;
  }
  return words;
}

std::string WordsOfMeasure(const MeasureView& view) {
  std::string words = view.what;
  for (const Claim& claim : view.claims) {
    words += "\n" + claim.claimant + "\n" + std::string(claim.figures.front().words());
  }
  return words;
}

// The things by the words that `words_of` finds in each.
template <class Thing>
SearchIndex IndexOf(const std::vector<Thing>& things, std::string (*words_of)(const Thing&)) {
  std::vector<std::string> folded;
  folded.reserve(things.size());
  for (const Thing& thing : things) folded.push_back(Folded(words_of(thing)));
  return SearchIndex(std::move(folded));
}

}  // namespace

Snapshot::Snapshot(Reading reading, ReportOptions options)
    : reading_(std::move(reading)),
      options_(std::move(options)),
      model_(reading_.analysis, options_),
      cards_(html::CardsOf(model_)),
      id_(MakeId()) {
  ListStatements();
  NameThings();
  CollectWords();
}

std::string Snapshot::MakeId() const {
  std::string all = options_.version + '\n';
  const auto add = [&](const std::string& field) {
    all += std::to_string(field.size()) + ' ' + field;
  };
  for (const DocumentAnalysis& document : analysis().documents) {
    const Metadata& metadata = document.document->metadata;
    add(document.document->id);
    add(StableHashHex(document.document->text));
    for (const std::string* field :
         {&metadata.title, &metadata.outlet, &metadata.published, &metadata.url}) {
      add(*field);
    }
  }
  for (const AppliedOverride& applied : analysis().overrides) {
    const Override& correction = applied.correction;
    add(applied.path);
    add(InWords(correction));
    add(correction.who);
    add(correction.why);
    add(correction.when ? IsoDate(*correction.when) : "");
  }
  for (const InputFault& fault : faults()) add(fault.path + fault.what);
  return StableHashHex(all);
}

void Snapshot::ListStatements() {
  for (uint32_t d = 0; d < analysis().documents.size(); ++d) {
    const DocumentAnalysis& document = analysis().documents[d];
    for (uint32_t n = 0; n < document.attributions.size(); ++n) {
      statements_.push_back({d, n, &document, &document.attributions[n]});
    }
    outlets_.emplace_back(OutletOf(document));
  }
  std::sort(outlets_.begin(), outlets_.end());
  outlets_.erase(std::unique(outlets_.begin(), outlets_.end()), outlets_.end());
}

// Of things with one name the first has it: speakers without a name have none of their own.
void Snapshot::NameThings() {
  for (uint32_t d = 0; d < analysis().documents.size(); ++d) {
    article_with_id_.emplace(analysis().documents[d].document->id, d);
  }
  for (uint32_t s = 0; s < model_.speakers.size(); ++s) {
    if (!model_.speakers[s].anonymous) speaker_named_.emplace(model_.speakers[s].name, s);
  }
  for (const MeasureView& view : model_.measures) {
    const std::string first =
        view.claims.empty() ? "" : view.claims.front().figures.front().figure->id;
    const int measure = model_.index.MeasureOf(first);
    std::string key = measure >= 0 ? analysis().comparison.measures[measure].key
                                   : StableHashHex(view.what + ' ' + first);
    while (!measure_with_key_.emplace(key, view.number).second) key += '+';
    keys_.push_back(std::move(key));
  }
}

void Snapshot::CollectWords() {
  words_.statements = IndexOf(statements_, WordsOfStatement);
  words_.articles = IndexOf(analysis().documents, WordsOfArticle);
  words_.speakers = IndexOf(model_.speakers, WordsOfSpeaker);
  words_.measures = IndexOf(model_.measures, WordsOfMeasure);
}

int Snapshot::SpeakerOf(const StatementPlace& place) const {
  return model_.speaker_of[place.document][place.number];
}

std::optional<uint32_t> Snapshot::ArticleWithId(std::string_view id) const {
  return Find(article_with_id_, id);
}

std::optional<uint32_t> Snapshot::SpeakerNamed(std::string_view name) const {
  return Find(speaker_named_, name);
}

std::optional<uint32_t> Snapshot::MeasureWithKey(std::string_view key) const {
  return Find(measure_with_key_, key);
}

}  // namespace sayso::serve
