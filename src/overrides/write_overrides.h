#ifndef SAYSO_SRC_OVERRIDES_WRITE_OVERRIDES_H_
#define SAYSO_SRC_OVERRIDES_WRITE_OVERRIDES_H_

#include <filesystem>

#include "absl/status/status.h"
#include "src/overrides/override.h"

namespace sayso {

// Adds a correction at the end of the overrides file, which is made where there is none. All that
// the user wrote stays, in its order, unknown keys too; the file is laid out anew. The new file is
// written beside the old one and renamed, so that no half file is ever seen. One that stands there
// already is not added again.
//
// Error, and no change: the correction lacks who, why or what its action needs; the file is no
// overrides file (the message names line and mend); it cannot be written.
absl::Status AddOverride(const std::filesystem::path& path, const Override& correction);

// Takes out the entry that says the same. NotFound where there is none.
absl::Status RemoveOverride(const std::filesystem::path& path, const Override& correction);

}  // namespace sayso

#endif  // SAYSO_SRC_OVERRIDES_WRITE_OVERRIDES_H_
