#ifndef SAYSO_GRAMMAR_KNOWN_CONTENT_H_
#define SAYSO_GRAMMAR_KNOWN_CONTENT_H_

#include "grammar/content.h"

namespace sayso::grammar {

// Where the content of a verb can begin and end (content.h), each place read once, since the
// sources that the verb may have share most of them.
class KnownContent {
 public:
  // `frames` are the verb's.
  KnownContent(Words words, Frames frames) : words_(words), frames_(frames) {}

  // ReadRight; valid until the next call.
  const RightStarts& StartsAt(uint32_t from) {
    if (starts_from_ != from) starts_ = ReadRight(words_, from, frames_);
    starts_from_ = from;
    return starts_;
  }

  // ReadEnds; valid until the next call.
  const ContentEnds& EndsAt(uint32_t begin, Form form) {
    for (const Place& place : places_) {
      if (place.begin == begin && place.form == form) return place.ends;
    }
    return places_.emplace_back(Place{begin, form, ReadEnds(words_, begin, form)}).ends;
  }

 private:
  struct Place {
    uint32_t begin;
    Form form;
    ContentEnds ends;
  };

  Words words_;
  Frames frames_;
  RightStarts starts_;
  uint32_t starts_from_ = UINT32_MAX;
  absl::InlinedVector<Place, 4> places_;
};

}  // namespace sayso::grammar

#endif  // SAYSO_GRAMMAR_KNOWN_CONTENT_H_
