#include "src/ingest/article_record.h"

#include <string_view>
#include <utility>

#include "nlohmann/json.hpp"

namespace sayso {
namespace {

using nlohmann::json;

// Text of a field: a string, a number, the name of an object ({"name": "Harbour Courier"}), or the
// elements of an array joined by ", ".
std::string TextOf(const json& value) {
  if (value.is_string()) {
    std::string text = value.get<std::string>();
    return text == "None" ? "" : text;
  }
  if (value.is_number_integer()) return value.dump();
  if (value.is_object() && value.contains("name")) return TextOf(value["name"]);
  std::string joined;
  if (value.is_array()) {
    for (const json& element : value) {
      const std::string text = TextOf(element);
      if (!text.empty()) joined += (joined.empty() ? "" : ", ") + text;
    }
  }
  return joined;
}

// The first of `names` that has a text.
std::string First(const json& record, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    const auto it = record.find(name);
    if (it == record.end()) continue;
    if (std::string text = TextOf(*it); !text.empty()) return text;
  }
  return "";
}

std::string UrlOf(const json& record) {
  if (std::string url = First(record, {"url"}); !url.empty()) return url;
  if (std::string source = First(record, {"source"}); source.starts_with("http")) return source;
  return First(record, {"link"});
}

// "harbour-courier.example" of "https://www.harbour-courier.example/ferry".
std::string DomainOf(std::string_view url) {
  const size_t scheme = url.find("://");
  if (scheme == url.npos) return "";
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#:"));
  if (host.starts_with("www.")) host.remove_prefix(4);
  return std::string(host);
}

std::string OutletOf(const json& record, const std::string& url) {
  std::string outlet = First(
      record, {"outlet", "publisher", "source-hostname", "sitename", "source_domain", "hostname"});
  return outlet.empty() ? DomainOf(url) : outlet;
}

}  // namespace

std::optional<Document> ReadRecord(const json& record, std::string& why) {
  if (!record.is_object()) {
    why =
        std::string("an article must be a JSON object, but this is of type ") + record.type_name();
    return std::nullopt;
  }
  Document document;
  document.text = First(record, {"maintext", "text", "body", "articleBody", "content"});
  if (document.text.empty()) {
    why = "no text in this article";
    return std::nullopt;
  }
  document.id = First(record, {"id"});
  Metadata& metadata = document.metadata;
  metadata.title = First(record, {"title", "headline"});
  metadata.url = UrlOf(record);
  metadata.outlet = OutletOf(record, metadata.url);
  metadata.published =
      First(record, {"date_publish", "datePublished", "published", "date", "pubDate"});
  metadata.author = First(record, {"authors", "author", "byline"});
  metadata.language = First(record, {"language", "inLanguage"});
  return document;
}

}  // namespace sayso
