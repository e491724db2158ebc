#include "grammar/faulty_number.h"

#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "grammar/number.h"

namespace sayso::grammar {
namespace {

// An identifier is no number gone wrong: 1.2.3.4 and 2.0.1 are an address and a version.
bool IsCode(std::string_view digits) {
  const auto is = [](char c) { return c == '.'; };
  return std::none_of(digits.begin(), digits.end(), [](char c) { return c == ',' || c == '\''; }) &&
         std::count_if(digits.begin(), digits.end(), is) > 0;
}

bool IsTooLarge(std::string_view digits) {
  return std::all_of(digits.begin(), digits.end(),
                     [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == '.'; }) &&
         std::count_if(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }) >
             18;
}

// 10^400: a power as plain text has it.
const Lexeme* ReadPower(const Reader& reader, const Lexeme* at) {
  const bool power = at->is(LexemeKind::kDigits) && reader.At(at + 2) != nullptr &&
                     at[1].text == "^" && !at[1].space_before && !at[2].space_before;
  if (!power || !(at[2].is(LexemeKind::kDigits) || at[2].is(LexemeKind::kNonsense))) return nullptr;
  return at + 3;
}

struct FaultText {
  std::string_view code;
  std::string_view what;
  std::string_view hint;
};
constexpr FaultText kFaults[] = {
    {"not-a-number", "reads as no number: its separators group nothing",
     "write thousands in groups of three (2,317,000) or, in India, 23,17,000"},
    {"number-too-large", "is more than the 18 digits that values are kept in",
     "the figure is left out; check it against its source"},
    {"no-such-day", "is no day of the calendar", "check the date against its source"},
};

}  // namespace

std::optional<Reading> ReadFaulty(const Reader& reader, const Lexeme* at) {
  if (const Lexeme* end = ReadPower(reader, at)) return Reading{{}, end, "number-too-large"};
  if (at->is(LexemeKind::kNonsense)) {
    if (IsTooLarge(at->text)) return Reading{{}, at + 1, "number-too-large"};
    if (!IsCode(at->text)) return Reading{{}, at + 1, "not-a-number"};
    return Reading{{}, at + 1};
  }
  const Lexeme* end = at;
  if (Overflows(end, reader.end())) return Reading{{}, end, "number-too-large"};
  return std::nullopt;
}

Issue FaultIssue(std::string_view fault, const Text& text, Span span) {
  const auto known = std::find_if(std::begin(kFaults), std::end(kFaults),
                                  [&](const FaultText& f) { return f.code == fault; });
  std::string message = absl::StrCat("\"", std::string(text.view(span)), "\" ");
  if (known == std::end(kFaults))
    return {Issue::Severity::kWarning, std::string(fault), message, {}, span};
  absl::StrAppend(&message, std::string(known->what));
  return {Issue::Severity::kWarning, std::string(fault), std::move(message),
          std::string(known->hint), span};
}

}  // namespace sayso::grammar
