#include "tests/compare/records.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"
#include "src/base/absl_view.h"

namespace sayso {
namespace {

std::vector<RuleFile> ReadFiles(const std::string& family) {
  static std::vector<std::unique_ptr<std::string>> texts;
  std::vector<RuleFile> files;
  std::filesystem::path folder = std::filesystem::path(SAYSO_SOURCE_DIR) / "rules" / family;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream in(entry.path());
    texts.push_back(std::make_unique<std::string>(std::istreambuf_iterator<char>(in),
                                                  std::istreambuf_iterator<char>()));
    files.push_back({"rules/" + family + "/" + entry.path().filename().string(),
                     family,
                     entry.path().stem().string(),
                     *texts.back(),
                     {}});
  }
  std::sort(files.begin(), files.end(), [](auto& a, auto& b) { return a.id < b.id; });
  return files;
}

struct Wording {
  absl::string_view words;
  Approximation approximation;
  enum { kExact, kLow, kLowOpen, kHigh, kBand, kBelow } bound;
};

constexpr Wording kWordings[] = {
    {"at least ", Approximation::kNone, Wording::kLow},
    {"more than ", Approximation::kNone, Wording::kLowOpen},
    {"up to ", Approximation::kNone, Wording::kHigh},
    {"about ", Approximation::kAround, Wording::kBand},
    {"nearly ", Approximation::kBelow, Wording::kBelow},
};

Interval Meant(Decimal v, const Wording& wording) {
  Decimal tenth = *v.Divide(10);
  switch (wording.bound) {
    case Wording::kLow:
      return {{v, false}, {}};
    case Wording::kLowOpen:
      return {{v, true}, {}};
    case Wording::kHigh:
      return {{Decimal(0), false}, {v, false}};
    case Wording::kBand:
      return {{*v.Minus(tenth), false}, {*v.Plus(tenth), false}};
    case Wording::kBelow:
      return {{*v.Minus(tenth), false}, {v, true}};
    default:
      return Interval::Exactly(v);
  }
}

}  // namespace

const std::vector<RuleFile>& FilesOf(const std::string& family) {
  static std::map<std::string, std::vector<RuleFile>> families;
  auto [slot, added] = families.try_emplace(family);
  if (added) slot->second = ReadFiles(family);
  return slot->second;
}

FigureRecord FigureOf(const std::string& id, const Told& told) {
  FigureRecord record;
  Figure& f = record.figure;
  absl::string_view number = told.text;
  Wording wording{"", Approximation::kNone, Wording::kExact};
  for (const Wording& w : kWordings) {
    if (absl::ConsumePrefix(&number, w.words)) wording = w;
  }
  f.id = id;
  f.anchor = Decimal::Parse(ToStd(number));
  f.interval = Meant(*f.anchor, wording);
  f.approximation = wording.approximation;
  f.outcome = told.outcome;
  f.counted = told.counted;
  f.place = told.place;
  f.side = told.side;
  f.role = told.role;
  f.epistemics = told.epistemics;
  f.claimant = told.claimant;
  f.background = told.background;
  record.text = told.text;
  record.sentence = told.sentence;
  record.measured = f.interval;
  record.claimant_words = told.body;
  record.claimant_kind = told.claimant.empty() ? SpeakerKind::kOutlet : told.kind;
  return record;
}

DocumentRecord DocumentOf(const std::string& id, const std::string& outlet, const std::string& day,
                          const std::vector<Told>& figures) {
  DocumentRecord document;
  document.id = id;
  document.outlet = outlet;
  document.published = ParseIsoDate(day);
  for (const Told& told : figures) {
    document.figures.push_back(FigureOf(absl::StrCat(id, "/f", document.figures.size()), told));
    document.figures.back().figure.span = {static_cast<uint32_t>(document.figures.size()), 0};
  }
  return document;
}

Comparison CompareAll(const std::vector<DocumentRecord>& records) {
  static const ComparisonRules rules(FilesOf("comparison"));
  static const Scopes scopes(*Ruleset::Builtin());
  return Compare(records, rules, scopes);
}

std::vector<std::string> Short(const Comparison& comparison) {
  std::vector<std::string> lines;
  for (const Finding& f : comparison.findings) {
    lines.push_back(
        absl::StrCat(ToAbsl(Name(f.verdict)), " [", absl::StrJoin(f.figures, " "), "]"));
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

}  // namespace sayso
