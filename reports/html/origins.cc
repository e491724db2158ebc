#include <map>

#include "reports/html/model.h"
#include "reports/model/words.h"

namespace sayso::html {
namespace {

void WriteArticle(const DocumentAnalysis& document, uint32_t number, Writer& html) {
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
}

}  // namespace

void WriteOrigins(const Model& model, Writer& html) {
  std::map<std::string_view, uint32_t> numbers;
  for (uint32_t d = 0; d < model.analysis.documents.size(); ++d) {
    numbers.emplace(model.analysis.documents[d].document->id, d);
  }
  html.Leaf(
      "p", {{"class", "quiet"}},
      "Articles that go back to one origin count once: ten reprints are not ten confirmations.");
  auto tree = html.Open("ul", {{"class", "tree"}});
  for (const OriginGroup& group : model.analysis.comparison.origins) {
    auto origin = html.Open("li");
    html.Leaf("b", group.origin);
    html.Leaf("span", {{"class", "quiet"}}, " " + Count(group.documents.size(), "article"));
    {
      auto list = html.Open("ul");
      for (const std::string& id : group.documents) {
        auto found = numbers.find(id);
        if (found == numbers.end()) continue;
        WriteArticle(model.analysis.documents[found->second], found->second, html);
      }
    }
    if (!group.reasons.empty()) {
      html.Leaf("p", {{"class", "quiet"}}, "One origin because: " + Joined(group.reasons, "; "));
    }
  }
}

}  // namespace sayso::html
