#include "src/serve/page.h"

namespace sayso::serve {
namespace {

constexpr SiteMapEntry kEntries[] = {
    {"/", "Overview", OverviewPage, "/"},
    {"/articles", "Articles", ArticlesPage, "/articles"},
    {"/article", "", ArticlePage, "/articles"},
    {"/statements", "Statements", StatementsPage, "/statements"},
    {"/speakers", "Speakers", SpeakersPage, "/speakers"},
    {"/speaker", "", SpeakerPage, "/speakers"},
    {"/figures", "Figures", FiguresPage, "/figures"},
    {"/figure", "", FigurePage, "/figures"},
    {"/conflicts", "Conflicts", ConflictsPage, "/conflicts"},
    {"/corrections", "Corrections", CorrectionsPage, "/corrections"},
    {"/try", "Try a text", TryPage, "/try"},
    {"/export", "Export", ExportPage, "/export"},
};

}  // namespace

std::span<const SiteMapEntry> SiteMap() { return kEntries; }

const SiteMapEntry* EntryFor(std::string_view path) {
  for (const SiteMapEntry& entry : kEntries) {
    if (entry.path == path) return &entry;
  }
  return nullptr;
}

}  // namespace sayso::serve
