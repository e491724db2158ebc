#include "grammar/tagging.h"

#include <string>

#include "gtest/gtest.h"

namespace sayso::grammar {
namespace {

// The tags of the word `spelling` in a text of one sentence.
Tags TagsOf(const std::string& sentence, const std::string& spelling) {
  const auto ruleset = Ruleset::Builtin();
  Document document;
  document.text = sentence;
  const Text text = ReadText(document, *ruleset);
  std::vector<Word> words;
  TagWords(text, text.sentences.at(0), ruleset->compiled<KeyWords>(), words);
  for (const Word& word : words) {
    if (text.view(word) == spelling) return word.tags;
  }
  ADD_FAILURE() << spelling << " is no word of: " << sentence;
  return {};
}

TEST(TagWordsTest, NeighboursTellNounsFromVerbs) {
  EXPECT_FALSE(TagsOf("The claims were read out by the clerk.", "claims").has(Tag::kFinite));
  EXPECT_TRUE(TagsOf("He claims the pier is safe.", "claims").has(Tag::kFinite));
  EXPECT_FALSE(TagsOf("He claims the pier is safe.", "claims").has(Tag::kNoun));
  EXPECT_FALSE(TagsOf("The Norvik campaign manager left.", "campaign").has(Tag::kFinite));
  EXPECT_FALSE(TagsOf("Three television networks said so.", "networks").has(Tag::kFinite));
}

TEST(TagWordsTest, AuxiliariesLeaveNoFiniteVerbBehind) {
  EXPECT_FALSE(TagsOf("The lift had failed twice.", "failed").has(Tag::kFinite));
  EXPECT_TRUE(TagsOf("The lift had failed twice.", "failed").has(Tag::kParticiple));
  EXPECT_TRUE(TagsOf("They will report the theft.", "report").has(Tag::kBase));
  EXPECT_FALSE(TagsOf("They will report the theft.", "report").has(Tag::kNoun));
}

TEST(TagWordsTest, CliticsArePossessiveOrVerbs) {
  EXPECT_TRUE(TagsOf("The county's engineer left.", "'s").has(Tag::kPossessive));
  EXPECT_TRUE(TagsOf("He's in Oslo.", "'s").has(Tag::kBe));
}

TEST(TagWordsTest, CapitalsMakeNamesInsideASentenceOnly) {
  EXPECT_TRUE(TagsOf("The minister met Will Moe.", "Will").has(Tag::kName));
  EXPECT_FALSE(TagsOf("The minister met Will Moe.", "Will").has(Tag::kModal));
  EXPECT_TRUE(TagsOf("He left on Friday at noon.", "Friday").has(Tag::kTime));
}

}  // namespace
}  // namespace sayso::grammar
