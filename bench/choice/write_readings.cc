// write_readings FILE...: every reading of every sentence of the articles, for the fit of the
// choice between them (scripts/fit-attribution-choice). One line each, fields apart by tabs,
// offsets in code points:
//
//   S  article  begin  end                      a sentence, to the end of what it introduces
//   C  head  lemma  source  cue  content  features    a reading of it; spans as "begin-end,…"
//
// The same files in the same order give the same lines.

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/continuation.h"
#include "grammar/reading.h"
#include "src/base/code_points.h"
#include "src/ruleset/ruleset.h"

namespace sayso {
namespace {

using grammar::Candidate;

class ReadingsWriter {
 public:
  // `weights` keep answers.
  ReadingsWriter(const std::filesystem::path& path, const Ruleset& ruleset,
                 const grammar::AttributionWeights& weights, std::ostream& out)
      : keys_(ruleset.compiled<grammar::KeyWords>()),
        weights_(weights),
        document_(DocumentOf(path)),
        text_(ReadText(document_, ruleset)),
        index_(document_.text),
        out_(out) {}

  void Write() {
    for (size_t s = 0; s < text_.sentences.size(); ++s) {
      const auto view = grammar::ReadSentence(text_, s, keys_, weights_, words_);
      candidates_.clear();
      grammar::ReadCandidates(view, candidates_);
      if (candidates_.empty()) continue;
      const bool introduces =
          std::ranges::any_of(candidates_, [](const Candidate& c) { return c.content.empty(); });
      introduced_ = introduces ? grammar::ReadIntroduced(text_, s) : Spans();
      WriteSentence(text_.sentences[s].span);
      for (const Candidate& c : candidates_) WriteReading(view, c);
    }
  }

 private:
  static Document DocumentOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    Document document;
    document.id = path.stem().string();
    document.text = {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    return document;
  }

  void WriteSentence(Span span) {
    if (!introduced_.empty()) span.end = introduced_.back().end;
    out_ << "S\t" << document_.id << '\t' << index_.CodePointsBefore(span.begin) << '\t'
         << index_.CodePointsBefore(span.end) << '\n';
  }

  void WriteReading(const grammar::SentenceView& view, const Candidate& c) {
    out_ << "C\t" << c.head << '\t';
    if (c.cue_weights != nullptr) out_ << grammar::LemmaAt(view, c.head);
    WriteSpans(Spanned(c.source));
    WriteSpans(Spanned(c.cue));
    WriteSpans(c.content.empty() ? introduced_ : ContentOf(c));
    out_ << '\t';
    const std::vector<grammar::FeatureId>& answers = c.evidence.answers();
    for (size_t i = 0; i < answers.size(); ++i) {
      out_ << (i > 0 ? "," : "") << grammar::FeatureName(answers[i]);
    }
    out_ << '\n';
  }

  void WriteSpans(const Spans& spans) {
    out_ << '\t';
    for (size_t i = 0; i < spans.size(); ++i) {
      out_ << (i > 0 ? "," : "") << index_.CodePointsBefore(spans[i].begin) << '-'
           << index_.CodePointsBefore(spans[i].end);
    }
  }

  Spans Spanned(Range range) const {
    if (range.size() == 0) return {};
    return {{words_[range.begin].begin, words_[range.end - 1].end}};
  }
  Spans ContentOf(const Candidate& c) const {
    Spans spans;
    for (const Range range : c.content) {
      for (const Span span : Spanned(range)) spans.push_back(span);
    }
    return spans;
  }

  const grammar::KeyWords& keys_;
  const grammar::AttributionWeights& weights_;
  Document document_;
  Text text_;
  CodePointIndex index_;
  std::ostream& out_;
  std::vector<grammar::Word> words_;
  std::vector<Candidate> candidates_;
  Spans introduced_;
};

}  // namespace
}  // namespace sayso

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: write_readings FILE...\n");
    return 2;
  }
  const auto ruleset = sayso::Ruleset::Builtin();
  sayso::grammar::AttributionWeights weights(*ruleset);
  weights.KeepAnswers();
  std::ios::sync_with_stdio(false);
  for (int i = 1; i < argc; ++i) {
    sayso::ReadingsWriter(argv[i], *ruleset, weights, std::cout).Write();
  }
  return std::cout.good() ? 0 : 1;
}
