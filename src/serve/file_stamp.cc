#include "src/serve/file_stamp.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

#include "src/base/hash.h"
#include "src/ingest/manifest.h"

namespace sayso::serve {
namespace {

namespace fs = std::filesystem;

// "ferry.txt 1204 17 1935500000.120": path, size, file number, time of change. Empty for what is no
// file.
std::string LineOf(const fs::path& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return "";
  return path.string() + ' ' + std::to_string(status.st_size) + ' ' +
         std::to_string(status.st_ino) + ' ' + std::to_string(status.st_mtim.tv_sec) + '.' +
         std::to_string(status.st_mtim.tv_nsec) + '\n';
}

bool IsHidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

void AddFolder(const fs::path& folder, std::vector<std::string>& lines) {
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied,
                                         error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    if (!IsHidden(entry->path())) {
      lines.push_back(LineOf(entry->path()));
    } else {
      entry.disable_recursion_pending();
    }
  }
}

}  // namespace

std::string FileStamp(const std::vector<std::string>& paths) {
  std::vector<std::string> lines;
  for (const std::string& path : paths) {
    std::error_code error;
    if (fs::is_directory(path, error)) {
      AddFolder(path, lines);
    } else {
      lines.push_back(LineOf(path));
      lines.push_back(LineOf(fs::path(path).parent_path() / kManifestName));
    }
  }
  std::sort(lines.begin(), lines.end());
  std::string all;
  for (const std::string& line : lines) all += line;
  return StableHashHex(all);
}

}  // namespace sayso::serve
