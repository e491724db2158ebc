#include "src/ruleset/lexicon.h"

#include <algorithm>
#include <array>

#include "src/ruleset/lexicon_layout.h"

namespace sayso {

namespace layout = lexicon_layout;

namespace {

constexpr std::array<std::string_view, kFactCount> kFactNames = {
    "lemma",   "number",     "multiplier", "unit",   "factor",  "currency",
    "outcome", "population", "country",    "month",  "weekday", "name",
    "low",     "high",       "approx",     "stance", "gender",  "direction",
};
static_assert(!kFactNames.back().empty(), "every fact has a name");

// Whether `count` elements of `size` bytes from `at` on lie inside the table.
bool Fits(std::string_view table, uint64_t at, uint64_t count, uint64_t size) {
  return at % 4 == 0 && at + count * size <= table.size();
}

bool IsSound(std::string_view table, const layout::Header& h) {
  return std::memcmp(h.magic, layout::kMagic, sizeof h.magic) == 0 && h.size == table.size() &&
         h.row_count > 0 && h.node_count > 0 && h.rows_at % 8 == 0 &&
         Fits(table, h.rows_at, h.row_count, sizeof(layout::Row)) &&
         Fits(table, h.slots_at, uint64_t{h.slot_mask} + 1, sizeof(uint32_t)) && h.set_count > 0 &&
         Fits(table, h.sets_at, h.set_count, sizeof(uint64_t)) &&
         Fits(table, h.begins_at, h.row_count / 64 + 1, sizeof(uint64_t)) &&
         Fits(table, h.facts_at, h.fact_count, sizeof(layout::FactRow)) &&
         Fits(table, h.pairs_at, layout::kPairBits / 64, sizeof(uint64_t)) &&
         Fits(table, h.nodes_at, h.node_count, sizeof(uint32_t)) &&
         Fits(table, h.edges_at, uint64_t{h.edge_mask} + 1, sizeof(layout::Edge)) &&
         Fits(table, h.text_at, h.text_size, 1);
}

template <typename T>
const T* At(std::string_view table, uint32_t offset) {
  return reinterpret_cast<const T*>(table.data() + offset);
}

}  // namespace

std::string_view FactName(Fact fact) { return kFactNames[static_cast<size_t>(fact)]; }

std::optional<Fact> FactOf(std::string_view name) {
  for (size_t i = 0; i < kFactNames.size(); ++i) {
    if (kFactNames[i] == name) return static_cast<Fact>(i);
  }
  return std::nullopt;
}

std::optional<Lexicon> Lexicon::FromBytes(std::string_view table) {
  if (table.size() < sizeof(layout::Header)) return std::nullopt;
  if (reinterpret_cast<uintptr_t>(table.data()) % alignof(layout::Row) != 0) return std::nullopt;
  const auto* header = At<layout::Header>(table, 0);
  if (!IsSound(table, *header)) return std::nullopt;
  Lexicon lexicon;
  lexicon.table_ = table;
  lexicon.header_ = header;
  lexicon.rows_ = At<layout::Row>(table, header->rows_at);
  lexicon.slots_ = At<uint32_t>(table, header->slots_at);
  lexicon.begins_ = At<uint64_t>(table, header->begins_at);
  lexicon.facts_ = At<layout::FactRow>(table, header->facts_at);
  lexicon.nodes_ = At<uint32_t>(table, header->nodes_at);
  lexicon.edges_ = At<layout::Edge>(table, header->edges_at);
  lexicon.text_ = table.data() + header->text_at;
  return lexicon;
}

WordId Lexicon::Find(std::string_view key) const {
  const uint64_t hash = layout::HashWord(key);
  const uint64_t head = layout::Prefix(key);
  const uint64_t tail = layout::Prefix(key.substr(std::min<size_t>(key.size(), 8)));
  const uint32_t tag = layout::TagOf(hash);
  const uint32_t mask = header_->slot_mask;
  for (uint32_t i = static_cast<uint32_t>(hash) & mask; slots_[i] != 0; i = (i + 1) & mask) {
    if ((slots_[i] & ~layout::kIdMask) != tag) continue;
    const WordId id = slots_[i] & layout::kIdMask;
    const layout::Row& row = rows_[id];
    if (row.text_size != key.size() || row.head != head || row.tail != tail) continue;
    if (key.size() <= 16 || std::memcmp(text_ + row.text, key.data(), key.size()) == 0) return id;
  }
  return 0;
}

void Lexicon::Prefetch(std::string_view key) const {
  __builtin_prefetch(slots_ + (static_cast<uint32_t>(layout::HashWord(key)) & header_->slot_mask));
}

WordId Lexicon::FindAsWritten(std::string_view written) const { return Find(written); }

Entry Lexicon::entry(WordId id) const {
  const layout::Row& row = rows_[id];
  const auto* sets = At<uint64_t>(table_, header_->sets_at);
  return {{text_ + row.text, row.text_size},
          WordClasses(sets[row.classes]),
          WordClasses(sets[row.proper]),
          row.frames};
}

std::optional<std::string_view> Lexicon::fact(WordId id, Fact fact) const {
  const layout::Row& row = rows_[id];
  for (uint32_t i = row.facts; i < row.facts + row.fact_count; ++i) {
    if (facts_[i].fact == static_cast<uint16_t>(fact)) {
      return std::string_view(text_ + facts_[i].text, facts_[i].text_size);
    }
  }
  return std::nullopt;
}

bool Lexicon::BeginsPhrase(WordId word) const {
  return (begins_[word / 64] >> (word % 64) & 1) != 0;
}

Lexicon::PhraseMatch Lexicon::LongestPhrase(std::span<const WordId> words) const {
  PhraseMatch match;
  if (words.size() < 2) return match;
  const auto pair = layout::HashEdge(words[0], words[1]) % layout::kPairBits;
  const auto* pairs = At<uint64_t>(table_, header_->pairs_at);
  if ((pairs[pair / 64] >> (pair % 64) & 1) == 0) return match;
  const uint32_t mask = header_->edge_mask;
  const auto next = [&](uint32_t node, WordId word) -> uint32_t {
    auto i = static_cast<uint32_t>(layout::HashEdge(node, word)) & mask;
    for (; edges_[i].next != 0; i = (i + 1) & mask) {
      if (edges_[i].node == node && edges_[i].word == word) return edges_[i].next;
    }
    return 0;
  };
  uint32_t node = 0;
  for (uint32_t n = 0; n < words.size() && (node = next(node, words[n])) != 0; ++n) {
    if (nodes_[node] != 0) match = {nodes_[node], n + 1};
  }
  return match;
}

uint32_t Lexicon::size() const { return header_->row_count - 1; }

}  // namespace sayso
