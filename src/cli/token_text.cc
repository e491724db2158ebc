#include "src/cli/token_text.h"

#include <string_view>

#include "reports/model/words.h"

namespace sayso::cli {
namespace {

std::string_view Name(TokenKind kind) {
  switch (kind) {
    case TokenKind::kWord:
      return "word";
    case TokenKind::kNumber:
      return "number";
    case TokenKind::kClitic:
      return "clitic";
    case TokenKind::kComma:
      return "comma";
    case TokenKind::kPeriod:
      return "period";
    case TokenKind::kQuestion:
      return "question";
    case TokenKind::kColon:
      return "colon";
    case TokenKind::kSemicolon:
      return "semicolon";
    case TokenKind::kDash:
      return "dash";
    case TokenKind::kEllipsis:
      return "ellipsis";
    case TokenKind::kOpenBracket:
      return "open-bracket";
    case TokenKind::kCloseBracket:
      return "close-bracket";
    case TokenKind::kOpenQuote:
      return "open-quote";
    case TokenKind::kCloseQuote:
      return "close-quote";
    case TokenKind::kSymbol:
      return "symbol";
    case TokenKind::kQuotation:
      return "quotation";
  }
  return "";
}

}  // namespace

std::string TokenText(const Text& text, const Token& token) {
  std::string line = OneLine(text.view(token));
  line.append("  ").append(Name(token.kind)).append(" ");
  for (int i = 0; i < kWordClassCount; ++i) {
    const auto word_class = static_cast<WordClass>(i);
    if (token.has(word_class)) line.append(" ").append(WordClassName(word_class));
  }
  if (token.frames != 0) line += "  frames";
  for (int i = 0; i < 16; ++i) {
    const auto frame = static_cast<Frame>(1 << i);
    if ((token.frames & (1 << i)) != 0) line.append(" ").append(FrameName(frame));
  }
  return line;
}

}  // namespace sayso::cli
