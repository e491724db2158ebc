#ifndef SAYSO_SRC_CLI_SETTINGS_H_
#define SAYSO_SRC_CLI_SETTINGS_H_

#include <string>
#include <vector>

namespace sayso::cli {

// What the user asked for: all options of all commands; each command declares those it has.
struct Settings {
  std::vector<std::string> words;  // what is no option: paths, names
  std::string manifest;            // empty = sayso.json beside each article
  std::string overrides;           // empty = sayso-overrides.json beside the articles
  std::string rules;               // folder with the user's own rules; empty = none
  std::string format;              // empty = the command's first
  std::string output;              // file; empty or "-" = standard output
  std::string color = "auto";
  std::string fail_on;  // a severity; empty = never
  int threads = 0;      // 0 = as many as the machine has
  bool quiet = false;
  bool verbose = false;

  std::string value_rule;  // how to pick one value of a measure; empty = none
  // list
  std::string speaker, outlet, kind, contains;
  // explain
  std::string id;
  // report
  std::string title;
  std::string stamp;  // the time of the run; empty = not told
  bool no_text = false;
  std::string reviews;  // file; empty = none
  // serve
  int port = 8137;
  bool open = false;
  // version
  bool json = false;
};

}  // namespace sayso::cli

#endif  // SAYSO_SRC_CLI_SETTINGS_H_
