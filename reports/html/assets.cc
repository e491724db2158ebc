#include "reports/html/assets.h"

// SAYSO_REPORT_CSS is the path of the style sheet (see CMakeLists.txt).
asm(R"(
  .section .rodata
sayso_report_css_begin:
  .incbin ")" SAYSO_REPORT_CSS R"("
sayso_report_css_end:
  .byte 0
  .global sayso_report_css_begin, sayso_report_css_end
  .hidden sayso_report_css_begin, sayso_report_css_end
  .text
)");

extern "C" {
extern const char sayso_report_css_begin[];
extern const char sayso_report_css_end[];
}

namespace sayso::html {

std::string_view ReportCss() {
  return {sayso_report_css_begin,
          static_cast<size_t>(sayso_report_css_end - sayso_report_css_begin)};
}

}  // namespace sayso::html
