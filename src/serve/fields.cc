#include "src/serve/fields.h"

#include <charconv>

namespace sayso::serve {
namespace {

std::optional<int> HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return std::nullopt;
}

std::optional<std::string> Decoded(std::string_view encoded) {
  std::string text;
  for (size_t i = 0; i < encoded.size(); ++i) {
    char c = encoded[i] == '+' ? ' ' : encoded[i];
    if (c == '%') {
      if (i + 2 >= encoded.size()) return std::nullopt;
      const auto high = HexDigit(encoded[i + 1]), low = HexDigit(encoded[i + 2]);
      if (!high || !low) return std::nullopt;
      c = static_cast<char>(*high * 16 + *low);
      i += 2;
    }
    if (c == '\0') return std::nullopt;
    text += c;
  }
  return text;
}

bool IsPlain(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
         c == '_' || c == '.' || c == '~';
}

void AppendEncoded(std::string_view text, std::string& out) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  for (const char c : text) {
    if (IsPlain(c)) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
  }
}

}  // namespace

std::optional<Fields> Fields::Parse(std::string_view encoded) {
  Fields fields;
  while (!encoded.empty()) {
    const std::string_view field = encoded.substr(0, encoded.find('&'));
    encoded.remove_prefix(std::min(encoded.size(), field.size() + 1));
    if (field.empty()) continue;
    const size_t equals = std::min(field.find('='), field.size());
    auto name = Decoded(field.substr(0, equals));
    auto value = Decoded(field.substr(std::min(field.size(), equals + 1)));
    if (!name || !value) return std::nullopt;
    fields.fields_.emplace_back(*std::move(name), *std::move(value));
  }
  return fields;
}

std::string_view Fields::Get(std::string_view name) const {
  for (const auto& [field, value] : fields_) {
    if (field == name) return value;
  }
  return {};
}

std::vector<std::string> Fields::All(std::string_view name) const {
  std::vector<std::string> all;
  for (const auto& [field, value] : fields_) {
    if (field == name) all.push_back(value);
  }
  return all;
}

std::optional<size_t> Fields::Number(std::string_view name, size_t otherwise) const {
  const std::string_view text = Get(name);
  if (text.empty()) return otherwise;
  size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

Fields Fields::With(std::string_view name, std::string value) const {
  Fields changed = *this;
  for (auto& [field, old] : changed.fields_) {
    if (field != name) continue;
    old = std::move(value);
    return changed;
  }
  changed.fields_.emplace_back(std::string(name), std::move(value));
  return changed;
}

std::string Fields::Encoded() const {
  std::string encoded;
  for (const auto& [name, value] : fields_) {
    if (value.empty()) continue;
    encoded += encoded.empty() ? '?' : '&';
    AppendEncoded(name, encoded);
    encoded += '=';
    AppendEncoded(value, encoded);
  }
  return encoded;
}

std::string Address(std::string_view path, const Fields& fields) {
  return std::string(path) + fields.Encoded();
}

}  // namespace sayso::serve
