#ifndef SAYSO_SRC_CLI_EXIT_CODE_H_
#define SAYSO_SRC_CLI_EXIT_CODE_H_

#include <string_view>

namespace sayso::cli {

// What the program ends with. A later one outweighs an earlier one where both hold.
enum class ExitCode : int {
  kFine = 0,
  kFindings = 1,  // of the severity asked for with --fail-on, or worse
  kUsage = 2,
  kInput = 3,   // some input could not be read; the others were
  kWrite = 74,  // EX_IOERR of sysexits.h
};

// For --help, the manual and the tests.
struct ExitStatus {
  int code;
  std::string_view meaning;
};
inline constexpr ExitStatus kExitStatuses[] = {
    {0, "all went well"},
    {1, "there are findings as grave as --fail-on asks for, or faults in checked rules"},
    {2, "the command was not understood"},
    {3, "some input could not be read; the others were"},
    {74, "the result could not be written"},
    {130, "interrupted; no half file is left"},
};

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_EXIT_CODE_H_
