#include "bench/article_text.h"

#include <array>
#include <string_view>

#include "bench/random.h"

namespace sayso {
namespace {

constexpr std::array<std::string_view, 8> kPeople = {
    "Ada Lund",
    "Nils Berg",
    "Marta Oyelaran",
    "harbour master Petter Aas",
    "the interior ministry",
    "Col. Dana Fricke",
    "a union spokeswoman",
    "Prime Minister Ivo Tarn",
};
constexpr std::array<std::string_view, 6> kOutlets = {
    "the Fjord Courier", "Radio Vest", "Nordwire", "reporters", "local media", "state television",
};
constexpr std::array<std::string_view, 6> kPlaces = {"Port Sella", "Marwen",    "the old town",
                                                     "Norvik",     "the delta", "Kesh Valley"};
constexpr std::array<std::string_view, 6> kCounted = {"miners",    "villagers", "passengers",
                                                      "residents", "soldiers",  "children"};
constexpr std::array<std::string_view, 6> kOutcomes = {"killed",    "injured",  "missing",
                                                       "evacuated", "detained", "rescued"};
constexpr std::array<std::string_view, 6> kBounds = {"at least", "more than", "nearly",
                                                     "about",    "up to",     "some"};

// P a person, O an outlet, L a place, C counted people, X an outcome, B a bound, N a number.
constexpr std::array<std::string_view, 14> kSentences = {
    "{P} said on Tuesday that {B} {N} {C} had been {X} in {L}.",
    "\"The water came at night and nobody was warned,\" {P} told {O}. \"We lost everything we "
    "had.\"",
    "The road to {L} was closed for {N} hours after the bridge gave way, according to {P}.",
    "{P}, who visited {L} on Friday, called the delay \"a disgrace\" and promised to replace the "
    "pumps.",
    "Heavy rain had been falling over {L} since early morning, and the river rose by {N} percent.",
    "\"It is too early to say,\" said {P}, adding that {N} {C} were still unaccounted for.",
    "{O} reported, citing two officials, that the toll had risen from {N} to {N}.",
    "Dozens of houses were damaged and thousands of people were left without power.",
    "{P} denied that the dam had been opened, but {P} insisted the gauges showed otherwise.",
    "The repair bill is put at ${N} million, of which {N}% will be paid by the insurers.",
    "Schools in {L} will stay shut until May 12, and the market is expected to open next week.",
    "In a statement, {P} said {B} {N} {C} were {X}, including {N} women.",
    "\"They asked for boats,\" {P} recalled, \"and we sent what we had.\"",
    "The valley has been home to fishing families for {N} years.",
};

class Writer {
 public:
  explicit Writer(uint64_t seed) : random_(seed) {}

  std::string Article(size_t bytes) {
    std::string text = Sentence(kSentences[6]);
    text += "\n\nPORT SELLA (Nordwire) - ";
    while (text.size() < bytes) {
      for (uint32_t n = 1 + random_.Below(4); n > 0; --n) {
        text += Sentence(random_.Pick(kSentences));
        text += n > 1 ? " " : "\n\n";
      }
    }
    return text;
  }

 private:
  std::string Filled(char slot) {
    switch (slot) {
      case 'P':
        return std::string(random_.Pick(kPeople));
      case 'O':
        return std::string(random_.Pick(kOutlets));
      case 'L':
        return std::string(random_.Pick(kPlaces));
      case 'C':
        return std::string(random_.Pick(kCounted));
      case 'X':
        return std::string(random_.Pick(kOutcomes));
      case 'B':
        return std::string(random_.Pick(kBounds));
      default:
        return std::to_string(2 + random_.Below(900));
    }
  }

  std::string Sentence(std::string_view pattern) {
    std::string sentence;
    for (size_t i = 0; i < pattern.size(); ++i) {
      if (pattern[i] != '{') {
        sentence += pattern[i];
        continue;
      }
      sentence += Filled(pattern[i + 1]);
      i += 2;
    }
    if (sentence[0] >= 'a' && sentence[0] <= 'z') sentence[0] -= 'a' - 'A';
    return sentence;
  }

  Random random_;
};

}  // namespace

std::string ArticleText(size_t bytes, uint64_t seed) { return Writer(seed).Article(bytes); }

}  // namespace sayso
