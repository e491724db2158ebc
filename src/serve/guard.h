#ifndef SAYSO_SRC_SERVE_GUARD_H_
#define SAYSO_SRC_SERVE_GUARD_H_

#include <string>
#include <string_view>

namespace sayso::serve {

// What of a request's head tells who sends it. Empty = not there.
struct Sender {
  std::string_view method;
  std::string_view host;        // "127.0.0.1:8137"
  std::string_view origin;      // "http://127.0.0.1:8137"
  std::string_view fetch_site;  // Sec-Fetch-Site: "same-origin", "cross-site"
  std::string_view fetch_mode;  // Sec-Fetch-Mode: "navigate", "no-cors"
};

// Why a server on `port` of this machine must not answer, for a person to read; empty where it may.
//  * Host must be 127.0.0.1 or localhost with our port, to the letter: another name that was made
//    to point at this machine carries another site's pages (DNS rebinding).
//  * What is sent (POST) must come from one of our own pages, as Origin tells; browsers always
//    tell it.
//  * What another site's page loads into itself is refused; a link to us may be followed.
std::string WhyRefused(const Sender& sender, int port);

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_GUARD_H_
