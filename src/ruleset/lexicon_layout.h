#ifndef SAYSO_SRC_RULESET_LEXICON_LAYOUT_H_
#define SAYSO_SRC_RULESET_LEXICON_LAYOUT_H_

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

// The bytes of a compiled lexicon. One header, then arrays at the offsets it names, each aligned to
// eight bytes; all references are indices or offsets, so the table works wherever it is mapped:
//
//   rows    one a word or phrase; a WordId is an index. Row 0 is the unknown word. Common words
//           come first: the few thousand of which most text consists stay together in the cache
//   slots   open addressing over HashWord: 20 bits of id, 12 bits of tag. 0 is an empty slot.
//   sets    the sets of word classes that rows have, each once; the first is empty
//   begins  one bit a row: whether a phrase begins with the word. Asked of every word of a text,
//           and small enough for the cache that rows are not
//   facts   of all rows, those of one row together
//   pairs   one bit of kPairBits for the first two words of each phrase, by HashEdge: most words
//           that begin a phrase begin none here
//   nodes   the phrase trie: for each node the WordId of the phrase that ends there, or 0; the root
//           comes first
//   edges   open addressing over (node, word) -> node
//   text    the keys and the values of facts
//
// The table is read by the machine that wrote it or one of the same byte order.
namespace sayso::lexicon_layout {

// Text is read eight bytes at once, here and in its tokens, with its first byte as the lowest.
static_assert(std::endian::native == std::endian::little);

inline constexpr char kMagic[8] = {'s', 'a', 'y', 's', 'l', 'e', 'x', '5'};
inline constexpr uint32_t kIdBits = 20;
inline constexpr uint32_t kIdMask = (1u << kIdBits) - 1;
inline constexpr uint32_t kPairBits = 1u << 16;

struct Header {
  char magic[8];
  uint32_t size;  // of the whole table, in bytes
  uint32_t row_count;
  uint32_t slot_mask;  // number of slots - 1; a power of two less one
  uint32_t set_count;
  uint32_t fact_count;
  uint32_t node_count;
  uint32_t edge_mask;
  uint32_t rows_at, slots_at, sets_at, begins_at, facts_at, pairs_at, nodes_at, edges_at, text_at;
  uint32_t text_size;
};
static_assert(sizeof(Header) == 76);

// Two of them fill a line of the cache.
struct Row {
  uint64_t head, tail;  // first 16 bytes of the key: most comparisons need no look at text
  uint32_t text;        // offset of the key in text
  uint32_t facts;       // index of the first fact
  uint16_t classes;     // index in sets
  uint16_t proper;
  uint16_t frames;
  uint8_t text_size;
  uint8_t fact_count;
};
static_assert(sizeof(Row) == 32);

struct FactRow {
  uint32_t text;
  uint16_t text_size;
  uint16_t fact;
};
static_assert(sizeof(FactRow) == 8);

struct Edge {
  uint32_t node;
  uint32_t word;
  uint32_t next;  // 0 = empty slot
};
static_assert(sizeof(Edge) == 12);

inline uint64_t Load64(const char* p) {
  uint64_t v;
  std::memcpy(&v, p, sizeof v);
  return v;
}
inline uint32_t Load32(const char* p) {
  uint32_t v;
  std::memcpy(&v, p, sizeof v);
  return v;
}

inline uint64_t Mixed(uint64_t x) {
  x *= 0x9E3779B97F4A7C15u;
  x ^= x >> 32;
  x *= 0xD6E8FEB86659FD93u;
  return x ^ (x >> 32);
}

// For the short keys of a lexicon: two overlapping loads cover up to 16 bytes.
inline uint64_t HashWord(std::string_view s) {
  const char* p = s.data();
  const size_t n = s.size();
  if (n > 16) {
    uint64_t h = n;
    for (size_t i = 0; i + 8 < n; i += 8) h = Mixed(h ^ Load64(p + i));
    return Mixed(h ^ Load64(p + n - 8));
  }
  if (n >= 8) return Mixed(Load64(p) ^ (Load64(p + n - 8) * 0xA24BAED4963EE407u) ^ n);
  if (n >= 4) return Mixed(((uint64_t{Load32(p)} << 32) | Load32(p + n - 4)) ^ (n << 5));
  if (n == 0) return 0;
  const auto byte = [p](size_t i) { return uint64_t{static_cast<unsigned char>(p[i])}; };
  return Mixed(byte(0) | byte(n / 2) << 8 | byte(n - 1) << 16 | n << 24);
}

// The first eight bytes of a key, zeros behind a shorter one.
inline uint64_t Prefix(std::string_view s) {
  const char* p = s.data();
  const size_t n = s.size();
  if (n >= 8) return Load64(p);
  if (n >= 4) return Load32(p) | uint64_t{Load32(p + n - 4)} << (8 * (n - 4));
  uint64_t prefix = 0;
  for (size_t i = 0; i < n; ++i) prefix |= uint64_t{static_cast<unsigned char>(p[i])} << (8 * i);
  return prefix;
}

inline uint32_t TagOf(uint64_t hash) { return static_cast<uint32_t>(hash >> 52) << kIdBits; }

inline uint64_t HashEdge(uint32_t node, uint32_t word) {
  return Mixed((uint64_t{node} << 32) | word);
}

}  // namespace sayso::lexicon_layout

#endif  // SAYSO_SRC_RULESET_LEXICON_LAYOUT_H_
