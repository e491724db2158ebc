#include <unistd.h>

#include <cstdio>
#include <string>
#include <vector>

#include "src/cli/command_line.h"
#include "src/cli/help.h"
#include "src/cli/output.h"
#include "src/cli/style.h"

namespace sayso::cli {
namespace {

ExitCode Print(const std::string& text, Messages& messages) {
  Output output("");
  output.stream() << text;
  const std::string failure = output.Finish();
  if (failure.empty()) return ExitCode::kFine;
  messages.Error(failure);
  return ExitCode::kWrite;
}

// Says what was wrong with the command line; without arguments there is only a short help.
ExitCode Explain(const Request& request, Messages& messages) {
  if (!request.what.empty()) {
    messages.Error(request.what, request.hint);
  } else {
    const std::string help = ShortHelp(request.path, Style(WantsColor("auto", STDERR_FILENO)));
    std::fwrite(help.data(), 1, help.size(), stderr);
  }
  return ExitCode::kUsage;
}

ExitCode Run(const std::vector<std::string>& arguments) {
  const Request request = ParseCommandLine(Program(), arguments);
  const Settings& settings = request.settings;
  Messages messages;
  messages.Configure(settings.quiet, settings.verbose, settings.color);
  switch (request.kind) {
    case Request::Kind::kHelp:
      return Print(HelpText(request.path, Style(WantsColor(settings.color, STDOUT_FILENO))),
                   messages);
    case Request::Kind::kVersion:
      return Print("sayso " SAYSO_VERSION "\n", messages);
    case Request::Kind::kError:
      return Explain(request, messages);
    case Request::Kind::kRun:
      return request.command().run(settings, messages);
  }
  return ExitCode::kUsage;
}

}  // namespace
}  // namespace sayso::cli

int main(int argc, char** argv) {
  sayso::cli::HandleSignals();
  return static_cast<int>(sayso::cli::Run(std::vector<std::string>(argv + 1, argv + argc)));
}
