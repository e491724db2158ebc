#ifndef SAYSO_TESTS_GOLD_SCORE_H_
#define SAYSO_TESTS_GOLD_SCORE_H_

#include <set>
#include <string>
#include <vector>

#include "src/analyzer/analyzer.h"
#include "tests/gold/standoff.h"

namespace sayso::gold {

// Counts over articles. "Core" are the gold attributions that are not optional, "matched" those for
// which a prediction was found.
struct Score {
  int core = 0;
  int matched = 0;
  int predicted = 0;
  int right = 0;         // predictions that match a gold attribution, core or optional
  int speakers = 0;      // matched core ones with the right speaker; unknown for unknown is right
  int wrong_direct = 0;  // matched direct ones given to somebody else: the worst fault
  int flags = 0;         // matched core ones whose flags are the gold's
  int relayed = 0;       // matched core ones that came through somebody or were told to an outlet
  int relays = 0;        // of those, with each of these hands named
  std::vector<std::string> faults;  // in words, for reading in bulk

  Score& operator+=(const Score& other);
  double recall() const { return Share(matched, core); }
  double precision() const { return Share(right, predicted); }
  double speaker() const { return Share(speakers, matched); }
  double standing() const { return Share(flags, matched); }
  double via() const { return Share(relays, relayed); }

 private:
  static double Share(int part, int whole) { return whole == 0 ? 1.0 : double(part) / whole; }
};

// Compares an analysis with the gold. A prediction matches where the words of its content and of
// the gold's overlap by half or more (Dice), one to one, best overlap first, then source and cue.
// `name_fillers` are words that tell no names apart: "the", "mr".
Score ScoreArticle(const GoldArticle& gold, const DocumentAnalysis& analysis,
                   const std::set<std::string>& name_fillers);

// Whether two names are one person's or body's: the words of one are among the other's.
bool SameName(const std::string& a, const std::string& b, const std::set<std::string>& fillers);

}  // namespace sayso::gold

#endif  // SAYSO_TESTS_GOLD_SCORE_H_
