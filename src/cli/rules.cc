#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "src/analyzer/check_comparisons.h"
#include "src/base/edit_distance.h"
#include "src/cli/articles.h"
#include "src/cli/command.h"
#include "src/cli/common_options.h"
#include "src/cli/json_list.h"
#include "src/cli/load_rules.h"
#include "src/cli/write_table.h"
#include "src/ruleset/check.h"

namespace sayso::cli {
namespace {

std::string NameOf(const RuleFile& file) { return file.family + "/" + file.id; }

ExitCode RunList(const Settings& settings, Messages& messages) {
  const auto ruleset = LoadRules(settings, messages);
  if (!ruleset) return ExitCode::kUsage;
  Table table{{{.name = "name", .least = 24},
               {.name = "file", .least = 24},
               {.name = "examples", .least = 8}},
              {}};
  for (const RuleFile& file : ruleset->all_files()) {
    if (file.json.empty()) continue;
    table.rows.push_back({NameOf(file), file.path, file.corpus.empty() ? "" : "yes"});
  }
  return WriteResult(settings, messages, nullptr,
                     [&](std::ostream& out) { WriteTable(table, settings, out); });
}

// Which of the names, "comparison/stale", is meant by one that may lack its family, as findings
// tell their rule: "stale". The end where none is, or more than one.
std::vector<std::string>::const_iterator FindName(const std::vector<std::string>& names,
                                                  const std::string& name) {
  const auto whole = std::find(names.begin(), names.end(), name);
  if (whole != names.end()) return whole;
  const auto ends = [&](const std::string& n) { return n.ends_with("/" + name); };
  const auto first = std::find_if(names.begin(), names.end(), ends);
  const bool only = std::count_if(names.begin(), names.end(), ends) == 1;
  return only ? first : names.end();
}

// The files of the names; nothing where there is none of a name, which is told.
std::optional<std::vector<const RuleFile*>> FilesNamed(const std::vector<std::string>& names,
                                                       const Ruleset& ruleset, Messages& messages) {
  std::vector<std::string> known;
  for (const RuleFile& file : ruleset.all_files()) known.push_back(NameOf(file));
  std::vector<const RuleFile*> files;
  for (const std::string& name : names) {
    const auto it = FindName(known, name);
    if (it == known.end()) {
      const std::string nearest = Nearest(name, known);
      messages.Error(
          "no rule file is called \"" + name + "\"",
          nearest.empty() ? "sayso rules list shows their names" : "did you mean " + nearest + "?");
      return std::nullopt;
    }
    files.push_back(&ruleset.all_files()[static_cast<size_t>(it - known.begin())]);
  }
  return files;
}

void WriteFileJson(const RuleFile* file, JsonWriter& json) {
  json.BeginObject();
  json.Field("name", NameOf(*file));
  json.Field("file", file->path);
  json.Field("text", file->json);
  json.Key("examples");
  json.StringOrNull(file->corpus);
  json.EndObject();
}

ExitCode RunShow(const Settings& settings, Messages& messages) {
  const auto ruleset = LoadRules(settings, messages);
  if (!ruleset) return ExitCode::kUsage;
  const auto files = FilesNamed(settings.words, *ruleset, messages);
  if (!files) return ExitCode::kUsage;
  return WriteResult(settings, messages, nullptr, [&](std::ostream& out) {
    if (settings.format == "json") return WriteJsonList(*files, false, out, WriteFileJson);
    for (const RuleFile* file : *files) {
      out << file->json << (file->corpus.empty() ? "" : "\n") << file->corpus;
    }
  });
}

// "my-rules/lexicon/titles.json: 12 words, 9 examples, no fault".
std::string Summary(const CheckedFile& file) {
  std::string text = file.path + ":";
  if (file.words > 0) text += " " + std::to_string(file.words) + " words,";
  text += " " + std::to_string(file.examples) + " examples, ";
  const size_t faults = file.issues.size();
  return text +
         (faults == 0 ? "no fault" : std::to_string(faults) + (faults == 1 ? " fault" : " faults"));
}

void WriteCheckedJson(const CheckedFile& file, JsonWriter& json) {
  json.BeginObject();
  json.Field("file", file.path);
  json.Key("words");
  json.Number(static_cast<int64_t>(file.words));
  json.Key("examples");
  json.Number(static_cast<int64_t>(file.examples));
  json.Key("faults");
  json.BeginArray();
  for (const Issue& issue : file.issues) {
    const InputFault fault = FaultOfRules(issue);
    json.BeginObject();
    json.Field("place", fault.path);
    json.Field("what", fault.what);
    json.Field("hint", fault.hint);
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
}

ExitCode RunCheck(const Settings& settings, Messages& messages) {
  const std::vector<std::filesystem::path> paths(settings.words.begin(), settings.words.end());
  std::vector<CheckedFile> checked = CheckRules(paths);
  CheckComparisons(paths, checked);
  bool faulty = false;
  for (const CheckedFile& file : checked) {
    for (const Issue& issue : file.issues) {
      messages.Tell(FaultOfRules(issue));
      faulty = true;
    }
  }
  const ExitCode written = WriteResult(settings, messages, nullptr, [&](std::ostream& out) {
    if (settings.format == "json") return WriteJsonList(checked, false, out, WriteCheckedJson);
    for (const CheckedFile& file : checked) out << Summary(file) << "\n";
  });
  return written != ExitCode::kWrite && faulty ? ExitCode::kFindings : written;
}

}  // namespace

Command RulesCommand() {
  const Option folder = {"--rules", "DIR", "add the rule packs in DIR to those built in",
                         &Settings::rules};
  return {
      .name = "rules",
      .summary = "what sayso knows as data: list, show or check rule files",
      .details =
          "Word lists and comparisons are rule files with examples beside them. Those built "
          "in can be listed and shown; your own, laid out like the folder rules/, are given "
          "with --rules DIR and should be checked first.",
      .examples = {{"sayso rules list", "all rule files in use"},
                   {"sayso rules show comparison/update", "one of them, with its examples"},
                   {"sayso rules check my-rules/lexicon/titles.json", "before using it"}},
      .commands =
          {{.name = "list",
            .summary = "the rule files in use",
            .details = "Lists the rule files in use, by family and name.",
            .examples = {{"sayso rules list --rules my-rules", "with your own"}},
            .options = Join({{TableFormatOption(), folder, OutputOption()}, MessageOptions()}),
            .run = RunList},
           {.name = "show",
            .summary = "a rule file and its examples",
            .details = "Prints rule files as they stand, each followed by its examples.",
            .examples = {{"sayso rules show lexicon/titles", "the titles before names"}},
            .operands = {.name = "NAME...", .missing = "sayso rules list shows their names"},
            .options =
                Join({{FormatOption({"text", "json"}), folder, OutputOption()}, MessageOptions()}),
            .run = RunShow},
           {.name = "check",
            .summary = "the faults of your own rule files",
            .details = "Reads rule files as --rules would and runs the examples in them. "
                       "Tells every fault with its line; with any, the exit status is 1.",
            .examples = {{"sayso rules check my-rules/lexicon/*.json", "before using them"}},
            .operands = {.name = "FILE...",
                         .files = true,
                         .missing = "name the rule files, such as my-rules/lexicon/*.json"},
            .options = Join({{FormatOption({"text", "json"}), OutputOption()}, MessageOptions()}),
            .run = RunCheck}},
  };
}

}  // namespace sayso::cli
