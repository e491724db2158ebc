#ifndef SAYSO_TESTS_SERVE_STORY_LIBRARY_H_
#define SAYSO_TESTS_SERVE_STORY_LIBRARY_H_

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "src/serve/library.h"

namespace sayso::serve {

// Two made-up articles in a folder of their own, and the library over it.
class StoryLibrary {
 public:
  StoryLibrary() : folder_(MakeFolder()), articles(Options()) {
    Write("courier.txt",
          "Title: Ferry sinks\nOutlet: Harbour Courier\nDate: 2031-05-02\n\n"
          "At least 41 people were killed, the coast guard said. \"The ramp had failed,\" said "
          "Maja Lund, the harbour master.\n");
    Write("gazette.txt",
          "Title: Port mourns\nOutlet: Maren Gazette\nDate: 2031-05-02\n\n"
          "The interior ministry said 29 people were killed.\n");
    articles.Refresh();
  }
  ~StoryLibrary() { std::filesystem::remove_all(folder_); }

  void Write(const std::string& name, std::string_view text) {
    std::ofstream(folder_ + "/" + name, std::ios::binary) << text;
  }
  void Remove(const std::string& name) { std::filesystem::remove(folder_ + "/" + name); }
  const std::string& folder() const { return folder_; }

 private:
  static std::string MakeFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "sayso-serve-XXXXXX").string();
    return mkdtemp(name.data());
  }
  LibraryOptions Options() {
    return {.inputs = {.paths = {folder_}},
            .ruleset = Ruleset::Builtin(),
            .progress = [this](size_t, size_t) { ++analysed; }};
  }

  std::string folder_;

 public:
  size_t analysed = 0;  // articles, since it was made
  Library articles;
};

}  // namespace sayso::serve

#endif  // SAYSO_TESTS_SERVE_STORY_LIBRARY_H_
