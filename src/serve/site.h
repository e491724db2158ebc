#ifndef SAYSO_SRC_SERVE_SITE_H_
#define SAYSO_SRC_SERVE_SITE_H_

#include <functional>
#include <mutex>
#include <string_view>
#include <utility>

#include "absl/status/status.h"
#include "src/base/date.h"
#include "src/serve/answer.h"
#include "src/serve/answer_cache.h"
#include "src/serve/fields.h"
#include "src/serve/library.h"

namespace sayso::serve {

// All pages, what they load, and what they send: corrections, which are written to the user's
// overrides file. An answer is a function of the library as it is and of the request.
class Site {
 public:
  // `today` dates new corrections.
  Site(Library& library, std::function<Date()> today)
      : library_(library), today_(std::move(today)), cache_(size_t{32} << 20) {}
  Answer Respond(const Request& request);

 private:
  Answer Post(const Request& request, std::string_view path);
  Answer AddCorrection(const Fields& form, const Snapshot& snapshot);
  Answer TakeOutCorrection(const Fields& form, const Snapshot& snapshot);
  Answer AfterCorrecting(const absl::Status& status, const Snapshot& snapshot);

  Library& library_;
  const std::function<Date()> today_;
  AnswerCache cache_;
  std::mutex correcting_;  // one at a time reads, changes and writes the user's file
};

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_SITE_H_
