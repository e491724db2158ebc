#include "grammar/calendar.h"

#include <string>

#include "gtest/gtest.h"

namespace sayso::grammar {
namespace {

Date At(std::string_view iso) { return *ParseIsoDate(iso); }

TEST(CalendarTest, DaysThatDoNotExistAreNone) {
  EXPECT_FALSE(DayOf(2022, 6, 31));
  EXPECT_FALSE(DayOf(2023, 2, 29));
  EXPECT_TRUE(DayOf(2024, 2, 29));
}

TEST(CalendarTest, AMonthEndsOnItsLastDay) {
  EXPECT_EQ(IsoDate(*Month(2024, 2).high), "2024-02-29");
  EXPECT_EQ(IsoDate(*Month(2023, 12).high), "2023-12-31");
}

TEST(CalendarTest, APastDateLiesOnOrBeforePublication) {
  EXPECT_EQ(YearOf(11, 15, At("2023-11-20"), Tense::kPast), 2023);
  EXPECT_EQ(YearOf(11, 20, At("2023-11-20"), Tense::kPast), 2023);
  EXPECT_EQ(YearOf(12, 1, At("2023-11-20"), Tense::kPast), 2022);
}

TEST(CalendarTest, ADeadlineTakesTheNearerYear) {
  EXPECT_EQ(YearOf(12, 1, At("2023-11-20"), Tense::kDeadline), 2023);
  EXPECT_EQ(YearOf(1, 5, At("2023-12-30"), Tense::kDeadline), 2024);
  EXPECT_EQ(YearOf(11, 15, At("2023-11-20"), Tense::kDeadline), 2023);
}

TEST(CalendarTest, AWeekdayOfPublicationIsThatDayInThePast) {
  EXPECT_EQ(IsoDate(WeekdayNear(1, At("2023-11-20"), Tense::kPast)), "2023-11-20");
  EXPECT_EQ(IsoDate(WeekdayNear(5, At("2023-11-20"), Tense::kPast)), "2023-11-17");
  EXPECT_EQ(IsoDate(WeekdayNear(5, At("2023-11-20"), Tense::kFuture)), "2023-11-24");
}

TEST(CalendarTest, MonthsLaterStayInTheirMonth) {
  EXPECT_EQ(IsoDate(AddMonths(At("2024-01-31"), 1)), "2024-02-29");
  EXPECT_EQ(IsoDate(AddMonths(At("2023-03-31"), -13)), "2022-02-28");
}

TEST(CalendarTest, WeeksRunFromMondayOverTheEndOfTheYear) {
  EXPECT_EQ(IsoDate(*Week(At("2023-01-01"), 0).low), "2022-12-26");
  EXPECT_EQ(IsoDate(*Week(At("2023-01-01"), 0).high), "2023-01-01");
}

}  // namespace
}  // namespace sayso::grammar
