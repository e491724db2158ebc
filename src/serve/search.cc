#include "src/serve/search.h"

#include "src/base/folded.h"

namespace sayso::serve {

Search::Search(std::string_view typed) {
  const std::string folded = Folded(typed);
  std::string term;
  bool phrase = false;
  const auto end_term = [&] {
    if (term.find_first_not_of(' ') != term.npos) terms_.push_back(std::move(term));
    term.clear();
  };
  for (const char c : folded) {
    if (c == '"') {
      end_term();
      phrase = !phrase;
    } else if (!phrase && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
      end_term();
    } else {
      term += c;
    }
  }
  end_term();
}

}  // namespace sayso::serve
