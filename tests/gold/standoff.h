#ifndef SAYSO_TESTS_GOLD_STANDOFF_H_
#define SAYSO_TESTS_GOLD_STANDOFF_H_

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "src/base/span.h"

namespace sayso::gold {

// One attribution as the annotator marked it (README.md of this folder). Spans count bytes.
struct GoldAttribution {
  std::string id;  // "E3"
  Spans source, cue, content;
  std::string kind;             // direct, indirect, mixed
  std::set<std::string> flags;  // denied, headline …
  std::string speaker;          // empty = unknown
  std::vector<std::string> via;
  std::vector<std::string> venue;  // outlets it was told to
  bool optional = false;           // right where it is found, no fault where it is not
};

// An article with its annotation.
struct GoldArticle {
  std::string name;  // "wire/ferry_pier"
  std::string text;
  std::vector<GoldAttribution> attributions;
  // What is wrong with the annotation itself: "wire/ferry_pier.ann:12: …". Empty in a good file.
  std::vector<std::string> faults;
};

// Reads <stem>.txt and <stem>.ann, and checks that each span holds the text it names.
GoldArticle ReadGold(const std::filesystem::path& stem);

// The stems of the articles in a folder, sorted.
std::vector<std::filesystem::path> ArticlesIn(const std::filesystem::path& folder);

// The folders of articles under tests/gold, sorted: "feature", "headlines", …
std::vector<std::string> Registers(const std::filesystem::path& root);

}  // namespace sayso::gold

#endif  // SAYSO_TESTS_GOLD_STANDOFF_H_
