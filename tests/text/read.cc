#include "tests/text/read.h"

namespace sayso {
namespace {

template <class T, class SpanOf>
std::vector<std::string> WordsOfAll(const Read& read, const std::vector<T>& items, SpanOf span_of) {
  std::vector<std::string> words;
  for (const T& item : items) words.emplace_back(read.text.view(span_of(item)));
  return words;
}

}  // namespace

Read ReadString(std::string bytes) {
  Read read;
  read.document = std::make_unique<Document>();
  read.document->id = "test";
  read.document->text = std::move(bytes);
  read.text = ReadText(*read.document, *Ruleset::Builtin());
  return read;
}

std::vector<std::string> TokenWords(const Read& read) {
  return WordsOfAll(read, read.text.tokens, [](const Token& t) { return t.span(); });
}

std::vector<std::string> SentenceWords(const Read& read) {
  return WordsOfAll(read, read.text.sentences, [](const Sentence& s) { return s.span; });
}

std::vector<std::string> QuotationWords(const Read& read) {
  return WordsOfAll(read, read.text.quotations, [](const Quotation& q) { return q.span; });
}

}  // namespace sayso
