#include "src/serve/assets.h"

#include "reports/html/assets.h"

// SAYSO_PAGE_… are the paths of the files (see CMakeLists.txt).
#define SAYSO_EMBED(name, path)                   \
  asm(".section .rodata\n"                        \
      "sayso_" name                               \
      "_begin:\n"                                 \
      ".incbin \"" path                           \
      "\"\n"                                      \
      "sayso_" name                               \
      "_end:\n"                                   \
      ".byte 0\n"                                 \
      ".global sayso_" name "_begin, sayso_" name \
      "_end\n"                                    \
      ".hidden sayso_" name "_begin, sayso_" name \
      "_end\n"                                    \
      ".text\n")

SAYSO_EMBED("page_css", SAYSO_PAGE_CSS);
SAYSO_EMBED("page_js", SAYSO_PAGE_JS);
SAYSO_EMBED("icon_svg", SAYSO_ICON_SVG);

extern "C" {
extern const char sayso_page_css_begin[], sayso_page_css_end[];
extern const char sayso_page_js_begin[], sayso_page_js_end[];
extern const char sayso_icon_svg_begin[], sayso_icon_svg_end[];
}

namespace sayso::serve {
namespace {

std::string_view Between(const char* begin, const char* end) {
  return {begin, static_cast<size_t>(end - begin)};
}

}  // namespace

const Asset* AssetAt(std::string_view path) {
  static const Asset assets[] = {
      {"/report.css", "text/css; charset=utf-8", html::ReportCss()},
      {"/page.css", "text/css; charset=utf-8", Between(sayso_page_css_begin, sayso_page_css_end)},
      {"/page.js", "text/javascript; charset=utf-8",
       Between(sayso_page_js_begin, sayso_page_js_end)},
      {"/icon.svg", "image/svg+xml", Between(sayso_icon_svg_begin, sayso_icon_svg_end)},
  };
  for (const Asset& asset : assets) {
    if (asset.path == path) return &asset;
  }
  return nullptr;
}

}  // namespace sayso::serve
