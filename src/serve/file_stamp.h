#ifndef SAYSO_SRC_SERVE_FILE_STAMP_H_
#define SAYSO_SRC_SERVE_FILE_STAMP_H_

#include <string>
#include <vector>

namespace sayso::serve {

// A hash over name, size and time of change of the files named, of all files below the folders
// named, and of a manifest beside a file. Equal stamps mean that nothing was written.
std::string FileStamp(const std::vector<std::string>& paths);

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_FILE_STAMP_H_
