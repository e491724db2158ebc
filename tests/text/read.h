#ifndef SAYSO_TESTS_TEXT_READ_H_
#define SAYSO_TESTS_TEXT_READ_H_

#include <memory>
#include <string>
#include <vector>

#include "src/text/text.h"

namespace sayso {

// A text with the document behind it.
struct Read {
  std::unique_ptr<Document> document;
  Text text;
};
Read ReadString(std::string bytes);

// The words of each token, sentence, quotation, as they stand.
std::vector<std::string> TokenWords(const Read& read);
std::vector<std::string> SentenceWords(const Read& read);
std::vector<std::string> QuotationWords(const Read& read);

}  // namespace sayso

#endif  // SAYSO_TESTS_TEXT_READ_H_
