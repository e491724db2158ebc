// `sayso serve` as it is started and ended; its pages are tested in tests/serve and tests/browser.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/articles.h"
#include "tests/cli/program.h"

namespace sayso {
namespace {

using ::testing::HasSubstr;
using ::testing::MatchesRegex;

// Starts it, waits for its address, runs `then` with $address and $server, and waits for its end.
Outcome Serve(const std::string& folder, const std::string& then) {
  return Shell("cd " + folder +
               "; \"$SAYSO\" serve --port 0 . > address & server=$!; "
               "for i in $(seq 600); do [ -s address ] && break; sleep 0.1; done; "
               "address=$(cat address); " +
               then + "; wait $server; echo ended with $?");
}

TEST(Serve, TellsItsAddressAndEndsWell) {
  const ArticleFolder articles;
  for (const std::string signal : {"INT", "TERM"}) {
    // A background process of a script ignores SIGINT; `set -m` gives it back.
    const Outcome outcome =
        Shell("set -m; cd " + articles.path() +
              "; \"$SAYSO\" serve --port 0 . > address & server=$!; "
              "for i in $(seq 600); do [ -s address ] && break; sleep 0.1; done; cat address; "
              "kill -" +
              signal + " $server; wait $server; echo ended with $?");
    EXPECT_THAT(outcome.out, MatchesRegex("http://127.0.0.1:[0-9]+/\nended with 0\n")) << signal;
  }
}

TEST(Serve, APortThatIsTakenIsToldWithItsMend) {
  const ArticleFolder articles;
  const Outcome outcome =
      Serve(articles.path(),
            "port=${address##*:}; \"$SAYSO\" serve --port ${port%/} .; echo second: $?; "
            "kill $server");
  EXPECT_THAT(outcome.out, HasSubstr("second: 2\n"));
  EXPECT_THAT(outcome.err, HasSubstr(" is taken\nhint: name another with --port"));
}

TEST(Serve, RefusesWhatItCannotServe) {
  EXPECT_EQ(Sayso({"serve", "none.txt"}).status, 3);
  EXPECT_EQ(Sayso({"serve", "-"}).status, 2);
  EXPECT_EQ(Sayso({"serve", "--port", "70000", "x"}).status, 2);
  const ArticleFolder articles;
  EXPECT_EQ(Shell("\"$SAYSO\" serve --port 0 " + articles.path() + " > /dev/full").status, 74);
}

}  // namespace
}  // namespace sayso
