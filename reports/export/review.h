#ifndef SAYSO_REPORTS_EXPORT_REVIEW_H_
#define SAYSO_REPORTS_EXPORT_REVIEW_H_

#include <string>
#include <string_view>
#include <vector>

namespace sayso {

// What a person decided about a claim. sayso rates nothing itself: a ClaimReview is only written
// where a person typed all of this.
struct Review {
  std::string figure;       // id of a figure that states the claim: "02-nordwire/f1"
  std::string url;          // where the review is published
  std::string author;       // who decided
  std::string date;         // ISO day; may be empty
  std::string verdict;      // in words: "Unproven"
  std::string rating;       // a number as typed; empty = words only
  std::string best, worst;  // ends of the scale the rating is on; both with a rating
  std::string explanation;  // may be empty
};

struct Reviews {
  std::string publisher, publisher_url;
  std::vector<Review> reviews;
};

// Reads the file of --reviews (docs/formats.md). Where something is missing or wrong, `error` says
// what and the result is empty.
Reviews ReadReviews(std::string_view json, std::string& error);

}  // namespace sayso

#endif  // SAYSO_REPORTS_EXPORT_REVIEW_H_
