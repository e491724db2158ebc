#ifndef SAYSO_SRC_TEXT_DOCUMENT_H_
#define SAYSO_SRC_TEXT_DOCUMENT_H_

#include <string>

namespace sayso {

// What is known about an article besides its text. Empty = unknown.
struct Metadata {
  std::string title;
  std::string outlet;
  std::string published;  // ISO date, or an ISO timestamp as it was given
  std::string url;
  std::string author;
  std::string language;
};

// One article as it was read. Owns its bytes, which never change: every Span points into `text` and
// every result may be traced to it. Any bytes are a document.
struct Document {
  std::string id;    // file stem, or the id given; unique within an analysis
  std::string path;  // as the user named it; "-" for standard input
  std::string text;
  Metadata metadata;  // from manifest or input record; a header block in the text adds to it
};

}  // namespace sayso

#endif  // SAYSO_SRC_TEXT_DOCUMENT_H_
