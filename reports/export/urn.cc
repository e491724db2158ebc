#include "reports/export/urn.h"

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "src/base/absl_view.h"

namespace sayso {
namespace {

bool IsPlain(char c) {
  constexpr std::string_view kAllowed = "-._~:/@";
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) ||
         kAllowed.find(c) != std::string_view::npos;
}

// Whether an address holds only what an IRI reference may, so that readers take it as one.
bool IsWebAddress(std::string_view url) {
  constexpr std::string_view kForbidden = " <>\"{}|\\^`";
  if (!url.starts_with("https://") && !url.starts_with("http://")) return false;
  for (char c : url) {
    bool control = static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7E;
    if (control || kForbidden.find(c) != std::string_view::npos) return false;
  }
  return true;
}

}  // namespace

std::string Urn(std::string_view kind, std::string_view id) {
  std::string urn = absl::StrCat("urn:sayso:", ToAbsl(kind), ":");
  for (char c : id) {
    if (IsPlain(c)) {
      urn += c;
    } else {
      absl::StrAppend(&urn, "%", absl::Hex(static_cast<unsigned char>(c), absl::kZeroPad2));
    }
  }
  return urn;
}

std::string ArticleIri(const DocumentAnalysis& document) {
  const std::string& url = document.text.metadata.url;
  return IsWebAddress(url) ? url : Urn("article", document.document->id);
}

}  // namespace sayso
