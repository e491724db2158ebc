#ifndef SAYSO_TESTS_REPORTS_ARTICLE_BUILDER_H_
#define SAYSO_TESTS_REPORTS_ARTICLE_BUILDER_H_

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "src/analyzer/analyzer.h"

namespace sayso {

// Makes a DocumentAnalysis by hand, so that tests of reports do not hang on what the grammar reads.
// Places are named by their words: Find("at least 41") is the first occurrence in the text, and
// Find("41", "at least 41") the first "41" inside it.
class ArticleBuilder {
 public:
  // The first line of `text` is the title; every other line is a paragraph.
  ArticleBuilder(std::string id, Metadata metadata, std::string text);

  struct Said {
    std::string_view source, cue, content;  // content: parts joined by " … "
    QuoteKind kind = QuoteKind::kIndirect;
    std::optional<Speaker> speaker;
    std::vector<std::string> via;
    Standings standing = 0;
    Stance stance = Stance::kAssert;
    std::string_view venue;
  };
  int32_t Add(const Said& said);

  struct Count {
    std::string_view words;
    std::string_view within;  // a longer stretch that holds the words, where they are not unique
    std::optional<Decimal> value, low, high;
    Approximation approximation = Approximation::kNone;
    bool low_open = false;
    std::string outcome, counted, population, side, place, unit;
    std::string as_of;  // ISO
    int32_t said = -1;  // what Add returned
    Role role = Role::kLevel;
    Epistemics epistemics = Epistemics::kReported;
    FigureKind kind = FigureKind::kNumber;
  };
  void Add(const Count& count);

  Span Find(std::string_view words, std::string_view within = {}) const;
  DocumentAnalysis Take(std::vector<std::string> wires = {});
  void Complain(Issue issue) { analysis_.issues.push_back(std::move(issue)); }

 private:
  void ReadLines();
  void ReadSentences(Paragraph& paragraph);

  DocumentAnalysis analysis_;
  std::map<int32_t, std::string> speakers_;
};

}  // namespace sayso

#endif  // SAYSO_TESTS_REPORTS_ARTICLE_BUILDER_H_
