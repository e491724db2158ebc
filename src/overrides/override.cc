#include "src/overrides/override.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace sayso {
namespace {

std::string Quoted(const std::string& text) { return absl::StrCat("“", text, "”"); }

std::string Where(const Override& o) {
  std::string where = o.document.empty() ? "" : absl::StrCat(" in ", o.document);
  if (!o.near.empty()) absl::StrAppend(&where, ", near ", Quoted(o.near));
  return where;
}

}  // namespace

std::string_view Name(OverrideAction action) {
  static constexpr std::string_view kNames[] = {"alias", "merge", "split", "as-of", "ignore"};
  return kNames[static_cast<size_t>(action)];
}

std::string InWords(const Override& o) {
  const std::string names = absl::StrJoin(
      o.names, ", ", [](std::string* out, const std::string& n) { *out += Quoted(n); });
  switch (o.action) {
    case OverrideAction::kAlias:
      return absl::StrCat(names, Where(o), " is ", o.as);
    case OverrideAction::kMerge:
      return absl::StrCat(names, Where(o), " are one: ", o.as);
    case OverrideAction::kSplit:
      return absl::StrCat(names, Where(o), " is ", o.as.empty() ? "nobody known" : o.as);
    case OverrideAction::kAsOf:
      return absl::StrCat(Quoted(o.figure), Where(o), " is as of ",
                          o.date ? IsoDate(*o.date) : "no day");
    case OverrideAction::kIgnore:
      return absl::StrCat(Quoted(o.figure), Where(o), " is compared with nothing");
  }
  return "";
}

}  // namespace sayso
