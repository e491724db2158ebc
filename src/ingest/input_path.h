#ifndef SAYSO_SRC_INGEST_INPUT_PATH_H_
#define SAYSO_SRC_INGEST_INPUT_PATH_H_

#include <string>
#include <vector>

#include "src/ingest/fault.h"

namespace sayso {

// How the bytes of an input are to be taken.
enum class InputForm { kText, kJson, kJsonLines };

// One input that will be opened. "-" is standard input.
struct InputPath {
  std::string path;    // as the user named it, or folder + "/" + what was found in it
  std::string folder;  // the folder that was walked; empty where the file itself was named
  std::string id;      // unique among the inputs: the file's stem
  InputForm form = InputForm::kText;
  bool named() const { return folder.empty(); }
};

// By the ending: .json, .jsonl and .ndjson; anything else is text.
InputForm FormOf(const std::string& path);

// What `paths` stand for: files as named; of folders all articles in them and below (.txt, .text,
// .json, .jsonl, .ndjson; no hidden ones, no manifests or overrides), sorted by their bytes. A file
// that is reached twice is read once. Tells of missing paths and of folders without an article.
std::vector<InputPath> FindInputs(const std::vector<std::string>& paths, const FaultSink& tell);

// Stems of `paths`. Where stems are equal, as much of the path before each as tells them apart:
// "monday/ferry" and "tuesday/ferry". Does not depend on the order of `paths`.
std::vector<std::string> UniqueStems(const std::vector<std::string>& paths);

}  // namespace sayso

#endif  // SAYSO_SRC_INGEST_INPUT_PATH_H_
