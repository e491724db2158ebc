#ifndef SAYSO_SRC_SERVE_ANSWER_H_
#define SAYSO_SRC_SERVE_ANSWER_H_

#include <memory>
#include <string>

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
  std::string location;                     // where to look instead (status 303)
};

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_ANSWER_H_
