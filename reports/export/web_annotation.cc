#include "reports/export/web_annotation.h"

#include <optional>

#include "reports/export/text_quote.h"
#include "reports/export/urn.h"
#include "reports/json_writer.h"
#include "reports/model/index.h"
#include "reports/model/words.h"
#include "src/ast/names.h"
#include "src/base/code_points.h"

namespace sayso {
namespace {

// A span and the article it stands in.
struct Target {
  uint32_t document;
  Span span;
};

class AnnotationWriter {
 public:
  AnnotationWriter(const Analysis& analysis, bool with_text, std::ostream& out)
      : analysis_(analysis), with_text_(with_text), out_(out) {
    for (const DocumentAnalysis& document : analysis.documents) {
      points_.emplace_back(document.text.bytes);
    }
  }

  void Write() {
    for (uint32_t d = 0; d < analysis_.documents.size(); ++d) {
      const DocumentAnalysis& document = analysis_.documents[d];
      for (const Attribution& a : document.attributions) WriteStatement(d, a);
      for (const Figure& f : document.figures) WriteFigure(d, f);
    }
    AnalysisIndex index(analysis_);
    for (const Finding& finding : analysis_.comparison.findings) WriteFinding(finding, index);
  }

 private:
  void WriteStatement(uint32_t document, const Attribution& a) {
    Begin("statement", a.id, "identifying");
    BeginBodies();
    if (a.speaker) Body("identifying", a.speaker->name);
    Body("classifying", Name(a.kind));
    for (const std::string& word : StandingWords(a)) Body("classifying", word);
    json_->EndArray();
    std::vector<Target> targets;
    for (Span span : a.content) targets.push_back({document, span});
    End(targets);
  }

  void WriteFigure(uint32_t document, const Figure& f) {
    Begin("figure", f.id, "classifying");
    BeginBodies();
    Body("describing", Reading(f));
    for (std::string_view part : {std::string_view(f.outcome), std::string_view(f.counted),
                                  std::string_view(f.unit), Name(f.role)}) {
      if (!part.empty()) Body("classifying", part);
    }
    json_->EndArray();
    End({{document, f.span}});
  }

  void WriteFinding(const Finding& finding, const AnalysisIndex& index) {
    std::vector<Target> targets;
    for (const FigurePlace& place : index.FiguresOf(finding.figures)) {
      targets.push_back({place.document, place.figure->span});
    }
    if (targets.empty()) return;
    Begin("finding", finding.id, "linking");
    BeginBodies();
    Body("classifying", Name(finding.verdict));
    for (const std::string& reason : finding.reasons) Body("describing", reason);
    json_->EndArray();
    End(targets);
  }

  void Begin(std::string_view kind, const std::string& id, std::string_view motivation) {
    json_.emplace(line_);
    json_->BeginObject();
    json_->Field("@context", "http://www.w3.org/ns/anno.jsonld");
    json_->Field("id", Urn(kind, id));
    json_->Field("type", "Annotation");
    json_->Field("motivation", motivation);
  }

  void BeginBodies() {
    json_->Key("body");
    json_->BeginArray();
  }

  void Body(std::string_view purpose, std::string_view value) {
    json_->BeginObject();
    json_->Field("type", "TextualBody");
    json_->Field("purpose", purpose);
    json_->Field("value", value);
    json_->Field("format", "text/plain");
    json_->EndObject();
  }

  void End(const std::vector<Target>& targets) {
    json_->Key("target");
    json_->BeginArray();
    for (const Target& target : targets) WriteTarget(target);
    json_->EndArray();
    json_->EndObject();
    json_->Flush();
    out_ << line_ << '\n';
    line_.clear();
  }

  void WriteTarget(const Target& target) {
    const DocumentAnalysis& document = analysis_.documents[target.document];
    json_->BeginObject();
    json_->Field("type", "SpecificResource");
    json_->Field("source", ArticleIri(document));
    json_->Key("selector");
    json_->BeginArray();
    if (with_text_) WriteQuote(QuoteIn(document.text.bytes, target.span));
    WritePosition(target);
    json_->EndArray();
    WriteState(document);
    json_->EndObject();
  }

  void WriteQuote(const TextQuote& quote) {
    json_->BeginObject();
    json_->Field("type", "TextQuoteSelector");
    json_->Field("exact", quote.exact);
    json_->Field("prefix", quote.prefix);
    json_->Field("suffix", quote.suffix);
    json_->EndObject();
  }

  void WritePosition(const Target& target) {
    const CodePointIndex& points = points_[target.document];
    json_->BeginObject();
    json_->Field("type", "TextPositionSelector");
    json_->Key("start");
    json_->Number(int64_t{points.CodePointsBefore(target.span.begin)});
    json_->Key("end");
    json_->Number(int64_t{points.CodePointsBefore(target.span.end)});
    json_->EndObject();
  }

  // The day the article is of: a position holds for the text of that time.
  void WriteState(const DocumentAnalysis& document) {
    auto day = ParseIsoDate(document.text.metadata.published);
    if (!day) return;
    json_->Key("state");
    json_->BeginObject();
    json_->Field("type", "TimeState");
    json_->Field("sourceDateStart", IsoDate(*day) + "T00:00:00Z");
    json_->Field("sourceDateEnd", IsoDate(*day) + "T23:59:59Z");
    json_->EndObject();
  }

  const Analysis& analysis_;
  bool with_text_;
  std::ostream& out_;
  std::string line_;
  std::optional<JsonWriter> json_;  // of the line
  std::vector<CodePointIndex> points_;
};

}  // namespace

void WriteWebAnnotations(const Analysis& analysis, const ReportOptions& options,
                         std::ostream& out) {
  AnnotationWriter(analysis, options.with_text, out).Write();
}

}  // namespace sayso
