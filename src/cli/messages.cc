#include "src/cli/messages.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <utility>

#include "src/cli/style.h"

namespace sayso::cli {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// "ferry.txt:3:7: ", as far as it is known.
std::string PlaceOf(const InputFault& fault) {
  if (fault.path.empty()) return "sayso: ";
  std::string place = fault.path == "-" ? "standard input" : fault.path;
  if (fault.line > 0) place += ":" + std::to_string(fault.line);
  if (fault.column > 0) place += ":" + std::to_string(fault.column);
  return place + ": ";
}

}  // namespace

std::string ProgressLine(size_t done, size_t total, std::string_view of_what, int width) {
  std::string count = std::to_string(done);
  if (total > 0) count += " of " + std::to_string(total);
  count.append(" ").append(of_what);
  constexpr int kMostCells = 40;
  const int room = width - static_cast<int>(count.size()) - 4;
  const auto cells = static_cast<size_t>(std::clamp(room, 0, kMostCells));
  if (total == 0 || cells < 8) return count;
  const size_t full = cells * std::min(done, total) / total;
  return "[" + std::string(full, '#') + std::string(cells - full, '.') + "] " + count;
}

void Messages::Configure(bool quiet, bool verbose, std::string_view color) {
  quiet_ = quiet;
  verbose_ = verbose;
  color_ = WantsColor(color, STDERR_FILENO);
}

Messages::~Messages() { ClearProgress(); }

void Messages::Tell(const InputFault& fault) {
  if (!Tells(fault.severity)) return;
  const std::lock_guard lock(mutex_);
  const Style style(color_);
  std::string kind;
  switch (fault.severity) {
    case Issue::Severity::kNote:
      kind = "note: ";
      break;
    case Issue::Severity::kWarning:
      kind = style.Yellow("warning: ");
      break;
    case Issue::Severity::kError:
      input_failed_ = input_failed_ || !fault.path.empty();
      kind = style.Red("error: ");
      break;
  }
  std::string text = style.Bold(PlaceOf(fault)) + kind + fault.what + "\n";
  if (!fault.hint.empty()) text += style.Dim("hint: ") + fault.hint + "\n";
  ClearProgress();
  std::fwrite(text.data(), 1, text.size(), stderr);
}

void Messages::Error(std::string what, std::string hint) {
  Tell({.what = std::move(what), .hint = std::move(hint)});
}

void Messages::Warning(std::string what, std::string hint) {
  Tell({.severity = Issue::Severity::kWarning, .what = std::move(what), .hint = std::move(hint)});
}

void Messages::Note(std::string what) {
  Tell({.severity = Issue::Severity::kNote, .what = std::move(what)});
}

void Messages::Progress(size_t done, size_t total, std::string_view of_what) {
  static const bool on_terminal = isatty(STDERR_FILENO) == 1;
  if (!on_terminal || quiet_) return;
  const std::lock_guard lock(mutex_);
  const auto now = steady_clock::now();
  if (now - start_ < milliseconds(500) || now - last_progress_ < milliseconds(100)) return;
  last_progress_ = now;
  progress_shown_ = true;
  const std::string line = ProgressLine(done, total, of_what, TerminalWidth(STDERR_FILENO));
  std::fprintf(stderr, "\r\033[K%s", line.c_str());
  std::fflush(stderr);
}

void Messages::ClearProgress() {
  if (progress_shown_) std::fputs("\r\033[K", stderr);
  progress_shown_ = false;
}

}  // namespace sayso::cli
