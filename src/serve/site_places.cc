#include "src/serve/site_places.h"

#include <charconv>
#include <optional>

#include "src/serve/fields.h"

namespace sayso::serve {
namespace {

// An anchor of the report taken apart: "d3f2" is 'd', 2, 'f', "2"; "m1" has no part.
struct Anchor {
  char kind = 0;
  uint32_t number = 0;  // from 0
  char part_kind = 0;
  std::string_view part;
};

// Digits at the front of `text`, taken off it; nothing where there is none.
std::optional<uint32_t> TakeNumber(std::string_view& text) {
  uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || number == 0) return std::nullopt;
  text.remove_prefix(static_cast<size_t>(end - text.data()));
  return number;
}

std::optional<Anchor> Parse(std::string_view text) {
  constexpr std::string_view kKinds = "dmp";
  if (text.empty() || kKinds.find(text.front()) == kKinds.npos) return std::nullopt;
  Anchor anchor{.kind = text.front()};
  text.remove_prefix(1);
  const auto number = TakeNumber(text);
  if (!number) return std::nullopt;
  anchor.number = *number - 1;
  if (text.empty()) return anchor;
  anchor.part_kind = text.front();
  anchor.part = text.substr(1);
  std::string_view rest = anchor.part;
  if (!TakeNumber(rest) || !rest.empty()) return std::nullopt;
  return anchor;
}

bool IsIn(const Anchor& anchor, const Snapshot& snapshot) {
  switch (anchor.kind) {
    case 'd':
      return anchor.number < snapshot.analysis().documents.size();
    case 'm':
      return anchor.number < snapshot.model().measures.size();
    default:
      return anchor.number < snapshot.model().speakers.size();
  }
}

std::string PartName(const Anchor& anchor, const Snapshot& snapshot) {
  std::string name = anchor.part_kind + std::string(anchor.part);
  if (anchor.kind != 'm') return name;
  // Cards of several measures stand on one page.
  return name + "-" + snapshot.KeyOf(snapshot.model().measures[anchor.number]);
}

// The sections of the report that have a page of their own.
std::string_view PageOfSection(std::string_view section) {
  if (section == "articles" || section == "outlets" || section == "origins") return "/articles";
  if (section == "speakers") return "/statements";
  if (section == "figures") return "/figures";
  if (section == "contrasts") return "/conflicts";
  return {};
}

}  // namespace

std::string ArticleAddress(const Snapshot& snapshot, uint32_t document) {
  return Address("/article", {{"id", snapshot.analysis().documents[document].document->id}});
}

std::string MeasureAddress(const Snapshot& snapshot, const MeasureView& view) {
  return Address("/figure", {{"key", snapshot.KeyOf(view)}});
}

std::string SpeakerAddress(const SpeakerView& speaker) {
  return Address("/speaker", {{"name", speaker.name}});
}

std::string SitePlaces::HrefOf(std::string_view text) const {
  if (const auto page = PageOfSection(text); !page.empty()) return std::string(page);
  const auto anchor = Parse(text);
  if (!anchor || !IsIn(*anchor, snapshot_)) return Places::HrefOf(text);
  const std::string part = anchor->part.empty() ? "" : "#" + PartName(*anchor, snapshot_);
  switch (anchor->kind) {
    case 'd':
      return ArticleAddress(snapshot_, anchor->number) + part;
    case 'm':
      return MeasureAddress(snapshot_, snapshot_.model().measures[anchor->number]) + part;
    default:
      return SpeakerAddress(snapshot_.model().speakers[anchor->number]) + part;
  }
}

std::string SitePlaces::IdOf(std::string_view text) const {
  const auto anchor = Parse(text);
  const bool is_part = anchor && !anchor->part.empty() && IsIn(*anchor, snapshot_);
  return is_part ? PartName(*anchor, snapshot_) : Places::IdOf(text);
}

}  // namespace sayso::serve
