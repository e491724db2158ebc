#ifndef SAYSO_SRC_CLI_MESSAGES_H_
#define SAYSO_SRC_CLI_MESSAGES_H_

#include <chrono>
#include <mutex>
#include <string>
#include <string_view>

#include "src/ingest/fault.h"

namespace sayso::cli {

// What is said to the person at the terminal, on standard error:
//   ferry.txt:3:7: error: what is wrong
//   hint: how to mend it
// and one line of progress where standard error is a terminal. Any thread may call it.
class Messages {
 public:
  // `color` is auto, always or never.
  void Configure(bool quiet, bool verbose, std::string_view color);
  ~Messages();

  // Notes are shown with --verbose only, warnings not with --quiet, errors always.
  void Tell(const InputFault& fault);
  // Whether a message so severe is shown.
  bool Tells(Issue::Severity severity) const {
    return severity == Issue::Severity::kNote      ? verbose_
           : severity == Issue::Severity::kWarning ? !quiet_
                                                   : true;
  }
  void Error(std::string what, std::string hint = "");
  void Warning(std::string what, std::string hint = "");
  void Note(std::string what);

  // Shows how far long work is, as a bar where `total` is known (not 0); the first half second
  // nothing is shown.
  void Progress(size_t done, size_t total, std::string_view of_what);

  // Whether an error about an input was told.
  bool input_failed() const { return input_failed_; }
  bool quiet() const { return quiet_; }

 private:
  void ClearProgress();

  std::mutex mutex_;
  bool quiet_ = false, verbose_ = false, color_ = false;
  bool input_failed_ = false;
  bool progress_shown_ = false;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point last_progress_ = start_;
};

// "[########........] 412 of 1000 articles read" in at most `width` columns; without the bar where
// `total` is 0 or there is no room.
std::string ProgressLine(size_t done, size_t total, std::string_view of_what, int width);

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_MESSAGES_H_
