#include "src/cli/stop_signals.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace sayso::cli {
namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

// What a handler may touch: the end of the pipe to write to, and what was in place before.
volatile int write_end = -1;
struct sigaction before[std::size(kSignals)];

void Tell(int) {
  const int error = errno;
  const char byte = 0;
  [[maybe_unused]] const ssize_t written = write(write_end, &byte, 1);
  errno = error;
}

}  // namespace

StopSignals::StopSignals() {
  if (pipe2(pipe_, O_CLOEXEC | O_NONBLOCK) != 0) pipe_[0] = pipe_[1] = -1;
  write_end = pipe_[1];
  struct sigaction action {};
  action.sa_handler = Tell;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < std::size(kSignals); ++i) {
    sigaction(kSignals[i], nullptr, &before[i]);
    // Under nohup a hang-up is ignored on purpose.
    if (before[i].sa_handler != SIG_IGN) sigaction(kSignals[i], &action, nullptr);
  }
}

StopSignals::~StopSignals() {
  for (size_t i = 0; i < std::size(kSignals); ++i) sigaction(kSignals[i], &before[i], nullptr);
  write_end = -1;
  close(pipe_[0]);
  close(pipe_[1]);
}

// The byte stays in the pipe, so that every later call sees it.
bool StopSignals::Wait(std::chrono::milliseconds longest) {
  pollfd end{.fd = pipe_[0], .events = POLLIN, .revents = 0};
  return poll(&end, 1, static_cast<int>(longest.count())) > 0;
}

void StopSignals::Stop() { Tell(0); }

}  // namespace sayso::cli
