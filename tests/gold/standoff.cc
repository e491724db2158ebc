#include "tests/gold/standoff.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>
#include <sstream>

#include "src/base/code_points.h"

namespace sayso::gold {
namespace {

namespace fs = std::filesystem;

std::string ReadFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::vector<std::string> Split(const std::string& text, char at) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, at);) parts.push_back(part);
  return parts;
}

bool ReadNumber(const std::string& text, uint32_t& number) {
  const char* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, number);
  return result.ec == std::errc() && result.ptr == end;
}

// Reads the lines of one .ann file in order; a line only names what stands above it.
class StandoffReader {
 public:
  StandoffReader(std::string file, GoldArticle& article)
      : file_(std::move(file)), article_(article), index_(article.text) {}

  void Read(const std::string& annotation) {
    for (const std::string& line : Split(annotation, '\n')) {
      ++line_;
      ReadLine(Split(line, '\t'));
    }
    for (const GoldAttribution& each : article_.attributions) {
      if (each.content.empty()) Fault(each.id + " has no Content");
      if (each.kind.empty()) Fault(each.id + " has no Kind");
    }
  }

 private:
  void ReadLine(const std::vector<std::string>& fields) {
    if (fields.size() < 2 || fields[0].size() < 2) return Fault("neither T, E, A nor # line");
    const std::vector<std::string> words = Split(fields[1], ' ');
    switch (fields[0][0]) {
      case 'T':
        return ReadTextBound(fields);
      case 'E':
        return ReadEvent(fields[0], words);
      case 'A':
        return ReadAttribute(words);
      case '#':
        return ReadNote(words, fields);
      default:
        return Fault("a line that begins with " + fields[0]);
    }
  }

  void ReadTextBound(const std::vector<std::string>& fields) {
    const size_t space = fields[1].find(' ');
    if (fields.size() != 3 || space == std::string::npos)
      return Fault("T line is not three fields");
    Spans spans;
    std::string words;
    for (const std::string& part : Split(fields[1].substr(space + 1), ';')) {
      const std::vector<std::string> ends = Split(part, ' ');
      Span span;
      if (ends.size() != 2 || !ReadNumber(ends[0], span.begin) || !ReadNumber(ends[1], span.end)) {
        return Fault("\"" + part + "\" is no pair of offsets");
      }
      span = {index_.ByteOf(span.begin), index_.ByteOf(span.end)};
      if (span.empty()) return Fault("\"" + part + "\" is empty or lies beyond the text");
      words += (words.empty() ? "" : " ") + std::string(span.in(article_.text));
      spans.push_back(span);
    }
    if (words != fields[2]) Fault("the text there is \"" + words + "\", not \"" + fields[2] + "\"");
    if (words.find('\n') != std::string::npos) Fault("a span runs over the end of a line");
    spans_[fields[0]] = spans;
  }

  void ReadEvent(const std::string& id, const std::vector<std::string>& words) {
    GoldAttribution attribution;
    attribution.id = id;
    for (const std::string& word : words) {
      const size_t colon = word.find(':');
      const auto found = spans_.find(word.substr(colon == std::string::npos ? 0 : colon + 1));
      if (found == spans_.end()) return Fault(word + " names no T line above");
      const std::string role = word.substr(0, colon);
      if (role == "Attribution") attribution.cue = found->second;
      if (role == "Source") attribution.source = found->second;
      if (role == "Content") attribution.content = found->second;
    }
    // An event needs a trigger: where there is no cue it is the content.
    if (attribution.cue == attribution.content) attribution.cue.clear();
    article_.attributions.push_back(std::move(attribution));
  }

  void ReadAttribute(const std::vector<std::string>& words) {
    GoldAttribution* of = words.size() < 2 ? nullptr : Find(words[1]);
    if (of == nullptr) return Fault("attribute of no E line above");
    const std::string value = words.size() > 2 ? words[2] : "";
    if (words[0] == "Kind") {
      of->kind = value;
    } else if (words[0] == "Standing") {
      of->flags.insert(value);
    } else if (words[0] == "Optional") {
      of->optional = true;
    } else {
      Fault("no attribute is called " + words[0]);
    }
  }

  void ReadNote(const std::vector<std::string>& words, const std::vector<std::string>& fields) {
    GoldAttribution* of = words.size() < 2 ? nullptr : Find(words[1]);
    if (of == nullptr || fields.size() != 3) return Fault("note of no E line above");
    if (words[0] == "Speaker") {
      of->speaker = fields[2] == "unknown" ? "" : fields[2];
    } else if (words[0] == "Via") {
      of->via.push_back(fields[2]);
    } else if (words[0] == "Venue") {
      of->venue.push_back(fields[2]);
    } else {
      Fault("no note is called " + words[0]);
    }
  }

  GoldAttribution* Find(const std::string& id) {
    for (GoldAttribution& each : article_.attributions) {
      if (each.id == id) return &each;
    }
    return nullptr;
  }

  void Fault(const std::string& message) {
    article_.faults.push_back(file_ + ":" + std::to_string(line_) + ": " + message);
  }

  std::string file_;
  GoldArticle& article_;
  CodePointIndex index_;
  std::map<std::string, Spans> spans_;
  int line_ = 0;
};

}  // namespace

GoldArticle ReadGold(const fs::path& stem) {
  GoldArticle article;
  article.name = stem.parent_path().filename().string() + "/" + stem.filename().string();
  article.text = ReadFile(fs::path(stem) += ".txt");
  StandoffReader(article.name + ".ann", article).Read(ReadFile(fs::path(stem) += ".ann"));
  return article;
}

std::vector<fs::path> ArticlesIn(const fs::path& folder) {
  std::vector<fs::path> stems;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".ann")
      stems.push_back(fs::path(entry.path()).replace_extension());
  }
  std::sort(stems.begin(), stems.end());
  return stems;
}

std::vector<std::string> Registers(const fs::path& root) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(root)) {
    if (entry.is_directory()) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace sayso::gold
