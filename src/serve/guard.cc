#include "src/serve/guard.h"

namespace sayso::serve {
namespace {

bool IsOurs(std::string_view host, int port) {
  const std::string suffix = ":" + std::to_string(port);
  for (const std::string_view name : {"127.0.0.1", "localhost"}) {
    if (host == std::string(name) + suffix) return true;
    if (port == 80 && host == name) return true;  // browsers leave it out
  }
  return false;
}

bool IsOurOrigin(std::string_view origin, int port) {
  constexpr std::string_view kScheme = "http://";
  return origin.starts_with(kScheme) && IsOurs(origin.substr(kScheme.size()), port);
}

}  // namespace

std::string WhyRefused(const Sender& sender, int port) {
  if (!IsOurs(sender.host, port)) return "This server answers to 127.0.0.1 and localhost only.";
  const bool reads = sender.method == "GET" || sender.method == "HEAD";
  if (!sender.origin.empty() ? !IsOurOrigin(sender.origin, port) : !reads) {
    return "Only its own pages may send to this server.";
  }
  const bool foreign = sender.fetch_site == "cross-site" || sender.fetch_site == "same-site";
  if (foreign && !(reads && sender.fetch_mode == "navigate")) {
    return "Pages of other sites may not load from this server.";
  }
  return "";
}

}  // namespace sayso::serve
