#ifndef SAYSO_TESTS_COMPARE_STORY_H_
#define SAYSO_TESTS_COMPARE_STORY_H_

#include <string>
#include <vector>

#include "src/analyzer/analyzer.h"

namespace sayso {

// Runs the whole pipeline over articles, with the rules inside the program.
Analysis AnalyzeStory(std::vector<Document> articles);

// The .txt files of a folder, by name.
Analysis AnalyzeFolder(const std::string& folder);
Analysis AnalyzeFolders(const std::vector<std::string>& folders);

}  // namespace sayso

#endif  // SAYSO_TESTS_COMPARE_STORY_H_
