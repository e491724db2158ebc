#include "src/ruleset/compiler/wordnet.h"

#include <algorithm>
#include <array>
#include <bit>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <unordered_map>
#include <vector>

#include "absl/strings/str_cat.h"

namespace sayso {
namespace {

// Numbers of the lexicographer files, which the package does not list.
constexpr int kGroupFile = 14, kLocationFile = 15, kPersonFile = 18;
constexpr int kCognitionFile = 31, kCommunicationFile = 32;

// How many of a word's senses are looked at, commonest first.
constexpr int kPersonSenses = 4, kGroupSenses = 2, kVerbSenses = 4;

// A part of speech with less than 1/40 of the counts of a word counted 30 times is dropped.
constexpr int kCommonWord = 30, kRareShare = 40;

struct PartOfSpeech {
  const char* name;
  char letter;
};
constexpr std::array<PartOfSpeech, 4> kParts = {
    {{"noun", 'n'}, {"verb", 'v'}, {"adj", 'a'}, {"adv", 'r'}}};

struct Synset {
  int file = 0;
  std::vector<std::string> words;  // as spelled
};
using Synsets = std::unordered_map<std::string, Synset>;

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }

std::string Lower(std::string s) {
  for (char& c : s) c = IsUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
  return s;
}

bool IsSingleWord(std::string_view lemma) {
  return std::all_of(lemma.begin(), lemma.end(),
                     [](char c) { return IsUpper(c) || IsLower(c) || c == '-' || c == '\''; });
}

class Reader {
 public:
  explicit Reader(std::filesystem::path folder) : folder_(std::move(folder)) {}

  absl::StatusOr<std::string> Digest();

 private:
  absl::Status ReadLines(const std::string& file, auto&& use);
  absl::Status ReadCounts();
  absl::Status ReadExceptions(const char* part, char letter);
  absl::Status ReadPart(const PartOfSpeech& part);
  void AddLemma(const PartOfSpeech& part, std::istringstream& line, const Synsets& synsets);
  void AddSense(const PartOfSpeech& part, const std::string& lemma, int rank, const Synset& synset);
  int Commonness(const std::string& lemma) const;
  bool IsRare(const std::string& lemma, char letter) const;

  std::filesystem::path folder_;
  std::map<std::string, std::map<char, int>> counts_;
  std::map<std::string, std::set<char>> codes_;
  std::set<std::string> exceptions_;
};

absl::Status Reader::ReadLines(const std::string& file, auto&& use) {
  std::ifstream in(folder_ / file);
  if (!in) {
    return absl::NotFoundError(absl::StrCat((folder_ / file).string(),
                                            ": cannot be read; install the package wordnet-base"));
  }
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("  ")) continue;  // the licence
    use(line);
  }
  return absl::OkStatus();
}

// "say%2:32:00:: 1 1861": lemma, part of speech, rank, count.
absl::Status Reader::ReadCounts() {
  return ReadLines("cntlist.rev", [this](const std::string& line) {
    const size_t percent = line.find('%');
    if (percent == std::string::npos || percent + 1 >= line.size()) return;
    static constexpr std::string_view kLetters = "?nvara";
    const int part = line[percent + 1] - '0';
    if (part < 1 || part > 5) return;
    const size_t blank = line.rfind(' ');
    counts_[line.substr(0, percent)][kLetters[part]] += std::stoi(line.substr(blank + 1));
  });
}

absl::Status Reader::ReadExceptions(const char* part, char letter) {
  return ReadLines(absl::StrCat(part, ".exc"), [&](const std::string& line) {
    std::istringstream in(line);
    std::string form, lemma;
    in >> form >> lemma;
    if (!IsSingleWord(form) || !IsSingleWord(lemma) || form == lemma) return;
    exceptions_.insert(absl::StrCat("!", std::string(1, letter), " ", form, " ", lemma));
  });
}

int Reader::Commonness(const std::string& lemma) const {
  const auto found = counts_.find(lemma);
  if (found == counts_.end()) return 0;
  unsigned all = 0;
  for (const auto& [part, count] : found->second) all += static_cast<unsigned>(count);
  return std::min(static_cast<int>(std::bit_width(all)), 9);
}

bool Reader::IsRare(const std::string& lemma, char letter) const {
  const auto found = counts_.find(lemma);
  if (found == counts_.end()) return false;
  int all = 0, own = 0;
  for (const auto& [part, count] : found->second) {
    all += count;
    if (part == letter) own = count;
  }
  return all >= kCommonWord && own * kRareShare < all;
}

void Reader::AddSense(const PartOfSpeech& part, const std::string& lemma, int rank,
                      const Synset& synset) {
  const auto spelled = std::find_if(synset.words.begin(), synset.words.end(),
                                    [&](const auto& word) { return Lower(word) == lemma; });
  if (spelled == synset.words.end()) return;
  const auto capitals = std::count_if(spelled->begin(), spelled->end(), IsUpper);
  if (capitals == 0) {
    std::set<char>& codes = codes_[lemma];
    codes.insert(part.letter);
    if (part.letter == 'n' && synset.file == kPersonFile && rank < kPersonSenses) codes.insert('p');
    if (part.letter == 'n' && synset.file == kGroupFile && rank < kGroupSenses) codes.insert('g');
    if (part.letter != 'v' || rank >= kVerbSenses) return;
    if (synset.file == kCommunicationFile) codes.insert('c');
    if (synset.file == kCognitionFile) codes.insert('k');
  } else if (part.letter == 'n' && synset.file == kLocationFile && capitals == 1) {
    codes_[*spelled].insert('l');
  } else if (part.letter == 'n' && synset.file == kGroupFile && capitals > 1 &&
             std::none_of(spelled->begin(), spelled->end(), IsLower)) {
    codes_[*spelled].insert({'g', 'n'});
  } else if (part.letter == 'a' && capitals == 1 && !IsLower(spelled->front())) {
    codes_[*spelled].insert('a');
  }
}

// "lemma pos senses pointers [pointer]… senses tagged offset…"
void Reader::AddLemma(const PartOfSpeech& part, std::istringstream& line, const Synsets& synsets) {
  std::string lemma, skip;
  int senses = 0, pointers = 0;
  line >> lemma >> skip >> senses >> pointers;
  if (!IsSingleWord(lemma) || (lemma.size() < 2 && lemma != "a") || IsRare(lemma, part.letter)) {
    return;
  }
  for (int i = 0; i < pointers + 2; ++i) line >> skip;
  std::string offset;
  for (int rank = 0; line >> offset; ++rank) {
    if (const auto found = synsets.find(offset); found != synsets.end()) {
      AddSense(part, lemma, rank, found->second);
    }
  }
}

absl::Status Reader::ReadPart(const PartOfSpeech& part) {
  Synsets synsets;
  // "offset file type words(hex) word lexid word lexid …"
  absl::Status status = ReadLines(absl::StrCat("data.", part.name), [&](const std::string& line) {
    std::istringstream in(line);
    std::string offset, type, word, skip;
    Synset synset;
    int words = 0;
    in >> offset >> synset.file >> type >> std::hex >> words >> std::dec;
    for (int i = 0; i < words && in >> word >> skip; ++i) {
      synset.words.push_back(word.substr(0, word.find('(')));  // "out(p)"
    }
    synsets.emplace(offset, std::move(synset));
  });
  if (!status.ok()) return status;
  return ReadLines(absl::StrCat("index.", part.name), [&](const std::string& line) {
    std::istringstream in(line);
    AddLemma(part, in, synsets);
  });
}

absl::StatusOr<std::string> Reader::Digest() {
  absl::Status status = ReadCounts();
  status.Update(ReadExceptions("verb", 'v'));
  status.Update(ReadExceptions("noun", 'n'));
  status.Update(ReadExceptions("adj", 'a'));
  for (const PartOfSpeech& part : kParts) status.Update(ReadPart(part));
  if (!status.ok()) return status;
  std::string digest;
  for (const std::string& exception : exceptions_) absl::StrAppend(&digest, exception, "\n");
  for (const auto& [lemma, codes] : codes_) {
    absl::StrAppend(&digest, lemma, " ", std::string(codes.begin(), codes.end()), Commonness(lemma),
                    "\n");
  }
  return digest;
}

}  // namespace

absl::StatusOr<std::string> WordNetDigest(const std::filesystem::path& folder) {
  return Reader(folder).Digest();
}

}  // namespace sayso
