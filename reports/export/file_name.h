#ifndef SAYSO_REPORTS_EXPORT_FILE_NAME_H_
#define SAYSO_REPORTS_EXPORT_FILE_NAME_H_

#include <set>
#include <string>
#include <string_view>

namespace sayso {

// Names of files made of ids, which articles choose: no folder, no hidden file, no two alike, also
// where case does not count.
class FileNames {
 public:
  // "monday/ferry" -> "monday_ferry"; a name that is taken gets a number.
  std::string For(std::string_view id);

 private:
  std::set<std::string> taken_;  // lower case
};

}  // namespace sayso

#endif  // SAYSO_REPORTS_EXPORT_FILE_NAME_H_
