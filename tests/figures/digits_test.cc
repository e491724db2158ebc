#include "grammar/digits.h"

#include <string>

#include "gtest/gtest.h"

namespace sayso::grammar {
namespace {

std::string Value(std::string_view text) {
  const Digits digits = ReadDigits(text);
  return digits.value ? digits.value->ToString() : "none";
}

TEST(DigitsTest, ReadsSeparatorsOfSeveralManners) {
  EXPECT_EQ(Value("2317"), "2317");
  EXPECT_EQ(Value("2,317"), "2317");
  EXPECT_EQ(Value("12,34,567"), "1234567");
  EXPECT_EQ(Value("1'250'000"), "1250000");
  EXPECT_EQ(Value("1.234,5"), "1234.5");
  EXPECT_EQ(Value("1.234.567"), "1234567");
}

TEST(DigitsTest, ReadsDecimalsExactly) {
  EXPECT_EQ(Value("0.1"), "0.1");
  EXPECT_EQ(Value("6,1"), "6.1");
  EXPECT_EQ(Value(".08"), "0.08");
  EXPECT_EQ(Value("2½"), "2.5");
}

TEST(DigitsTest, NonsenseIsReadToItsEndAndHasNoValue) {
  for (const std::string_view text : {"1,00,000,0", "1.2.3", "5,4000"}) {
    EXPECT_EQ(Value(text), "none") << text;
    EXPECT_EQ(ReadDigits(text).size, text.size()) << text;
  }
}

TEST(DigitsTest, WhatOverflowsHasNoValue) { EXPECT_EQ(Value(std::string(400, '9')), "none"); }

TEST(DigitsTest, StopsBeforeWhatIsGluedOn) {
  EXPECT_EQ(ReadDigits("3.2bn").size, 3u);
  EXPECT_EQ(ReadDigits("27-year-old").size, 2u);
  EXPECT_EQ(ReadDigits("41, and").size, 2u);
  EXPECT_EQ(ReadDigits("none").size, 0u);
}

}  // namespace
}  // namespace sayso::grammar
