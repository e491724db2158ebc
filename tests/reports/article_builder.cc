#include "tests/reports/article_builder.h"

#include <cstdlib>
#include <iostream>

#include "src/base/date.h"

namespace sayso {

ArticleBuilder::ArticleBuilder(std::string id, Metadata metadata, std::string text) {
  auto document = std::make_shared<Document>();
  document->path = "story/" + id + ".txt";
  document->id = std::move(id);
  document->text = std::move(text);
  document->metadata = std::move(metadata);
  analysis_.text.bytes = document->text;
  analysis_.text.metadata = document->metadata;
  analysis_.document = std::move(document);
  ReadLines();
}

void ArticleBuilder::ReadLines() {
  Text& text = analysis_.text;
  for (size_t begin = 0; begin < text.bytes.size();) {
    size_t end = std::min(text.bytes.find('\n', begin), text.bytes.size());
    if (end > begin) {
      Paragraph paragraph;
      paragraph.span = {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
      if (text.paragraphs.empty()) paragraph.kind = ParagraphKind::kTitle;
      text.paragraphs.push_back(paragraph);
      ReadSentences(text.paragraphs.back());
    }
    begin = end + 1;
  }
}

// A sentence ends at a full stop before a space, outside double quotation marks.
void ArticleBuilder::ReadSentences(Paragraph& paragraph) {
  Text& text = analysis_.text;
  auto index = static_cast<uint32_t>(text.paragraphs.size() - 1);
  paragraph.sentences.begin = static_cast<uint32_t>(text.sentences.size());
  uint32_t begin = paragraph.span.begin;
  bool quoted = false;
  for (uint32_t i = begin; i < paragraph.span.end; ++i) {
    if (text.bytes[i] == '"') quoted = !quoted;
    bool last = i + 1 == paragraph.span.end;
    bool stop = !quoted && text.bytes.substr(i, 2) == ". ";
    if (!last && !stop) continue;
    Sentence sentence;
    sentence.span = {begin, i + 1};
    sentence.paragraph = index;
    text.sentences.push_back(sentence);
    begin = i + 2;
  }
  paragraph.sentences.end = static_cast<uint32_t>(text.sentences.size());
}

Span ArticleBuilder::Find(std::string_view words, std::string_view within) const {
  std::string_view text = analysis_.text.bytes;
  size_t from = within.empty() ? 0 : text.find(within);
  size_t at = from == text.npos ? text.npos : text.find(words, from);
  if (at == text.npos) {
    std::cerr << "story: \"" << words << "\" is not in " << analysis_.document->id << "\n";
    std::abort();
  }
  return {static_cast<uint32_t>(at), static_cast<uint32_t>(at + words.size())};
}

int32_t ArticleBuilder::Add(const Said& said) {
  constexpr std::string_view kGap = " … ";
  auto index = static_cast<int32_t>(analysis_.attributions.size());
  Attribution a;
  a.id = analysis_.document->id + "/a" + std::to_string(index + 1);
  std::string_view rest = said.content;
  for (size_t gap = rest.find(kGap); gap != rest.npos; gap = rest.find(kGap)) {
    a.content.push_back(Find(rest.substr(0, gap)));
    rest.remove_prefix(gap + kGap.size());
  }
  a.content.push_back(Find(rest));
  if (!said.source.empty()) a.source = {Find(said.source)};
  if (!said.cue.empty()) a.cue = {Find(said.cue)};
  a.kind = said.kind;
  a.stance = said.stance;
  a.standing = said.standing;
  a.speaker = said.speaker;
  a.via = said.via;
  a.outlet = analysis_.text.metadata.outlet;
  if (said.speaker) a.chain.push_back({said.speaker->name, Hand::kSpeaker, Hull(a.source)});
  for (const std::string& via : said.via) a.chain.push_back({via, Hand::kQuotedBy, {}});
  a.chain.push_back({a.outlet, Hand::kOutlet, {}});
  if (!said.venue.empty()) a.venue = {std::string(said.venue), Find(said.venue)};
  a.production = "source-cue-content";
  a.confidence = 0.94;
  a.derivation = {{"grammar/source-cue-content", "", {Hull(a.content)}}};
  if (said.speaker) speakers_[index] = said.speaker->name;
  analysis_.attributions.push_back(std::move(a));
  return index;
}

void ArticleBuilder::Add(const Count& count) {
  Figure f;
  f.id = analysis_.document->id + "/f" + std::to_string(analysis_.figures.size() + 1);
  f.span = Find(count.words, count.within);
  f.kind = count.kind;
  f.anchor = count.value;
  bool bounded = count.low || count.high;
  f.interval.low = {bounded ? count.low : count.value, count.low_open};
  f.interval.high = {bounded ? count.high : count.value, false};
  f.approximation = count.approximation;
  f.unit = count.unit;
  f.outcome = count.outcome;
  f.counted = count.counted;
  f.population = count.population;
  f.side = count.side;
  f.place = count.place;
  f.role = count.role;
  f.epistemics = count.epistemics;
  f.as_of = ParseIsoDate(count.as_of.empty() ? analysis_.text.metadata.published : count.as_of);
  f.as_of_kind = count.as_of.empty() ? AsOfKind::kPublication : AsOfKind::kStated;
  f.attribution = count.said;
  f.claimant = count.said >= 0 ? speakers_[count.said] : "";
  f.derivation = {{"figure/number", "", {f.span}}};
  for (size_t i = 0; i < analysis_.text.sentences.size(); ++i) {
    if (analysis_.text.sentences[i].span.contains(f.span)) f.sentence = static_cast<uint32_t>(i);
  }
  analysis_.figures.push_back(std::move(f));
}

DocumentAnalysis ArticleBuilder::Take(std::vector<std::string> wires) {
  analysis_.wires = std::move(wires);
  return std::move(analysis_);
}

}  // namespace sayso
