#ifndef SAYSO_SRC_CLI_STOP_SIGNALS_H_
#define SAYSO_SRC_CLI_STOP_SIGNALS_H_

#include <chrono>

namespace sayso::cli {

// While it lives, Ctrl-C and the ends that a system asks for (SIGINT, SIGTERM, SIGHUP) do not end
// the program but are there to be waited for. One at a time.
class StopSignals {
 public:
  StopSignals();
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  // Whether a signal came, or Stop() was called, before `longest` was over. Stays true.
  bool Wait(std::chrono::milliseconds longest);
  // As if a signal had come.
  void Stop();

 private:
  int pipe_[2];
};

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_STOP_SIGNALS_H_
