#include "src/ingest/input_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"

namespace sayso {
namespace {

constexpr size_t kBufferBytes = size_t{256} << 10;

InputFault CannotRead(const std::string& path, int error) {
  InputFault fault{.path = path};
  fault.what = absl::StrCat("cannot be read: ", std::strerror(error));
  if (error == EACCES) fault.hint = "make it readable: chmod u+r " + path;
  return fault;
}

InputFault TooBig(const std::string& path, uint64_t max_bytes) {
  return {
      .path = path,
      .what = absl::StrCat("larger than ", max_bytes >> 20, " MiB, the most sayso reads at once"),
      .hint = "split it into its articles, or give them as JSON lines"};
}

}  // namespace

InputFile::InputFile(std::string path) : path_(std::move(path)) {
  descriptor_ = path_ == "-" ? STDIN_FILENO : open(path_.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor_ < 0) fault_ = CannotRead(path_, errno);
}

InputFile::~InputFile() {
  if (descriptor_ > STDIN_FILENO) close(descriptor_);
}

// Reads more into an exhausted buffer; false at the end or on a fault.
bool InputFile::Fill() {
  if (at_end_ || fault_) return false;
  if (!buffer_) buffer_ = std::make_unique_for_overwrite<char[]>(kBufferBytes);
  begin_ = 0;
  end_ = Read(buffer_.get(), kBufferBytes);
  return !at_end_;
}

// Reads at most `size` bytes; 0 at the end and on a fault.
size_t InputFile::Read(char* bytes, size_t size) {
  ssize_t got;
  do {
    got = read(descriptor_, bytes, size);
  } while (got < 0 && errno == EINTR);
  if (got < 0) fault_ = CannotRead(path_, errno);
  at_end_ = got <= 0;
  return at_end_ ? 0 : static_cast<size_t>(got);
}

// Reads a file of known size straight into `bytes`; one that grows meanwhile has more left.
void InputFile::ReadSized(size_t size, std::string& bytes) {
  bytes.resize(size + 1);  // one more, so that the end is seen
  size_t filled = 0;
  while (filled < bytes.size()) {
    const size_t got = Read(bytes.data() + filled, bytes.size() - filled);
    if (got == 0) break;
    filled += got;
  }
  bytes.resize(filled);
}

std::optional<InputFault> InputFile::ReadAll(uint64_t max_bytes, std::string& bytes) {
  struct stat status {};
  if (!fault_ && fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode)) {
    const auto size = static_cast<uint64_t>(status.st_size);
    if (size > max_bytes) return TooBig(path_, max_bytes);
    if (bytes.empty()) ReadSized(size, bytes);
  }
  while (begin_ < end_ || Fill()) {
    if (bytes.size() + (end_ - begin_) > max_bytes) return TooBig(path_, max_bytes);
    bytes.append(buffer_.get() + begin_, end_ - begin_);
    begin_ = end_;
  }
  return fault_;
}

bool InputFile::ReadLine(uint64_t max_bytes, std::string& line) {
  line.clear();
  if (fault_ && fault_->line == 0) return false;
  fault_.reset();
  ++line_number_;
  bool too_long = false;
  while (begin_ < end_ || Fill()) {
    const char* first = buffer_.get() + begin_;
    const auto* newline = static_cast<const char*>(std::memchr(first, '\n', end_ - begin_));
    const size_t length = newline ? static_cast<size_t>(newline - first) : end_ - begin_;
    too_long = too_long || line.size() + length > max_bytes;
    if (!too_long) line.append(first, length);
    begin_ += length + (newline ? 1 : 0);
    if (newline) break;
  }
  if (fault_) return false;
  if (too_long) {
    line.clear();
    fault_ = TooBig(path_, max_bytes);
    fault_->line = line_number_;
    return true;
  }
  return !(at_end_ && line.empty());
}

std::optional<InputFault> ReadWhole(const std::string& path, uint64_t max_bytes,
                                    std::string& bytes) {
  InputFile file(path);
  return file.ReadAll(max_bytes, bytes);
}

}  // namespace sayso
