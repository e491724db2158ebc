#include "src/serve/fields.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sayso::serve {
namespace {

using ::testing::ElementsAre;

TEST(FieldsTest, DecodesWhatBrowsersSend) {
  const auto fields = Fields::Parse("q=two+%22bridges%22&page=2&&name=a&name=b%26c&empty=&bare");
  ASSERT_TRUE(fields);
  EXPECT_EQ(fields->Get("q"), "two \"bridges\"");
  EXPECT_EQ(fields->Get("none"), "");
  EXPECT_EQ(fields->Get("bare"), "");
  EXPECT_THAT(fields->All("name"), ElementsAre("a", "b&c"));
}

TEST(FieldsTest, RefusesWhatIsNoByte) {
  for (const char* bad : {"q=%", "q=%4", "q=%zz", "q=%00", "%=x"}) {
    EXPECT_FALSE(Fields::Parse(bad)) << bad;
  }
}

TEST(FieldsTest, NumbersAreWholeNumbers) {
  const auto fields = Fields::Parse("a=12&b=-1&c=1e3&d=99999999999999999999999&e=");
  EXPECT_EQ(fields->Number("a", 7), 12u);
  EXPECT_EQ(fields->Number("e", 7), 7u);
  EXPECT_EQ(fields->Number("none", 7), 7u);
  for (const char* bad : {"b", "c", "d"}) EXPECT_FALSE(fields->Number(bad, 7)) << bad;
}

TEST(FieldsTest, AddressesReadBackAsTheyWere) {
  const std::string id = "monday/\"ferry\" & <co> 100% ü\xff";
  const std::string address = Address("/article", {{"id", id}, {"empty", ""}});
  EXPECT_EQ(address.find_first_of(" \"<>&'"), std::string::npos);
  EXPECT_EQ(Fields::Parse(address.substr(address.find('?') + 1))->Get("id"), id);
  EXPECT_EQ(Address("/articles", {}), "/articles");
}

TEST(FieldsTest, WithSetsOneField) {
  const Fields fields = {{"q", "x"}, {"page", "1"}};
  EXPECT_EQ(fields.With("page", "2").Encoded(), "?q=x&page=2");
  EXPECT_EQ(fields.With("kind", "direct").Encoded(), "?q=x&page=1&kind=direct");
}

}  // namespace
}  // namespace sayso::serve
