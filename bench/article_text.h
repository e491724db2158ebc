#ifndef SAYSO_BENCH_ARTICLE_TEXT_H_
#define SAYSO_BENCH_ARTICLE_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string>

namespace sayso {

// A made-up news article of about `bytes` bytes: headline, dateline, paragraphs of statements,
// quotations and figures in the mixture news has. The same seed gives the same text.
std::string ArticleText(size_t bytes, uint64_t seed);

}  // namespace sayso

#endif  // SAYSO_BENCH_ARTICLE_TEXT_H_
