#include <map>

#include "reports/html/model.h"
#include "reports/model/words.h"

namespace sayso::html {
namespace {

// `shared`: how much of its narration another article of its origin has.
void WriteArticle(const DocumentAnalysis& document, uint32_t number, double shared, Writer& html) {
  auto item = html.Open("li");
  html.Link(To(ArticleAnchor(number)), OutletOf(document));
  const Metadata& metadata = document.text.metadata;
  if (!metadata.title.empty()) html.Text(" – " + metadata.title);
  if (!metadata.published.empty()) {
    html.Leaf("span", {{"class", "quiet"}}, " " + DayWords(metadata.published));
  }
  if (!document.wires.empty()) {
    html.Leaf("span", {{"class", "tag"}}, "credits " + Joined(document.wires));
  }
  if (shared > 0) {
    std::string percent = std::to_string(static_cast<int>(shared * 100 + 0.5));
    html.Leaf("span", {{"class", "tag"}}, "shares " + percent + " % of its text");
  }
}

void WriteGroup(const OriginGroup& group, const std::map<std::string_view, uint32_t>& numbers,
                const Model& model, Writer& html) {
  auto origin = html.Open("li");
  html.Leaf("b", group.origin);
  html.Leaf("span", {{"class", "quiet"}}, " " + Count(group.documents.size(), "article"));
  {
    auto list = html.Open("ul");
    for (size_t i = 0; i < group.documents.size(); ++i) {
      auto found = numbers.find(group.documents[i]);
      if (found == numbers.end()) continue;
      double shared = i < group.shared.size() ? group.shared[i] : 0;
      WriteArticle(model.analysis.documents[found->second], found->second, shared, html);
    }
  }
  if (!group.reasons.empty()) {
    bool alone = group.documents.size() == 1;
    html.Leaf("p", {{"class", "quiet"}},
              (alone ? "On its own: " : "One origin because: ") + Joined(group.reasons, "; "));
  }
}

void WriteGroups(const Model& model, Writer& html) {
  std::map<std::string_view, uint32_t> numbers;
  for (uint32_t d = 0; d < model.analysis.documents.size(); ++d) {
    numbers.emplace(model.analysis.documents[d].document->id, d);
  }
  auto tree = html.Open("ul", {{"class", "tree"}});
  for (const OriginGroup& group : model.analysis.comparison.origins) {
    WriteGroup(group, numbers, model, html);
  }
}

}  // namespace

void WriteOrigins(const Model& model, Writer& html) {
  html.Leaf(
      "p", {{"class", "quiet"}},
      "Articles that go back to one origin count once: ten reprints are not ten confirmations.");
  WriteGroups(model, html);
  WriteChains(model, html);
}

}  // namespace sayso::html
