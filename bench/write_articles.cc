// write_articles FOLDER COUNT BYTES: made-up articles to time the program with, one a file.

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "bench/article_text.h"

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "usage: write_articles FOLDER COUNT BYTES\n");
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  const unsigned long count = std::strtoul(argv[2], nullptr, 10);
  const unsigned long bytes = std::strtoul(argv[3], nullptr, 10);
  for (unsigned long i = 0; i < count; ++i) {
    std::ofstream out(folder / ("article" + std::to_string(i) + ".txt"), std::ios::binary);
    out << sayso::ArticleText(bytes, i);
    if (!out) {
      std::fprintf(stderr, "write_articles: cannot write into %s\n", folder.c_str());
      return 1;
    }
  }
  return 0;
}
