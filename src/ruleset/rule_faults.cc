#include "src/ruleset/rule_faults.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "nlohmann/json.hpp"
#include "src/base/absl_view.h"
#include "src/base/code_points.h"

namespace sayso {

void RuleFaults::Tell(std::string_view code, std::string_view offending, std::string_view what,
                      std::string_view hint, bool last) {
  const std::string quoted = absl::StrCat("\"", ToAbsl(offending), "\"");
  const size_t at = last ? text_.rfind(quoted) : text_.find(quoted);
  TellAt(code, at == std::string_view::npos ? 0 : at, absl::StrCat(ToAbsl(what), ": ", quoted),
         hint);
}

void RuleFaults::TellOf(std::string_view code, std::string_view pointer, std::string_view offending,
                        std::string_view what, std::string_view hint) {
  if (!places_) places_.emplace(text_);
  TellAt(code, places_->OffsetOf(pointer),
         absl::StrCat(ToAbsl(what), ": \"", ToAbsl(offending), "\""), hint);
}

void RuleFaults::TellAt(std::string_view code, size_t offset, std::string message,
                        std::string_view hint) {
  const auto [line, column] = LineColumnOf(text_, static_cast<uint32_t>(offset));
  Issue issue;
  issue.severity = Issue::Severity::kError;
  issue.code = code;
  issue.message = absl::StrCat(path_, ":", line, ":", column, ": ", message);
  issue.hint = hint;
  const auto begin = static_cast<uint32_t>(offset);
  issue.place = Span{begin, begin};
  issues_.push_back(std::move(issue));
}

namespace {

// Keeps the position of the first error and builds nothing; nlohmann tells it here only.
struct ErrorPosition : nlohmann::json_sax<nlohmann::json> {
  size_t at = 0;
  std::string why;

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(size_t) override { return true; }
  bool key(string_t&) override { return true; }
  bool end_object() override { return true; }
  bool start_array(size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(size_t position, const std::string& token,
                   const nlohmann::json::exception&) override {
    at = position;
    why = token;
    return false;
  }
};

}  // namespace

nlohmann::json RuleFaults::Parse() {
  auto json = nlohmann::json::parse(text_.begin(), text_.end(), nullptr, false);
  if (!json.is_discarded()) return json;
  ErrorPosition error;
  nlohmann::json::sax_parse(text_.begin(), text_.end(), &error);
  const size_t at = error.at == 0 ? 0 : std::min(error.at - 1, text_.size());
  TellAt("bad-json", at, absl::StrCat("not valid JSON at or before \"", error.why, "\""),
         "mend the JSON here: a comma, quotation mark or bracket is missing or too many");
  return json;
}

}  // namespace sayso
