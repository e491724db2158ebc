#ifndef SAYSO_SRC_SERVE_SNAPSHOT_H_
#define SAYSO_SRC_SERVE_SNAPSHOT_H_

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reports/html/model.h"
#include "reports/report.h"
#include "src/analyzer/analyzer.h"
#include "src/ingest/fault.h"
#include "src/ruleset/ruleset.h"
#include "src/serve/search_index.h"

namespace sayso::serve {

// What a snapshot is made from.
struct Reading {
  std::shared_ptr<const Ruleset> ruleset;
  Analysis analysis;
  std::vector<InputFault> faults;  // what could not be read, or not in full
};

// All that the pages show of the articles at one time, ready to be looked up. Never changes, so any
// number of requests read it at once; when files change, another takes its place.
class Snapshot {
 public:
  Snapshot(Reading reading, ReportOptions options);
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

  const Analysis& analysis() const { return reading_.analysis; }
  const Ruleset& ruleset() const { return *reading_.ruleset; }
  const std::vector<InputFault>& faults() const { return reading_.faults; }
  const ReportOptions& options() const { return options_; }
  const html::Model& model() const { return model_; }
  // Relations to be seen side by side, the gravest first.
  const std::vector<html::Card>& cards() const { return cards_; }

  // Equal for equal articles, corrections, rules and program.
  const std::string& id() const { return id_; }

  // All statements, in the order of the articles.
  const std::vector<StatementPlace>& statements() const { return statements_; }
  // Index into model().speakers, or -1 where nobody is named.
  int SpeakerOf(const StatementPlace& place) const;
  // Names of the outlets, sorted, each once.
  const std::vector<std::string>& outlets() const { return outlets_; }

  // What a search looks through; by the index of the thing.
  struct Words {
    SearchIndex statements, articles, speakers, measures;
  };
  const Words& words() const { return words_; }

  // A name for a measure's view in an address that holds as long as its first figure stays.
  const std::string& KeyOf(const MeasureView& view) const { return keys_[view.number]; }

  std::optional<uint32_t> ArticleWithId(std::string_view id) const;
  std::optional<uint32_t> SpeakerNamed(std::string_view name) const;
  std::optional<uint32_t> MeasureWithKey(std::string_view key) const;

 private:
  void ListStatements();
  void NameThings();
  void CollectWords();
  std::string MakeId() const;

  Reading reading_;
  ReportOptions options_;
  html::Model model_;
  std::vector<html::Card> cards_;
  std::string id_;
  std::vector<StatementPlace> statements_;
  std::vector<std::string> outlets_, keys_;
  Words words_;
  std::map<std::string, uint32_t, std::less<>> article_with_id_, speaker_named_, measure_with_key_;
};

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_SNAPSHOT_H_
