#include "src/serve/controls.h"

#include <algorithm>

namespace sayso::serve {

FilterForm::FilterForm(html::Literal path, const Fields& query, html::Writer& html)
    : query_(query),
      html_(html),
      form_(html.Open("form", {{"class", "filter"}, {"action", std::string(path.text())}})) {}

FilterForm::~FilterForm() {
  html_.Markup("<noscript><button class=\"go\">Show</button></noscript>");
}

void FilterForm::Field(html::Literal name, html::Literal label) {
  auto field = html_.Open("label", {{"class", "wide"}});
  html_.Leaf("span", label.text());
  const std::string field_name(name.text());
  html_.Empty(
      "input",
      {{"type", "search"}, {"name", field_name}, {"value", std::string(query_.Get(name.text()))}});
}

void FilterForm::Choice(html::Literal name, html::Literal label, html::Literal all,
                        const std::vector<std::string>& values) {
  const std::string_view chosen = query_.Get(name.text());
  auto field = html_.Open("label");
  html_.Leaf("span", label.text());
  auto select = html_.Open("select", {{"name", std::string(name.text())}});
  html_.Markup("<option value=\"\">");
  html_.Text(all.text());
  html_.Markup("</option>");
  for (const std::string& value : values) {
    html_.Leaf("option", {{"value", value}, {"selected", value == chosen ? "selected" : ""}},
               value);
  }
}

Slice SliceOf(size_t page, size_t total, size_t each) {
  Slice slice;
  slice.pages = std::max<size_t>(1, (total + each - 1) / each);
  slice.page = std::clamp<size_t>(page, 1, slice.pages);
  slice.begin = (slice.page - 1) * each;
  slice.end = std::min(total, slice.begin + each);
  return slice;
}

void WritePager(const Slice& slice, std::string_view path, const Fields& query,
                html::Writer& html) {
  if (slice.pages < 2) return;
  auto nav = html.Open("nav", {{"class", "pager"}, {"aria-label", "Parts of the list"}});
  const auto link = [&](size_t page, html::Literal rel, std::string_view words) {
    html.Leaf("a",
              {{"href", Address(path, query.With("page", std::to_string(page)))},
               {"rel", std::string(rel.text())}},
              words);
  };
  if (slice.page > 1) link(slice.page - 1, "prev", "← Earlier");
  html.Leaf("span", {{"class", "quiet"}},
            "Part " + std::to_string(slice.page) + " of " + std::to_string(slice.pages));
  if (slice.page < slice.pages) link(slice.page + 1, "next", "Later →");
}

}  // namespace sayso::serve
