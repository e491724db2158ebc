#ifndef SAYSO_SRC_INGEST_INPUT_FILE_H_
#define SAYSO_SRC_INGEST_INPUT_FILE_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "src/ingest/fault.h"

namespace sayso {

// The largest article, and the largest line of JSON. Spans are 32 bits wide; an article of a
// thousand pages has 3 MB.
inline constexpr uint64_t kMaxArticleBytes = uint64_t{256} << 20;
inline constexpr uint64_t kMaxManifestBytes = uint64_t{64} << 20;

// A file, a pipe or standard input ("-"), read from front to back.
class InputFile {
 public:
  explicit InputFile(std::string path);
  ~InputFile();
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  // All that is left, at most `max_bytes`.
  std::optional<InputFault> ReadAll(uint64_t max_bytes, std::string& bytes);

  // The next line without its newline. False at the end and after a fault, which is in fault(). A
  // line over `max_bytes` is a fault too, but the next line can be read; then true is returned with
  // an empty line and the fault set.
  bool ReadLine(uint64_t max_bytes, std::string& line);
  const std::optional<InputFault>& fault() const { return fault_; }
  uint32_t line_number() const { return line_number_; }

 private:
  bool Fill();
  size_t Read(char* bytes, size_t size);
  void ReadSized(size_t size, std::string& bytes);

  std::string path_;
  int descriptor_ = -1;
  std::unique_ptr<char[]> buffer_;  // made when first needed
  size_t begin_ = 0, end_ = 0;  // what of buffer_ is not yet handed out
  bool at_end_ = false;
  uint32_t line_number_ = 0;
  std::optional<InputFault> fault_;
};

// All bytes of `path`, or why not.
std::optional<InputFault> ReadWhole(const std::string& path, uint64_t max_bytes,
                                    std::string& bytes);

}  // namespace sayso

#endif  // SAYSO_SRC_INGEST_INPUT_FILE_H_
