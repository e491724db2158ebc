#include "reports/json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "reports/figure_value.h"
#include "reports/json_writer.h"
#include "src/base/code_points.h"
#include "tests/reports/ferry_story.h"
#include "tests/reports/golden.h"

namespace sayso {
namespace {

using ::testing::Each;
using ::testing::Le;
using Json = nlohmann::ordered_json;

std::string Written(const Analysis& analysis) {
  std::ostringstream out;
  WriteJson(analysis, out);
  return out.str();
}

Json Parsed(const std::string& text) { return Json::parse(text, nullptr, false); }

// What a reader that counts code points finds at [begin, end).
std::string Slice(std::string_view text, const Json& span) {
  CodePointIndex index(text);
  uint32_t begin = index.ByteOf(span[0]), end = index.ByteOf(span[1]);
  return Replaced(text.substr(begin, end - begin));
}

TEST(JsonWriterTest, EscapesEverythingOutsideAscii) {
  std::string out;
  AppendJsonString("a\"b\\c\n\t\r\x01\x7F é\u2028\U0001F6A2\xFF", out);
  EXPECT_EQ(out, R"("a\"b\\c\n\t\r\u0001\u007f \u00e9\u2028\ud83d\udea2\ufffd")");
}

TEST(JsonWriterTest, WritesDecimalsExactly) {
  std::string out;
  JsonWriter json(out);
  json.BeginArray();
  json.Number(*Decimal::Parse("0.1"));
  json.Number(*Decimal::Parse("-1250"));
  json.Number(*Decimal::Parse("123456789012345.678"));
  json.Share(2.0 / 3);
  json.EndArray();
  json.Flush();
  EXPECT_EQ(out, "[0.1,-1250,123456789012345.678,0.667]");
}

TEST(IsoDayTest, StaysInFourDigitYears) {
  EXPECT_EQ(IsoDay(0), "1970-01-01");
  EXPECT_EQ(IsoDay(*Decimal::Parse("-0.5")), "1969-12-31");
  EXPECT_EQ(IsoDay(-719528), "0000-01-01");
  EXPECT_EQ(IsoDay(-719529), std::nullopt);
  EXPECT_EQ(IsoDay(2932896), "9999-12-31");
  EXPECT_EQ(IsoDay(2932897), std::nullopt);
}

TEST(JsonTest, StoryIsTheGolden) { ExpectGolden(Written(FerryStory()), "story.json"); }

TEST(JsonTest, IsAsciiAndOneDocumentALine) {
  std::string json = Written(FerryStory());
  std::vector<int> bytes(json.begin(), json.end());
  EXPECT_THAT(bytes, Each(testing::AllOf(testing::Ge(0), Le(126))));
  std::ostringstream lines;
  Analysis story = FerryStory();
  for (const DocumentAnalysis& document : story.documents) WriteJsonLine(document, lines);
  std::istringstream in(lines.str());
  Json whole = Parsed(json);
  std::string line;
  for (size_t i = 0; std::getline(in, line); ++i) EXPECT_EQ(Parsed(line), whole["documents"][i]);
}

TEST(JsonTest, OffsetsCountCodePoints) {
  Analysis story = FerryStory();
  Json whole = Parsed(Written(story));
  int checked = 0;
  for (size_t i = 0; i < story.documents.size(); ++i) {
    for (const Json& figure : whole["documents"][i]["figures"]) {
      EXPECT_EQ(Slice(story.documents[i].document->text, figure["span"]), figure["text"]);
      ++checked;
    }
  }
  EXPECT_EQ(checked, 14);
}

TEST(JsonTest, UnknownIsNull) {
  Analysis story = FerryStory();
  story.documents.resize(1);
  story.documents[0].attributions[0].speaker.reset();
  Json document = Parsed(Written(story))["documents"][0];
  EXPECT_TRUE(document["attributions"][0]["speaker"].is_null());
  EXPECT_TRUE(document["figures"][0]["high"].is_null());
  EXPECT_EQ(document["figures"][0]["low"], 41);
}

TEST(JsonTest, DatesAreIsoText) {
  Analysis story = FerryStory();
  Figure& figure = story.documents[0].figures[0];
  figure.kind = FigureKind::kDate;
  figure.interval = Interval::Exactly(22402);
  Json written = Parsed(Written(story))["documents"][0]["figures"][0];
  EXPECT_EQ(written["low"], "2031-05-03");
  EXPECT_EQ(written["high"], "2031-05-03");
}

TEST(JsonTest, NoDocumentsIsAnAnalysisToo) {
  Json empty = Parsed(Written(Analysis{}));
  EXPECT_EQ(empty["schema"], "sayso.analysis/1");
  EXPECT_TRUE(empty["documents"].is_array());
  EXPECT_TRUE(empty["findings"].is_array());
}

}  // namespace
}  // namespace sayso
