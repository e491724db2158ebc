#include "src/ingest/article_text.h"

#include <algorithm>

namespace sayso {
namespace {

constexpr std::string_view kBlank = " \t\r\n\f\v";

bool BeginsAs(std::string_view bytes, std::string_view lower) {
  return bytes.size() >= lower.size() &&
         std::equal(lower.begin(), lower.end(), bytes.begin(), [](char want, char c) {
           return want == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
         });
}

bool IsWebPage(std::string_view bytes) {
  const std::string_view start =
      bytes.substr(std::min(bytes.find_first_not_of(kBlank), bytes.size()));
  return BeginsAs(start, "<!doctype html") || BeginsAs(start, "<html");
}

}  // namespace

std::optional<InputFault> WhyNoText(std::string_view bytes, const std::string& path) {
  if (bytes.find_first_not_of(kBlank) == bytes.npos) {
    return InputFault{
        .path = path,
        .what = bytes.empty() ? "empty, there is no text" : "empty, there is only white space",
        .hint = "put the article's text into it, or leave it out"};
  }
  if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) {
    return InputFault{.path = path,
                      .what = "the text is UTF-16, sayso reads UTF-8",
                      .hint = "convert it: iconv -f UTF-16 -t UTF-8"};
  }
  if (bytes.find('\0') != bytes.npos) {
    return InputFault{.path = path,
                      .what = "a binary file, not a text: it holds zero bytes",
                      .hint = "save the article as plain UTF-8 text"};
  }
  if (IsWebPage(bytes)) {
    return InputFault{.path = path,
                      .what = "a web page, sayso reads plain text",
                      .hint = "save the article's text without the page around it"};
  }
  return std::nullopt;
}

}  // namespace sayso
