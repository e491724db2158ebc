#ifndef SAYSO_SRC_RULESET_RULE_VALUE_H_
#define SAYSO_SRC_RULESET_RULE_VALUE_H_

#include <cstdint>
#include <cstring>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sayso {

// A value of a rule file: what JSON says, in a form that is read where it lies. Built-in files are
// brought into it when the program is built, so that starting parses nothing. A view: the compiled
// bytes outlive it.
//
// Asking never fails: what is not there, or is of another kind, is the null value or what the
// caller gives instead. Whether a file has the right shape is for `sayso rules check` to say.
//
//   const std::string bytes = CompileRuleValue(R"({"words": ["a", "b"], "most": 0.5})");
//   const RuleValue file(bytes);
//   file["words"].texts()           // {"a", "b"}
//   file["most"].number(1)          // 0.5
//   file["least"].number(1)         // 1
class RuleValue {
 public:
  enum class Kind : uint8_t { kNull, kFalse, kTrue, kNumber, kText, kList, kObject };

  RuleValue() = default;
  // `compiled` is what CompileRuleValue made, or empty for the null value. At any alignment.
  explicit RuleValue(std::string_view compiled);

  Kind kind() const { return kind_; }
  bool is_text() const { return kind_ == Kind::kText; }
  bool is_list() const { return kind_ == Kind::kList; }
  bool is_object() const { return kind_ == Kind::kObject; }
  explicit operator bool() const { return kind_ != Kind::kNull; }

  // Items of a list, members of an object; 0 for anything else.
  uint32_t size() const { return is_list() || is_object() ? size_ : 0; }

  bool is_true() const { return kind_ == Kind::kTrue; }
  double number(double otherwise = 0) const;
  int integer(int otherwise = 0) const { return static_cast<int>(number(otherwise)); }
  std::string_view text() const;
  // The texts of a list; its other items are left out.
  std::vector<std::string_view> texts() const;

  // The member of that name of an object, found by halving.
  RuleValue operator[](std::string_view name) const;
  RuleValue operator[](uint32_t index) const;  // of a list, or the member at a place
  std::string_view name(uint32_t index) const;  // of a member

  // The items of a list, or the members' values of an object, in order.
  auto items() const {
    return std::views::iota(0U, size()) |
           std::views::transform([value = *this](uint32_t i) { return value[i]; });
  }
  // Pairs of name and value, sorted by name.
  auto members() const {
    return std::views::iota(0U, is_object() ? size() : 0) |
           std::views::transform([value = *this](uint32_t i) {
             return std::pair<std::string_view, RuleValue>(value.name(i), value[i]);
           });
  }

 private:
  RuleValue(const char* bytes, uint32_t at);
  uint32_t Cell(uint32_t index) const {
    uint32_t cell;
    std::memcpy(&cell, body_ + index * sizeof(cell), sizeof(cell));
    return cell;
  }

  const char* bytes_ = nullptr;  // of the whole file
  const char* body_ = nullptr;   // of this value, behind its head
  Kind kind_ = Kind::kNull;
  uint32_t size_ = 0;  // bytes of a text, items of a list, members of an object
};

// A JSON text as RuleValue reads it; the null value where it is no valid JSON. Of members with one
// name the last stands.
std::string CompileRuleValue(std::string_view json);

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_RULE_VALUE_H_
