#include "grammar/attribution.h"

#include <chrono>
#include <string>

#include "gtest/gtest.h"

namespace sayso::grammar {
namespace {

std::vector<ast::Attribution> Find(const std::string& bytes, bool keep_candidates = false) {
  const auto ruleset = Ruleset::Builtin();
  Document document;
  document.text = bytes;
  const Text text = ReadText(document, *ruleset);
  return FindAttributions(text, {.keep_candidates = keep_candidates});
}

std::string Repeated(const std::string& words, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += words;
  return all;
}

TEST(FindAttributionsTest, SpansLieInsideTheTextAndInOrder) {
  const std::string bytes = "\"We won,\" said Jane Doe.\n\nThe lift, Lund said, had failed.\n";
  for (const ast::Attribution& a : Find(bytes)) {
    ASSERT_FALSE(a.content.empty());
    uint32_t last = 0;
    for (const Span span : a.content) {
      EXPECT_LE(last, span.begin);
      EXPECT_LT(span.begin, span.end);
      EXPECT_LE(span.end, bytes.size());
      last = span.end;
    }
    EXPECT_GT(a.confidence, 0);
    EXPECT_LT(a.confidence, 1);
    EXPECT_FALSE(a.derivation.empty());
  }
}

TEST(FindAttributionsTest, KeepsWhatWasConsideredOnlyWhenAsked) {
  const std::string bytes = "Lund said he had resigned, and police confirmed the time.";
  ASSERT_FALSE(Find(bytes).empty());
  EXPECT_TRUE(Find(bytes).front().candidates.empty());
  EXPECT_GT(Find(bytes, true).front().candidates.size(), 1U);
}

TEST(FindAttributionsTest, HostileInputIsReadInBoundedTime) {
  for (const char* words :
       {"\"We won,\" said Lund, ", "Lund said that he said and ", "Lund, the mayor, said, ",
        "\"a\" ", "According to ", "he said: ", "( ", "of the man of the "}) {
    const std::string bytes = Repeated(words, 8000);
    const auto start = std::chrono::steady_clock::now();
    Find(bytes);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10)) << words;
  }
}

TEST(FindAttributionsTest, AnyBytesAreRead) {
  Find("");
  Find("\n\n\n");
  Find(std::string("\xff\xfe \0 said", 9));
  Find("\"");
  Find(":");
}

}  // namespace
}  // namespace sayso::grammar
