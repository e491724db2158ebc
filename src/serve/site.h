#ifndef SAYSO_SRC_SERVE_SITE_H_
#define SAYSO_SRC_SERVE_SITE_H_

#include "src/serve/answer.h"
#include "src/serve/answer_cache.h"
#include "src/serve/library.h"

namespace sayso::serve {

// All pages, and what they load. A function of the library as it is and of the request.
class Site {
 public:
  explicit Site(const Library& library) : library_(library), cache_(size_t{32} << 20) {}
  Answer Respond(const Request& request);

 private:
  const Library& library_;
  AnswerCache cache_;
};

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_SITE_H_
