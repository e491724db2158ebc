#ifndef SAYSO_SRC_SERVE_ASSETS_H_
#define SAYSO_SRC_SERVE_ASSETS_H_

#include <string_view>

namespace sayso::serve {

// A file that pages load. It is inside the program.
struct Asset {
  std::string_view path;  // "/page.css"
  std::string_view type;  // "text/css; charset=utf-8"
  std::string_view bytes;
};
const Asset* AssetAt(std::string_view path);  // or nullptr

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_ASSETS_H_
