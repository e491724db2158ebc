#include "reports/html/assets.h"

// Files inside the program, each between two symbols. Their paths come from CMakeLists.txt.
#define SAYSO_ASSET(name, path)                                                                 \
  asm(".section .rodata\n" #name "_begin:\n.incbin \"" path "\"\n" #name                        \
      "_end:\n.byte 0\n.global " #name "_begin, " #name "_end\n.hidden " #name "_begin, " #name \
      "_end\n.text\n");                                                                         \
  extern "C" {                                                                                  \
  extern const char name##_begin[];                                                             \
  extern const char name##_end[];                                                               \
  }

SAYSO_ASSET(sayso_report_css, SAYSO_REPORT_CSS)
SAYSO_ASSET(sayso_accuracy, SAYSO_ACCURACY)

namespace sayso::html {
namespace {

std::string_view Between(const char* begin, const char* end) {
  return {begin, static_cast<size_t>(end - begin)};
}

}  // namespace

std::string_view ReportCss() { return Between(sayso_report_css_begin, sayso_report_css_end); }

std::string_view AccuracyText() { return Between(sayso_accuracy_begin, sayso_accuracy_end); }

}  // namespace sayso::html
