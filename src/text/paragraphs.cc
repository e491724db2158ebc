#include "src/text/paragraphs.h"

#include <algorithm>
#include <charconv>

#include "absl/strings/str_format.h"
#include "src/base/date.h"
#include "src/text/characters.h"

namespace sayso {
namespace {

constexpr size_t kWrapWidth = 100;  // no line of a hard-wrapped text is longer

struct Line {
  Span span;
  bool after_blank = true;  // a blank line, or nothing, stands before it
};

std::vector<Line> SplitLines(std::string_view text) {
  std::vector<Line> lines;
  bool blank = true;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = std::min(text.find('\n', begin), text.size());
    size_t first = begin, last = end;
    while (first < last && CharacterAt(text, first).cls == CharClass::kSpace) {
      first += CharacterAt(text, first).size;
    }
    while (last > first && static_cast<unsigned char>(text[last - 1]) <= ' ') --last;
    if (first < last) {
      lines.push_back({{static_cast<uint32_t>(first), static_cast<uint32_t>(last)}, blank});
    }
    blank = first == last;
    begin = end + 1;
  }
  return lines;
}

bool EndsSentence(std::string_view line) {
  return std::string_view(".!?:;\"'").find(line.back()) != std::string_view::npos ||
         line.ends_with("”") || line.ends_with("’");
}

// Whether lines break inside sentences: many go on in lower case on the next line.
bool IsHardWrapped(std::string_view text, const std::vector<Line>& lines) {
  size_t adjacent = 0, carried = 0;
  for (size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].span.size() > kWrapWidth) return false;
    if (lines[i].after_blank) continue;
    ++adjacent;
    std::string_view next = lines[i].span.in(text);
    bool lower = CharacterAt(next, 0).cls == CharClass::kLetter && !IsUpperAt(next, 0);
    carried += lower && !EndsSentence(lines[i - 1].span.in(text));
  }
  return carried >= 2 && carried * 3 >= adjacent;
}

std::string_view Trimmed(std::string_view s) {
  while (!s.empty() && static_cast<unsigned char>(s.front()) <= ' ') s.remove_prefix(1);
  while (!s.empty() && static_cast<unsigned char>(s.back()) <= ' ') s.remove_suffix(1);
  return s;
}

struct HeaderLine {
  std::string key;
  std::string_view value;
};

// "Key: value" with a key of at most three words.
std::optional<HeaderLine> ParseHeaderLine(std::string_view line) {
  size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon > 30) return std::nullopt;
  HeaderLine header{.value = Trimmed(line.substr(colon + 1))};
  AppendLowered(Trimmed(line.substr(0, colon)), header.key);
  bool plain = std::ranges::all_of(
      header.key, [](char c) { return (c >= 'a' && c <= 'z') || c == ' ' || c == '-'; });
  if (!plain || std::ranges::count(header.key, ' ') > 2) return std::nullopt;
  return header;
}

void SetIfEmpty(std::string& field, std::string_view value) {
  if (field.empty()) field = value;
}

void Store(std::string_view field, std::string_view value, const Lexicon& lexicon,
           Metadata& metadata) {
  bool address = value.starts_with("http://") || value.starts_with("https://");
  if (field == "source") field = address ? "url" : "outlet";
  if (field == "title") SetIfEmpty(metadata.title, value);
  if (field == "outlet") SetIfEmpty(metadata.outlet, value);
  if (field == "url") SetIfEmpty(metadata.url, value);
  if (field == "author") SetIfEmpty(metadata.author, value);
  if (field == "language") SetIfEmpty(metadata.language, value);
  if (field == "published") SetIfEmpty(metadata.published, NormalisedDate(value, lexicon));
}

bool BlankLineAfter(std::string_view text, size_t offset) {
  size_t newline = text.find('\n', offset);
  if (newline == std::string_view::npos) return true;
  std::string_view rest = text.substr(newline + 1);
  return Trimmed(rest.substr(0, rest.find('\n'))).empty();
}

int ToInt(std::string_view digits) {
  int value = 0;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? value : -1;
}

}  // namespace

std::vector<Paragraph> SplitParagraphs(std::string_view text) {
  std::vector<Line> lines = SplitLines(text);
  bool wrapped = IsHardWrapped(text, lines);
  std::vector<Paragraph> paragraphs;
  for (const Line& line : lines) {
    if (wrapped && !line.after_blank && !paragraphs.empty() &&
        !ParseHeaderLine(line.span.in(text))) {
      paragraphs.back().span.end = line.span.end;
    } else {
      paragraphs.push_back({.span = line.span});
    }
  }
  return paragraphs;
}

void ReadHeader(std::string_view text, const Ruleset& ruleset, std::vector<Paragraph>& paragraphs,
                Metadata& metadata) {
  const RuleValue keys = ruleset.value("text", "header")["keys"];
  std::vector<HeaderLine> headers;
  bool known = false, closed = false;
  for (const Paragraph& p : paragraphs) {
    auto header = ParseHeaderLine(p.span.in(text));
    if (!header) break;
    known |= static_cast<bool>(keys[header->key]);
    headers.push_back(*std::move(header));
    if ((closed = BlankLineAfter(text, p.span.end))) break;
  }
  if (!known || !closed) return;
  for (size_t i = 0; i < headers.size(); ++i) {
    paragraphs[i].kind = ParagraphKind::kHeader;
    Store(keys[headers[i].key].text(), headers[i].value, ruleset.lexicon(), metadata);
  }
}

std::string NormalisedDate(std::string_view text, const Lexicon& lexicon) {
  if (ParseIsoDate(text)) return std::string(text);
  int day = -1, month = -1, year = -1;
  for (size_t i = 0; i < text.size();) {
    size_t end = std::min(text.find_first_of(" ,.\t", i), text.size());
    std::string word;
    AppendLowered(text.substr(i, end - i), word);
    i = end + 1;
    int number = ToInt(word);
    if (number > 31) year = number;
    if (number > 0 && number <= 31) day = number;
    if (auto fact = lexicon.fact(lexicon.Find(word), Fact::kMonth)) month = ToInt(*fact);
  }
  if (day < 0 || month < 0 || year < 0) return std::string(text);
  std::string iso = absl::StrFormat("%04d-%02d-%02d", year, month, day);
  return ParseIsoDate(iso) ? iso : std::string(text);
}

}  // namespace sayso
