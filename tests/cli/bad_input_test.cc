// Every kind of bad input: one clear message, and the other articles are still analysed.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "nlohmann/json.hpp"
#include "tests/cli/program.h"

namespace sayso {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr std::string_view kGood = "\"It held,\" said Ada Brink, the engineer.\n";

// Analyses a good article after `bad` and expects it to be there.
Outcome AnalyzeWithGood(const Folder& folder, const std::string& bad,
                        const RunOptions& options = {}) {
  const Outcome outcome = Sayso({"analyze", bad, folder.Write("zz_good.txt", kGood)}, options);
  const auto analysis = nlohmann::json::parse(outcome.out, nullptr, false);
  EXPECT_FALSE(analysis.is_discarded()) << outcome.out;
  if (!analysis.is_object()) return outcome;
  EXPECT_EQ(analysis["documents"].back()["id"], "zz_good");
  return outcome;
}

size_t Count(const std::string& text, const std::string& what) {
  size_t count = 0;
  for (size_t at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++count;
  return count;
}

void ExpectOneError(const Outcome& outcome, const std::string& place, const std::string& what) {
  EXPECT_EQ(outcome.status, 3);
  EXPECT_EQ(Count(outcome.err, "error: "), 1u) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr(place + ": error: "));
  EXPECT_THAT(outcome.err, HasSubstr(what));
}

TEST(BadInput, MissingFile) {
  const Folder folder;
  ExpectOneError(AnalyzeWithGood(folder, folder.Path("none.txt")), folder.Path("none.txt"),
                 "no such file");
}

TEST(BadInput, MistypedFileGetsItsNeighbour) {
  const Folder folder;
  const std::string meant = folder.Write("ferry.txt", kGood);
  const Outcome outcome = AnalyzeWithGood(folder, folder.Path("fery.txt"));
  ExpectOneError(outcome, folder.Path("fery.txt"), "did you mean " + meant + "?");
}

TEST(BadInput, UnreadableFile) {
  if (access("/bin/true", X_OK) != 0 || geteuid() != 0) GTEST_SKIP() << "only root can drop rights";
  const Folder folder;
  const std::string secret = folder.Write("secret.txt", kGood);
  std::filesystem::permissions(secret, std::filesystem::perms::none);
  const Outcome outcome = AnalyzeWithGood(folder, secret, {.as_nobody = true});
  if (outcome.status == 126 || outcome.status == 127) GTEST_SKIP() << "the program is not public";
  ExpectOneError(outcome, secret, "Permission denied");
}

TEST(BadInput, FolderWithoutArticles) {
  const Folder folder;
  folder.Write("empty/picture.png", "x");
  ExpectOneError(AnalyzeWithGood(folder, folder.Path("empty")), folder.Path("empty"),
                 "no article in this folder");
}

TEST(BadInput, EmptyFile) {
  const Folder folder;
  const std::string empty = folder.Write("empty.txt", "");
  ExpectOneError(AnalyzeWithGood(folder, empty), empty, "empty");
}

TEST(BadInput, OnlyWhiteSpace) {
  const Folder folder;
  const std::string blank = folder.Write("blank.txt", " \n\t\n");
  ExpectOneError(AnalyzeWithGood(folder, blank), blank, "white space");
}

TEST(BadInput, BinaryFile) {
  const Folder folder;
  const std::string binary = folder.Write("photo.txt", std::string_view("\x89PNG\0\0\1", 7));
  ExpectOneError(AnalyzeWithGood(folder, binary), binary, "binary");
}

TEST(BadInput, Utf16) {
  const Folder folder;
  const std::string wide = folder.Write("wide.txt", std::string_view("\xff\xfeH\0i\0", 6));
  ExpectOneError(AnalyzeWithGood(folder, wide), wide, "iconv -f UTF-16 -t UTF-8");
}

TEST(BadInput, WebPage) {
  const Folder folder;
  const std::string page = folder.Write("page.html", "\n<!DOCTYPE html><p>It held.</p>");
  ExpectOneError(AnalyzeWithGood(folder, page), page, "web page");
}

TEST(BadInput, BrokenJsonNamesLineAndColumn) {
  const Folder folder;
  const std::string broken = folder.Write("broken.json", "{\"id\": \"x\",\n \"text\": oops}");
  ExpectOneError(AnalyzeWithGood(folder, broken), broken + ":2:10", "not valid JSON");
}

TEST(BadInput, JsonWithoutText) {
  const Folder folder;
  const std::string other = folder.Write("other.json", "{\"id\": \"x\"}");
  ExpectOneError(AnalyzeWithGood(folder, other), other, "no text in this article");
}

TEST(BadInput, OtherJsonInAFolderIsPassedOverQuietly) {
  const Folder folder;
  folder.Write("articles/notes.json", "{\"colour\": \"blue\"}");
  folder.Write("articles/a.txt", kGood);
  const Outcome outcome = Sayso({"analyze", folder.Path("articles")});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.err, "");
}

TEST(BadInput, BrokenLineOfStandardInput) {
  const Outcome outcome =
      Sayso({"analyze", "--format", "jsonl", "-"},
            {.input = "{\"id\": \"a\", \"text\": \"It held.\"}\n{oops\n\n{\"id\": \"c\", "
                      "\"text\": \"It held.\"}\n"});
  ExpectOneError(outcome, "standard input:2:2", "not valid JSON");
  EXPECT_EQ(Count(outcome.out, "\n"), 2u);
}

TEST(BadInput, InvalidUtf8IsAnalysedWithAWarning) {
  const Folder folder;
  const std::string odd = folder.Write("odd.txt", "It held\xff, he said.\n");
  const Outcome outcome = AnalyzeWithGood(folder, odd);
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, StartsWith(odd + ":1:8: warning: "));
  const auto document = nlohmann::json::parse(outcome.out)["documents"][0];
  EXPECT_EQ(document["id"], "odd");
  EXPECT_EQ(document["issues"].size(), 1u);
  EXPECT_EQ(document["length"], 19);
}

TEST(BadInput, InvalidUtf8InJsonLines) {
  const Outcome outcome = Sayso({"analyze", "--format", "jsonl", "-"},
                                {.input = "{\"id\": \"a\", \"text\": \"It h\xffld.\"}\n"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("standard input:1:26: warning: "));
  EXPECT_THAT(outcome.out, HasSubstr("\"id\":\"a\""));
}

TEST(BadInput, BrokenManifestIsToldAndTheArticlesAreRead) {
  const Folder folder;
  const std::string article = folder.Write("a.txt", kGood);
  folder.Write("sayso.json", "{\"articles\": [");
  ExpectOneError(Sayso({"analyze", article}), folder.Path("sayso.json") + ":1:15", "JSON");
}

TEST(BadInput, MissingManifest) {
  const Folder folder;
  const Outcome outcome =
      Sayso({"analyze", "--manifest", folder.Path("no.json"), folder.Write("a.txt", kGood)});
  ExpectOneError(outcome, folder.Path("no.json"), "No such file");
}

TEST(BadInput, ALineOfAMegabyte) {
  const Folder folder;
  std::string line;
  while (line.size() < 1'000'000) line += "the ramp held and the harbour master said so and ";
  const Outcome outcome = Sayso({"analyze", folder.Write("long.txt", line + "\n")});
  EXPECT_EQ(outcome.status, 0);
}

TEST(BadInput, NothingButQuotationMarks) {
  const Folder folder;
  const std::string marks(20'000, '"');
  std::string curly;
  for (int i = 0; i < 20'000; ++i) curly += i % 3 == 0 ? "\u201d" : "\u201c";
  const Outcome outcome =
      Sayso({"analyze", folder.Write("marks.txt", marks), folder.Write("curly.txt", curly)});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(nlohmann::json::parse(outcome.out)["documents"].size(), 2u);
}

}  // namespace
}  // namespace sayso
