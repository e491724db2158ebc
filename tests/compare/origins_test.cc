// What makes articles one origin beside credits and shared narration: an owner
// (rules/scope/owners.json), and a source that is named.

#include "src/compare/origins.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/compare/records.h"

namespace sayso {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

// The groups of articles on one event, made of single figures that share no words.
Origins OriginsOf(const std::vector<DocumentRecord>& records) {
  std::vector<const DocumentRecord*> documents;
  for (const DocumentRecord& record : records) documents.push_back(&record);
  return FindOrigins(documents, std::vector<uint32_t>(records.size(), 0),
                     Ruleset::Builtin()->compiled<Scopes>());
}

DocumentRecord Article(const std::string& id, const std::string& outlet,
                       std::vector<std::string> via = {}) {
  DocumentRecord record = DocumentOf(id, outlet, "2031-05-03", {{.text = "118"}});
  record.figures.front().via = std::move(via);
  return record;
}

TEST(OriginsTest, OutletsOfOneOwnerAreOneOrigin) {
  const Origins origins = OriginsOf({Article("a", "Daily Mirror"), Article("b", "daily express"),
                                     Article("c", "mirror.co.uk"), Article("d", "Radio Sella")});
  ASSERT_THAT(origins.groups, SizeIs(2));
  EXPECT_THAT(origins.groups[0].documents, ElementsAre("a", "b", "c"));
  EXPECT_THAT(origins.groups[0].reasons, ElementsAre("one owner, Reach"));
  EXPECT_THAT(origins.groups[1].documents, ElementsAre("d"));
}

TEST(OriginsTest, TwoArticlesOfOneOutletAreNotJoinedByItsOwner) {
  const Origins origins = OriginsOf({Article("a", "Daily Mirror"), Article("b", "Daily Mirror")});
  EXPECT_THAT(origins.groups, SizeIs(2));
}

TEST(OriginsTest, AnOutletThatNobodyListsIsItsOwn) {
  EXPECT_THAT(OriginsOf({Article("a", "Radio Sella"), Article("b", "Radio Averna")}).groups,
              SizeIs(2));
}

TEST(OriginsTest, AFigureOfSomebodyCitedCountsForTheOneCited) {
  const std::vector<DocumentRecord> records = {Article("a", "Radio Sella"),
                                               Article("b", "Radio Averna", {"Radio Sella"})};
  const Origins origins = OriginsOf(records);
  EXPECT_EQ(origins.OfFigure(records[1].figures.front(), 1, 0), origins.group_of[0]);
}

TEST(OriginsTest, TwoThatCiteOneWhoIsNotThereShareIt) {
  const std::vector<DocumentRecord> records = {Article("a", "Radio Sella", {"Nordwire"}),
                                               Article("b", "Radio Averna", {"nordwire"})};
  const Origins origins = OriginsOf(records);
  const uint32_t cited = origins.OfFigure(records[0].figures.front(), 0, 0);
  EXPECT_EQ(cited, origins.OfFigure(records[1].figures.front(), 1, 0));
  EXPECT_GE(cited, origins.groups.size()) << "no article is from there";
}

TEST(OriginsTest, LocalMediaMayBeAnybody) {
  const std::vector<DocumentRecord> records = {Article("a", "Radio Sella", {"local media"}),
                                               Article("b", "Radio Averna", {"local media"})};
  const Origins origins = OriginsOf(records);
  EXPECT_NE(origins.OfFigure(records[0].figures.front(), 0, 0),
            origins.OfFigure(records[1].figures.front(), 1, 0));
}

}  // namespace
}  // namespace sayso
