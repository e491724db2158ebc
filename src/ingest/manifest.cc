#include "src/ingest/manifest.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "nlohmann/json.hpp"
#include "src/base/date.h"
#include "src/ingest/input_file.h"
#include "src/ingest/json_text.h"

namespace sayso {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

// Where the field `key` of a manifest's entry goes; null for a key that no manifest has.
std::string* FieldOf(Metadata& metadata, std::string_view key) {
  if (key == "outlet") return &metadata.outlet;
  if (key == "published") return &metadata.published;
  if (key == "url") return &metadata.url;
  if (key == "title") return &metadata.title;
  if (key == "author") return &metadata.author;
  if (key == "language") return &metadata.language;
  return nullptr;
}

void Warn(const std::string& path, std::string what, const FaultSink& tell) {
  tell({.severity = Issue::Severity::kWarning,
        .path = path,
        .what = std::move(what),
        .hint = "an article has outlet, published, url, title, author and language, all strings"});
}

Metadata ReadEntry(const std::string& name, const json& entry, const std::string& path,
                   const FaultSink& tell) {
  Metadata metadata;
  if (!entry.is_object()) {
    Warn(path, "the entry of \"" + name + "\" is no object and is left out", tell);
    return metadata;
  }
  for (const auto& [key, value] : entry.items()) {
    std::string* field = FieldOf(metadata, key);
    if (field != nullptr && value.is_string()) {
      *field = value.get<std::string>();
    } else if (field == nullptr || !value.is_null()) {
      Warn(path, "\"" + key + "\" of \"" + name + "\" is not understood and is left out", tell);
    }
  }
  if (!metadata.published.empty() && !ParseIsoDate(metadata.published)) {
    tell({.severity = Issue::Severity::kWarning,
          .path = path,
          .what = "the date \"" + metadata.published + "\" of \"" + name +
                  "\" is not understood and is left out",
          .hint = "write it as 2031-05-02"});
    metadata.published.clear();
  }
  return metadata;
}

std::string Relative(const fs::path& path, const fs::path& folder) {
  return path.lexically_normal().lexically_relative(folder.lexically_normal()).generic_string();
}

fs::path FolderOf(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

}  // namespace

Manifests::Manifests(std::string named, FaultSink tell)
    : named_(std::move(named)), tell_(std::move(tell)) {}

const Manifests::Entries& Manifests::Load(const std::string& path, bool must_exist) {
  const auto [it, is_new] = loaded_.try_emplace(path);
  std::error_code error;
  if (!is_new || (!must_exist && !fs::exists(path, error))) return it->second;

  std::string bytes;
  if (const auto fault = ReadWhole(path, kMaxManifestBytes, bytes)) {
    tell_(*fault);
    return it->second;
  }
  json manifest;
  if (const auto fault = ParseJson(bytes, path, manifest)) {
    tell_(*fault);
    return it->second;
  }
  const auto articles = manifest.is_object() ? manifest.find("articles") : manifest.end();
  if (articles == manifest.end() || !articles->is_object()) {
    tell_({.path = path,
           .what = "a manifest needs an object \"articles\"",
           .hint = R"(write {"articles": {"file.txt": {"outlet": "…", "published": "…"}}})"});
    return it->second;
  }
  for (const auto& [name, entry] : articles->items()) {
    it->second[name] = ReadEntry(name, entry, path, tell_);
  }
  return it->second;
}

// From the article's folder up to the one that was named: the same for all articles of a folder.
const std::vector<Manifests::Place>& Manifests::PlacesFor(const InputPath& input) {
  const std::string own = input.path.substr(0, input.path.rfind('/') + 1);  // npos + 1 is 0
  const auto [known, fresh] = places_.try_emplace({own, input.folder});
  std::vector<Place>& places = known->second;
  if (!fresh) return places;
  const fs::path path = input.path;
  const fs::path top = input.named() ? FolderOf(path) : fs::path(input.folder);
  for (fs::path folder = FolderOf(path);; folder = FolderOf(folder)) {
    places.push_back({folder.string(), (folder / kManifestName).string()});
    if (Relative(folder, top) == "." || folder == FolderOf(folder)) return places;
  }
}

Metadata Manifests::Find(const InputPath& input) {
  if (!named_.empty()) {
    const fs::path path = input.path;
    const Entries& entries = Load(named_, /*must_exist=*/true);
    auto it = entries.find(Relative(path, FolderOf(named_)));
    if (it == entries.end()) it = entries.find(path.filename().string());
    return it == entries.end() ? Metadata{} : it->second;
  }
  if (input.path == "-") return {};
  for (const Place& place : PlacesFor(input)) {
    const Entries& entries = Load(place.manifest, /*must_exist=*/false);
    if (entries.empty()) continue;
    const auto it = entries.find(Relative(input.path, place.folder));
    if (it != entries.end()) return it->second;
  }
  return {};
}

}  // namespace sayso
