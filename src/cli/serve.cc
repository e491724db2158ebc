#include <spawn.h>

#include <algorithm>
#include <thread>

#include "src/cli/command.h"
#include "src/cli/common_options.h"
#include "src/cli/load_rules.h"
#include "src/cli/output.h"
#include "src/cli/stop_signals.h"
#include "src/cli/typed_command.h"
#include "src/serve/server.h"

namespace sayso::cli {
namespace {

constexpr std::chrono::milliseconds kLookEvery{1000};

serve::LibraryOptions OptionsFor(const Settings& settings, std::shared_ptr<const Ruleset> ruleset,
                                 Messages& messages) {
  return {
      .inputs = {.paths = settings.words, .manifest = settings.manifest},
      .overrides = settings.overrides,
      .ruleset = std::move(ruleset),
      .report = {.version = SAYSO_VERSION,
                 .command_line = TypedCommand("sayso serve").AddReading(settings).text()},
      .threads = settings.threads > 0
                     ? settings.threads
                     : std::max(1, static_cast<int>(std::thread::hardware_concurrency())),
      .tell = [&messages](const InputFault& fault) { messages.Tell(fault); },
      .progress = [&messages](size_t done,
                              size_t total) { messages.Progress(done, total, "articles read"); }};
}

bool CheckSettings(const Settings& settings, Messages& messages) {
  const bool port_fits = settings.port >= 0 && settings.port <= 65535;
  if (!port_fits) {
    messages.Error("--port does not take " + std::to_string(settings.port),
                   "it takes 1 to 65535, or 0 for any that is free");
  }
  const auto& paths = settings.words;
  const bool from_stdin = std::find(paths.begin(), paths.end(), "-") != paths.end();
  if (from_stdin) {
    messages.Error("standard input cannot be served, since it cannot be read again",
                   "write the articles into a folder and name that");
  }
  return port_fits && !from_stdin;
}

Date Today() { return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()); }

// Opens the user's browser; nothing is said where there is none, since the address is printed.
void OpenBrowser(const std::string& address) {
  std::string program = "xdg-open", argument = address;
  char* const arguments[] = {program.data(), argument.data(), nullptr};
  pid_t child = 0;
  posix_spawnp(&child, program.c_str(), nullptr, nullptr, arguments, environ);
}

// Tells where the pages are; false where that could not be written.
bool PrintAddress(const std::string& address, Messages& messages) {
  Output output("");
  output.stream() << address << "\n";
  const std::string failure = output.Finish();
  if (!failure.empty()) messages.Error(failure);
  return failure.empty();
}

// Reads the articles again whenever files change, until `stop` comes.
void Watch(serve::Library& library, StopSignals& stop, Messages& messages) {
  while (!stop.Wait(kLookEvery)) {
    if (!library.Refresh()) continue;
    const size_t articles = library.Current()->analysis().documents.size();
    messages.Note("the files changed: " + std::to_string(articles) + " articles now");
  }
}

bool Listen(serve::Server& server, int port, Messages& messages) {
  if (server.Listen(port)) return true;
  constexpr int kFirstFreePort = 1024;
  const bool reserved = port > 0 && port < kFirstFreePort;
  messages.Error("port " + std::to_string(port) + " is taken" +
                     (reserved ? ", or only root may listen on it" : ""),
                 "name another with --port, or --port 0 for any that is free");
  return false;
}

ExitCode RunServe(const Settings& settings, Messages& messages) {
  if (!CheckSettings(settings, messages)) return ExitCode::kUsage;
  auto ruleset = LoadRules(settings, messages);
  if (!ruleset) return ExitCode::kUsage;

  StopSignals stop;
  serve::Library library(OptionsFor(settings, std::move(ruleset), messages));
  serve::Site site(library, Today);
  serve::Server server(site);
  server.log = [&](const std::string& what, int status) {
    // Open pages ask every other second whether the articles are still the same.
    if (what != "GET /state") messages.Note(what + " " + std::to_string(status));
  };
  if (!Listen(server, settings.port, messages)) return ExitCode::kUsage;
  library.Refresh();
  if (messages.input_failed() && library.Current()->analysis().documents.empty()) {
    messages.Error("no article could be read, so there is nothing to serve");
    return ExitCode::kInput;
  }
  const std::string address = "http://127.0.0.1:" + std::to_string(server.port()) + "/";
  if (!PrintAddress(address, messages)) return ExitCode::kWrite;
  if (settings.open) OpenBrowser(address);

  std::thread watcher([&] {
    Watch(library, stop, messages);
    server.Stop();
  });
  server.Run();
  stop.Stop();
  watcher.join();
  return ExitCode::kFine;
}

}  // namespace

Command ServeCommand() {
  return {
      .name = "serve",
      .summary = "a local page to search, compare and try texts in",
      .details =
          "Serves pages over the articles to the browsers of this machine, and prints their "
          "address: articles, statements, speakers, figures and conflicts, with search and "
          "filters; a field to try a text in; the report to download. Corrections made there "
          "are written to your overrides file. Files that change are read again. It listens on "
          "127.0.0.1 only and sends nothing anywhere. Ctrl-C ends it.",
      .examples = {{"sayso serve articles/", "then open the address it prints"},
                   {"sayso serve --open articles/", "in the browser at once"},
                   {"sayso serve --port 0 articles/", "on any port that is free"}},
      .operands = {.name = "PATH...",
                   .files = true,
                   .missing = "name a file, or a folder of articles"},
      .options =
          Join({{{"-p,--port", "N", "listen on port N (default: 8137); 0 takes any that is free",
                  &Settings::port},
                 {"--open", "", "open the pages in the browser", &Settings::open}},
                ReadingOptions(),
                MessageOptions()}),
      .run = RunServe,
  };
}

}  // namespace sayso::cli
