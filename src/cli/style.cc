#include "src/cli/style.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>

namespace sayso::cli {

bool WantsColor(std::string_view choice, int descriptor) {
  if (choice == "always") return true;
  if (choice == "never" || isatty(descriptor) != 1) return false;
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  return terminal == nullptr || std::string_view(terminal) != "dumb";
}

int TerminalWidth(int descriptor) {
  winsize size{};
  if (isatty(descriptor) != 1 || ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

std::string Style::Mark(std::string_view code, std::string_view text) const {
  if (!color_ || text.empty()) return std::string(text);
  std::string marked = "\033[";
  return marked.append(code).append("m").append(text).append("\033[0m");
}

}  // namespace sayso::cli
