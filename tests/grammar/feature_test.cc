#include "grammar/feature.h"

#include <set>
#include <string>

#include "gtest/gtest.h"

namespace sayso::grammar {
namespace {

TEST(FeatureTest, NumbersAndNamesAgree) {
  EXPECT_EQ(FeatureName(FeatureOf(Group::kProduction, Production::kQuoteSourceCue)),
            "production=quote-source-cue");
  EXPECT_EQ(FeatureName(FeatureOf(Group::kEnd, End::kOther)), "end=other");
  EXPECT_EQ(FeatureName(FeatureOf(Group::kSign, Sign::kCapitalLabel)), "sign=capital-label");
  EXPECT_EQ(FeatureName(FeatureOf(Group::kFormEnd, Form::kThat, End::kCommaVerb)),
            "form-end=that+comma-verb");
  EXPECT_EQ(FeatureName(FeatureOf(Group::kReadingSource, SourceReading::kAgent, SourceWord::kName)),
            "reading-source=agent+name");
  EXPECT_EQ(FeatureName(kFeatureCount - 1), "form-first=none+other");
}

TEST(FeatureTest, NamesAreUnique) {
  std::set<std::string_view> names;
  for (int id = 0; id < kFeatureCount; ++id) names.insert(FeatureName(static_cast<FeatureId>(id)));
  EXPECT_EQ(names.size(), static_cast<size_t>(kFeatureCount));
}

}  // namespace
}  // namespace sayso::grammar
