#ifndef SAYSO_SRC_RULESET_JSON_PLACES_H_
#define SAYSO_SRC_RULESET_JSON_PLACES_H_

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace sayso {

// Where the values of a JSON text stand, by JSON pointer: "/entries/2/words". The JSON library
// gives values without places; faults need a line.
//
//   JsonPlaces places(R"({"a": [1, 2]})");
//   places.OffsetOf("/a/1")  // 10, the 2
//   places.OffsetOf("/a")    // 1, the member's name
class JsonPlaces {
 public:
  // `text` is valid JSON; of other text the places before its fault are known.
  explicit JsonPlaces(std::string_view text);

  // Of the value, or of the nearest one around it that is there; members stand where their name
  // does. 0 for the whole.
  size_t OffsetOf(std::string_view pointer) const;

 private:
  std::map<std::string, size_t, std::less<>> offsets_;
};

// `pointer` with one more step: a member's name, escaped as RFC 6901 wants, or an item's index.
std::string PointerTo(std::string_view pointer, std::string_view member);
std::string PointerTo(std::string_view pointer, size_t index);

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_JSON_PLACES_H_
