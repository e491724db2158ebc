#include "src/serve/guard.h"

#include <gtest/gtest.h>

namespace sayso::serve {
namespace {

constexpr int kPort = 8137;

bool IsLet(const Sender& sender) { return WhyRefused(sender, kPort).empty(); }

TEST(GuardTest, OurOwnPagesAreLet) {
  EXPECT_TRUE(IsLet({.method = "GET", .host = "127.0.0.1:8137"}));
  EXPECT_TRUE(IsLet({.method = "GET", .host = "localhost:8137"}));
  EXPECT_TRUE(IsLet({.method = "POST",
                     .host = "localhost:8137",
                     .origin = "http://localhost:8137",
                     .fetch_site = "same-origin",
                     .fetch_mode = "cors"}));
  EXPECT_TRUE(WhyRefused({.method = "GET", .host = "127.0.0.1"}, 80).empty());
}

TEST(GuardTest, OtherNamesOfThisMachineAreRefused) {
  for (const char* host :
       {"", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:81370", "127.0.0.1.evil.example:8137",
        "evil.example:8137", "localhost.evil.example:8137", "xlocalhost:8137", "[::1]:8137",
        "127.0.0.1:8137 ", "127.0.0.1:8137,evil.example"}) {
    EXPECT_FALSE(IsLet({.method = "GET", .host = host})) << host;
  }
}

TEST(GuardTest, OnlyOurOwnPagesSend) {
  for (const char* origin : {"", "null", "http://evil.example", "https://127.0.0.1:8137",
                             "http://127.0.0.1", "http://127.0.0.1:8137.evil.example"}) {
    EXPECT_FALSE(IsLet({.method = "POST", .host = "127.0.0.1:8137", .origin = origin})) << origin;
  }
  EXPECT_FALSE(IsLet({.method = "GET", .host = "127.0.0.1:8137", .origin = "http://evil.example"}));
}

TEST(GuardTest, OtherSitesMayLinkButNotLoad) {
  Sender sender = {.method = "GET",
                   .host = "127.0.0.1:8137",
                   .fetch_site = "cross-site",
                   .fetch_mode = "navigate"};
  EXPECT_TRUE(IsLet(sender));
  sender.fetch_mode = "no-cors";
  EXPECT_FALSE(IsLet(sender));
  sender.fetch_site = "same-site";
  EXPECT_FALSE(IsLet(sender));
}

}  // namespace
}  // namespace sayso::serve
