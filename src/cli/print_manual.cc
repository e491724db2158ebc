#include <cstdio>
#include <string>

#include "src/cli/manual.h"

// Prints sayso.1; runs while sayso is built.
int main() {
  const std::string page = sayso::cli::ManualPage(sayso::cli::Program(), SAYSO_VERSION);
  return std::fwrite(page.data(), 1, page.size(), stdout) == page.size() ? 0 : 1;
}
