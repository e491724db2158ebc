#include "tests/gold/score.h"

#include <algorithm>
#include <tuple>

#include "src/ast/names.h"

namespace sayso::gold {
namespace {

bool IsWordByte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Where each word of the spans begins.
std::set<uint32_t> WordsIn(const std::string& text, const Spans& spans) {
  std::set<uint32_t> words;
  for (const Span span : spans) {
    for (uint32_t i = span.begin; i < span.end; ++i) {
      if (IsWordByte(text[i]) && (i == span.begin || !IsWordByte(text[i - 1]))) words.insert(i);
    }
  }
  return words;
}

// The text with marks of three bytes (curly quotation marks, dashes, bullets) blanked, so that
// bytes above 0x80 belong to letters.
std::string WithoutMarks(std::string text) {
  for (size_t i = 0; i + 2 < text.size(); ++i) {
    if (text.compare(i, 2, "\xE2\x80") == 0) text.replace(i, 3, "   ");
  }
  for (const char* mark : {"\xC2\xAB", "\xC2\xBB"}) {
    for (size_t at = 0; (at = text.find(mark, at)) != std::string::npos;) text.replace(at, 2, "  ");
  }
  return text;
}

double Dice(const std::set<uint32_t>& a, const std::set<uint32_t>& b) {
  size_t common = 0;
  for (const uint32_t word : a) common += b.count(word);
  return a.empty() && b.empty() ? 0 : 2.0 * common / (a.size() + b.size());
}

bool Overlap(const Spans& a, const Spans& b) {
  return std::any_of(a.begin(), a.end(), [&](Span x) {
    return std::any_of(b.begin(), b.end(), [&](Span y) { return x.overlaps(y); });
  });
}

std::string Joined(const std::string& text, const Spans& spans) {
  std::string all;
  for (const Span span : spans) {
    if (!all.empty()) all += " … ";
    all += span.in(text);
  }
  std::replace(all.begin(), all.end(), '\n', ' ');
  return all;
}

std::string Quote(const std::string& text, const Spans& spans) {
  return "[" + Joined(text, spans) + "]";
}

std::string Joined(const std::set<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : ",") + word;
  return all.empty() ? "none" : all;
}

struct Pair {
  double overlap = 0;
  int agreeing = 0;  // of source and cue
  size_t gold = 0;
  size_t predicted = 0;
};

std::vector<Pair> BestPairs(const GoldArticle& gold, const std::vector<Attribution>& predicted) {
  const std::string text = WithoutMarks(gold.text);
  std::vector<Pair> pairs;
  for (size_t g = 0; g < gold.attributions.size(); ++g) {
    const GoldAttribution& one = gold.attributions[g];
    const auto words = WordsIn(text, one.content);
    for (size_t p = 0; p < predicted.size(); ++p) {
      const double overlap = Dice(words, WordsIn(text, predicted[p].content));
      if (overlap < 0.5) continue;
      const int agreeing =
          Overlap(one.source, predicted[p].source) + Overlap(one.cue, predicted[p].cue);
      pairs.push_back({overlap, agreeing, g, p});
    }
  }
  std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
    return std::tie(b.overlap, b.agreeing) < std::tie(a.overlap, a.agreeing);
  });
  return pairs;
}

// For each gold attribution the prediction that matches it, or -1.
std::vector<int> Match(const GoldArticle& gold, const std::vector<Attribution>& predicted) {
  std::vector<int> of_gold(gold.attributions.size(), -1);
  std::vector<bool> taken(predicted.size(), false);
  for (const Pair& pair : BestPairs(gold, predicted)) {
    if (of_gold[pair.gold] >= 0 || taken[pair.predicted]) continue;
    of_gold[pair.gold] = static_cast<int>(pair.predicted);
    taken[pair.predicted] = true;
  }
  return of_gold;
}

std::set<std::string> NameWords(const std::string& name, const std::set<std::string>& fillers) {
  const std::string text = WithoutMarks(name) + " ";
  std::set<std::string> words;
  std::string word;
  for (const char c : text) {
    if (IsWordByte(c)) {
      word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!word.empty()) {
      if (!fillers.count(word)) words.insert(word);
      word.clear();
    }
  }
  return words;
}

// Compares one matched attribution with its gold.
class Comparison {
 public:
  Comparison(const GoldArticle& article, const std::set<std::string>& fillers, Score& score)
      : article_(article), fillers_(fillers), score_(score) {}

  void Compare(const GoldAttribution& gold, const Attribution& found) {
    CompareSpeaker(gold, found);
    std::set<std::string> flags;
    for (const std::string_view flag : Names(found.standing)) flags.emplace(flag);
    score_.flags += flags == gold.flags;
    if (flags != gold.flags) {
      Fault("flags " + Joined(flags) + ", not " + Joined(gold.flags), gold);
    }
    CompareHands(gold, found);
  }

  void Fault(const std::string& what, const GoldAttribution& gold) {
    score_.faults.push_back(
        article_.name + " " + gold.id + ": " + what + " | " + Quote(article_.text, gold.source) +
        " " + Quote(article_.text, gold.cue) + " " + Quote(article_.text, gold.content));
  }

 private:
  // Each relay and each outlet that was told must be named by some hand of the chain.
  void CompareHands(const GoldAttribution& gold, const Attribution& found) {
    std::vector<std::string> hands = gold.via;
    hands.insert(hands.end(), gold.venue.begin(), gold.venue.end());
    if (hands.empty()) return;
    ++score_.relayed;
    const auto named = [&](const std::string& hand) {
      const auto same = [&](const std::string& other) { return SameName(hand, other, fillers_); };
      return std::ranges::any_of(found.via, same) ||
             std::ranges::any_of(found.chain, [&](const Link& link) { return same(link.name); });
    };
    const auto missed = std::ranges::find_if_not(hands, named);
    score_.relays += missed == hands.end();
    if (missed != hands.end()) Fault("not among the hands: " + *missed, gold);
  }

  void CompareSpeaker(const GoldAttribution& gold, const Attribution& found) {
    const std::string name = found.speaker ? found.speaker->name : "";
    if (SameName(name, gold.speaker, fillers_)) {
      ++score_.speakers;
      return;
    }
    // A source left as it is written names nobody wrongly.
    const bool worst = gold.kind == "direct" && found.speaker &&
                       !SameName(name, Joined(article_.text, gold.source), fillers_);
    score_.wrong_direct += worst;
    Fault((worst ? "WRONG SPEAKER ON A QUOTATION " : "speaker ") +
              (name.empty() ? "unknown" : name) + ", not " +
              (gold.speaker.empty() ? "unknown" : gold.speaker),
          gold);
  }

  const GoldArticle& article_;
  const std::set<std::string>& fillers_;
  Score& score_;
};

}  // namespace

Score& Score::operator+=(const Score& other) {
  core += other.core;
  matched += other.matched;
  predicted += other.predicted;
  right += other.right;
  speakers += other.speakers;
  wrong_direct += other.wrong_direct;
  flags += other.flags;
  relayed += other.relayed;
  relays += other.relays;
  faults.insert(faults.end(), other.faults.begin(), other.faults.end());
  return *this;
}

bool SameName(const std::string& a, const std::string& b, const std::set<std::string>& fillers) {
  const auto first = NameWords(a, fillers), second = NameWords(b, fillers);
  if (first.empty() || second.empty()) return first.empty() && second.empty();
  return std::includes(first.begin(), first.end(), second.begin(), second.end()) ||
         std::includes(second.begin(), second.end(), first.begin(), first.end());
}

Score ScoreArticle(const GoldArticle& gold, const DocumentAnalysis& analysis,
                   const std::set<std::string>& name_fillers) {
  Score score;
  Comparison comparison(gold, name_fillers, score);
  const std::vector<int> matched = Match(gold, analysis.attributions);
  std::vector<bool> right(analysis.attributions.size(), false);
  for (size_t i = 0; i < matched.size(); ++i) {
    const GoldAttribution& one = gold.attributions[i];
    if (matched[i] >= 0) right[matched[i]] = true;
    if (one.optional) continue;
    ++score.core;
    score.matched += matched[i] >= 0;
    if (matched[i] >= 0) {
      comparison.Compare(one, analysis.attributions[matched[i]]);
    } else {
      comparison.Fault("missed", one);
    }
  }
  score.predicted = static_cast<int>(right.size());
  for (size_t i = 0; i < right.size(); ++i) {
    score.right += right[i];
    if (right[i]) continue;
    const Attribution& spurious = analysis.attributions[i];
    score.faults.push_back(gold.name + ": not in the gold | " + Quote(gold.text, spurious.source) +
                           " " + Quote(gold.text, spurious.cue) + " " +
                           Quote(gold.text, spurious.content) + " " + spurious.production);
  }
  return score;
}

}  // namespace sayso::gold
