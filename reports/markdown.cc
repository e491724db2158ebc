#include "reports/markdown.h"

#include "reports/compare_view.h"
#include "reports/model/glance.h"
#include "reports/model/quotations.h"
#include "reports/model/speakers.h"
#include "reports/model/verdicts.h"
#include "reports/model/words.h"
#include "reports/override_view.h"
#include "src/ast/names.h"

namespace sayso {
namespace {

std::string M(std::string_view text) { return MarkdownText(text); }

void WriteHead(const Analysis& analysis, const std::vector<MeasureView>& views,
               const ReportOptions& options, std::ostream& out) {
  out << "# " << M(options.title.empty() ? TopicOf(analysis, views) : options.title) << "\n\n";
  out << Count(analysis.documents.size(), "article") << ", "
      << Count(OutletCount(analysis), "outlet") << ", "
      << Count(OriginCount(analysis), "independent origin");
  if (auto period = PeriodOf(analysis)) out << ", " << PeriodWords(period->first, period->last);
  out << ".";
  if (!options.made.empty()) out << " Made " << TimeWords(options.made) << ".";
  out << "\n";
}

std::string ClaimText(const Claim& claim, bool with_name) {
  return (with_name ? claim.claimant + " " : "") + FigureWords(claim.figures.front()) + " (" +
         Joined(Standing(claim)) + ")";
}

void WriteGlances(const std::vector<MeasureView>& views, std::ostream& out) {
  out << "\n## Findings at a glance\n\n";
  auto glances = Glances(views);
  if (glances.empty()) out << "No two figures of these articles stand in a relation to report.\n";
  for (const Glance& glance : glances) {
    const VerdictStyle& style = StyleOf(glance.verdict);
    std::string claims;
    for (size_t i = 0; i < glance.claims.size(); ++i) {
      if (i > 0) claims += glance.between(i);
      claims += ClaimText(glance.claim(i), !glance.same_claimant(i));
    }
    out << "* **" << style.label << "** " << M(Capitalised(glance.view->what)) << ": "
        << MeaningOf(glance) << ": " << M(claims) << ".\n";
  }
}

void WriteRelation(const Relation& relation, const std::vector<Claim>& claims, std::ostream& out) {
  out << "* **" << StyleOf(relation.verdict).label << "** " << M(ClaimsInWords(relation, claims));
  std::string reasons = JoinedFirst(ReasonsOf(relation), kMostNamed, "; ");
  if (!reasons.empty()) out << ": " << M(reasons);
  out << "\n";
}

void WriteMeasures(const std::vector<MeasureView>& views, std::ostream& out) {
  if (!views.empty()) out << "\n## Figures compared\n";
  for (const MeasureView& view : views) {
    out << "\n### " << M(Capitalised(view.what)) << "\n\n";
    WriteMarkdownTable(ClaimTable(view), out);
    if (!view.relations.empty()) out << "\n";
    for (const Relation& relation : view.relations) WriteRelation(relation, view.claims, out);
    if (view.relations_left_out > 0) out << LeftOut(view.relations_left_out, "relation") << "\n";
  }
}

void WriteStatement(const StatementPlace& place, std::ostream& out) {
  std::vector<std::string> notes{std::string(Name(place.attribution->kind))};
  for (const std::string& word : StandingWords(*place.attribution)) notes.push_back(word);
  for (const std::string& via : place.attribution->via) notes.push_back("via " + via);
  out << "* " << M(OutletOf(*place.analysis)) << " (" << M(Joined(notes)) << "): ";
  if (!place.cue().empty()) out << M(place.cue()) << ": ";
  out << M(place.words()) << "\n";
}

void WriteSpeakers(const Analysis& analysis, std::ostream& out) {
  out << "\n## Who said what\n";
  for (const SpeakerView& speaker : SpeakerViews(analysis)) {
    out << "\n### " << M(speaker.name);
    if (!speaker.roles.empty()) out << " (" << M(Joined(speaker.roles, "; ")) << ")";
    if (speaker.anonymous) out << " (anonymous)";
    out << "\n\n";
    for (const StatementPlace& place : speaker.statements) WriteStatement(place, out);
  }
  auto unattributed = Unattributed(analysis);
  if (unattributed.empty()) return;
  out << "\n### Speaker unknown\n\n";
  for (const StatementPlace& place : unattributed) WriteStatement(place, out);
}

void WriteQuotations(const Analysis& analysis, std::ostream& out) {
  auto views = QuotationViews(analysis);
  if (!views.empty()) out << "\n## The same words in several outlets\n";
  for (const QuotationView& view : views) {
    out << "\n**"
        << M(view.group->speakers.empty() ? "Speaker unknown" : Joined(view.group->speakers, " / "))
        << "**\n\n";
    for (const QuotationView::Row& row : view.rows) {
      out << "* " << M(OutletOf(*row.place.analysis)) << " (" << LabelOf(row.wording->variant)
          << "): “" << M(row.wording->words) << "”\n";
    }
  }
}

// A table only where the user corrected something.
void WriteCorrections(const Analysis& analysis, std::ostream& out) {
  if (analysis.overrides.empty()) return;
  out << "\n## Corrections by hand\n\n";
  WriteMarkdownTable(OverrideTable(analysis), out);
}

void WriteOrigins(const Analysis& analysis, std::ostream& out) {
  if (analysis.comparison.origins.empty()) return;
  out << "\n## Origins\n\n";
  for (const OriginGroup& group : analysis.comparison.origins) {
    out << "* " << M(group.origin) << ": " << M(Joined(group.documents));
    if (!group.reasons.empty()) out << " (" << M(Joined(group.reasons, "; ")) << ")";
    out << "\n";
  }
}

void WriteIssues(const Analysis& analysis, std::ostream& out) {
  bool any = false;
  for (const DocumentAnalysis& document : analysis.documents) {
    for (const Issue& issue : document.issues) {
      if (!any) out << "\n## Input that was not perfect\n\n";
      any = true;
      out << "* " << M(document.document->path) << ": " << M(issue.message);
      if (!issue.hint.empty()) out << " (" << M(issue.hint) << ")";
      out << "\n";
    }
  }
}

}  // namespace

void WriteMarkdown(const Analysis& analysis, const ReportOptions& options, std::ostream& out) {
  AnalysisIndex index(analysis);
  auto views = MeasureViews(index);
  WriteHead(analysis, views, options, out);
  WriteGlances(views, out);
  WriteMeasures(views, out);
  WriteSpeakers(analysis, out);
  WriteQuotations(analysis, out);
  WriteOrigins(analysis, out);
  WriteCorrections(analysis, out);
  WriteIssues(analysis, out);
  out << "\nA verdict names how claims stand to each other. It never says who is right.\n";
}

}  // namespace sayso
