#include "src/serve/server.h"

#include <gtest/gtest.h>
#include <httplib.h>

#include <chrono>
#include <thread>

#include "tests/serve/story_library.h"

namespace sayso::serve {
namespace {

class ServerTest : public ::testing::Test {
 protected:
  ServerTest() {
    EXPECT_TRUE(server_.Listen(0));
    runner_ = std::thread([this] { server_.Run(); });
    while (!Client().Get("/state")) std::this_thread::yield();
  }
  ~ServerTest() override {
    server_.Stop();
    runner_.join();
  }

  httplib::Client Client() const { return httplib::Client("127.0.0.1", server_.port()); }
  httplib::Headers Ours() const {
    return {{"Origin", "http://127.0.0.1:" + std::to_string(server_.port())}};
  }

  StoryLibrary story_;
  Site site_{story_.articles, [] { return Date(); }};
  Server server_{site_};
  std::thread runner_;
};

TEST_F(ServerTest, EveryAnswerIsGuarded) {
  for (const char* path : {"/", "/page.js", "/nowhere"}) {
    const auto answer = Client().Get(path);
    const std::string policy = answer->get_header_value("Content-Security-Policy");
    EXPECT_NE(policy.find("default-src 'none'"), std::string::npos) << path;
    EXPECT_EQ(policy.find("unsafe"), std::string::npos) << path;
    EXPECT_EQ(answer->get_header_value("X-Content-Type-Options"), "nosniff");
  }
}

TEST_F(ServerTest, OtherHostsAndOriginsAreRefused) {
  EXPECT_EQ(Client().Get("/", {{"Host", "evil.example"}})->status, 403);
  EXPECT_EQ(Client().Post("/found", "\"We won,\" said Jane Doe.", "text/plain")->status, 403);
  EXPECT_EQ(Client().Post("/found", Ours(), "\"We won,\" said Jane Doe.", "text/plain")->status,
            200);
}

// What is left of a refused body must not be read as the next request.
TEST_F(ServerTest, ARefusedBodyIsReadToItsEnd) {
  auto client = Client();
  client.set_keep_alive(true);
  EXPECT_EQ(client.Post("/found", "GET /export HTTP/1.1\r\n\r\n", "text/plain")->status, 403);
  const auto next = client.Get("/state");
  ASSERT_TRUE(next);
  EXPECT_EQ(next->body, story_.articles.Current()->id());
}

TEST_F(ServerTest, LongBodiesAreRefused) {
  const std::string body(size_t{5} << 20, 'a');
  EXPECT_EQ(Client().Post("/found", Ours(), body, "text/plain")->status, 413);
}

TEST_F(ServerTest, AnAnswerThatIsKnownIsNotSent) {
  const std::string tag = Client().Get("/")->get_header_value("ETag");
  const auto again = Client().Get("/", {{"If-None-Match", tag}});
  EXPECT_EQ(again->status, 304);
  EXPECT_EQ(again->body, "");
}

TEST_F(ServerTest, APortIsTakenOnce) {
  Server other(site_);
  EXPECT_FALSE(other.Listen(server_.port()));
}

TEST_F(ServerTest, AStopTakesNoLongerThanTwoSeconds) {
  auto client = Client();
  client.set_keep_alive(true);
  client.Get("/");
  const auto start = std::chrono::steady_clock::now();
  server_.Stop();
  runner_.join();
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
  runner_ = std::thread([] {});
}

TEST_F(ServerTest, AStopBeforeItRunsIsKept) {
  Server other(site_);
  ASSERT_TRUE(other.Listen(0));
  std::thread stopper([&] { other.Stop(); });
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  other.Run();
  stopper.join();
}

}  // namespace
}  // namespace sayso::serve
