#ifndef SAYSO_SRC_INGEST_FAULT_H_
#define SAYSO_SRC_INGEST_FAULT_H_

#include <cstdint>
#include <functional>
#include <string>

#include "src/base/issue.h"

namespace sayso {

// Why an input could not be read, or not in full. Reading goes on with the next one.
struct InputFault {
  Issue::Severity severity = Issue::Severity::kError;
  std::string path;     // as the user named it
  uint32_t line = 0;    // from 1; 0 = the file as a whole
  uint32_t column = 0;  // from 1, in code points; 0 = the whole line
  std::string what;     // "no such file or folder"
  std::string hint;     // how to mend it; may be empty
};

// Called for each fault as it is met.
using FaultSink = std::function<void(const InputFault&)>;

}  // namespace sayso

#endif  // SAYSO_SRC_INGEST_FAULT_H_
