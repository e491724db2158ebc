#include "src/serve/library.h"

#include <gtest/gtest.h>

#include "tests/serve/story_library.h"

namespace sayso::serve {
namespace {

TEST(LibraryTest, OnlyWhatChangedIsAnalysedAgain) {
  StoryLibrary story;
  EXPECT_EQ(story.analysed, 2u);
  EXPECT_FALSE(story.articles.Refresh());

  story.Write("herald.txt", "Title: Toll\n\nThe toll rose to 52, Maja Lund said.\n");
  EXPECT_TRUE(story.articles.Refresh());
  EXPECT_EQ(story.analysed, 3u);
  EXPECT_EQ(story.articles.Current()->analysis().documents.size(), 3u);

  story.Remove("gazette.txt");
  EXPECT_TRUE(story.articles.Refresh());
  EXPECT_EQ(story.analysed, 3u);
  EXPECT_EQ(story.articles.Current()->analysis().documents.size(), 2u);
}

TEST(LibraryTest, FindingsAreThoseOfAllArticles) {
  StoryLibrary story;
  EXPECT_FALSE(story.articles.Current()->cards().empty());
  story.Remove("gazette.txt");
  story.articles.Refresh();
  EXPECT_TRUE(story.articles.Current()->cards().empty());
}

TEST(LibraryTest, AManifestThatChangesIsSeen) {
  StoryLibrary story;
  story.Write("plain.txt", "\"We won,\" said Jane Doe.\n");
  story.Write("sayso.json", R"({"articles": {"plain.txt": {"outlet": "Morning Star Post"}}})");
  EXPECT_TRUE(story.articles.Refresh());
  const auto& outlets = story.articles.Current()->outlets();
  EXPECT_NE(std::find(outlets.begin(), outlets.end(), "Morning Star Post"), outlets.end());
}

TEST(LibraryTest, CorrectionsAreAppliedAndTakenBack) {
  StoryLibrary story;
  story.Write("sayso-overrides.json",
              R"({"overrides": [{"action": "alias", "name": "Maja Lund", "as": "Maja Lund-Orsk",
                  "who": "Ida Berg", "why": "her full name"}]})");
  EXPECT_TRUE(story.articles.Refresh());
  EXPECT_TRUE(story.articles.Current()->SpeakerNamed("Maja Lund-Orsk"));
  EXPECT_FALSE(story.articles.Current()->SpeakerNamed("Maja Lund"));
  story.Remove("sayso-overrides.json");
  EXPECT_TRUE(story.articles.Refresh());
  EXPECT_TRUE(story.articles.Current()->SpeakerNamed("Maja Lund"));
  EXPECT_EQ(story.analysed, 2u);
}

TEST(LibraryTest, AnswersAreKnownByWhatTheyAreMadeFrom) {
  StoryLibrary story;
  const std::string id = story.articles.Current()->id();
  story.Write("herald.txt", "\"We won,\" said Jane Doe.\n");
  story.articles.Refresh();
  EXPECT_NE(story.articles.Current()->id(), id);
  story.Remove("herald.txt");
  story.articles.Refresh();
  EXPECT_EQ(story.articles.Current()->id(), id);
}

}  // namespace
}  // namespace sayso::serve
