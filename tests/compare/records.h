#ifndef SAYSO_TESTS_COMPARE_RECORDS_H_
#define SAYSO_TESTS_COMPARE_RECORDS_H_

#include <filesystem>
#include <string>
#include <vector>

#include "src/compare/compare.h"

namespace sayso {

// Records made by hand, in few words, so that comparing is tested without reading.

// The rule files of rules/<family>, from the source tree.
const std::vector<RuleFile>& FilesOf(const std::string& family);

// A figure of an outcome: "killed", "at least 118" with [118, ∞).
struct Told {
  std::string text;
  std::string outcome = "killed";
  std::string claimant;           // empty = the outlet's own voice
  std::vector<std::string> body;  // words that tell the claimant's body
  std::string counted = "people";
  std::string place;
  std::string side;
  Role role = Role::kLevel;
  Epistemics epistemics = Epistemics::kReported;
  std::string sentence;
  SpeakerKind kind = SpeakerKind::kInstitution;
  bool background = false;
};

// Reads "118", "at least 118", "more than 118", "about 85", "up to 350" as Figure's interval.
FigureRecord FigureOf(const std::string& id, const Told& told);

DocumentRecord DocumentOf(const std::string& id, const std::string& outlet, const std::string& day,
                          const std::vector<Told>& figures);

Comparison CompareAll(const std::vector<DocumentRecord>& records);

// "update [a/f0 b/f0]" a finding, sorted.
std::vector<std::string> Short(const Comparison& comparison);

}  // namespace sayso

#endif  // SAYSO_TESTS_COMPARE_RECORDS_H_
