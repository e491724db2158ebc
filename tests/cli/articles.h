#ifndef SAYSO_TESTS_CLI_ARTICLES_H_
#define SAYSO_TESTS_CLI_ARTICLES_H_

#include "tests/cli/program.h"

namespace sayso {

// Three short articles on a made-up ferry, in a folder of their own.
class ArticleFolder : public Folder {
 public:
  ArticleFolder() {
    Write("courier.txt",
          "Title: Ferry sinks off Port Maren\nOutlet: Harbour Courier\nDate: 2031-05-02\n\n"
          "\"The ramp had failed,\" said Maja Lund, the harbour master. At least 41 people were "
          "killed, the coast guard said.\n");
    Write(
        "gazette.txt",
        "Title: Port Maren mourns\nOutlet: Maren Gazette\nDate: 2031-05-02\n\n"
        "The coast guard said 29 people were killed. Lund told reporters that the ramp was old.\n");
    Write("later/herald.txt",
          "Title: Toll rises\nOutlet: Island Herald\nDate: 2031-05-04\n\n"
          "The toll rose to 52, the interior ministry said on Sunday.\n");
  }
};

}  // namespace sayso

#endif  // SAYSO_TESTS_CLI_ARTICLES_H_
