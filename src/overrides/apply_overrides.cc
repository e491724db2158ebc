#include "src/overrides/apply_overrides.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "src/base/absl_view.h"

namespace sayso {
namespace {

// In lower case, blanks and line ends as one blank each.
std::string Plain(std::string_view text) {
  const std::string lower = absl::AsciiStrToLower(ToAbsl(text));
  return absl::StrJoin(absl::StrSplit(lower, absl::ByAnyChar(" \t\r\n"), absl::SkipEmpty()), " ");
}

// A name as it is compared: without "the".
std::string PlainName(std::string_view name) {
  const std::string plain = Plain(name);
  return std::string(ToStd(absl::StripPrefix(plain, "the ")));
}

// Applies one correction to one article.
class Application {
 public:
  Application(const Override& correction, const Correctable& article)
      : correction_(correction), article_(article) {
    for (const std::string& name : correction.names) names_.push_back(PlainName(name));
  }

  std::vector<std::string> Run() {
    if (!correction_.document.empty() && correction_.document != article_.document) return {};
    switch (correction_.action) {
      case OverrideAction::kAlias:
      case OverrideAction::kMerge:
      case OverrideAction::kSplit:
        Rename();
        break;
      case OverrideAction::kAsOf:
      case OverrideAction::kIgnore:
        for (Figure& figure : article_.figures) Correct(figure);
        break;
    }
    return std::move(changed_);
  }

 private:
  bool IsNamed(std::string_view name) const {
    return std::find(names_.begin(), names_.end(), PlainName(name)) != names_.end();
  }

  // Whether the words that tell one from others stand in the text of the spans.
  bool IsNear(const Spans& spans) const {
    if (correction_.near.empty()) return true;
    std::string words;
    for (Span span : spans) absl::StrAppend(&words, ToAbsl(article_.text.view(span)), " ");
    return absl::StrContains(Plain(words), Plain(correction_.near));
  }

  Span SentenceOf(const Figure& figure) const {
    const auto& sentences = article_.text.sentences;
    return figure.sentence < sentences.size() ? sentences[figure.sentence].span : figure.span;
  }

  void Rename() {
    std::vector<bool> renamed(article_.attributions.size());
    for (size_t i = 0; i < article_.attributions.size(); ++i) {
      Attribution& statement = article_.attributions[i];
      if (!statement.speaker || !IsNamed(statement.speaker->name)) continue;
      if (!IsNear(statement.content)) continue;
      Rename(statement.speaker);
      Note(statement.id, statement.source, statement.derivation);
      renamed[i] = true;
    }
    for (Figure& figure : article_.figures) {
      if (!IsNamed(figure.claimant)) continue;
      const auto held = static_cast<size_t>(figure.attribution);
      // Others are claimants without a statement: "Maravia announced 198 dead".
      const bool spoken = figure.attribution >= 0 && renamed[held];
      if (!spoken && !IsNear({SentenceOf(figure)})) continue;
      figure.claimant = correction_.as;
      Note(figure.id, {figure.span}, figure.derivation);
    }
  }

  void Rename(std::optional<Speaker>& speaker) const {
    if (correction_.as.empty()) return speaker.reset();
    if (PlainName(speaker->name) == PlainName(correction_.as)) return;
    speaker->aliases.push_back(std::exchange(speaker->name, correction_.as));
    speaker->confidence = 1;
    // Somebody else has another role, and stands for somebody else.
    if (correction_.action != OverrideAction::kSplit) return;
    *speaker = Speaker{.name = correction_.as, .kind = speaker->kind};
  }

  void Correct(Figure& figure) {
    const bool same = Plain(article_.text.view(figure.span)) == Plain(correction_.figure);
    if (!same || !IsNear({SentenceOf(figure)})) return;
    if (correction_.action == OverrideAction::kIgnore) {
      figure.ignored = true;
    } else {
      figure.as_of = correction_.date;
      figure.as_of_kind = AsOfKind::kCorrected;
    }
    Note(figure.id, {figure.span}, figure.derivation);
  }

  void Note(const std::string& id, const Spans& spans, Derivation& derivation) {
    changed_.push_back(id);
    derivation.push_back({absl::StrCat("override/", ToAbsl(Name(correction_.action))),
                          absl::StrCat(correction_.who, ": ", correction_.why), spans});
  }

  const Override& correction_;
  const Correctable& article_;
  std::vector<std::string> names_;
  std::vector<std::string> changed_;
};

}  // namespace

std::vector<std::vector<std::string>> Apply(std::span<const Override> corrections,
                                            const Correctable& article) {
  std::vector<std::vector<std::string>> changed;
  for (const Override& correction : corrections) {
    changed.push_back(Application(correction, article).Run());
  }
  return changed;
}

}  // namespace sayso
