#include "reports/html/writer.h"

#include <cmath>
#include <utility>

#include "reports/visible.h"

namespace sayso::html {
namespace {

void AppendEscaped(std::string_view text, std::string& out) {
  for (char c : Visible(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
}

}  // namespace

void Writer::Element::Close() {
  if (!html_) return;
  html_->out_ += "</";
  html_->out_ += tag_;
  html_->out_ += '>';
  constexpr std::string_view kBlocks = " section div p li ul ol tr table figure article g svg ";
  if (kBlocks.find(" " + std::string(tag_) + " ") != std::string_view::npos) html_->out_ += '\n';
  html_ = nullptr;
}

void Writer::OpenTag(std::string_view tag, Attributes attributes) {
  out_ += '<';
  out_ += tag;
  for (const Attribute& attribute : attributes) {
    if (attribute.value.empty()) continue;
    out_ += ' ';
    out_ += attribute.name.text();
    out_ += "=\"";
    AppendEscaped(places_ ? Placed(attribute) : attribute.value, out_);
    out_ += '"';
  }
}

std::string Writer::Placed(const Attribute& attribute) const {
  const std::string& value = attribute.value;
  if (attribute.name.text() == "id") return places_->IdOf(value);
  const bool in_page = attribute.name.text() == "href" && value.starts_with('#');
  return in_page ? places_->HrefOf(std::string_view(value).substr(1)) : value;
}

Writer::Element Writer::Open(Literal tag, Attributes attributes) {
  OpenTag(tag.text(), attributes);
  out_ += '>';
  return Element(*this, tag.text());
}

Writer::Element Writer::OpenScroll(std::string label) {
  return Open("div", {{"class", "scroll"},
                      {"tabindex", "0"},
                      {"role", "group"},
                      {"aria-label", std::move(label)}});
}

void Writer::Leaf(Literal tag, Attributes attributes, std::string_view text) {
  auto element = Open(tag, attributes);
  Text(text);
}

void Writer::Empty(Literal tag, Attributes attributes) {
  OpenTag(tag.text(), attributes);
  out_ += "/>";
}

void Writer::Text(std::string_view text) { AppendEscaped(text, out_); }

void Writer::Style(std::string_view css) {
  out_ += "<style>\n";
  out_ += css;
  out_ += "</style>\n";
}

void Writer::Link(std::string_view href, std::string_view text, std::string_view css_class) {
  if (!IsSafeAddress(href)) return Text(text);
  std::string rel = href.starts_with('#') ? "" : "noopener noreferrer";
  Leaf("a", {{"class", std::string(css_class)}, {"href", std::string(href)}, {"rel", rel}}, text);
}

bool IsSafeAddress(std::string_view href) {
  return href.starts_with("#") || href.starts_with("https://") || href.starts_with("http://");
}

std::string Coordinate(double value) {
  long long tenths = std::llround(value * 10);
  std::string text = std::to_string(tenths / 10);
  if (tenths < 0 && tenths > -10) text.insert(0, 1, '-');
  if (tenths % 10) text += "." + std::to_string(std::abs(tenths % 10));
  return text;
}

}  // namespace sayso::html
