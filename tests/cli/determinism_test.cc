// Same input, same bytes: whatever the threads, the order of the files and the locale.

#include <gtest/gtest.h>

#include <algorithm>

#include "nlohmann/json.hpp"
#include "tests/cli/articles.h"
#include "tests/cli/program.h"

namespace sayso {
namespace {

using nlohmann::json;

class ManyArticles : public ArticleFolder {
 public:
  ManyArticles() {
    for (int i = 0; i < 60; ++i) {
      std::string text = "Outlet: Outlet " + std::to_string(i % 7) + "\nDate: 2031-05-03\n\n";
      for (int line = 0; line <= i % 11; ++line) {
        text += "The coast guard said " + std::to_string(20 + (i * 7 + line) % 40) +
                " people were killed. \"We saw it,\" said Ada Brink.\n\n";
      }
      Write("many/a" + std::to_string(i) + ".txt", text);
    }
  }
};

TEST(Determinism, NumberOfThreads) {
  const ManyArticles articles;
  for (const std::string format : {"json", "jsonl"}) {
    const Outcome one = Sayso({"analyze", "-j1", "--format", format, articles.path()});
    EXPECT_EQ(one.status, 0);
    EXPECT_FALSE(one.out.empty());
    for (const std::string threads : {"-j2", "-j8", "-j64"}) {
      EXPECT_EQ(Sayso({"analyze", threads, "--format", format, articles.path()}).out, one.out);
    }
  }
}

TEST(Determinism, Locale) {
  const ManyArticles articles;
  const Outcome plain = Sayso({"analyze", articles.path()}, {.environment = {"LC_ALL=C"}});
  for (const std::string locale : {"C.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8"}) {
    EXPECT_EQ(Sayso({"analyze", articles.path()}, {.environment = {"LC_ALL=" + locale}}).out,
              plain.out);
  }
  EXPECT_EQ(Shell("env -i \"$SAYSO\" analyze " + articles.path()).out, plain.out);
}

// The analysis with its documents by id, so that their order plays no part.
json ById(const std::string& text) {
  json analysis = json::parse(text);
  std::sort(analysis["documents"].begin(), analysis["documents"].end(),
            [](const json& a, const json& b) { return a["id"] < b["id"]; });
  return analysis;
}

TEST(Determinism, OrderOfFiles) {
  const ArticleFolder articles;
  std::vector<std::string> files = {articles.Path("courier.txt"), articles.Path("gazette.txt"),
                                    articles.Path("later/herald.txt")};
  const auto analyze = [&] { return ById(Sayso({"analyze", files[0], files[1], files[2]}).out); };
  const json first = analyze();
  while (std::next_permutation(files.begin(), files.end())) EXPECT_EQ(analyze(), first);
}

TEST(Determinism, ReportsHoldNoClock) {
  const ArticleFolder articles;
  for (const std::string format : {"md", "json"}) {
    const Outcome first = Sayso({"report", "--format", format, articles.path()});
    EXPECT_EQ(Sayso({"report", "--format", format, articles.path()}).out, first.out);
  }
}

}  // namespace
}  // namespace sayso
