#include "src/ruleset/rule_value.h"

#include "nlohmann/json.hpp"

// The bytes: each value is a head (its kind in 3 bits, its size above them) and what the size
// counts: the bytes of a text, the place of each item, the places of each member's name and value.
// A number is a double behind its head. Places are from the beginning; the first cell of all is the
// place of the outermost value, which stands last since its parts are written before it.

namespace sayso {
namespace {

constexpr uint32_t kKindBits = 3;

class ValueWriter {
 public:
  std::string Write(const nlohmann::json& json) {
    Append(uint32_t{0});
    const uint32_t root = Place(json);
    std::memcpy(bytes_.data(), &root, sizeof(root));
    return std::move(bytes_);
  }

 private:
  using Kind = RuleValue::Kind;

  template <class Plain>
  void Append(Plain value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof(value));
  }

  uint32_t Begin(Kind kind, size_t size = 0) {
    const auto at = static_cast<uint32_t>(bytes_.size());
    Append(static_cast<uint32_t>(size << kKindBits | static_cast<uint32_t>(kind)));
    return at;
  }

  uint32_t PlaceText(const std::string& text) {
    const uint32_t at = Begin(Kind::kText, text.size());
    bytes_ += text;
    return at;
  }

  uint32_t PlaceCells(Kind kind, size_t size, const std::vector<uint32_t>& cells) {
    const uint32_t at = Begin(kind, size);
    for (const uint32_t cell : cells) Append(cell);
    return at;
  }

  // Writes the value and gives its place.
  uint32_t Place(const nlohmann::json& json) {
    std::vector<uint32_t> cells;
    switch (json.type()) {
      case nlohmann::json::value_t::boolean:
        return Begin(json.get<bool>() ? Kind::kTrue : Kind::kFalse);
      case nlohmann::json::value_t::string:
        return PlaceText(json.get_ref<const std::string&>());
      case nlohmann::json::value_t::array:
        for (const auto& item : json) cells.push_back(Place(item));
        return PlaceCells(Kind::kList, json.size(), cells);
      case nlohmann::json::value_t::object:
        for (const auto& [name, value] : json.items()) {
          cells.push_back(PlaceText(name));
          cells.push_back(Place(value));
        }
        return PlaceCells(Kind::kObject, json.size(), cells);
      default:
        break;
    }
    if (!json.is_number()) return Begin(Kind::kNull);
    const uint32_t at = Begin(Kind::kNumber);
    Append(json.get<double>());
    return at;
  }

  std::string bytes_;
};

}  // namespace

RuleValue::RuleValue(std::string_view compiled) {
  if (compiled.empty()) return;
  uint32_t root;
  std::memcpy(&root, compiled.data(), sizeof(root));
  *this = RuleValue(compiled.data(), root);
}

RuleValue::RuleValue(const char* bytes, uint32_t at)
    : bytes_(bytes), body_(bytes + at + sizeof(uint32_t)) {
  uint32_t head;
  std::memcpy(&head, bytes + at, sizeof(head));
  kind_ = static_cast<Kind>(head & ((1U << kKindBits) - 1));
  size_ = head >> kKindBits;
}

double RuleValue::number(double otherwise) const {
  if (kind_ != Kind::kNumber) return otherwise;
  double number;
  std::memcpy(&number, body_, sizeof(number));
  return number;
}

std::string_view RuleValue::text() const {
  return is_text() ? std::string_view(body_, size_) : std::string_view();
}

std::vector<std::string_view> RuleValue::texts() const {
  std::vector<std::string_view> texts;
  for (const RuleValue item : items()) {
    if (item.is_text()) texts.push_back(item.text());
  }
  return texts;
}

RuleValue RuleValue::operator[](uint32_t index) const {
  return {bytes_, Cell(is_object() ? 2 * index + 1 : index)};
}

std::string_view RuleValue::name(uint32_t index) const {
  return RuleValue(bytes_, Cell(2 * index)).text();
}

RuleValue RuleValue::operator[](std::string_view wanted) const {
  if (!is_object()) return {};
  const auto places = std::views::iota(0U, size());
  const auto found = std::ranges::lower_bound(places, wanted, std::ranges::less(),
                                              [&](uint32_t i) { return name(i); });
  if (found == places.end() || name(*found) != wanted) return {};
  return (*this)[*found];
}

std::string CompileRuleValue(std::string_view json) {
  const auto value = nlohmann::json::parse(json.begin(), json.end(), nullptr, false);
  return ValueWriter().Write(value);
}

}  // namespace sayso
