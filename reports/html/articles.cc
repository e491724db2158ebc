#include <algorithm>

#include "reports/html/model.h"
#include "reports/html/segments.h"
#include "reports/model/words.h"

namespace sayso::html {
namespace {

enum Kind : uint32_t {
  kQuoted = 1,
  kReported = 2,
  kSource = 4,
  kCue = 8,
  kFigure = 16,
  kStart = 32,
};

void AddSpans(const Spans& spans, uint32_t kind, int32_t item, std::vector<Layer>& layers) {
  for (Span span : spans) layers.push_back({span, kind, item});
}

// All that is to be marked in an article, sorted.
std::vector<Layer> LayersOf(const DocumentAnalysis& document) {
  std::vector<Layer> layers;
  for (size_t i = 0; i < document.attributions.size(); ++i) {
    const Attribution& a = document.attributions[i];
    auto item = static_cast<int32_t>(i);
    uint32_t content = a.kind == QuoteKind::kDirect ? kQuoted : kReported;
    AddSpans(a.content, content, item, layers);
    if (!a.content.empty()) layers.push_back({a.content.front(), kStart, item});
    AddSpans(a.source, kSource, item, layers);
    AddSpans(a.cue, kCue, item, layers);
  }
  for (size_t i = 0; i < document.figures.size(); ++i) {
    layers.push_back({document.figures[i].span, kFigure, static_cast<int32_t>(i)});
  }
  std::stable_sort(layers.begin(), layers.end(),
                   [](const Layer& a, const Layer& b) { return a.span < b.span; });
  return layers;
}

const Paragraph* TitleOf(const Text& text) {
  for (const Paragraph& paragraph : text.paragraphs) {
    if (paragraph.kind == ParagraphKind::kTitle) return &paragraph;
  }
  return nullptr;
}

std::string ClassesOf(uint32_t kinds) {
  std::string classes;
  auto add = [&](uint32_t kind, std::string_view name) {
    if (kinds & kind) classes += classes.empty() ? std::string(name) : " " + std::string(name);
  };
  add(kQuoted, "q");
  add(kReported, "i");
  add(kSource, "s");
  add(kCue, "c");
  add(kFigure, "f");
  return classes;
}

class ArticleWriter {
 public:
  ArticleWriter(const Model& model, uint32_t document, Writer& html)
      : model_(model),
        number_(document),
        document_(model.analysis.documents[document]),
        layers_(LayersOf(document_)),
        title_(TitleOf(document_.text)),
        html_(html) {
    for (const Layer& layer : layers_) {
      if (layer.kind & (kFigure | kStart)) anchors_.push_back(layer.span.begin);
    }
  }

  void Write();

 private:
  void WriteHead();
  void WriteTitle();
  void WriteParagraph(const Paragraph& paragraph);
  void WriteSentences(const Paragraph& paragraph);
  void WriteBetween(Span span);
  void WriteStretch(Span span);
  void WriteSegment(const Segment& segment);
  bool HoldsAnchor(Span span) const;
  bool IsShown(Span span) const { return model_.options.with_text || HoldsAnchor(span); }

  const Model& model_;
  uint32_t number_;
  const DocumentAnalysis& document_;
  std::vector<Layer> layers_;
  std::vector<uint32_t> anchors_;     // where a figure or a statement begins, sorted
  const Paragraph* title_ = nullptr;  // the headline, if the text has one
  Writer& html_;
};

void ArticleWriter::Write() {
  auto article = html_.Open("article", {{"class", "text"}, {"id", ArticleAnchor(number_)}});
  WriteHead();
  for (const Paragraph& paragraph : document_.text.paragraphs) {
    bool holds_anchor = HoldsAnchor(paragraph.span);
    // The head tells what the header block does.
    if (&paragraph == title_) continue;
    if (paragraph.kind == ParagraphKind::kHeader && !holds_anchor) continue;
    if (model_.options.with_text || holds_anchor) WriteParagraph(paragraph);
  }
}

// The headline as it stands in the text, where it does.
void ArticleWriter::WriteTitle() {
  const Metadata& metadata = document_.text.metadata;
  if (!title_) {
    return html_.Leaf("h3", metadata.title.empty() ? document_.document->id : metadata.title);
  }
  auto heading = html_.Open("h3");
  WriteSentences(*title_);
}

void ArticleWriter::WriteHead() {
  const Metadata& metadata = document_.text.metadata;
  WriteTitle();
  auto line = html_.Open("p", {{"class", "quiet"}});
  std::vector<std::string> parts;
  if (!metadata.outlet.empty()) parts.push_back(metadata.outlet);
  if (!metadata.author.empty()) parts.push_back(metadata.author);
  if (!metadata.published.empty()) parts.push_back(DayWords(metadata.published));
  if (!document_.wires.empty()) parts.push_back("credits " + Joined(document_.wires));
  html_.Text(Joined(parts, " · "));
  if (metadata.url.empty()) return;
  if (!parts.empty()) html_.Text(" · ");
  html_.Link(metadata.url, metadata.url);
}

bool ArticleWriter::HoldsAnchor(Span span) const {
  auto first = std::lower_bound(anchors_.begin(), anchors_.end(), span.begin);
  return first != anchors_.end() && *first < span.end;
}

void ArticleWriter::WriteParagraph(const Paragraph& paragraph) {
  switch (paragraph.kind) {
    case ParagraphKind::kHeader:
    case ParagraphKind::kFurniture: {
      auto p = html_.Open("p", {{"class", "furniture"}});
      return WriteStretch(paragraph.span);
    }
    case ParagraphKind::kTitle:
    case ParagraphKind::kHeading: {
      auto p = html_.Open("p", {{"class", "heading"}});
      return WriteSentences(paragraph);
    }
    default: {
      auto p = html_.Open("p");
      return WriteSentences(paragraph);
    }
  }
}

void ArticleWriter::WriteSentences(const Paragraph& paragraph) {
  uint32_t at = paragraph.span.begin;
  for (uint32_t i = paragraph.sentences.begin; i < paragraph.sentences.end; ++i) {
    Span sentence = document_.text.sentences[i].span;
    if (sentence.begin < at || sentence.end > paragraph.span.end) continue;
    if (!IsShown(sentence)) continue;
    WriteBetween({at, sentence.begin});
    auto element = html_.Open("span", {{"class", "sen"}});
    WriteStretch(sentence);
    at = sentence.end;
  }
  WriteBetween({at, paragraph.span.end});
}

// What stands between two sentences; without text only that something stood there.
void ArticleWriter::WriteBetween(Span span) {
  if (model_.options.with_text || HoldsAnchor(span)) return WriteStretch(span);
  if (span.size() > 1) html_.Text(" … ");
}

void ArticleWriter::WriteStretch(Span span) {
  if (span.empty()) return;
  for (const Segment& segment : Flattened(span, layers_)) WriteSegment(segment);
}

void ArticleWriter::WriteSegment(const Segment& segment) {
  std::string_view words = document_.text.view(segment.span);
  std::string classes = ClassesOf(segment.kinds), id, href;
  for (const Layer* layer : segment.layers) {
    if (layer->kind == kStart && segment.begins(*layer)) {
      html_.Leaf("span", {{"id", StatementAnchor(number_, layer->item)}, {"class", "at"}}, "");
    }
    if (layer->kind == kCue && model_.speaker_of[number_][layer->item] >= 0 && href.empty()) {
      int speaker = model_.speaker_of[number_][layer->item];
      if (!model_.speakers[speaker].anonymous) href = To(SpeakerAnchor(speaker));
    }
    if (layer->kind != kFigure) continue;
    const FigurePlace* place = model_.index.FigureOf(document_.figures[layer->item].id);
    if (!place) continue;
    if (segment.begins(*layer)) id = FigureAnchor(*place);
    int measure = model_.ViewOf(*place->figure);
    if (measure >= 0) href = To(MeasureAnchor(measure));
  }
  if (classes.empty()) return html_.Text(words);
  // Where marks cross, a blank between them may stand alone; a link of nothing has no name.
  const bool blank = words.find_first_not_of(" \t\r\n") == std::string_view::npos;
  if (!href.empty() && !blank) {
    html_.Leaf("a", {{"class", classes}, {"id", id}, {"href", href}}, words);
  } else {
    html_.Leaf("span", {{"class", classes}, {"id", id}}, words);
  }
}

}  // namespace

void WriteKey(Writer& html) {
  auto key = html.Open("p", {{"class", "key"}});
  for (auto [css, words] :
       {std::pair{"q", "quoted"}, std::pair{"i", "reported"}, std::pair{"s", "source"},
        std::pair{"c", "word of saying"}, std::pair{"f", "figure"}}) {
    html.Leaf("span", {{"class", css}}, words);
    html.Text(" ");
  }
}

void WriteArticle(const Model& model, uint32_t document, Writer& html) {
  ArticleWriter(model, document, html).Write();
}

void WriteArticles(const Model& model, Writer& html) {
  WriteKey(html);
  if (!model.options.with_text) {
    html.Leaf("p", {{"class", "quiet"}}, "Excerpts: only sentences with a statement or a figure.");
  }
  for (uint32_t d = 0; d < model.analysis.documents.size(); ++d) {
    WriteArticle(model, d, html);
  }
}

}  // namespace sayso::html
