#ifndef SAYSO_SRC_CLI_OUTPUT_H_
#define SAYSO_SRC_CLI_OUTPUT_H_

#include <memory>
#include <ostream>
#include <string>

namespace sayso::cli {

// Where a result goes: standard output, or a file. A file is written beside its name and renamed
// when it is whole, so that no half file is ever seen, also after an interrupt; devices and pipes
// are written as they stand.
class Output {
 public:
  // `path` empty or "-" is standard output. A failure shows in Finish().
  explicit Output(const std::string& path);
  // Drops what was not finished.
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  std::ostream& stream() { return stream_; }
  // Hands on what was written so far to who reads along; a file, which nobody sees before it is
  // whole, is written in larger pieces.
  void HandOn();
  // Whether all writing so far went well; once false it stays so.
  bool ok() const;
  // Writes what is left and puts the file in its place. Empty, or why the result could not be
  // written: "cannot write report.html: No space left on device".
  std::string Finish();

 private:
  class Buffer;
  void OpenFile();

  std::string path_;     // empty = standard output
  std::string partial_;  // written for now; empty = path_ itself
  std::unique_ptr<Buffer> buffer_;
  std::ostream stream_;
};

// Ends the program on SIGINT and SIGTERM as their default does, but first removes the file that is
// being written; lets SIGPIPE end it quietly. To be called once, at the start.
void HandleSignals();

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_OUTPUT_H_
