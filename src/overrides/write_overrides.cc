#include "src/overrides/write_overrides.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "nlohmann/json.hpp"
#include "src/base/absl_view.h"
#include "src/overrides/read_overrides.h"

namespace sayso {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;  // keeps the user's order of keys

constexpr int kIndent = 2;

std::string Dumped(const Json& json) {
  return json.dump(kIndent, ' ', false, Json::error_handler_t::replace) + "\n";
}

void SetText(Json& entry, const char* key, const std::string& text) {
  if (!text.empty()) entry[key] = text;
}

Json EntryOf(const Override& o) {
  Json entry;
  entry["action"] = std::string(Name(o.action));
  if (o.action == OverrideAction::kMerge) {
    entry["names"] = o.names;
  } else if (!o.names.empty()) {
    entry["name"] = o.names.front();
  }
  SetText(entry, "as", o.as);
  if (o.as.empty() && o.action == OverrideAction::kSplit) entry["as"] = nullptr;
  SetText(entry, "document", o.document);
  SetText(entry, "figure", o.figure);
  SetText(entry, "near", o.near);
  if (o.date) entry["date"] = IsoDate(*o.date);
  SetText(entry, "who", o.who);
  SetText(entry, "why", o.why);
  if (o.when) entry["when"] = IsoDate(*o.when);
  return entry;
}

absl::Status ErrorOf(const Issue& issue) {
  return absl::InvalidArgumentError(absl::StrCat(issue.message, "; ", issue.hint));
}

// The correction that an entry of the file makes; nothing for a faulty one.
std::optional<Override> Read(const Json& entry, std::vector<Issue>& issues) {
  const std::string text = Dumped(Json{{"overrides", Json::array({entry})}});
  auto read = ReadOverrides("the correction", text, issues);
  return read.empty() ? std::nullopt : std::optional(std::move(read.front()));
}

bool Makes(const Json& entry, const Override& correction) {
  std::vector<Issue> issues;
  return Read(entry, issues) == correction;
}

std::string FailureOf(const fs::path& path, const char* what) {
  return absl::StrCat("cannot ", what, " ", path.string(), ": ", std::strerror(errno));
}

// The file as it stands; an empty list where there is none.
absl::StatusOr<Json> Load(const fs::path& path) {
  std::error_code error;
  if (!fs::exists(path, error)) return Json{{"overrides", Json::array()}};
  std::ifstream in(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(in)), {});
  if (!in) return absl::UnavailableError(FailureOf(path, "read"));
  std::vector<Issue> issues;
  ReadOverrides(path.string(), text, issues);
  Json json = Json::parse(text, nullptr, false);
  // Faulty entries are the user's to mend; only a file that holds no list is not touched.
  const bool listed =
      json.is_object() && json.contains("overrides") && json["overrides"].is_array();
  if (!listed) return ErrorOf(issues.front());
  return json;
}

absl::Status Replace(const fs::path& path, const std::string& text) {
  std::error_code error;
  // A link stays a link: what it points at is replaced.
  const fs::path target = fs::is_symlink(path, error) ? fs::canonical(path, error) : path;
  const fs::path partial =
      target.parent_path() / absl::StrCat(".", target.filename().string(), ".", getpid(), ".part");
  std::ofstream out(partial, std::ios::binary | std::ios::trunc);
  out << text << std::flush;
  out.close();
  absl::Status status;
  if (!out) status = absl::UnavailableError(FailureOf(path, "write"));
  const fs::file_status old = fs::status(target, error);
  if (status.ok() && fs::exists(old)) fs::permissions(partial, old.permissions(), error);
  if (status.ok()) fs::rename(partial, target, error);
  if (status.ok() && error) {
    status =
        absl::UnavailableError(absl::StrCat("cannot write ", path.string(), ": ", error.message()));
  }
  if (!status.ok()) fs::remove(partial, error);
  return status;
}

}  // namespace

absl::Status AddOverride(const fs::path& path, const Override& correction) {
  const Json entry = EntryOf(correction);
  std::vector<Issue> issues;
  if (!Read(entry, issues)) return ErrorOf(issues.front());
  absl::StatusOr<Json> json = Load(path);
  if (!json.ok()) return json.status();
  Json& entries = (*json)["overrides"];
  const bool there = std::any_of(entries.begin(), entries.end(),
                                 [&](const Json& e) { return Makes(e, correction); });
  if (there) return absl::OkStatus();
  entries.push_back(entry);
  return Replace(path, Dumped(*json));
}

absl::Status RemoveOverride(const fs::path& path, const Override& correction) {
  absl::StatusOr<Json> json = Load(path);
  if (!json.ok()) return json.status();
  Json& entries = (*json)["overrides"];
  const auto entry = std::find_if(entries.begin(), entries.end(),
                                  [&](const Json& e) { return Makes(e, correction); });
  if (entry == entries.end()) {
    return absl::NotFoundError(
        absl::StrCat(path.string(), " holds no such correction: ", InWords(correction)));
  }
  entries.erase(entry);
  return Replace(path, Dumped(*json));
}

}  // namespace sayso
