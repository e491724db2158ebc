#ifndef SAYSO_REPORTS_MODEL_INDEX_H_
#define SAYSO_REPORTS_MODEL_INDEX_H_

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "src/analyzer/analyzer.h"

namespace sayso {

// A figure and where it stands. Numbers are indices: of the document in the analysis, of the figure
// in its document.
struct FigurePlace {
  uint32_t document = 0;
  uint32_t number = 0;
  const DocumentAnalysis* analysis = nullptr;
  const Figure* figure = nullptr;

  std::string_view words() const { return analysis->text.view(figure->span); }
  const Metadata& metadata() const { return analysis->text.metadata; }
  const Attribution* attribution() const;  // the innermost that holds it, or nullptr
  Span sentence() const;                   // of its words where no sentence is known
};

// The analysis by id, so that a view finds what a finding or measure names. Refers to `analysis`,
// which must outlive it. Ids that name nothing are left out of every answer.
class AnalysisIndex {
 public:
  explicit AnalysisIndex(const Analysis& analysis);

  const Analysis& analysis() const { return *analysis_; }
  const FigurePlace* FigureOf(std::string_view id) const;  // or nullptr
  const Finding* FindingOf(std::string_view id) const;     // or nullptr
  std::vector<FigurePlace> FiguresOf(const std::vector<std::string>& ids) const;
  // Index into Comparison::origins, or -1.
  int OriginOf(uint32_t document) const { return origin_of_[document]; }
  // Index into Comparison::measures, or -1.
  int MeasureOf(std::string_view figure_id) const;
  // The findings that name the figure, in their order.
  const std::vector<const Finding*>& FindingsOn(std::string_view figure_id) const;

 private:
  const Analysis* analysis_;
  std::map<std::string_view, FigurePlace> figures_;
  std::map<std::string_view, const Finding*> findings_;
  std::map<std::string_view, int> measure_of_;
  std::map<std::string_view, std::vector<const Finding*>> findings_on_;
  std::vector<int> origin_of_;
};

// Its words as they stand in a sentence: one line, a capital that only began a sentence made small.
std::string FigureWords(const FigurePlace& place);

// The outlet's name; the document's id where the outlet is unknown.
std::string_view OutletOf(const DocumentAnalysis& document);

}  // namespace sayso

#endif  // SAYSO_REPORTS_MODEL_INDEX_H_
