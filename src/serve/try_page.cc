#include "src/serve/try_page.h"

#include "src/serve/pasted.h"

namespace sayso::serve {
namespace {

void WriteForm(std::string_view text, html::Writer& html) {
  auto form = html.Open("form", {{"class", "try"}, {"action", "/try"}, {"method", "post"}});
  html.Leaf("label", {{"for", "text"}}, "Text of an article");
  {
    auto area = html.Open("textarea", {{"id", "text"},
                                       {"name", "text"},
                                       {"rows", "10"},
                                       {"spellcheck", "false"},
                                       {"data-found", "/found"}});
    // The first line feed after the tag is not part of the text.
    html.Markup("\n");
    html.Text(text);
  }
  html.Leaf("button", {{"class", "go"}}, "Read it");
}

}  // namespace

Page TryPageWith(std::string_view text, const Snapshot& snapshot) {
  Page page{.title = "Try a text"};
  html::Writer html(page.main);
  html.Leaf("h1", page.title);
  html.Leaf("p", {{"class", "dek"}},
            "Paste an article, or drop a text file on the field. What it says appears below. The "
            "text stays on this machine and is kept nowhere.");
  WriteForm(text, html);
  auto found = html.Open("div", {{"id", "found"}});
  if (!text.empty()) WritePasted(text, snapshot.ruleset(), html);
  return page;
}

Page TryPage(const Visit& visit) { return TryPageWith("", visit.snapshot); }

}  // namespace sayso::serve
