#include "src/ruleset/lexicon_table.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

#include "src/ruleset/lexicon_layout.h"

namespace sayso {
namespace {

namespace layout = lexicon_layout;

// Text that is stored once, however often it is used.
class TextPool {
 public:
  uint32_t Add(std::string_view text) {
    const auto [at, fresh] = offsets_.try_emplace(std::string(text), bytes_.size());
    if (fresh) bytes_ += text;
    return at->second;
  }
  const std::string& bytes() const { return bytes_; }

 private:
  std::unordered_map<std::string, uint32_t> offsets_;  // looked up only, never walked
  std::string bytes_;
};

// Puts the table together, part after part.
class TableWriter {
 public:
  explicit TableWriter(const Vocabulary& vocabulary) {
    CollectKeys(vocabulary);
    AddSet({});
    rows_.resize(1);
    for (const auto& [key, draft] : keys_) AddRow(key, *draft);
    nodes_.resize(1);
    for (const auto& [key, draft] : keys_) AddPhrase(key);
  }

  std::string Bytes() const;

 private:
  using Keyed = std::pair<std::string, const WordDraft*>;

  void CollectKeys(const Vocabulary& vocabulary);
  void AddRow(std::string_view key, const WordDraft& draft);
  uint16_t AddSet(WordClasses classes);
  void AddPhrase(std::string_view key);
  std::vector<uint32_t> Slots() const;
  std::vector<uint64_t> PairBits() const;
  std::vector<layout::Edge> EdgeSlots() const;
  std::vector<uint64_t> BeginsBits() const;

  static inline const WordDraft kPartOfPhrase{.from_rules = true};

  std::vector<Keyed> keys_;
  std::unordered_map<std::string, WordId> ids_;  // looked up only, never walked
  std::vector<layout::Row> rows_;
  std::vector<layout::FactRow> facts_;
  std::vector<uint64_t> sets_;
  std::map<uint64_t, uint16_t> set_ids_;
  std::vector<uint32_t> nodes_;
  std::map<std::pair<uint32_t, WordId>, uint32_t> edges_;
  std::vector<std::pair<WordId, WordId>> pairs_;  // the first two words of each phrase
  TextPool text_;
};

std::vector<std::string> WordsOf(std::string_view phrase) {
  std::vector<std::string> words(1);
  for (const char c : phrase) {
    if (c == ' ') {
      words.emplace_back();
    } else {
      words.back() += c;
    }
  }
  return words;
}

// Where a word stands by how common it is. Closed classes lead.
int RankOf(const WordDraft& draft) {
  using enum WordClass;
  constexpr WordClasses kClosed = kDeterminer | kSubjectPronoun | kObjectPronoun | kPossessive |
                                  kRelative | kPreposition | kCoordinator | kSubordinator |
                                  kAuxiliary | kModal | kNegation | kInfinitiveTo | kWhWord;
  if (draft.classes.has(kClosed)) return 12;
  return draft.commonness + (draft.from_rules ? 2 : 0);
}

// The words of phrases must have ids too, known or not.
void TableWriter::CollectKeys(const Vocabulary& vocabulary) {
  std::map<std::string, const WordDraft*> all;
  for (const auto& [key, draft] : vocabulary.words()) {
    if (key.empty() || key.size() > 255) continue;
    all.insert_or_assign(key, &draft);
    if (key.find(' ') == std::string::npos) continue;
    for (const std::string& word : WordsOf(key)) all.try_emplace(word, &kPartOfPhrase);
  }
  keys_.assign(all.begin(), all.end());
  std::stable_sort(keys_.begin(), keys_.end(), [](const Keyed& a, const Keyed& b) {
    return RankOf(*a.second) > RankOf(*b.second);
  });
}

void TableWriter::AddRow(std::string_view key, const WordDraft& draft) {
  ids_.emplace(key, static_cast<WordId>(rows_.size()));
  layout::Row row{};
  row.classes = AddSet(draft.classes);
  row.proper = AddSet(draft.proper);
  row.head = layout::Prefix(key);
  row.tail = layout::Prefix(key.substr(std::min<size_t>(key.size(), 8)));
  row.frames = draft.frames;
  row.text = text_.Add(key);
  row.text_size = static_cast<uint8_t>(key.size());
  row.facts = static_cast<uint32_t>(facts_.size());
  const auto add = [this](Fact fact, std::string_view value) {
    facts_.push_back(
        {text_.Add(value), static_cast<uint16_t>(value.size()), static_cast<uint16_t>(fact)});
  };
  if (!draft.facts.contains(Fact::kLemma) && !draft.wordnet_lemma.empty() && !draft.base_in_rules) {
    add(Fact::kLemma, draft.wordnet_lemma);
  }
  for (const auto& [fact, value] : draft.facts) add(fact, value);
  row.fact_count = static_cast<uint8_t>(facts_.size() - row.facts);
  rows_.push_back(row);
}

uint16_t TableWriter::AddSet(WordClasses classes) {
  const auto fresh = static_cast<uint16_t>(sets_.size());
  const auto [set, added] = set_ids_.try_emplace(classes.bits(), fresh);
  if (added) sets_.push_back(classes.bits());
  return set->second;
}

void TableWriter::AddPhrase(std::string_view key) {
  const std::vector<std::string> words = WordsOf(key);
  if (words.size() < 2) return;
  uint32_t node = 0;
  for (const std::string& word : words) {
    uint32_t& next = edges_[{node, ids_.at(word)}];
    if (next == 0) {
      next = static_cast<uint32_t>(nodes_.size());
      nodes_.push_back(0);
    }
    node = next;
  }
  nodes_[node] = ids_.at(std::string(key));
  pairs_.emplace_back(ids_.at(words[0]), ids_.at(words[1]));
}

// Open addressing; never full.
std::vector<uint32_t> TableWriter::Slots() const {
  std::vector<uint32_t> slots(std::bit_ceil(rows_.size() * size_t{7} / 4));
  const uint32_t mask = static_cast<uint32_t>(slots.size() - 1);
  for (WordId id = 1; id < rows_.size(); ++id) {
    const uint64_t hash = layout::HashWord(keys_[id - 1].first);
    uint32_t i = static_cast<uint32_t>(hash) & mask;
    while (slots[i] != 0) i = (i + 1) & mask;
    slots[i] = layout::TagOf(hash) | id;
  }
  return slots;
}

std::vector<uint64_t> TableWriter::PairBits() const {
  std::vector<uint64_t> bits(layout::kPairBits / 64);
  for (const auto& [first, second] : pairs_) {
    const auto bit = layout::HashEdge(first, second) % layout::kPairBits;
    bits[bit / 64] |= uint64_t{1} << (bit % 64);
  }
  return bits;
}

std::vector<layout::Edge> TableWriter::EdgeSlots() const {
  std::vector<layout::Edge> slots(std::bit_ceil(edges_.size() * 2 + 1));
  const uint32_t mask = static_cast<uint32_t>(slots.size() - 1);
  for (const auto& [from, next] : edges_) {
    uint32_t i = static_cast<uint32_t>(layout::HashEdge(from.first, from.second)) & mask;
    while (slots[i].next != 0) i = (i + 1) & mask;
    slots[i] = {from.first, from.second, next};
  }
  return slots;
}

std::vector<uint64_t> TableWriter::BeginsBits() const {
  std::vector<uint64_t> bits(rows_.size() / 64 + 1);
  for (const auto& pair : pairs_) bits[pair.first / 64] |= uint64_t{1} << (pair.first % 64);
  return bits;
}

// Appends `count` elements, aligned to eight bytes, and returns where they begin.
uint32_t Append(const void* data, size_t bytes, std::string& out) {
  out.resize((out.size() + 7) / 8 * 8);
  const size_t at = out.size();
  out.append(static_cast<const char*>(data), bytes);
  return static_cast<uint32_t>(at);
}
template <typename T>
uint32_t Append(const std::vector<T>& elements, std::string& out) {
  return Append(elements.data(), elements.size() * sizeof(T), out);
}

std::string TableWriter::Bytes() const {
  const std::vector<layout::Edge> edges = EdgeSlots();
  const std::vector<uint32_t> slots = Slots();
  layout::Header header{};
  std::memcpy(header.magic, layout::kMagic, sizeof header.magic);
  header.row_count = static_cast<uint32_t>(rows_.size());
  header.slot_mask = static_cast<uint32_t>(slots.size() - 1);
  header.set_count = static_cast<uint32_t>(sets_.size());
  header.fact_count = static_cast<uint32_t>(facts_.size());
  header.node_count = static_cast<uint32_t>(nodes_.size());
  header.edge_mask = static_cast<uint32_t>(edges.size() - 1);
  header.text_size = static_cast<uint32_t>(text_.bytes().size());
  std::string out(sizeof header, '\0');
  header.slots_at = Append(slots, out);
  header.rows_at = Append(rows_, out);
  header.sets_at = Append(sets_, out);
  header.begins_at = Append(BeginsBits(), out);
  header.facts_at = Append(facts_, out);
  header.pairs_at = Append(PairBits(), out);
  header.nodes_at = Append(nodes_, out);
  header.edges_at = Append(edges, out);
  header.text_at = Append(text_.bytes().data(), text_.bytes().size(), out);
  header.size = static_cast<uint32_t>(out.size());
  std::memcpy(out.data(), &header, sizeof header);
  return out;
}

}  // namespace

std::string LexiconTable(const Vocabulary& vocabulary) { return TableWriter(vocabulary).Bytes(); }

}  // namespace sayso
