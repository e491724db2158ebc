#include "tests/cli/program.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace sayso {
namespace {

constexpr unsigned kNobody = 65534;

[[noreturn]] void Become(const std::vector<std::string>& command, const Folder& streams,
                         const RunOptions& options) {
  const auto open_as = [&](const char* name, int flags, int descriptor) {
    dup2(open(streams.Path(name).c_str(), flags, 0666), descriptor);
  };
  open_as("in", O_RDONLY, STDIN_FILENO);
  open_as("out", O_WRONLY | O_CREAT, STDOUT_FILENO);
  open_as("err", O_WRONLY | O_CREAT, STDERR_FILENO);
  for (const std::string& variable : options.environment) {
    putenv(const_cast<char*>(variable.c_str()));
  }
  setenv("SAYSO", SAYSO_PROGRAM, 1);
  if (options.as_nobody && (setgid(kNobody) != 0 || setuid(kNobody) != 0)) _exit(126);
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execv(arguments[0], arguments.data());
  _exit(127);
}

Outcome Run(const std::vector<std::string>& command, const RunOptions& options) {
  const Folder streams;
  streams.Write("in", options.input);
  const pid_t child = fork();
  if (child == 0) Become(command, streams, options);
  int status = 0;
  waitpid(child, &status, 0);
  Outcome outcome;
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  outcome.out = ReadFile(streams.Path("out"));
  outcome.err = ReadFile(streams.Path("err"));
  return outcome;
}

}  // namespace

Outcome Sayso(const std::vector<std::string>& arguments, const RunOptions& options) {
  std::vector<std::string> command = {SAYSO_PROGRAM};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return Run(command, options);
}

Outcome Shell(const std::string& script, const RunOptions& options) {
  return Run({"/bin/bash", "-c", script}, options);
}

Folder::Folder() {
  std::string name = (std::filesystem::temp_directory_path() / "sayso-test-XXXXXX").string();
  path_ = mkdtemp(name.data());
  std::filesystem::permissions(path_, std::filesystem::perms(0755));
}

Folder::~Folder() {
  std::error_code error;
  std::filesystem::remove_all(path_, error);
}

std::string Folder::Write(const std::string& name, std::string_view bytes) const {
  const std::filesystem::path path = path_ / name;
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
  return path.string();
}

std::vector<std::string> Folder::Names() const {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path_)) {
    if (entry.is_regular_file()) names.push_back(entry.path().lexically_relative(path_).string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string ReadFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace sayso
