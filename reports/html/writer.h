#ifndef SAYSO_REPORTS_HTML_WRITER_H_
#define SAYSO_REPORTS_HTML_WRITER_H_

#include <initializer_list>
#include <string>
#include <string_view>

namespace sayso::html {

// Text that stands in this program's source: markup, tags, names of attributes. It can only be made
// from a literal, so that no text of an article is ever written unescaped.
class Literal {
 public:
  consteval Literal(const char* text) : text_(text) {}  // NOLINT: a literal is one
  constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

struct Attribute {
  Literal name;
  std::string value;  // escaped when written
};
using Attributes = std::initializer_list<Attribute>;

// Where things stand that the report names by an anchor ("d1f3"). In a report that is the page
// itself, under that name; a site of several pages leads to the page that shows them.
class Places {
 public:
  virtual ~Places() = default;
  virtual std::string HrefOf(std::string_view anchor) const { return "#" + std::string(anchor); }
  virtual std::string IdOf(std::string_view anchor) const { return std::string(anchor); }
};

// Writes HTML (and SVG) to a string. Text and values of attributes are escaped and made visible
// (visible.h); elements close themselves:
//
//   auto section = html.Open("section", {{"id", "figures"}});
//   html.Leaf("h2", "Figures compared");
class Writer {
 public:
  class Element {
   public:
    Element(Writer& html, std::string_view tag) : html_(&html), tag_(tag) {}
    Element(Element&& other) noexcept : html_(other.html_), tag_(other.tag_) {
      other.html_ = nullptr;
    }
    Element& operator=(Element&&) = delete;
    ~Element() { Close(); }
    void Close();

   private:
    Writer* html_;
    std::string_view tag_;
  };

  explicit Writer(std::string& out) : out_(out) {}
  // Every href of "#…" and every id goes through `places`, which must outlive the writer.
  Writer(std::string& out, const Places& places) : out_(out), places_(&places) {}

  [[nodiscard]] Element Open(Literal tag, Attributes attributes = {});
  // A region that scrolls sideways where it is too wide, by keyboard too: around every table.
  [[nodiscard]] Element OpenScroll(std::string label);
  void Leaf(Literal tag, Attributes attributes, std::string_view text);
  void Leaf(Literal tag, std::string_view text) { Leaf(tag, {}, text); }
  void Empty(Literal tag, Attributes attributes = {});  // <br>; in SVG <circle .../>
  void Text(std::string_view text);
  void Markup(Literal markup) { out_ += markup.text(); }
  // The program's own style sheet, not escaped.
  void Style(std::string_view css);
  // <a href>; an address that is not "#…", http or https is left out and the text stands alone.
  void Link(std::string_view href, std::string_view text, std::string_view css_class = {});

 private:
  void OpenTag(std::string_view tag, Attributes attributes);
  std::string Placed(const Attribute& attribute) const;

  std::string& out_;
  const Places* places_ = nullptr;  // null: the page itself
};

// Whether a reader may be sent there: a place in this page, or the web.
bool IsSafeAddress(std::string_view href);

// A coordinate with one decimal, the same in every locale.
std::string Coordinate(double value);

}  // namespace sayso::html

#endif  // SAYSO_REPORTS_HTML_WRITER_H_
