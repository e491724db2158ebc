#ifndef SAYSO_REPORTS_EXPORT_JSON_LD_VALUE_H_
#define SAYSO_REPORTS_EXPORT_JSON_LD_VALUE_H_

#include <string_view>

#include "reports/export/review.h"
#include "reports/json_writer.h"
#include "src/figures/figure.h"
#include "src/resolve/attribution.h"

namespace sayso {

// Values of schema.org's types, written as objects.

// "author": {"@type": "Person", "name": "Ines Maroun"}
void WriteNamed(std::string_view key, std::string_view type, std::string_view name,
                JsonWriter& json);
// A Person or an Organization, with the role and the body spoken for.
void WriteSpeaker(std::string_view key, const Speaker& speaker, JsonWriter& json);

// An Observation: what is measured, as a QuantitativeValue (at least 118 is minValue alone) or, for
// a day, as text.
void WriteObservation(const Figure& figure, std::string_view what, JsonWriter& json);

// The author, the publisher and the rating of a ClaimReview.
void WriteReviewer(const Reviews& reviews, const Review& review, JsonWriter& json);

}  // namespace sayso

#endif  // SAYSO_REPORTS_EXPORT_JSON_LD_VALUE_H_
