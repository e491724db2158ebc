#include "src/compare/quotation_variants.h"

#include <algorithm>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "src/compare/quotation_pairs.h"
#include "src/compare/wording.h"

namespace sayso {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Le;

DocumentRecord Quoting(const std::string& id, const std::string& speaker,
                       const std::string& words) {
  DocumentRecord document;
  document.id = id;
  QuoteRecord quote{id + "/a1", speaker, words, {}};
  for (const WordKey& word : WordsIn(words)) quote.content.push_back(word.key);
  std::sort(quote.content.begin(), quote.content.end());
  document.quotes.push_back(std::move(quote));
  return document;
}

std::vector<QuotationGroup> Find(const std::vector<DocumentRecord>& records) {
  std::vector<const DocumentRecord*> documents;
  for (const DocumentRecord& record : records) documents.push_back(&record);
  return FindQuotations(documents, std::vector<uint32_t>(records.size(), 0));
}

TEST(QuotationVariantsTest, KeepsTheWordsThatDiffer) {
  auto groups = Find({Quoting("a", "Henrik Aas", "We counted the bodies twice, all 40 of them."),
                      Quoting("b", "Aas", "We counted the victims twice, all 14 of them.")});
  ASSERT_EQ(groups.size(), 1);
  EXPECT_THAT(groups[0].speakers, ElementsAre("Henrik Aas", "Aas"));
  EXPECT_TRUE(groups[0].one_speaker);
  EXPECT_EQ(groups[0].wordings[1].variant, QuotationVariant::kReworded);
  EXPECT_THAT(groups[0].wordings[1].left_out, ElementsAre("bodies", "40"));
  EXPECT_THAT(groups[0].wordings[1].added, ElementsAre("victims", "14"));
}

TEST(QuotationVariantsTest, OneQuotationGivenToTwoSpeakersSaysSo) {
  std::string words = "Nobody on this coast will forget what happened on Friday.";
  auto groups = Find({Quoting("a", "Henrik Aas", words), Quoting("b", "Viktor Hale", words)});
  ASSERT_EQ(groups.size(), 1);
  EXPECT_FALSE(groups[0].one_speaker);
}

TEST(QuotationVariantsTest, TheSameForAnyOrderOfArticlesOnOneDay) {
  std::string full = "The bow door was open and the deck was wet.", part = "The bow door was open.";
  auto groups = Find({Quoting("a", "Lena Storvik", part), Quoting("b", "Lena Storvik", full)});
  ASSERT_EQ(groups.size(), 1);
  EXPECT_EQ(groups[0].wordings[0].attribution, "b/a1");
  EXPECT_EQ(groups[0].wordings[1].variant, QuotationVariant::kTruncated);
}

TEST(QuotationVariantsTest, PairsGrowWithTheWordsAndNotWithTheirSquare) {
  constexpr size_t kArticles = 2000;
  std::vector<DocumentRecord> records;
  for (size_t i = 0; i < kArticles; ++i) {
    records.push_back(Quoting(std::to_string(i), "Lena Storvik", "The bow door was open again."));
  }
  std::vector<QuotedWords> quotes;
  for (uint32_t i = 0; i < kArticles; ++i) {
    const QuoteRecord& record = records[i].quotes[0];
    quotes.push_back({i, &record, WordsIn(record.words), VoiceOf(record.speaker)});
  }
  EXPECT_THAT(QuotationPairs(quotes).size(), Le(2 * kArticles));
  auto groups = Find(records);
  ASSERT_EQ(groups.size(), 1);
  EXPECT_EQ(groups[0].wordings.size(), kArticles);
}

TEST(QuotationVariantsTest, NothingIsQuotedNowhere) { EXPECT_THAT(Find({}), IsEmpty()); }

TEST(WordingTest, AlignsWordByWord) {
  std::string left = "The bow door was open, and wet.", right = "The bow door stood open and wet";
  std::vector<std::string> pieces;
  for (const Stretch& stretch : Align(left, right)) {
    constexpr std::string_view kMarks = "=-+";
    std::string piece(1, kMarks[static_cast<size_t>(stretch.in)]);
    piece += stretch.span.in(stretch.in == Stretch::In::kLeft ? left : right);
    pieces.push_back(piece);
  }
  EXPECT_THAT(pieces, ElementsAre("=The bow door", "-was", "+stood", "=open and wet"));
}

}  // namespace
}  // namespace sayso
