#include "src/cli/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <streambuf>
#include <utility>

namespace sayso::cli {
namespace {

// The file being written, for the signal handler, which may touch nothing that allocates.
char unfinished_path[PATH_MAX];
volatile sig_atomic_t has_unfinished = 0;

void SetUnfinished(const std::string& path) {
  has_unfinished = 0;
  if (path.empty() || path.size() >= sizeof unfinished_path) return;
  std::memcpy(unfinished_path, path.c_str(), path.size() + 1);
  has_unfinished = 1;
}

extern "C" void RemoveUnfinishedAndEnd(int signal) {
  if (has_unfinished) unlink(unfinished_path);
  std::signal(signal, SIG_DFL);
  raise(signal);
}

}  // namespace

// Bytes to a file descriptor; remembers the first error.
class Output::Buffer : public std::streambuf {
 public:
  ~Buffer() override {
    if (descriptor_ > STDERR_FILENO) close(descriptor_);
  }

  void Open(int descriptor, int error) {
    descriptor_ = descriptor;
    error_ = descriptor < 0 ? error : 0;
    setp(bytes_.data(), bytes_.data() + bytes_.size());
  }
  int error() const { return error_; }

  void Close() {
    sync();
    if (descriptor_ >= 0 && close(std::exchange(descriptor_, -1)) != 0 && error_ == 0) {
      error_ = errno;
    }
  }

 protected:
  int sync() override {
    const char* from = pbase();
    while (error_ == 0 && from < pptr()) {
      const ssize_t written = write(descriptor_, from, static_cast<size_t>(pptr() - from));
      if (written >= 0) {
        from += written;
      } else if (errno != EINTR) {
        error_ = errno;
      }
    }
    setp(bytes_.data(), bytes_.data() + bytes_.size());
    return error_ == 0 ? 0 : -1;
  }

  int_type overflow(int_type c) override {
    if (sync() != 0) return traits_type::eof();
    if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
    return traits_type::not_eof(c);
  }

 private:
  int descriptor_ = -1;
  int error_ = 0;
  std::array<char, size_t{64} << 10> bytes_;
};

Output::Output(const std::string& path)
    : path_(path == "-" ? "" : path), buffer_(std::make_unique<Buffer>()), stream_(buffer_.get()) {
  if (path_.empty()) {
    buffer_->Open(STDOUT_FILENO, 0);
  } else {
    OpenFile();
  }
}

Output::~Output() {
  if (partial_.empty()) return;
  unlink(partial_.c_str());
  SetUnfinished("");
}

void Output::OpenFile() {
  namespace fs = std::filesystem;
  std::error_code error;
  // A link stays a link: what it points at is replaced.
  const fs::path target =
      fs::is_symlink(path_, error) ? fs::canonical(path_, error) : fs::path(path_);
  const bool exists = fs::exists(target, error);
  if (exists && !fs::is_regular_file(target, error)) {
    const int descriptor = open(path_.c_str(), O_WRONLY | O_CLOEXEC);
    buffer_->Open(descriptor, errno);
    return;
  }
  path_ = target.string();
  const std::string name =
      "." + target.filename().string() + "." + std::to_string(getpid()) + ".part";
  const std::string partial = (target.parent_path() / name).string();
  const int descriptor = open(partial.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  buffer_->Open(descriptor, errno);
  if (descriptor < 0) return;
  partial_ = partial;
  SetUnfinished(partial_);
  struct stat status {};
  if (exists && stat(path_.c_str(), &status) == 0) fchmod(descriptor, status.st_mode & 07777);
}

void Output::HandOn() {
  if (partial_.empty()) stream_.flush();
}

bool Output::ok() const { return buffer_->error() == 0; }

std::string Output::Finish() {
  buffer_->Close();
  int error = buffer_->error();
  if (error == 0 && !partial_.empty()) {
    if (std::rename(partial_.c_str(), path_.c_str()) != 0) {
      error = errno;
    } else {
      partial_.clear();
      SetUnfinished("");
    }
  }
  if (error == 0) return "";
  return "cannot write " + (path_.empty() ? "to standard output" : path_) + ": " +
         std::strerror(error);
}

void HandleSignals() {
  std::signal(SIGPIPE, SIG_DFL);
  struct sigaction action {};
  action.sa_handler = RemoveUnfinishedAndEnd;
  sigemptyset(&action.sa_mask);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction inherited {};
    // Under nohup and in the background of a script a signal may be ignored on purpose.
    if (sigaction(signal, nullptr, &inherited) == 0 && inherited.sa_handler == SIG_IGN) continue;
    sigaction(signal, &action, nullptr);
  }
}

}  // namespace sayso::cli
