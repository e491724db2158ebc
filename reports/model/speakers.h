#ifndef SAYSO_REPORTS_MODEL_SPEAKERS_H_
#define SAYSO_REPORTS_MODEL_SPEAKERS_H_

#include <string>
#include <vector>

#include "reports/model/index.h"

namespace sayso {

// A statement and where it stands; numbers are indices as in FigurePlace.
struct StatementPlace {
  uint32_t document = 0;
  uint32_t number = 0;
  const DocumentAnalysis* analysis = nullptr;
  const Attribution* attribution = nullptr;

  std::string words() const;  // of the content, a quotation in “ ”
  std::string cue() const;
};

// One speaker over all articles: the statements of every speaker of that name. Articles are joined
// by equal names only; who "he" is was settled inside each article.
struct SpeakerView {
  std::string name;
  SpeakerKind kind = SpeakerKind::kPerson;
  bool anonymous = false;
  std::vector<std::string> roles, aliases, behalf, countries;  // as written, sorted, unique
  std::vector<StatementPlace> statements;                      // in document order
};

// Those with most statements first, then by name. Anonymous speakers are one entry for each article
// and wording, since two officials without a name may be two people.
std::vector<SpeakerView> SpeakerViews(const Analysis& analysis);

// Statements nobody is named for.
std::vector<StatementPlace> Unattributed(const Analysis& analysis);

}  // namespace sayso

#endif  // SAYSO_REPORTS_MODEL_SPEAKERS_H_
