#ifndef SAYSO_SRC_RULESET_RULE_FAULTS_H_
#define SAYSO_SRC_RULESET_RULE_FAULTS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nlohmann/json_fwd.hpp"
#include "src/base/issue.h"
#include "src/ruleset/json_places.h"

namespace sayso {

// Tells what is wrong in one rule file: file, line, offending text and the mend, as Issues.
class RuleFaults {
 public:
  RuleFaults(std::string_view path, std::string_view text, std::vector<Issue>& issues)
      : path_(path), text_(text), issues_(issues) {}

  // `offending` is text of the file; its line is that of its first occurrence in quotation marks
  // (`last`: of its last, for a repetition), or line 1 where it has none.
  void Tell(std::string_view code, std::string_view offending, std::string_view what,
            std::string_view hint, bool last = false);

  // The same at the place of a value: `pointer` is a JSON pointer, "/entries/2/words".
  void TellOf(std::string_view code, std::string_view pointer, std::string_view offending,
              std::string_view what, std::string_view hint);

  // The file as JSON. Where it is none, tells where it breaks and gives a discarded value.
  nlohmann::json Parse();

  std::string_view path() const { return path_; }

 private:
  void TellAt(std::string_view code, size_t offset, std::string message, std::string_view hint);

  std::string path_;
  std::string_view text_;
  std::optional<JsonPlaces> places_;  // made when first needed
  std::vector<Issue>& issues_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_RULE_FAULTS_H_
