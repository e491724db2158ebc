#include "reports/model/index.h"

#include "reports/figure_value.h"
#include "reports/model/words.h"

namespace sayso {
namespace {

template <class Value>
Value Find(const std::map<std::string_view, Value>& map, std::string_view key, Value otherwise) {
  auto found = map.find(key);
  return found == map.end() ? otherwise : found->second;
}

}  // namespace

const Attribution* FigurePlace::attribution() const {
  auto i = static_cast<size_t>(figure->attribution);
  return i < analysis->attributions.size() ? &analysis->attributions[i] : nullptr;
}

Span FigurePlace::sentence() const {
  const std::vector<Sentence>& sentences = analysis->text.sentences;
  if (figure->sentence >= sentences.size()) return figure->span;
  Span span = sentences[figure->sentence].span;
  return span.contains(figure->span) ? span : figure->span;
}

AnalysisIndex::AnalysisIndex(const Analysis& analysis)
    : analysis_(&analysis), origin_of_(analysis.documents.size(), -1) {
  std::map<std::string_view, uint32_t> documents;
  for (uint32_t d = 0; d < analysis.documents.size(); ++d) {
    const DocumentAnalysis& document = analysis.documents[d];
    documents.emplace(document.document->id, d);
    for (uint32_t n = 0; n < document.figures.size(); ++n) {
      const Figure& figure = document.figures[n];
      figures_.emplace(figure.id, FigurePlace{d, n, &document, &figure});
    }
  }
  const Comparison& comparison = analysis.comparison;
  for (const Finding& finding : comparison.findings) {
    findings_.emplace(finding.id, &finding);
    for (const std::string& figure : finding.figures) findings_on_[figure].push_back(&finding);
  }
  for (size_t m = 0; m < comparison.measures.size(); ++m) {
    int number = static_cast<int>(m);
    for (const auto& id : comparison.measures[m].figures) measure_of_.emplace(id, number);
  }
  for (size_t o = 0; o < comparison.origins.size(); ++o) {
    for (const std::string& id : comparison.origins[o].documents) {
      auto found = documents.find(id);
      if (found != documents.end()) origin_of_[found->second] = static_cast<int>(o);
    }
  }
}

const FigurePlace* AnalysisIndex::FigureOf(std::string_view id) const {
  auto found = figures_.find(id);
  return found == figures_.end() ? nullptr : &found->second;
}

const Finding* AnalysisIndex::FindingOf(std::string_view id) const {
  return Find<const Finding*>(findings_, id, nullptr);
}

std::vector<FigurePlace> AnalysisIndex::FiguresOf(const std::vector<std::string>& ids) const {
  std::vector<FigurePlace> places;
  for (const std::string& id : ids) {
    if (const FigurePlace* place = FigureOf(id)) places.push_back(*place);
  }
  return places;
}

int AnalysisIndex::MeasureOf(std::string_view figure_id) const {
  return Find(measure_of_, figure_id, -1);
}

const std::vector<const Finding*>& AnalysisIndex::FindingsOn(std::string_view figure_id) const {
  static const std::vector<const Finding*> kNone;
  auto found = findings_on_.find(figure_id);
  return found == findings_on_.end() ? kNone : found->second;
}

std::string FigureWords(const FigurePlace& place) {
  return IsDated(place.figure->kind) ? OneLine(place.words()) : InSentence(place.words());
}

std::string_view OutletOf(const DocumentAnalysis& document) {
  const std::string& outlet = document.text.metadata.outlet;
  return outlet.empty() ? std::string_view(document.document->id) : std::string_view(outlet);
}

}  // namespace sayso
