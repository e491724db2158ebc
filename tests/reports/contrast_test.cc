// The style sheet's promise: text reads on every ground it stands on, in light and in dark.
#include <gtest/gtest.h>
#include <re2/re2.h>

#include <cmath>
#include <map>
#include <string>

#include "reports/html/assets.h"

namespace sayso {
namespace {

using Colours = std::map<std::string, std::string>;  // "ink" -> "1d1c1a"

std::vector<Colours> Themes() {
  std::string css(html::ReportCss());
  std::vector<Colours> themes;
  re2::StringPiece rest(css), inside;
  while (RE2::FindAndConsume(&rest, R"(:root \{([^}]*)\})", &inside)) {
    Colours colours;
    std::string name, value;
    while (RE2::FindAndConsume(&inside, R"(--(\w+): #(\w{6});)", &name, &value)) {
      colours[name] = value;
    }
    if (colours.contains("ink")) themes.push_back(std::move(colours));
  }
  return themes;
}

// Relative luminance, as WCAG 2 defines it.
double Luminance(const std::string& hex) {
  auto channel = [&](size_t at) {
    double c = std::stoi(hex.substr(at, 2), nullptr, 16) / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

double Contrast(const std::string& a, const std::string& b) {
  double dark = Luminance(a), light = Luminance(b);
  if (dark > light) std::swap(dark, light);
  return (light + 0.05) / (dark + 0.05);
}

TEST(ContrastTest, EveryTextReadsOnEveryGround) {
  constexpr double kEnough = 4.5;  // WCAG 2 AA
  auto themes = Themes();
  ASSERT_EQ(themes.size(), 2);
  for (Colours& theme : themes) {
    for (const char* text : {"ink", "quiet", "accent", "differ", "change", "agree", "apart"}) {
      for (const char* ground : {"paper", "faint"}) {
        EXPECT_GE(Contrast(theme[text], theme[ground]), kEnough) << text << " on " << ground;
      }
    }
    for (const char* ground : {"marker", "quoted", "reported"}) {
      EXPECT_GE(Contrast(theme["ink"], theme[ground]), kEnough) << "ink on " << ground;
      EXPECT_GE(Contrast(theme["accent"], theme[ground]), kEnough) << "accent on " << ground;
    }
  }
}

}  // namespace
}  // namespace sayso
