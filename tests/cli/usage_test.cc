// What the program says to someone who mistypes or asks for help.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/cli/command.h"
#include "src/cli/visit_commands.h"
#include "tests/cli/articles.h"
#include "tests/cli/program.h"

namespace sayso {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(Usage, NoArgumentsGiveAShortHelp) {
  const Outcome outcome = Sayso({});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.err, HasSubstr("sayso list"));
}

TEST(Usage, EveryCommandHasHelpWithExamples) {
  std::vector<std::vector<std::string>> commands = {{}};
  cli::VisitCommands(cli::Program(), [&](const std::vector<const cli::Command*>& path) {
    std::vector<std::string> names;
    for (size_t i = 1; i < path.size(); ++i) names.push_back(path[i]->name);
    commands.push_back(names);
  });
  for (std::vector<std::string> arguments : commands) {
    arguments.push_back("--help");
    const Outcome outcome = Sayso(arguments);
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_THAT(outcome.out, HasSubstr("Examples:\n  "));
    EXPECT_THAT(outcome.out, HasSubstr("Usage: sayso"));
    EXPECT_THAT(outcome.out, HasSubstr("74   the result could not be written"));
    arguments.back() = "-h";
    EXPECT_EQ(Sayso(arguments).out, outcome.out);
  }
}

TEST(Usage, HelpAsACommand) {
  EXPECT_EQ(Sayso({"help", "list"}).out, Sayso({"list", "--help"}).out);
  EXPECT_EQ(Sayso({"help"}).out, Sayso({"--help"}).out);
}

TEST(Usage, VersionIsOneLine) {
  EXPECT_EQ(Sayso({"--version"}).out, Sayso({"version"}).out);
  EXPECT_THAT(Sayso({"--version"}).out, ::testing::MatchesRegex("sayso [0-9.]+\n"));
  EXPECT_THAT(Sayso({"version", "--json"}).out, HasSubstr("\"schema\": \"sayso.analysis/1\""));
}

struct Mistake {
  std::string name;
  std::vector<std::string> arguments;
  std::string error, hint;
};

class Mistakes : public ::testing::TestWithParam<Mistake> {};

TEST_P(Mistakes, GetOneMessageAndItsMend) {
  const Outcome outcome = Sayso(GetParam().arguments);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err, "sayso: error: " + GetParam().error + "\nhint: " + GetParam().hint + "\n");
}

INSTANTIATE_TEST_SUITE_P(
    Usage, Mistakes,
    ::testing::Values(
        Mistake{"Command", {"lsit", "x.txt"}, "unknown command \"lsit\"", "did you mean list?"},
        Mistake{
            "CommandBelow", {"rules", "shwo"}, "unknown command \"shwo\"", "did you mean show?"},
        Mistake{"Nothing", {"frobnicate"}, "unknown command \"frobnicate\"", "see sayso --help"},
        Mistake{
            "TopOption", {"--verion"}, "unknown option \"--verion\"", "did you mean --version?"},
        Mistake{"Option",
                {"list", "--speakr", "x", "a.txt"},
                "unknown option \"--speakr\"",
                "did you mean --speaker?"},
        Mistake{"OptionWithValue",
                {"list", "--speakr=x", "a.txt"},
                "unknown option \"--speakr=x\"",
                "did you mean --speaker?"},
        Mistake{"NoPath",
                {"list"},
                "sayso list needs PATH...",
                "name a file, a folder, or - for standard input"},
        Mistake{"Choice",
                {"list", "a.txt", "--kind", "dirct"},
                "--kind does not take \"dirct\"",
                "did you mean direct?"},
        Mistake{"NoChoice",
                {"list", "a.txt", "--format", "pdf"},
                "--format does not take \"pdf\"",
                "it takes table, json, jsonl, csv, md"},
        Mistake{"NoValue",
                {"list", "a.txt", "--speaker"},
                "--speaker needs a value",
                "see sayso list --help"},
        Mistake{"NoNumber",
                {"list", "a.txt", "-j", "many"},
                "--jobs does not take \"many\"",
                "see sayso list --help"},
        Mistake{"NegativeNumber",
                {"list", "a.txt", "-j", "-3"},
                "--jobs does not take -3",
                "it takes 1 to 1024"},
        Mistake{"Shell", {"completions", "bsh"}, "\"bsh\" is no SHELL", "did you mean bash?"},
        Mistake{"OtherShell",
                {"completions", "tcsh"},
                "\"tcsh\" is no SHELL",
                "it takes bash, zsh, fish"},
        Mistake{"NoShell",
                {"completions"},
                "sayso completions needs SHELL",
                "it takes bash, zsh, fish"},
        Mistake{"NoRuleFile",
                {"rules", "check"},
                "sayso rules check needs FILE...",
                "name the rule files, such as my-rules/lexicon/*.json"},
        Mistake{"NothingToServe",
                {"serve"},
                "sayso serve needs PATH...",
                "name a file, or a folder of articles"},
        Mistake{"TooMany",
                {"version", "x"},
                "\"x\" is one argument too many",
                "see sayso version --help"},
        Mistake{"NoTime",
                {"report", "--stamp", "2031-05-04T25:00Z", "a.txt"},
                "--stamp does not take 2031-05-04T25:00Z",
                "write now, or a time in UTC such as 2031-05-04T08:00Z"},
        Mistake{"FailOnJsonLines",
                {"analyze", "--format", "jsonl", "--fail-on", "major", "a.txt"},
                "--fail-on needs findings, and JSON lines have none",
                "findings need all articles: use --format json"}),
    [](const auto& mistake) { return mistake.param.name; });

TEST(Usage, TwoDashesEndTheOptions) {
  const Folder folder;
  const Outcome outcome = Shell("cd " + folder.path() +
                                " && echo '\"Yes,\" said Ada Brink.' > -odd.txt && "
                                "\"$SAYSO\" analyze --format jsonl -- -odd.txt");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, StartsWith("{\"id\":\"-odd\""));
}

TEST(Usage, NamesThatAreNotUtf8) {
  const Folder folder;
  const std::string path = folder.Write("n\xffme.txt", "\"Yes,\" said Ada Brink.\n");
  const Outcome outcome = Sayso({"analyze", "--format", "jsonl", path});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, StartsWith("{\"id\":\"n\\ufffdme\""));
}

TEST(Usage, NoColourUnlessAskedFor) {
  const ArticleFolder articles;
  EXPECT_EQ(Sayso({"list", articles.path()}).out.find('\033'), std::string::npos);
  EXPECT_NE(Sayso({"explain", "--color", "always", articles.path()}).status, 2);
  EXPECT_THAT(Sayso({"list", "--color=always", "none.txt"}).err, HasSubstr("\033["));
  EXPECT_EQ(Sayso({"list", "none.txt"}).err.find('\033'), std::string::npos);
}

TEST(Usage, FindingsFailWhereThatIsAskedFor) {
  const Folder folder;
  const std::string article = folder.Write(
      "a.txt",
      "Date: 2031-05-03\n\nAt least 118 people were killed, the coast guard said on Saturday. But "
      "Interior Minister Tomas Verlane said that about 85 people had died.\n");
  EXPECT_EQ(Sayso({"compare", article}).status, 0);
  EXPECT_EQ(Sayso({"compare", "--fail-on", "minor", article}).status, 1);
  EXPECT_EQ(Sayso({"analyze", "--fail-on", "minor", article}).status, 1);
  EXPECT_EQ(Sayso({"compare", "--fail-on", "minor", article, "none.txt"}).status, 3);
}

TEST(Usage, QuietAndVerbose) {
  const Folder folder;
  const std::string odd = folder.Write("odd.txt", "It held\xff, he said.\n");
  EXPECT_NE(Sayso({"analyze", odd}).err, "");
  EXPECT_EQ(Sayso({"analyze", "-q", odd}).err, "");
  EXPECT_NE(Sayso({"analyze", "-q", "none.txt"}).err, "");
}

}  // namespace
}  // namespace sayso
