#include "reports/model/speakers.h"

#include <algorithm>
#include <map>

#include "reports/model/words.h"

namespace sayso {
namespace {

void Insert(std::vector<std::string>& sorted, const std::string& value) {
  if (value.empty()) return;
  auto at = std::lower_bound(sorted.begin(), sorted.end(), value);
  if (at == sorted.end() || *at != value) sorted.insert(at, value);
}

template <class Visit>
void EachStatement(const Analysis& analysis, Visit visit) {
  for (uint32_t d = 0; d < analysis.documents.size(); ++d) {
    const DocumentAnalysis& document = analysis.documents[d];
    for (uint32_t n = 0; n < document.attributions.size(); ++n) {
      visit(StatementPlace{d, n, &document, &document.attributions[n]});
    }
  }
}

std::string KeyOf(const StatementPlace& place) {
  const Speaker& speaker = *place.attribution->speaker;
  if (!speaker.anonymous) return speaker.name;
  return speaker.name + '\n' + place.analysis->document->id;
}

void Join(SpeakerView& view, const StatementPlace& place) {
  const Speaker& speaker = *place.attribution->speaker;
  view.name = speaker.name;
  view.kind = speaker.kind;
  view.anonymous = speaker.anonymous;
  Insert(view.roles, speaker.role);
  Insert(view.behalf, speaker.on_behalf_of);
  Insert(view.countries, speaker.country);
  for (const std::string& alias : speaker.aliases) {
    if (alias != speaker.name) Insert(view.aliases, alias);
  }
  view.statements.push_back(place);
}

}  // namespace

std::string StatementPlace::words() const { return StatementWords(analysis->text, *attribution); }

std::string StatementPlace::cue() const { return WordsOf(analysis->text, attribution->cue); }

std::vector<SpeakerView> SpeakerViews(const Analysis& analysis) {
  std::map<std::string, SpeakerView> by_name;
  EachStatement(analysis, [&](const StatementPlace& place) {
    if (place.attribution->speaker) Join(by_name[KeyOf(place)], place);
  });
  std::vector<SpeakerView> views;
  for (auto& [key, view] : by_name) views.push_back(std::move(view));
  std::stable_sort(views.begin(), views.end(), [](const SpeakerView& a, const SpeakerView& b) {
    return a.statements.size() > b.statements.size();
  });
  return views;
}

std::vector<StatementPlace> Unattributed(const Analysis& analysis) {
  std::vector<StatementPlace> places;
  EachStatement(analysis, [&](const StatementPlace& place) {
    if (!place.attribution->speaker) places.push_back(place);
  });
  return places;
}

}  // namespace sayso
