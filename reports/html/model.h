#ifndef SAYSO_REPORTS_HTML_MODEL_H_
#define SAYSO_REPORTS_HTML_MODEL_H_

#include <limits>
#include <map>
#include <string>
#include <vector>

#include "reports/html/writer.h"
#include "reports/model/index.h"
#include "reports/model/measures.h"
#include "reports/model/quotations.h"
#include "reports/model/speakers.h"
#include "reports/report.h"

namespace sayso::html {

// What every section of the page reads. Made once, never changed.
struct Model {
  // `most_measures`: those that a single page can hold.
  Model(const Analysis& analysis, const ReportOptions& options,
        size_t most_measures = std::numeric_limits<size_t>::max());

  const Analysis& analysis;
  const ReportOptions& options;
  AnalysisIndex index;
  std::vector<MeasureView> measures;  // the weightiest first
  size_t measures_in_conflict = 0;    // of all
  size_t measures_left_out = 0;
  std::vector<SpeakerView> speakers;
  std::vector<QuotationView> quotations;
  // The view a figure stands in, as an index into `measures`; -1 = none.
  int ViewOf(const Figure& figure) const;

  // Of each statement, the index of its speaker in `speakers`; -1 = unknown.
  std::vector<std::vector<int>> speaker_of;

 private:
  std::map<std::string_view, int> view_of_;
};

// A section of the page: its place in the contents and how it is written.
struct Section {
  Literal id;
  std::string_view title;
  void (*write)(const Model&, Writer&);
  bool (*has_content)(const Model&);
};

// The sections, in the order of the page. Each is in the file of its name.
void WriteHead(const Model& model, Writer& html);
void WriteGlance(const Model& model, Writer& html);
void WriteMeasures(const Model& model, Writer& html);
void WriteContrasts(const Model& model, Writer& html);
void WriteSpeakers(const Model& model, Writer& html);
void WriteQuotations(const Model& model, Writer& html);
void WriteOutlets(const Model& model, Writer& html);
void WriteOrigins(const Model& model, Writer& html);
void WriteGaps(const Model& model, Writer& html);
void WriteArticles(const Model& model, Writer& html);
void WriteMethod(const Model& model, Writer& html);

// Parts of the head, of the origins and of the method.
void WriteInputs(const Model& model, Writer& html);
void WriteAccuracy(Writer& html);
void WriteChains(const Model& model, Writer& html);

// One entry of a section, for pages that show it alone.
void WriteMeasure(const MeasureView& view, Writer& html);
void WriteSpeaker(const SpeakerView& speaker, int number, Writer& html);
void WriteArticle(const Model& model, uint32_t document, Writer& html);
void WriteStatementWords(const StatementPlace& place, Writer& html);  // leading to its sentence
void WriteStatementNote(const StatementPlace& place, Writer& html);   // outlet, day, cue, tags
void WriteStatementTags(const Attribution& statement, Writer& html);  // kind, standing, relays
void WriteTiles(const Model& model, Writer& html);                    // how many of what
void WriteKey(Writer& html);  // what the marks of an article mean

// Relations of one verdict between the same numbers are one card: a body that two articles name in
// two ways would otherwise fill the page.
struct Card {
  const MeasureView* view;
  std::vector<size_t> relations;   // indices; the first is shown, the others are named
  std::vector<FigurePlace> sides;  // of the first

  const Relation& relation() const { return view->relations[relations.front()]; }
};
std::vector<Card> CardsOf(const Model& model);  // the gravest first
void WriteCard(const Card& card, Writer& html);

// Charts of a measure, each a <figure>.
void WritePlot(const MeasureView& view, Writer& html);
void WriteTimeline(const MeasureView& view, Writer& html);

// Anchors: the same name for the same thing everywhere in the page.
std::string ArticleAnchor(uint32_t document);                          // "d1"
std::string FigureAnchor(const FigurePlace& place);                    // "d1f3"
std::string StatementAnchor(uint32_t document, uint32_t number);       // "d1a3"
std::string MeasureAnchor(uint32_t measure);                           // "m1"
std::string RelationAnchor(const MeasureView& view, size_t relation);  // "m1r2"
std::string SpeakerAnchor(int speaker);                                // "p1"
inline std::string To(const std::string& anchor) { return "#" + anchor; }

// Pieces that several sections use.
void WriteChip(Verdict verdict, const std::string& href, Writer& html);
void WriteFigureLink(const FigurePlace& place, Writer& html);  // its words, to its sentence
// "Pavel Drum 29 (3 May 2031 …)"; the name can be left out.
void WriteClaimWords(const Claim& claim, bool with_name, Writer& html);

}  // namespace sayso::html

#endif  // SAYSO_REPORTS_HTML_MODEL_H_
