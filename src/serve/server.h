#ifndef SAYSO_SRC_SERVE_SERVER_H_
#define SAYSO_SRC_SERVE_SERVER_H_

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "src/serve/site.h"

namespace sayso::serve {

// Answers HTTP on 127.0.0.1 and nowhere else. A page of another site can reach that address too,
// through the browser of who runs this, so every request is looked at first: its Host must be ours
// to the letter (no other name is made to point here), what asks or sends from another site's page
// is refused, and no answer may be framed, sniffed or run scripts but our own.
class Server {
 public:
  explicit Server(Site& site);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  // Takes the port; 0 = any that is free. False where it is taken.
  bool Listen(int port);
  int port() const { return port_; }

  // Answers until Stop(); requests that have begun are finished. Once.
  void Run();
  // Ends a Run() that has begun or is about to. Any thread but that of Run().
  void Stop();

  // Told of each request and its answer: "GET /statements?q=x", 200. Set before Run(); any thread
  // calls it.
  std::function<void(const std::string& what, int status)> log;

 private:
  struct Http;

  void SetLimits();
  void SetHandlers(Site& site);

  std::unique_ptr<Http> http_;
  int port_ = 0;
  std::atomic<bool> stopping_ = false, ended_ = false;
};

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_SERVER_H_
