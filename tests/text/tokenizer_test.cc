#include <gmock/gmock.h>

#include "tests/text/read.h"

namespace sayso {
namespace {

using testing::ElementsAre;

TEST(Tokenizer, SplitsCliticsFromTheirWords) {
  EXPECT_THAT(TokenWords(ReadString("Lund's crew didn’t say they'll go")),
              ElementsAre("Lund", "'s", "crew", "did", "n’t", "say", "they", "'ll", "go"));
}

TEST(Tokenizer, KeepsInnerApostrophesAndHyphens) {
  EXPECT_THAT(TokenWords(ReadString("told LibertÃ©ra ©")), ElementsAre("told", "LibertÃ©ra", "©"));
  EXPECT_THAT(TokenWords(ReadString("O'Brien met Abdel-Hamid of AT&T")),
              ElementsAre("O'Brien", "met", "Abdel-Hamid", "of", "AT&T"));
}

TEST(Tokenizer, KeepsNumbersWithWhatIsGluedToThem) {
  EXPECT_THAT(TokenWords(ReadString("a 27-year-old paid $3.2bn for 2,317 at 4:57 on the 12th")),
              ElementsAre("a", "27-year-old", "paid", "$", "3.2bn", "for", "2,317", "at", "4:57",
                          "on", "the", "12th"));
}

TEST(Tokenizer, CutsBetweenDigitsAtAHyphen) {
  EXPECT_THAT(TokenWords(ReadString("voted 52-48, up 3–5%")),
              ElementsAre("voted", "52", "-", "48", ",", "up", "3", "–", "5", "%"));
}

TEST(Tokenizer, AbbreviationsOwnTheirPeriod) {
  EXPECT_THAT(TokenWords(ReadString("Mr. Aas of the U.S. office at No. 10 said no.")),
              ElementsAre("Mr.", "Aas", "of", "the", "U.S.", "office", "at", "No.", "10", "said",
                          "no", "."));
}

TEST(Tokenizer, CutsWhereASentenceLacksItsSpace) {
  EXPECT_THAT(
      TokenWords(ReadString("the people’.The mandate at france24.com ended.Residents left")),
      ElementsAre("the", "people", "’", ".", "The", "mandate", "at", "france24.com", "ended", ".",
                  "Residents", "left"));
}

TEST(Tokenizer, EverySpanGivesItsBytesBack) {
  Read read = ReadString("“Zoë” — naïve\xFF\xC3 €5…\n\xE2\x80");
  uint32_t last = 0;
  for (const Token& token : read.text.tokens) {
    EXPECT_LT(token.begin, token.end);
    EXPECT_GE(token.begin, last);
    EXPECT_LE(token.end, read.document->text.size());
    last = token.end;
  }
}

TEST(Tokenizer, ACapitalAddsTheClassesOfAName) {
  Read read = ReadString("It may rain in May.");
  EXPECT_TRUE(read.text.tokens[1].has(WordClass::kModal));
  EXPECT_FALSE(read.text.tokens[1].has(WordClass::kMonth));
  EXPECT_TRUE(read.text.tokens[4].has(WordClass::kMonth));
}

// Words looked up before are remembered by their spelling: what is read first changes nothing.
TEST(Tokenizer, KnowsAWordAgainAsItDidTheFirstTime) {
  const std::string words = "said Said SAID may May us US said's vote-counting internationalists";
  const Read first = ReadString(words);
  ReadString("us may SAID Said internationalists US May said vote-counting said's");
  const Read again = ReadString(words);
  ASSERT_EQ(first.text.tokens.size(), again.text.tokens.size());
  for (size_t t = 0; t < first.text.tokens.size(); ++t) {
    EXPECT_EQ(first.text.tokens[t].word, again.text.tokens[t].word) << t;
    EXPECT_EQ(first.text.tokens[t].classes.bits(), again.text.tokens[t].classes.bits()) << t;
    EXPECT_EQ(first.text.tokens[t].frames, again.text.tokens[t].frames) << t;
  }
}

}  // namespace
}  // namespace sayso
