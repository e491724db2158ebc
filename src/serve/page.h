#ifndef SAYSO_SRC_SERVE_PAGE_H_
#define SAYSO_SRC_SERVE_PAGE_H_

#include <span>
#include <string>
#include <string_view>

#include "reports/html/writer.h"
#include "src/serve/fields.h"
#include "src/serve/snapshot.h"

namespace sayso::serve {

// What a page is made from: the articles as they are now, and what its address asks for.
struct Visit {
  const Snapshot& snapshot;
  const Fields& query;
};

// A page without its frame.
struct Page {
  int status = 200;
  std::string title;
  std::string main;  // HTML
};

// One page a file. All are complete without script, and a function of their visit alone.
Page OverviewPage(const Visit& visit);
Page ArticlesPage(const Visit& visit);
Page ArticlePage(const Visit& visit);
Page StatementsPage(const Visit& visit);
Page SpeakersPage(const Visit& visit);
Page SpeakerPage(const Visit& visit);
Page FiguresPage(const Visit& visit);
Page FigurePage(const Visit& visit);
Page ConflictsPage(const Visit& visit);
Page CorrectionsPage(const Visit& visit);
Page TryPage(const Visit& visit);
Page ExportPage(const Visit& visit);

// A page with a heading and a sentence, for what cannot be shown.
Page MessagePage(int status, std::string title, std::string_view sentence);
Page NotFound(std::string_view what);
Page BadQuery(std::string_view field, std::string_view value);

// The page in its frame: head, navigation, search. `path` is the page's own.
std::string WholePage(const Page& page, const Snapshot& snapshot, std::string_view path);

// To add a page: a file, its declaration above, a line in site_map.cc.
struct SiteMapEntry {
  std::string_view path;   // "/statements"
  std::string_view title;  // in the navigation; empty: not in it
  Page (*make)(const Visit&);
  std::string_view under;  // the entry of the navigation that leads here
};
std::span<const SiteMapEntry> SiteMap();
const SiteMapEntry* EntryFor(std::string_view path);  // or nullptr

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_PAGE_H_
