#include <algorithm>

#include "absl/strings/str_format.h"
#include "src/base/code_points.h"
#include "src/text/layout.h"
#include "src/text/names.h"
#include "src/text/paragraphs.h"
#include "src/text/quotations.h"
#include "src/text/sentences.h"
#include "src/text/text.h"
#include "src/text/tokenizer.h"

namespace sayso {
namespace {

void TokenizeParagraphs(Text& text) {
  text.tokens.reserve(text.bytes.size() / 4 + 16);
  Tokenizer tokenizer(text.bytes, *text.ruleset);
  for (Paragraph& p : text.paragraphs) {
    p.tokens.begin = static_cast<uint32_t>(text.tokens.size());
    if (p.kind != ParagraphKind::kHeader) tokenizer.Tokenize(p.span, text.tokens);
    p.tokens.end = static_cast<uint32_t>(text.tokens.size());
  }
}

void ReportInvalidUtf8(Text& text) {
  size_t at = FindInvalidUtf8(text.bytes);
  if (at == std::string_view::npos) return;
  auto offset = static_cast<uint32_t>(at);
  auto byte = static_cast<unsigned char>(text.bytes[at]);
  text.issues.push_back({Issue::Severity::kWarning, "invalid-utf8",
                         absl::StrFormat("byte 0x%02X is not UTF-8; it is shown as U+FFFD", byte),
                         "convert the file to UTF-8", Span{offset, offset + 1}});
}

// "harbour-courier.example" of "https://www.harbour-courier.example/ferry"; empty for no address.
std::string HostOf(std::string_view url) {
  size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return "";
  url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?#:"));
  if (url.starts_with("www.")) url.remove_prefix(4);
  return std::string(url);
}

template <class T, class Key>
int32_t LastAtOrBefore(const std::vector<T>& items, uint32_t offset, Key begin) {
  auto after = std::ranges::upper_bound(items, offset, {}, begin);
  return static_cast<int32_t>(after - items.begin()) - 1;
}

// What the text says of itself stands; manifest and record fill the gaps.
void Complete(Metadata& metadata, const Metadata& given) {
  for (const auto field : {&Metadata::title, &Metadata::outlet, &Metadata::published,
                           &Metadata::url, &Metadata::author, &Metadata::language}) {
    if ((metadata.*field).empty()) metadata.*field = given.*field;
  }
}

}  // namespace

Text ReadText(const Document& document, const Ruleset& ruleset) {
  Text text;
  text.bytes = document.text;
  text.ruleset = &ruleset;
  ReportInvalidUtf8(text);
  text.paragraphs = SplitParagraphs(text.bytes);
  ReadHeader(text.bytes, ruleset, text.paragraphs, text.metadata);
  Complete(text.metadata, document.metadata);
  if (text.metadata.outlet.empty()) text.metadata.outlet = HostOf(text.metadata.url);
  LabelParagraphs(text);
  TokenizeParagraphs(text);
  PairQuotations(text);
  FindPhrases(text);
  FindCredits(text);
  SplitSentences(text);
  return text;
}

uint32_t Text::TokenAt(uint32_t offset) const {
  auto at = std::ranges::lower_bound(tokens, offset, {}, &Token::begin);
  return static_cast<uint32_t>(at - tokens.begin());
}

int32_t Text::SentenceAt(uint32_t offset) const {
  int32_t s = LastAtOrBefore(sentences, offset, [](const Sentence& x) { return x.span.begin; });
  return s >= 0 && sentences[static_cast<size_t>(s)].span.contains(offset) ? s : -1;
}

int32_t Text::QuotationAt(uint32_t offset) const {
  int32_t q = LastAtOrBefore(quotations, offset, [](const Quotation& x) { return x.span.begin; });
  while (q >= 0 && !quotations[static_cast<size_t>(q)].span.contains(offset)) {
    q = quotations[static_cast<size_t>(q)].parent;
  }
  return q;
}

}  // namespace sayso
