#include "grammar/key_word.h"

#include <string_view>

namespace sayso::grammar {
namespace {

constexpr std::pair<std::string_view, Key> kSpellings[] = {
    {"be", Key::kBe},
    {"is", Key::kBe},
    {"are", Key::kBe},
    {"was", Key::kBe},
    {"were", Key::kBe},
    {"been", Key::kBe},
    {"being", Key::kBe},
    {"am", Key::kBe},
    {"have", Key::kHave},
    {"has", Key::kHave},
    {"had", Key::kHave},
    {"having", Key::kHave},
    {"do", Key::kDo},
    {"does", Key::kDo},
    {"did", Key::kDo},
    {"that", Key::kThat},
    {"to", Key::kTo},
    {"of", Key::kOf},
    {"for", Key::kFor},
    {"by", Key::kBy},
    {"as", Key::kAs},
    {"about", Key::kAbout},
    {"on", Key::kOn},
    {"upon", Key::kOn},
    {"in", Key::kIn},
    {"at", Key::kAt},
    {"with", Key::kWith},
    {"against", Key::kAgainst},
    {"from", Key::kFrom},
    {"into", Key::kInto},
    {"out", Key::kOut},
    {"according", Key::kAccording},
    {"per", Key::kPer},
    {"whether", Key::kWhether},
    {"if", Key::kIf},
    {"who", Key::kWho},
    {"which", Key::kWhich},
    {"and", Key::kAnd},
    {"but", Key::kBut},
    {"or", Key::kOr},
    {"than", Key::kThan},
    {"so", Key::kSo},
    {"it", Key::kIt},
    {"there", Key::kThere},
    {"here", Key::kHere},
    {"i", Key::kI},
    {"we", Key::kWe},
    {"will", Key::kWill},
    {"go", Key::kGo},
    {"goes", Key::kGo},
    {"went", Key::kGo},
    {"going", Key::kGo},
    {"gone", Key::kGo},
    {"while", Key::kWhile},
    {"because", Key::kBecause},
    {"when", Key::kWhen},
    {"after", Key::kAfter},
    {"before", Key::kBefore},
    {"not", Key::kNot},
    {"n't", Key::kNot},
    {"never", Key::kNot},
    {"ago", Key::kAgo},
    {"self", Key::kSelf},
    {"itself", Key::kSelf},
    {"himself", Key::kSelf},
    {"herself", Key::kSelf},
    {"themselves", Key::kSelf},
    {"myself", Key::kSelf},
    {"ourselves", Key::kSelf},
    {"yourself", Key::kSelf},
    {"although", Key::kAlthough},
    {"though", Key::kAlthough},
    {"since", Key::kSince},
    {"until", Key::kUntil},
    {"despite", Key::kDespite},
    {"among", Key::kAmong},
    {"the", Key::kArticle},
    {"a", Key::kArticle},
    {"an", Key::kArticle},
    {"every", Key::kArticle},
    {"no", Key::kArticle},
    {"such", Key::kArticle},
    {"put", Key::kPut},
    {"puts", Key::kPut},
    {"make", Key::kMake},
    {"makes", Key::kMake},
    {"made", Key::kMake},
    {"making", Key::kMake},
    {"clear", Key::kClear},
    {"both", Key::kBoth},
    {"all", Key::kBoth},
    {"each", Key::kBoth},
    {"comment", Key::kComment},
    {"citing", Key::kCiting},
    {"quoting", Key::kCiting},
    {"without", Key::kWithout},
    {"named", Key::kNamed},
    {"called", Key::kNamed},
    {"titled", Key::kNamed},
    {"entitled", Key::kNamed},
    {"dubbed", Key::kNamed},
    {"nicknamed", Key::kNamed},
    {"during", Key::kDuring},
    {"amid", Key::kDuring},
    {"throughout", Key::kDuring},
    {"over", Key::kOver},
    {"keep", Key::kKeep},
    {"keeps", Key::kKeep},
    {"kept", Key::kKeep},
    {"began", Key::kKeep},
    {"begins", Key::kKeep},
    {"started", Key::kKeep},
    {"starts", Key::kKeep},
};
static_assert(std::size(kSpellings) < 128);

}  // namespace

std::string_view Name(Key key) {
  for (const auto& [spelling, k] : kSpellings) {
    if (k == key) return spelling;
  }
  return "none";
}

KeyWords::KeyWords(const Ruleset& ruleset) {
  for (const auto& [spelling, key] : kSpellings) {
    const WordId word = ruleset.lexicon().Find(spelling);
    if (word == 0) continue;
    uint32_t slot = word & kMask;
    while (slots_[slot].first != 0 && slots_[slot].first != word) slot = (slot + 1) & kMask;
    slots_[slot] = {word, key};
  }
}

}  // namespace sayso::grammar
