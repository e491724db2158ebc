#ifndef SAYSO_SRC_CLI_STYLE_H_
#define SAYSO_SRC_CLI_STYLE_H_

#include <string>
#include <string_view>

namespace sayso::cli {

// Whether to write colours to `descriptor`. `choice` is always, never or auto: on a terminal that
// is not dumb, unless NO_COLOR is set.
bool WantsColor(std::string_view choice, int descriptor);

// Columns of the terminal behind `descriptor`; 0 where it is none.
int TerminalWidth(int descriptor);

// Emphasis for people. Without colour every text stays as it is; emphasis never is the only mark.
class Style {
 public:
  explicit Style(bool color) : color_(color) {}
  std::string Bold(std::string_view text) const { return Mark("1", text); }
  std::string Dim(std::string_view text) const { return Mark("2", text); }
  std::string Red(std::string_view text) const { return Mark("31", text); }
  std::string Green(std::string_view text) const { return Mark("32", text); }
  std::string Yellow(std::string_view text) const { return Mark("33", text); }
  std::string Cyan(std::string_view text) const { return Mark("36", text); }

 private:
  std::string Mark(std::string_view code, std::string_view text) const;
  bool color_;
};

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_STYLE_H_
