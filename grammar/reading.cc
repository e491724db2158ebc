#include "grammar/reading.h"

#include <algorithm>

#include "absl/container/inlined_vector.h"

namespace sayso::grammar {
namespace {

constexpr int kMaxCues = 40;  // verbs of one sentence that are read as cues
constexpr uint32_t kReachBack =
    14;  // words between a quotation and a verb behind that goes with it

// `"Never," her husband cut in`: any finite verb with a quotation near, or a colon behind it.
bool MayBeQuoteVerb(Words words, uint32_t i) {
  if (!words[i].is(Tag::kFinite) || words[i].is(Tag::kNoun | Tag::kName)) return false;
  const uint32_t low = i > kReachBack ? i - kReachBack : 0;
  if (CountWords(words, {low, i}).quotations > 0) return true;
  const auto high = std::min<uint32_t>(static_cast<uint32_t>(words.size()), i + 6);
  for (uint32_t k = i + 1; k < high; ++k) {
    if (words[k].is(Tag::kColon | Tag::kQuotation)) return true;
  }
  return false;
}

}  // namespace

void ReadCandidates(const SentenceView& sentence, std::vector<Candidate>& candidates) {
  const Words words = sentence.words;
  absl::InlinedVector<EarlierCue, 4> earlier;
  int cues = 0;
  uint32_t relayed = 0;  // behind "quoted her as saying", whose last verb is no cue of its own
  for (uint32_t i = 0; i < words.size() && cues < kMaxCues; ++i) {
    if (i < relayed) continue;
    const bool reports = MayBeCue(words[i]);
    if (!reports && !MayBeQuoteVerb(words, i)) continue;
    ++cues;
    const Cue cue = ReadCue(words, i);
    const Sources sources = ReadSources(words, cue, earlier);
    ReadVerb(sentence, {cue, sources, !earlier.empty(), !reports}, candidates);
    if (reports) earlier.push_back({cue, sources.front()});
    if (sources.front().relay.size() > 0) relayed = sources.front().right;
  }
  ReadAccordingTo(sentence, candidates);
  ReadColon(sentence, candidates);
  ReadReportingNoun(sentence, candidates);
  ReadHedge(sentence, candidates);
  ReadPutAt(sentence, candidates);
  DropMute(sentence, candidates);
}

}  // namespace sayso::grammar
