#ifndef SAYSO_SRC_CLI_JSON_LIST_H_
#define SAYSO_SRC_CLI_JSON_LIST_H_

#include <ostream>
#include <string>

#include "reports/json_writer.h"

namespace sayso::cli {

// Items for programs: an array with one a line; with `lines` the lines alone, without an array
// around them. `write(item, json)` writes one as an object.
template <class Items, class Write>
void WriteJsonList(const Items& items, bool lines, std::ostream& out, Write write) {
  const char* separator = lines ? "" : "[\n";
  for (const auto& item : items) {
    std::string text;
    JsonWriter json(text);
    write(item, json);
    json.Flush();
    out << separator << text;
    separator = lines ? "\n" : ",\n";
  }
  if (lines) {
    if (!items.empty()) out << "\n";
  } else {
    out << (items.empty() ? "[]\n" : "\n]\n");
  }
}

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_JSON_LIST_H_
