#include "reports/export/review.h"

#include <nlohmann/json.hpp>

#include "absl/strings/match.h"
#include "src/base/date.h"

namespace sayso {
namespace {

using Json = nlohmann::json;

// A field's text or number as text; empty where it is absent or of another kind.
std::string Field(const Json& object, const char* name) {
  auto found = object.find(name);
  if (found == object.end()) return "";
  if (found->is_string()) return found->get<std::string>();
  return found->is_number() ? found->dump() : "";
}

bool IsWebAddress(const std::string& url) {
  return absl::StartsWith(url, "https://") || absl::StartsWith(url, "http://");
}

Review ReadReview(const Json& json) {
  return {.figure = Field(json, "figure"),
          .url = Field(json, "url"),
          .author = Field(json, "author"),
          .date = Field(json, "date"),
          .verdict = Field(json, "verdict"),
          .rating = Field(json, "rating"),
          .best = Field(json, "best"),
          .worst = Field(json, "worst"),
          .explanation = Field(json, "explanation")};
}

// What is wrong with a review; empty where nothing is.
std::string FaultOf(const Review& review) {
  if (review.figure.empty()) return "has no \"figure\": the id of a figure that states the claim";
  if (!IsWebAddress(review.url)) return "has no \"url\": the https address it is published at";
  if (review.author.empty()) return "has no \"author\": the person who decided";
  if (review.verdict.empty()) return "has no \"verdict\": the rating in words";
  bool scale = !review.best.empty() && !review.worst.empty();
  if (!review.rating.empty() && !scale) return "has a \"rating\" without \"best\" and \"worst\"";
  if (!review.date.empty() && !ParseIsoDate(review.date))
    return "has a \"date\" that is no ISO day";
  return "";
}

std::string ReadPublisher(const Json& json, Reviews& reviews) {
  auto publisher = json.find("publisher");
  if (publisher == json.end() || !publisher->is_object()) {
    return "it has no \"publisher\" with \"name\" and \"url\"";
  }
  reviews.publisher = Field(*publisher, "name");
  reviews.publisher_url = Field(*publisher, "url");
  if (reviews.publisher.empty()) return "its publisher has no \"name\"";
  return IsWebAddress(reviews.publisher_url) ? "" : "its publisher has no \"url\"";
}

}  // namespace

Reviews ReadReviews(std::string_view text, std::string& error) {
  Reviews reviews;
  Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) return error = "it is no JSON object", Reviews{};
  error = ReadPublisher(json, reviews);
  if (!error.empty()) return {};
  auto list = json.find("reviews");
  if (list == json.end() || !list->is_array())
    return error = "it has no list \"reviews\"", Reviews{};
  for (const Json& item : *list) {
    Review review = item.is_object() ? ReadReview(item) : Review{};
    std::string fault = FaultOf(review);
    if (!fault.empty()) {
      error = "review " + std::to_string(reviews.reviews.size() + 1) + " " + fault;
      return {};
    }
    reviews.reviews.push_back(std::move(review));
  }
  return reviews;
}

}  // namespace sayso
