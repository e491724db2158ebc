#include "src/serve/server.h"

#include <httplib.h>

#include <chrono>
#include <exception>
#include <thread>
#include <utility>

#include "src/serve/guard.h"

namespace sayso::serve {
namespace {

constexpr const char* kAddress = "127.0.0.1";
// A browser keeps six connections open, and each holds a thread while it is.
constexpr size_t kThreads = 64;
constexpr size_t kMostBodyBytes = size_t{4} << 20;
constexpr time_t kReadSeconds = 5, kWriteSeconds = 10;
// Also how long a stop may take.
constexpr time_t kKeepAliveSeconds = 1;
constexpr size_t kKeepAliveRequests = 10000;

Sender SenderOf(const httplib::Request& request) {
  const auto header = [&](const char* name) -> std::string_view {
    const auto found = request.headers.find(name);
    return found == request.headers.end() ? std::string_view() : found->second;
  };
  return {.method = request.method,
          .host = header("Host"),
          .origin = header("Origin"),
          .fetch_site = header("Sec-Fetch-Site"),
          .fetch_mode = header("Sec-Fetch-Mode")};
}

// Several of them would let two readers of one request each see another Host.
bool HasOneHost(const httplib::Request& request) {
  return request.get_header_value_count("Host") == 1;
}

httplib::Headers SafetyHeaders() {
  return {
      {"Content-Security-Policy",
       "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
       "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
      {"X-Content-Type-Options", "nosniff"},
      {"X-Frame-Options", "DENY"},
      // Not no-referrer: browsers then send "Origin: null" with our own forms.
      {"Referrer-Policy", "same-origin"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
      {"Cache-Control", "no-cache"},
  };
}

// The body is shared, not copied, and httplib does not compress it: on loopback that only costs.
void SetBody(std::shared_ptr<const std::string> body, const std::string& type,
             httplib::Response& response) {
  if (!body || body->empty()) return response.set_content("", type);
  const size_t size = body->size();
  response.set_content_provider(
      size, type, [body = std::move(body)](size_t offset, size_t length, httplib::DataSink& sink) {
        return sink.write(body->data() + offset, length);
      });
}

void Send(Answer answer, httplib::Response& response) {
  response.status = answer.status;
  if (!answer.tag.empty()) response.set_header("ETag", answer.tag);
  if (!answer.location.empty()) response.set_header("Location", answer.location);
  if (!answer.file_name.empty()) {
    response.set_header("Content-Disposition", "attachment; filename=\"" + answer.file_name + "\"");
  }
  if (answer.status != 304) SetBody(std::move(answer.body), answer.type, response);
}

void SendRefusal(int status, const std::string& why, httplib::Response& response) {
  response.status = status;
  response.set_content(why + "\n", "text/plain; charset=utf-8");
}

}  // namespace

struct Server::Http : httplib::Server {};

Server::Server(Site& site) : http_(std::make_unique<Http>()) {
  SetLimits();
  SetHandlers(site);
}

void Server::SetLimits() {
  http_->new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
  http_->set_tcp_nodelay(true);
  http_->set_keep_alive_max_count(kKeepAliveRequests);
  http_->set_keep_alive_timeout(kKeepAliveSeconds);
  http_->set_read_timeout(kReadSeconds);
  http_->set_write_timeout(kWriteSeconds);
  http_->set_payload_max_length(kMostBodyBytes);
  http_->set_default_headers(SafetyHeaders());
  http_->set_socket_options([](socket_t socket) {
    // The default of httplib also sets SO_REUSEPORT, by which two programs would share the port.
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  });
}

void Server::SetHandlers(Site& site) {
  // The body of a POST is read before a handler runs, also where the answer is a refusal: what is
  // left unread on a connection would be taken for the next request.
  const auto respond = [this, &site](const httplib::Request& request, httplib::Response& response) {
    const std::string why =
        HasOneHost(request) ? WhyRefused(SenderOf(request), port_) : "One Host is needed.";
    if (!why.empty()) return SendRefusal(403, why, response);
    Send(site.Respond({.method = request.method == "HEAD" ? "GET" : request.method,
                       .target = request.target,
                       .body = request.body,
                       .known_tag = request.get_header_value("If-None-Match")}),
         response);
  };
  http_->Get(".*", respond);
  http_->Post(".*", respond);
  http_->set_error_handler([](const httplib::Request&, httplib::Response& response) {
    if (response.body.empty() && response.status == 413) {
      SendRefusal(413, "A text may have 4 MB.", response);
    }
  });
  http_->set_exception_handler(
      [](const httplib::Request&, httplib::Response& response, std::exception_ptr) {
        SendRefusal(500, "The page could not be made.", response);
      });
  http_->set_logger([this](const httplib::Request& request, const httplib::Response& response) {
    if (log) log(request.method + " " + request.target, response.status);
  });
}

Server::~Server() = default;

bool Server::Listen(int port) {
  if (port == 0) {
    port_ = http_->bind_to_any_port(kAddress);
    return port_ > 0;
  }
  port_ = port;
  return http_->bind_to_port(kAddress, port);
}

void Server::Run() {
  if (!stopping_) http_->listen_after_bind();
  ended_ = true;
}

// httplib forgets a stop that comes before it listens.
void Server::Stop() {
  stopping_ = true;
  while (!ended_ && !http_->is_running()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  http_->stop();
}

}  // namespace sayso::serve
