#ifndef SAYSO_SRC_SERVE_FIELDS_H_
#define SAYSO_SRC_SERVE_FIELDS_H_

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sayso::serve {

// The fields of a query or a form: names and values, decoded, in their order.
//
//   Fields::Parse("q=two+bridges&page=2")->Get("q")   // "two bridges"
class Fields {
 public:
  Fields() = default;
  Fields(std::initializer_list<std::pair<std::string, std::string>> fields) : fields_(fields) {}

  // Nothing where a percent sign begins no byte, or a byte would be 0.
  static std::optional<Fields> Parse(std::string_view encoded);

  // The first of that name; empty where there is none.
  std::string_view Get(std::string_view name) const;
  // All of that name, in their order.
  std::vector<std::string> All(std::string_view name) const;
  // The whole number in a field; `otherwise` where the field is absent or empty; nothing where it
  // holds anything else.
  std::optional<size_t> Number(std::string_view name, size_t otherwise) const;

  // With `name` set to `value`, for a link to a neighbouring page.
  Fields With(std::string_view name, std::string value) const;
  // "?q=two%20bridges&page=2"; empty fields are left out, and the mark where none is left.
  std::string Encoded() const;

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

// "/article?id=monday%2Fferry"
std::string Address(std::string_view path, const Fields& fields);

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_FIELDS_H_
