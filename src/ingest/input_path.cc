#include "src/ingest/input_path.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>
#include <system_error>

#include "src/base/edit_distance.h"
#include "src/ingest/manifest.h"
#include "src/overrides/override.h"

namespace sayso {
namespace {

namespace fs = std::filesystem;

bool IsArticleName(const fs::path& path) {
  static constexpr std::string_view kEndings[] = {".txt", ".text", ".json", ".jsonl", ".ndjson"};
  const std::string ending = path.extension().string();
  return path.filename() != kManifestName && path.filename() != kOverridesName &&
         std::find(std::begin(kEndings), std::end(kEndings), ending) != std::end(kEndings);
}

// Files below `folder`, as "<folder>/<name>". Folders behind symbolic links are not followed, so
// that the walk ends.
void Walk(const fs::path& folder, std::vector<std::string>& found, const FaultSink& tell) {
  std::error_code error;
  fs::directory_iterator entries(folder, error);
  if (error) {
    tell({.path = folder.string(),
          .what = "the folder cannot be read: " + error.message(),
          .hint = "make it readable, or name the files in it that are"});
    return;
  }
  for (; entries != fs::directory_iterator(); entries.increment(error)) {
    const fs::directory_entry& entry = *entries;
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.')) continue;
    if (entry.is_directory(error) && !entry.is_symlink(error)) {
      Walk(entry.path(), found, tell);
    } else if (entry.is_regular_file(error) && IsArticleName(name)) {
      found.push_back(entry.path().string());
    }
  }
}

// The name in the same folder that a mistyped path most likely meant.
std::string NearestSibling(const fs::path& missing) {
  std::vector<std::string> names;
  std::error_code error;
  const fs::path folder = missing.has_parent_path() ? missing.parent_path() : fs::path(".");
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    names.push_back(it->path().filename().string());
  }
  std::sort(names.begin(), names.end());
  const std::string nearest = Nearest(missing.filename().string(), names);
  return nearest.empty() ? "" : (missing.parent_path() / nearest).string();
}

void TellMissing(const std::string& path, const FaultSink& tell) {
  const std::string meant = NearestSibling(path);
  tell({.path = path,
        .what = "no such file or folder",
        .hint = meant.empty() ? "name a file, a folder, or - for standard input"
                              : "did you mean " + meant + "?"});
}

void AddFolder(const std::string& folder, std::vector<InputPath>& inputs, const FaultSink& tell) {
  std::vector<std::string> found;
  Walk(folder, found, tell);
  if (found.empty()) {
    tell({.path = folder,
          .what = "no article in this folder",
          .hint = "articles end in .txt, .json or .jsonl; other files can be named one by one"});
  }
  std::sort(found.begin(), found.end());
  for (std::string& path : found) inputs.push_back({.path = std::move(path), .folder = folder});
}

// The files met so far, by where they really are.
class Seen {
 public:
  // Whether `path` was not met before, under this or another name.
  bool IsNew(const std::string& path) { return real_.insert(RealPath(path)).second; }

 private:
  std::string RealPath(const fs::path& path) {
    std::error_code error;
    if (path.has_filename() && fs::symlink_status(path, error).type() == fs::file_type::regular) {
      return (RealFolder(path.parent_path()) / path.filename()).string();
    }
    const fs::path real = fs::canonical(path, error);
    return error ? path.string() : real.string();
  }

  // Asked once for all the files of a folder: it takes several calls of the system.
  const fs::path& RealFolder(const fs::path& folder) {
    const auto [known, fresh] = folders_.try_emplace(folder.string());
    std::error_code error;
    if (fresh) known->second = fs::canonical(folder.empty() ? "." : folder, error);
    return known->second;
  }

  std::set<std::string> real_;
  std::map<std::string, fs::path> folders_;
};

}  // namespace

InputForm FormOf(const std::string& path) {
  const std::string ending = fs::path(path).extension().string();
  if (ending == ".json") return InputForm::kJson;
  return ending == ".jsonl" || ending == ".ndjson" ? InputForm::kJsonLines : InputForm::kText;
}

std::vector<InputPath> FindInputs(const std::vector<std::string>& paths, const FaultSink& tell) {
  std::vector<InputPath> found;
  for (const std::string& path : paths) {
    std::error_code error;
    if (path == "-" || (fs::exists(path, error) && !fs::is_directory(path, error))) {
      found.push_back({.path = path});
    } else if (fs::is_directory(path, error)) {
      AddFolder(path, found, tell);
    } else {
      TellMissing(path, tell);
    }
  }

  Seen seen;
  std::erase_if(found, [&](const InputPath& input) { return !seen.IsNew(input.path); });
  std::vector<std::string> names;
  for (InputPath& input : found) {
    input.form = FormOf(input.path);
    names.push_back(input.path);
  }
  const std::vector<std::string> ids = UniqueStems(names);
  for (size_t i = 0; i < found.size(); ++i) found[i].id = ids[i];
  return found;
}

}  // namespace sayso
