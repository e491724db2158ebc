#ifndef SAYSO_REPORTS_HTML_SCALE_H_
#define SAYSO_REPORTS_HTML_SCALE_H_

#include <string>
#include <vector>

#include "reports/model/claims.h"

namespace sayso::html {

// An axis of a chart: from values to places along it. Logarithmic when the largest value is more
// than 20 times the smallest; from zero when zero is near.
class Scale {
 public:
  // `dated`: values are days since 1970-01-01.
  Scale(double low, double high, bool dated, double begin, double end);

  double At(double value) const;
  bool logarithmic() const { return logarithmic_; }
  bool from_zero() const { return dated_ || low_ == 0; }  // days have no zero

  struct Tick {
    double place;
    std::string words;
  };
  const std::vector<Tick>& ticks() const { return ticks_; }

 private:
  void MakeLinear();
  void MakeLogarithmic();
  void AddTick(double value);

  double low_, high_, begin_, end_;
  bool dated_;
  bool logarithmic_ = false;
  std::vector<Tick> ticks_;
};

// The smallest and largest finite value of the claims; false where there is none.
bool ExtentOf(const std::vector<const Claim*>& claims, double& low, double& high);

}  // namespace sayso::html

#endif  // SAYSO_REPORTS_HTML_SCALE_H_
