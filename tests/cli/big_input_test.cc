// 100 MB in one article. Built without sanitizers only: it takes seconds there and minutes here.

#include <gtest/gtest.h>

#include <fstream>

#include "tests/cli/program.h"

namespace sayso {
namespace {

TEST(BigInput, AHundredMegabytesInOneArticle) {
  const Folder folder;
  const std::string path = folder.Path("big.txt");
  std::ofstream out(path, std::ios::binary);
  // No two paragraphs are the same: repeated lines are page furniture.
  for (int i = 0; out.tellp() < 100'000'000; ++i) {
    out << "\"Ramp " << i << " had failed,\" said Maja Lund, the harbour master. At least " << i
        << " people were killed on Friday, the coast guard told reporters in Port Maren.\n\n";
  }
  out.close();
  const Outcome outcome = Shell("\"$SAYSO\" analyze --format jsonl " + path + " | wc -l");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "1\n");
  EXPECT_EQ(outcome.err, "");
}

// One sentence each, of the same thing over and over. Read in time that grows with the square of
// the length, any of them would take minutes; all together take a few seconds.
TEST(BigInput, AMegabyteOfOneThingInOneLine) {
  const Folder folder;
  for (const std::string thing :
       {"a ", "(", "\"", "said ", "123456789 ", "7", "Maja Lund ", "clear ", "clear it ",
        "\"a b.\" Lund said, ", "Lund's claim that he left lied ", "Lund, 54, (D), of Norvik, "}) {
    std::string line;
    while (line.size() < 1'000'000) line += thing;
    const std::string path = folder.Write("line.txt", line);
    const Outcome outcome =
        Shell("timeout 60 \"$SAYSO\" analyze --format jsonl " + path + " | wc -l");
    EXPECT_EQ(outcome.status, 0) << thing;
    EXPECT_EQ(outcome.out, "1\n") << thing;
  }
}

TEST(BigInput, MoreThanTheLimitIsRefused) {
  const Folder folder;
  const std::string path = folder.Write("huge.txt", "x");
  std::filesystem::resize_file(path, uint64_t{300} << 20);  // sparse
  const Outcome outcome = Sayso({"analyze", path});
  EXPECT_EQ(outcome.status, 3);
  EXPECT_NE(outcome.err.find("larger than 256 MiB"), std::string::npos) << outcome.err;
}

}  // namespace
}  // namespace sayso
