#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "absl/strings/str_split.h"
#include "reports/export/brat.h"
#include "reports/export/file_name.h"
#include "reports/export/json_ld.h"
#include "reports/export/tables.h"
#include "reports/export/text_quote.h"
#include "reports/export/urn.h"
#include "reports/export/web_annotation.h"
#include "reports/model/index.h"
#include "src/base/absl_view.h"
#include "src/base/code_points.h"
#include "tests/reports/ferry_story.h"
#include "tests/reports/golden.h"

namespace sayso {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using Json = nlohmann::json;

std::string Written(void (*write)(const Analysis&, const ReportOptions&, std::ostream&),
                    const ReportOptions& options = {}) {
  std::ostringstream out;
  write(FerryStory(), options, out);
  return out.str();
}

// The text between two code points, as a reader of the export finds it.
std::string Slice(const DocumentAnalysis& document, uint32_t begin, uint32_t end) {
  CodePointIndex index(document.text.bytes);
  Span span{index.ByteOf(begin), index.ByteOf(end)};
  return Replaced(span.in(document.text.bytes));
}

std::vector<Json> Lines(const std::string& text) {
  std::vector<Json> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    lines.push_back(Json::parse(line, nullptr, /*allow_exceptions=*/false));
  }
  return lines;
}

TEST(WebAnnotationTest, StoryIsTheGolden) {
  ExpectGolden(Written(WriteWebAnnotations), "story.annotations.jsonl");
}

TEST(WebAnnotationTest, BothSelectorsFindTheSameWordsOnce) {
  Analysis story = FerryStory();
  std::map<std::string, const DocumentAnalysis*> articles;
  for (const DocumentAnalysis& document : story.documents) {
    articles[ArticleIri(document)] = &document;
  }
  int checked = 0;
  for (const Json& annotation : Lines(Written(WriteWebAnnotations))) {
    for (const Json& target : annotation["target"]) {
      const DocumentAnalysis& document = *articles.at(target["source"]);
      const Json &quote = target["selector"][0], &position = target["selector"][1];
      EXPECT_EQ(Slice(document, position["start"], position["end"]), quote["exact"]);
      std::string all = Replaced(document.text.bytes);
      std::string around = quote["prefix"].get<std::string>() + quote["exact"].get<std::string>() +
                           quote["suffix"].get<std::string>();
      size_t first = all.find(around);
      EXPECT_NE(first, all.npos) << around;
      EXPECT_EQ(all.find(around, first + 1), all.npos) << around;
      ++checked;
    }
  }
  EXPECT_GT(checked, 30);
}

TEST(WebAnnotationTest, WithoutTextOnlyPositionsLeave) {
  std::string text = Written(WriteWebAnnotations, {.with_text = false});
  EXPECT_THAT(text, AllOf(Not(HasSubstr("TextQuoteSelector")), HasSubstr("TextPositionSelector")));
}

TEST(TextQuoteTest, TakesAsMuchAroundAsMakesItUnique) {
  std::string text = "the toll rose to 41 on Friday, and later the toll rose to 41 on Friday again";
  auto second = static_cast<uint32_t>(text.rfind("41"));
  TextQuote quote = QuoteIn(text, {second, second + 2});
  EXPECT_EQ(quote.exact, "41");
  EXPECT_THAT(std::string(quote.prefix), HasSubstr("later the toll rose to "));
  TextQuote alone = QuoteIn("41", {0, 2});
  EXPECT_EQ(alone.prefix, "");
}

// A line of an .ann file: its id, what stands between the tabs.
std::vector<std::vector<std::string>> AnnotationLines(const std::string& text) {
  std::vector<std::vector<std::string>> lines;
  for (auto line : absl::StrSplit(ToAbsl(text), '\n', absl::SkipEmpty())) {
    lines.push_back(absl::StrSplit(line, '\t'));
  }
  return lines;
}

TEST(BratTest, StoryIsTheGolden) {
  Analysis story = FerryStory();
  std::string all;
  for (const DocumentAnalysis& document : story.documents) all += BratAnnotations(document);
  ExpectGolden(all, "story.ann");
}

TEST(BratTest, SpansReadBackAreTheWordsAndHoldNoLineEnd) {
  int checked = 0;
  Analysis story = FerryStory();
  for (const DocumentAnalysis& document : story.documents) {
    for (const auto& line : AnnotationLines(BratAnnotations(document))) {
      if (line[0][0] != 'T') continue;
      std::string words;
      std::string places = line[1].substr(line[1].find(' ') + 1);
      for (auto fragment : absl::StrSplit(places, ';')) {
        std::vector<std::string> ends = absl::StrSplit(fragment, ' ');
        words += words.empty() ? "" : " ";
        words += Slice(document, std::stoul(ends.at(0)), std::stoul(ends.at(1)));
      }
      EXPECT_EQ(words, line.at(2));
      EXPECT_EQ(words.find('\n'), words.npos);
      ++checked;
    }
  }
  EXPECT_GT(checked, 40);
}

TEST(BratTest, EveryReferenceHasItsAnnotation) {
  Analysis story = FerryStory();
  for (const DocumentAnalysis& document : story.documents) {
    std::set<std::string> ids;
    auto lines = AnnotationLines(BratAnnotations(document));
    for (const auto& line : lines) EXPECT_TRUE(ids.insert(line[0]).second) << line[0];
    for (const auto& line : lines) {
      std::vector<std::string> parts = absl::StrSplit(line[1], ' ');
      if (line[0][0] == 'E') {
        for (const std::string& part : parts) {
          EXPECT_TRUE(ids.contains(part.substr(part.find(':') + 1))) << part;
        }
      } else if (line[0][0] == 'A' || line[0][0] == '#') {
        EXPECT_TRUE(ids.contains(parts.at(1))) << line[1];
      }
    }
  }
}

TEST(FileNamesTest, StayInTheirFolderAndApart) {
  FileNames names;
  EXPECT_EQ(names.For("monday/ferry"), "monday_ferry");
  EXPECT_EQ(names.For("Monday/Ferry"), "Monday_Ferry-2");
  EXPECT_EQ(names.For("../../etc/passwd"), "_.._.._etc_passwd");
  EXPECT_EQ(names.For(""), "_");
}

TEST(CsvFilesTest, AreFourTables) {
  std::vector<std::string> names;
  for (const ReportFile& file : CsvFiles(FerryStory(), {})) {
    names.push_back(file.name);
    EXPECT_THAT(file.content, HasSubstr("\r\n")) << file.name;
  }
  EXPECT_THAT(names, ElementsAre("claims.csv", "figures.csv", "quotes.csv", "relations.csv"));
}

TEST(CsvFilesTest, ClaimsAreTheGolden) {
  ExpectGolden(CsvFiles(FerryStory(), {})[0].content, "story.claims.csv");
}

Json Graph(const ReportOptions& options = {}) {
  return Json::parse(Written(WriteJsonLd, options), nullptr, false)["@graph"];
}

std::vector<Json> OfType(const Json& graph, const std::string& type) {
  std::vector<Json> nodes;
  for (const Json& node : graph) {
    if (node["@type"] == type) nodes.push_back(node);
  }
  return nodes;
}

TEST(JsonLdTest, StoryIsTheGolden) { ExpectGolden(Written(WriteJsonLd), "story.jsonld"); }

TEST(JsonLdTest, EveryNodeIsNamedOnceAndEveryReferenceHasItsNode) {
  Json graph = Graph();
  std::multiset<std::string> ids;
  for (const Json& node : graph) ids.insert(node["@id"].get<std::string>());
  for (const std::string& id : ids) EXPECT_EQ(ids.count(id), 1) << id;
  for (const Json& claim : OfType(graph, "Claim")) {
    const Json& appearance = claim["appearance"];
    for (const Json& article : appearance.is_array() ? appearance : Json::array({appearance})) {
      EXPECT_EQ(ids.count(article["@id"].get<std::string>()), 1) << claim;
    }
  }
  for (const Json& finding : OfType(graph, "sayso:Finding")) {
    for (const Json& claim : finding["sayso:between"]) {
      EXPECT_EQ(ids.count(claim["@id"].get<std::string>()), 1) << finding;
    }
  }
}

TEST(JsonLdTest, AtLeastIsALowerEndAlone) {
  for (const Json& claim : OfType(Graph(), "Claim")) {
    if (claim["@id"] != "urn:sayso:claim:a-tidewire/f1") continue;
    const Json& value = claim["about"]["value"];
    EXPECT_EQ(value["minValue"], 41);
    EXPECT_FALSE(value.contains("maxValue"));
    EXPECT_FALSE(value.contains("value"));
    return;
  }
  FAIL() << "the claim is missing";
}

TEST(JsonLdTest, ADenialIsNoClaim) {
  for (const Json& claim : OfType(Graph(), "Claim")) {
    EXPECT_THAT(claim["text"].get<std::string>(), Not(HasSubstr("the bow door had been open")));
  }
}

constexpr char kReviews[] =
    R"({"publisher": {"name": "Anser Check", "url": "https://check.example"},
  "reviews": [{"figure": "a-tidewire/f1", "url": "https://check.example/41", "author": "Ida Vell",
    "date": "2031-05-06", "verdict": "Unproven", "rating": 2, "best": 5, "worst": 1}]})";

TEST(JsonLdTest, ReviewsAreWrittenOnlyWhereAPersonGaveThem) {
  EXPECT_TRUE(OfType(Graph(), "ClaimReview").empty());
  std::string error;
  Reviews reviews = ReadReviews(kReviews, error);
  ASSERT_EQ(error, "");
  auto nodes = OfType(Graph({.reviews = &reviews}), "ClaimReview");
  ASSERT_EQ(nodes.size(), 1);
  EXPECT_EQ(nodes[0]["reviewRating"]["alternateName"], "Unproven");
  EXPECT_EQ(nodes[0]["itemReviewed"]["@id"], "urn:sayso:claim:a-tidewire/f1");
  ExpectGolden(Written(WriteJsonLd, {.reviews = &reviews}), "story.reviewed.jsonld");
}

TEST(ReviewTest, ARatingNeedsItsPersonPublisherAndScale) {
  auto fault = [](std::string_view text) {
    std::string error;
    ReadReviews(text, error);
    return error;
  };
  EXPECT_EQ(fault("[]"), "it is no JSON object");
  EXPECT_THAT(fault(R"({"reviews": []})"), HasSubstr("publisher"));
  std::string json = kReviews;
  EXPECT_THAT(fault(json.replace(json.find("author"), 6, "writer")), HasSubstr("\"author\""));
  json = kReviews;
  EXPECT_THAT(fault(json.replace(json.find("best"), 4, "most")), HasSubstr("\"best\""));
}

}  // namespace
}  // namespace sayso
