#include "reports/export/json_ld_value.h"

#include "reports/figure_value.h"
#include "src/ast/names.h"

namespace sayso {
namespace {

std::string_view TypeOf(SpeakerKind kind) {
  bool person = kind == SpeakerKind::kPerson || kind == SpeakerKind::kJournalist ||
                kind == SpeakerKind::kOfficials || kind == SpeakerKind::kAnonymous;
  return person ? "Person" : "Organization";
}

void WriteEnd(std::string_view key, const Bound& bound, JsonWriter& json) {
  if (!bound.value) return;
  json.Key(key);
  json.Number(*bound.value);
}

void WriteQuantity(const Figure& figure, JsonWriter& json) {
  const Interval& interval = figure.interval;
  json.Key("value");
  json.BeginObject();
  json.Field("@type", "QuantitativeValue");
  if (interval.is_point()) {
    WriteEnd("value", interval.low, json);
  } else {
    WriteEnd("minValue", interval.low, json);
    WriteEnd("maxValue", interval.high, json);
  }
  json.FieldUnlessEmpty("unitText", figure.unit.empty() ? figure.counted : figure.unit);
  json.Key("sayso:lowOpen");
  json.Boolean(interval.low.open);
  json.Key("sayso:highOpen");
  json.Boolean(interval.high.open);
  json.EndObject();
}

}  // namespace

void WriteNamed(std::string_view key, std::string_view type, std::string_view name,
                JsonWriter& json) {
  json.Key(key);
  json.BeginObject();
  json.Field("@type", type);
  json.Field("name", name);
  json.EndObject();
}

void WriteSpeaker(std::string_view key, const Speaker& speaker, JsonWriter& json) {
  std::string_view type = TypeOf(speaker.kind);
  json.Key(key);
  json.BeginObject();
  json.Field("@type", type);
  json.Field("name", speaker.name);
  if (type == "Person") {
    json.FieldUnlessEmpty("jobTitle", speaker.role);
    if (!speaker.on_behalf_of.empty()) {
      WriteNamed("worksFor", "Organization", speaker.on_behalf_of, json);
    }
  }
  if (speaker.anonymous) {
    json.Key("sayso:anonymous");
    json.Boolean(true);
  }
  json.EndObject();
}

void WriteObservation(const Figure& figure, std::string_view what, JsonWriter& json) {
  json.BeginObject();
  json.Field("@type", "Observation");
  json.Field("measuredProperty", what);
  if (!IsDated(figure.kind)) {
    WriteQuantity(figure, json);
  } else if (figure.interval.low.value) {
    json.FieldUnlessEmpty("value", IsoDay(*figure.interval.low.value).value_or(""));
  }
  if (figure.as_of) json.Field("observationDate", IsoDate(*figure.as_of));
  if (!figure.place.empty()) WriteNamed("observationAbout", "Place", figure.place, json);
  json.Field("sayso:epistemics", Name(figure.epistemics));
  json.EndObject();
}

void WriteReviewer(const Reviews& reviews, const Review& review, JsonWriter& json) {
  WriteNamed("author", "Person", review.author, json);
  json.Key("publisher");
  json.BeginObject();
  json.Field("@type", "Organization");
  json.Field("name", reviews.publisher);
  json.Field("url", reviews.publisher_url);
  json.EndObject();
  json.Key("reviewRating");
  json.BeginObject();
  json.Field("@type", "Rating");
  json.FieldUnlessEmpty("ratingValue", review.rating);
  if (!review.rating.empty()) {
    json.Field("bestRating", review.best);
    json.Field("worstRating", review.worst);
  }
  json.Field("alternateName", review.verdict);
  json.FieldUnlessEmpty("ratingExplanation", review.explanation);
  json.EndObject();
}

}  // namespace sayso
