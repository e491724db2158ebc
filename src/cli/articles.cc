#include "src/cli/articles.h"

#include <algorithm>
#include <thread>
#include <utility>

#include "src/base/code_points.h"
#include "src/cli/load_rules.h"
#include "src/findings/value_rule.h"
#include "src/ingest/overrides_file.h"

namespace sayso::cli {
namespace {

int ThreadsFor(const Settings& settings) {
  if (settings.threads > 0) return settings.threads;
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

// An issue of a document as a message with its place in the file.
InputFault FaultOf(const Issue& issue, const Document& document) {
  InputFault fault{
      .severity = issue.severity, .path = document.path, .what = issue.message, .hint = issue.hint};
  if (issue.place) {
    const LineColumn place = LineColumnOf(document.text, issue.place->begin);
    fault.line = place.line;
    fault.column = place.column;
  }
  return fault;
}

bool HasSeverity(const Comparison& comparison, const std::string& least) {
  constexpr FindingSeverity kAll[] = {FindingSeverity::kInfo, FindingSeverity::kMinor,
                                      FindingSeverity::kModerate, FindingSeverity::kMajor};
  const auto wanted =
      std::find_if(std::begin(kAll), std::end(kAll), [&](auto s) { return Name(s) == least; });
  return wanted != std::end(kAll) &&
         std::any_of(comparison.findings.begin(), comparison.findings.end(),
                     [&](const Finding& finding) { return finding.severity >= *wanted; });
}

}  // namespace

std::unique_ptr<Articles> Articles::Open(const Settings& settings, Messages& messages,
                                         bool records_on_stdin) {
  auto ruleset = LoadRules(settings, messages);
  if (!ruleset) return nullptr;
  std::unique_ptr<Articles> articles(
      new Articles(settings, messages, records_on_stdin, std::move(ruleset)));
  if (!articles->reader_.Reads(settings.output)) return articles;
  messages.Error("the output " + settings.output + " is one of the inputs",
                 "name another file with -o");
  return nullptr;
}

Articles::Articles(const Settings& settings, Messages& messages, bool records_on_stdin,
                   std::shared_ptr<const Ruleset> ruleset)
    : messages_(messages),
      threads_(ThreadsFor(settings)),
      value_rule_(ValueRuleNamed(settings.value_rule)),
      ruleset_(std::move(ruleset)),
      reader_({.paths = settings.words,
               .manifest = settings.manifest,
               .records_on_stdin = records_on_stdin},
              [this](const InputFault& fault) {
                if (fault.severity == Issue::Severity::kError) {
                  skipped_.push_back(fault.path + ": " + fault.what);
                }
                messages_.Tell(fault);
              }),
      overrides_(LoadOverrides(settings.words, settings.overrides,
                               [&messages](const InputFault& fault) { messages.Tell(fault); })) {}

NextDocument Articles::Next() {
  return [this] { return reader_.Next(); };
}

BatchOptions Articles::Options(const AnalyzeOptions& options) {
  return {.analyze = options,
          .threads = threads_,
          .overrides = overrides_,
          .progress = [this](size_t done) {
            messages_.Progress(done, reader_.total(), "articles read");
          }};
}

void Articles::TellIssues(const DocumentAnalysis& analysis) {
  for (const Issue& issue : analysis.issues) {
    // the line of its place is counted only for who is told
    if (messages_.Tells(issue.severity)) messages_.Tell(FaultOf(issue, *analysis.document));
  }
}

void Articles::TellUnused(const AppliedOverride& applied) {
  if (!applied.changed.empty()) return;
  messages_.Tell({.severity = Issue::Severity::kWarning,
                  .path = applied.path,
                  .what = "a correction matched nothing: " + InWords(applied.correction),
                  .hint = "mend its names or words, or take it out"});
}

Analysis Articles::Analyze(const AnalyzeOptions& options) {
  Analysis analysis = AnalyzeAll(Next(), *ruleset_, Options(options));
  if (value_rule_) PickValues(*value_rule_, analysis.comparison);
  for (const DocumentAnalysis& document : analysis.documents) TellIssues(document);
  for (const AppliedOverride& applied : analysis.overrides) TellUnused(applied);
  return analysis;
}

void Articles::Stream(const std::function<std::string(const DocumentAnalysis&)>& render,
                      const std::function<bool(const std::string&)>& write) {
  AnalyzeStream(
      Next(), *ruleset_, Options({}),
      {.render = render, .write = [&](const DocumentAnalysis& document, const std::string& text) {
         TellIssues(document);
         return write(text);
       }});
}

ExitCode FinishResult(Output& output, const Settings& settings, Messages& messages,
                      const Comparison* findings) {
  if (const std::string failure = output.Finish(); !failure.empty()) {
    messages.Error(failure);
    return ExitCode::kWrite;
  }
  if (messages.input_failed()) return ExitCode::kInput;
  const bool found = findings != nullptr && HasSeverity(*findings, settings.fail_on);
  return found ? ExitCode::kFindings : ExitCode::kFine;
}

ExitCode WriteResult(const Settings& settings, Messages& messages, const Comparison* findings,
                     const std::function<void(std::ostream&)>& write) {
  Output output(settings.output);
  write(output.stream());
  return FinishResult(output, settings, messages, findings);
}

}  // namespace sayso::cli
