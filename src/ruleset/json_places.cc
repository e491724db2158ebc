#include "src/ruleset/json_places.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "nlohmann/json.hpp"
#include "src/base/absl_view.h"

namespace sayso {
namespace {

// Deeper than any rule file; what stands deeper has the place of what is around it.
constexpr int kDeepest = 100;

class Scanner {
 public:
  Scanner(std::string_view text, std::map<std::string, size_t, std::less<>>& offsets)
      : text_(text), offsets_(offsets) {}

  void Value(const std::string& pointer, int depth) {
    SkipSpace();
    if (at_ == text_.size()) return;
    offsets_.try_emplace(pointer, at_);
    if (depth > kDeepest) {
      at_ = text_.size();
    } else if (text_[at_] == '{') {
      Object(pointer, depth);
    } else if (text_[at_] == '[') {
      Array(pointer, depth);
    } else if (text_[at_] == '"') {
      String();
    } else {
      at_ = std::min(text_.find_first_of(",]} \t\r\n", at_), text_.size());
    }
  }

 private:
  void SkipSpace() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }

  // Steps over `c`, and the space before it; false where something else stands.
  bool Take(char c) {
    SkipSpace();
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  std::string_view String() {
    const size_t begin = at_++;
    while (at_ < text_.size() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2 : 1;
    at_ = std::min(at_ + 1, text_.size());
    return text_.substr(begin, at_ - begin);
  }

  void Object(const std::string& pointer, int depth) {
    ++at_;
    while (true) {
      SkipSpace();
      if (at_ == text_.size() || text_[at_] != '"') break;
      const size_t begin = at_;
      const auto name = nlohmann::json::parse(String(), nullptr, false);
      if (!name.is_string() || !Take(':')) break;
      const std::string member = PointerTo(pointer, name.get_ref<const std::string&>());
      offsets_[member] = begin;
      Value(member, depth + 1);
      if (!Take(',')) break;
    }
    Take('}');
  }

  void Array(const std::string& pointer, int depth) {
    ++at_;
    for (size_t i = 0; at_ < text_.size(); ++i) {
      SkipSpace();
      if (at_ == text_.size() || text_[at_] == ']') break;
      Value(PointerTo(pointer, i), depth + 1);
      if (!Take(',')) break;
    }
    Take(']');
  }

  std::string_view text_;
  std::map<std::string, size_t, std::less<>>& offsets_;
  size_t at_ = 0;
};

}  // namespace

JsonPlaces::JsonPlaces(std::string_view text) { Scanner(text, offsets_).Value("", 0); }

size_t JsonPlaces::OffsetOf(std::string_view pointer) const {
  while (true) {
    const auto it = offsets_.find(pointer);
    if (it != offsets_.end()) return it->second;
    if (pointer.empty()) return 0;
    pointer = pointer.substr(0, pointer.rfind('/'));
  }
}

std::string PointerTo(std::string_view pointer, std::string_view member) {
  return absl::StrCat(ToAbsl(pointer), "/",
                      absl::StrReplaceAll(ToAbsl(member), {{"~", "~0"}, {"/", "~1"}}));
}

std::string PointerTo(std::string_view pointer, size_t index) {
  return absl::StrCat(ToAbsl(pointer), "/", index);
}

}  // namespace sayso
