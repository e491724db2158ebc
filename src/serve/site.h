#ifndef SAYSO_SRC_SERVE_SITE_H_
#define SAYSO_SRC_SERVE_SITE_H_

#include <memory>
#include <string>

#include "src/serve/library.h"

namespace sayso::serve {

// A request, whatever brought it: the tests ask without a socket.
struct Request {
  std::string method = "GET";  // or "POST"
  std::string target;          // "/statements?q=bridge"
  std::string body;            // of a POST
  std::string known_tag;       // the answer the asker has: If-None-Match
};

struct Answer {
  int status = 200;
  std::string type = "text/html; charset=utf-8";
  std::shared_ptr<const std::string> body;  // null: none
  std::string tag;                          // equal tags mean equal answers; empty: not to be kept
  std::string file_name;                    // to be saved under; empty: to be shown
};

// All pages, and what they load. A function of the library as it is and of the request.
class Site {
 public:
  explicit Site(const Library& library) : library_(library) {}
  Answer Respond(const Request& request) const;

 private:
  const Library& library_;
};

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_SITE_H_
