// What the shells offer.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/cli/manual.h"
#include "tests/cli/program.h"

namespace sayso {
namespace {

using ::testing::HasSubstr;

// What bash offers after `words`; the last one is being typed.
std::string BashOffers(const std::string& words) {
  const Outcome outcome = Shell("source <(\"$SAYSO\" completions bash)\nCOMP_WORDS=(" + words +
                                ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
                                "_sayso 2>/dev/null; echo \"${COMPREPLY[@]}\"");
  return outcome.out;
}

TEST(Completions, BashOffersCommands) {
  EXPECT_EQ(BashOffers("sayso li"), "list\n");
  EXPECT_EQ(BashOffers("sayso rules s"), "show\n");
  EXPECT_EQ(BashOffers("sayso rules c"), "check\n");
}

TEST(Completions, BashOffersOptionsAndTheirValues) {
  EXPECT_EQ(BashOffers("sayso list --sp"), "--speaker\n");
  EXPECT_EQ(BashOffers("sayso list --kind d"), "direct\n");
  EXPECT_EQ(BashOffers("sayso compare a.txt --fail-on m"), "minor moderate major\n");
  EXPECT_EQ(BashOffers("sayso completions z"), "zsh\n");
}

TEST(Completions, BashOffersFiles) {
  EXPECT_EQ(BashOffers("sayso list /etc/host"), Shell("compgen -f /etc/host | paste -sd' '").out);
}

TEST(Completions, ScriptsAreWhole) {
  for (const std::string shell : {"bash", "zsh", "fish"}) {
    const Outcome script = Sayso({"completions", shell});
    EXPECT_EQ(script.status, 0);
    EXPECT_THAT(script.out, HasSubstr("fail-on"));
    const Outcome parsed =
        Shell("command -v " + shell + " >/dev/null || exit 77; \"$SAYSO\" completions " + shell +
              " | " + shell + " -n");
    EXPECT_TRUE(parsed.status == 0 || parsed.status == 77) << parsed.err;
  }
}

TEST(Manual, TellsEveryCommandAndStatus) {
  const std::string page = cli::ManualPage(cli::Program(), "1.0");
  for (const char* part :
       {".SS \"sayso list\"", ".SS \"sayso rules show\"", "\\fB74\\fR", "NO_COLOR"}) {
    EXPECT_THAT(page, HasSubstr(part));
  }
}

}  // namespace
}  // namespace sayso
