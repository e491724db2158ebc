#ifndef SAYSO_TESTS_CLI_PROGRAM_H_
#define SAYSO_TESTS_CLI_PROGRAM_H_

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sayso {

// What a run of the built program gave.
struct Outcome {
  int status = -1;  // exit status; 128 + n where signal n ended it, as a shell has it
  std::string out;
  std::string err;
};

struct RunOptions {
  std::string input;                     // standard input
  std::vector<std::string> environment;  // "NO_COLOR=1", added to the test's own
  bool as_nobody = false;                // without root's right to read everything
};

// Runs sayso with `arguments`.
Outcome Sayso(const std::vector<std::string>& arguments, const RunOptions& options = {});
// Runs `script` with /bin/bash; $SAYSO is the program.
Outcome Shell(const std::string& script, const RunOptions& options = {});

// A folder that is gone when the test ends.
class Folder {
 public:
  Folder();
  ~Folder();
  // Writes a file, with the folders above it, and gives its path.
  std::string Write(const std::string& name, std::string_view bytes) const;
  std::string Path(const std::string& name) const { return (path_ / name).string(); }
  std::string path() const { return path_.string(); }
  // Names of all files in it, sorted.
  std::vector<std::string> Names() const;

 private:
  std::filesystem::path path_;
};

std::string ReadFile(const std::string& path);

}  // namespace sayso

#endif  // SAYSO_TESTS_CLI_PROGRAM_H_
