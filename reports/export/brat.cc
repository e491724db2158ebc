#include "reports/export/brat.h"

#include "absl/strings/str_cat.h"
#include "reports/export/file_name.h"
#include "reports/model/words.h"
#include "src/ast/names.h"
#include "src/base/absl_view.h"
#include "src/base/code_points.h"

namespace sayso {
namespace {

constexpr char kConfiguration[] =
    R"([entities]
Speaker
Cue
Content
Quote
Figure

[relations]
Attr	Arg1:Speaker, Arg2:Content|Quote

[events]
Attribution	Source?:Speaker, Content+:Content|Quote

[attributes]
Negated	Arg:<EVENT>
Denied	Arg:<EVENT>
Conditional	Arg:<EVENT>
Future	Arg:<EVENT>
Asked	Arg:<EVENT>
Hedged	Arg:<EVENT>
Implicit	Arg:<EVENT>
Unreal	Arg:<EVENT>
Witness	Arg:<EVENT>
Background	Arg:<EVENT>
Headline	Arg:<EVENT>
Bound	Arg:<ENTITY>, Value:eq|ge|gt|le|lt|range|none
)";

// How the value lies to its bounds, in the words that brat's Bound attribute takes.
std::string_view BoundOf(const Interval& interval) {
  if (interval.low.value && interval.high.value) return interval.is_point() ? "eq" : "range";
  if (interval.low.value) return interval.low.open ? "gt" : "ge";
  if (interval.high.value) return interval.high.open ? "lt" : "le";
  return "none";
}

class AnnotationWriter {
 public:
  explicit AnnotationWriter(const DocumentAnalysis& document)
      : document_(document), index_(document.text.bytes) {}

  std::string Write() {
    for (const Attribution& attribution : document_.attributions) AddStatement(attribution);
    for (const Figure& figure : document_.figures) AddFigure(figure);
    return std::move(out_);
  }

 private:
  // The parts of a span between its line ends, none of them empty.
  Spans Lines(Span span) const {
    constexpr std::string_view kEnds = "\r\n";
    Spans lines;
    std::string_view text = document_.text.bytes;
    for (uint32_t begin = span.begin; begin < span.end;) {
      auto end =
          static_cast<uint32_t>(std::min<size_t>(text.find_first_of(kEnds, begin), span.end));
      if (end > begin) lines.push_back({begin, end});
      begin = end + 1;
    }
    return lines;
  }

  // Adds a text-bound annotation; its id, empty where there is no text.
  std::string AddText(std::string_view type, const Spans& spans) {
    std::string places, words;
    for (Span span : spans) {
      for (Span line : Lines(span)) {
        absl::StrAppend(&places, places.empty() ? "" : ";", index_.CodePointsBefore(line.begin),
                        " ", index_.CodePointsBefore(line.end));
        if (!words.empty()) words += ' ';
        words += Replaced(document_.text.view(line));
      }
    }
    if (places.empty()) return "";
    std::string id = absl::StrCat("T", ++texts_);
    absl::StrAppend(&out_, id, "\t", ToAbsl(type), " ", places, "\t", words, "\n");
    return id;
  }

  void AddStatement(const Attribution& a) {
    std::string cue = AddText("Cue", a.cue);
    std::string source = AddText("Speaker", a.source);
    std::string content = AddText(a.kind == QuoteKind::kIndirect ? "Content" : "Quote", a.content);
    std::string id;
    if (!cue.empty()) {
      id = absl::StrCat("E", ++events_);
      absl::StrAppend(&out_, id, "\tAttribution:", cue);
      if (!source.empty()) absl::StrAppend(&out_, " Source:", source);
      if (!content.empty()) absl::StrAppend(&out_, " Content:", content);
      out_ += '\n';
      for (std::string_view flag : Names(a.standing)) AddAttribute(Capitalised(flag), id, "");
    } else if (!source.empty() && !content.empty()) {
      absl::StrAppend(&out_, "R", ++relations_, "\tAttr Arg1:", source, " Arg2:", content, "\n");
      id = content;
    } else {
      id = content;
    }
    if (!id.empty()) AddNote(id, NoteOf(a));
  }

  static std::string NoteOf(const Attribution& a) {
    std::string note = a.id;
    absl::StrAppend(&note, "; speaker: ", a.speaker ? a.speaker->name : "unknown");
    for (const std::string& via : a.via) absl::StrAppend(&note, "; via: ", via);
    return note;
  }

  void AddFigure(const Figure& figure) {
    std::string id = AddText("Figure", {figure.span});
    if (id.empty()) return;
    AddAttribute("Bound", id, BoundOf(figure.interval));
    std::string note = absl::StrCat(figure.id, "; ", Reading(figure));
    for (const std::string& part : {figure.unit, figure.outcome}) {
      if (!part.empty()) absl::StrAppend(&note, "; ", part);
    }
    AddNote(id, note);
  }

  void AddAttribute(std::string_view name, const std::string& of, std::string_view value) {
    absl::StrAppend(&out_, "A", ++attributes_, "\t", ToAbsl(name), " ", of);
    if (!value.empty()) absl::StrAppend(&out_, " ", ToAbsl(value));
    out_ += '\n';
  }

  void AddNote(const std::string& of, const std::string& note) {
    absl::StrAppend(&out_, "#", ++notes_, "\tAnnotatorNotes ", of, "\t", OneLine(Replaced(note)),
                    "\n");
  }

  const DocumentAnalysis& document_;
  CodePointIndex index_;
  int texts_ = 0, events_ = 0, relations_ = 0, attributes_ = 0, notes_ = 0;
  std::string out_;
};

}  // namespace

std::string BratAnnotations(const DocumentAnalysis& document) {
  return AnnotationWriter(document).Write();
}

std::vector<ReportFile> BratFiles(const Analysis& analysis, const ReportOptions&) {
  std::vector<ReportFile> files{{"annotation.conf", kConfiguration}};
  FileNames names;
  for (const DocumentAnalysis& document : analysis.documents) {
    std::string name = names.For(document.document->id);
    files.push_back({name + ".txt", Replaced(document.text.bytes)});
    files.push_back({name + ".ann", BratAnnotations(document)});
  }
  return files;
}

}  // namespace sayso
