#ifndef SAYSO_SRC_COMPARE_SUBJECT_H_
#define SAYSO_SRC_COMPARE_SUBJECT_H_

#include <optional>
#include <string>

#include "src/compare/scopes.h"
#include "src/findings/record.h"

namespace sayso {

// What a figure measures, as far as the words around it tell.
struct Subject {
  std::string key;    // equal for what may be one thing
  bool sure = false;  // the key alone tells; else the sentences must agree
  Course course = Course::kFixed;
};

// Nothing for figures of a kind that is not compared.
std::optional<Subject> SubjectOf(const FigureRecord& figure, const Scopes& scopes);

}  // namespace sayso

#endif  // SAYSO_SRC_COMPARE_SUBJECT_H_
