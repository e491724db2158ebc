#include "grammar/feature.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "src/base/absl_view.h"

namespace sayso::grammar {
namespace {

using Names = std::vector<std::string_view>;

const Names kProductions = {"quote-source-cue",
                            "quote-cue-source",
                            "quote-cue",
                            "interrupted-quote",
                            "source-cue-content",
                            "content-source-cue",
                            "content-cue-source",
                            "interrupted",
                            "as-source-cue",
                            "relative-content",
                            "according-to-front",
                            "according-to-back",
                            "colon",
                            "colon-back",
                            "reporting-noun",
                            "hedge",
                            "passive",
                            "colon-quote",
                            "witness",
                            "juxtaposed",
                            "according-to-inside"};
const Names kFormNames = {"quote", "that",        "wh", "clause",     "infinitive",  "gerund",
                          "noun",  "preposition", "as", "left-quote", "left-clause", "none"};
const Names kVerbForms = {"past", "third",   "base",       "infinitive", "led-infinitive",
                          "ing",  "passive", "participle", "other"};
const Names kVerbClasses = {"say", "communication", "cognition", "show", "none"};
const Names kSourceWords = {"pronoun", "first-person", "empty-it", "name",  "person",
                            "plural",  "noun",         "relative", "thing", "none"};
const Names kSourceReadings = {"subject",     "apposition",      "relative",   "inverted", "shared",
                               "participial", "noun-before-ing", "restricted", "agent",    "other",
                               "wide",        "first",           "following",  "quoted",   "none"};
const Names kNeighbours = {
    "edge",       "comma",  "quotation", "coordinator", "subordinator", "preposition", "relative",
    "to",         "colon",  "semicolon", "dash",        "bracket",      "auxiliary",   "negation",
    "reporting",  "finite", "base",      "participle",  "ing",          "pronoun",     "determiner",
    "possessive", "time",   "number",    "name",        "person",       "plural",      "noun",
    "adjective",  "adverb", "other"};
const Names kEnds = {"sentence",
                     "before-cue",
                     "comma-ing",
                     "comma-ing-cue",
                     "comma-which",
                     "comma-coordinator",
                     "comma-subordinator",
                     "comma-preposition",
                     "comma-nominal",
                     "comma-verb",
                     "comma-other",
                     "coordinator-cue",
                     "coordinator-verb",
                     "coordinator-nominal",
                     "semicolon",
                     "dash",
                     "subordinator",
                     "quotation",
                     "time",
                     "colon",
                     "open",
                     "preposition",
                     "other"};
const Names kPlaces = {"title", "list-item", "narrative", "other"};
const Names kSizes = {"nothing", "one", "two", "few", "eight", "sixteen", "thirty-two", "more"};
const Names kRests = {"nothing", "few", "words", "clause", "cue"};
const Names kCompletes = {"no", "yes"};
const Names kSignNames = {
    "finite-inside",  "last-cue-inside", "cue-inside",    "quotation-inside", "addressee",
    "adjunct",        "negated",         "modal",         "question",         "open-quote",
    "short-quote",    "capital-quote",   "full-quote",    "colon-before",     "begins-nominal",
    "begins-pronoun", "inside-brackets", "earlier-cue",   "near-source",      "long-source",
    "whole-left",     "comma-inside",    "capital-label", "behind-cue",       "names-only",
    "noun-too",       "spare-quotation", "spare-cue",     "inside-source"};

const Names kWordPlaces = {"second-before-cue",     "before-cue",     "behind-cue",
                           "second-behind-cue",     "before-source",  "second-before-source",
                           "source-first",          "source-last",    "behind-source",
                           "second-before-content", "before-content", "content-first",
                           "content-second",        "content-last",   "behind-content",
                           "second-behind-content"};
const Names kKeyPlaces = {"key-before-source", "key-before-cue", "key-content-first", "end-word"};
const Names kCounts = {"size",         "cue-size",      "source-size", "spare-before",
                       "spare-behind", "content-parts", "cues",        "cue-number"};

// The names of all features, in the order of Group.
class Table {
 public:
  Table() {
    names_.reserve(kFeatureCount);
    AddSingles();
    AddCrosses();
  }

  std::string_view name(FeatureId id) const { return names_[id]; }

 private:
  void AddSingles() {
    Add("production", kProductions);
    Add("form", kFormNames);
    Add("verb-form", kVerbForms);
    Add("verb-class", kVerbClasses);
    Add("source", kSourceWords);
    Add("source-reading", kSourceReadings);
    Add("end", kEnds);
    Add("rest", kRests);
    Add("complete", kCompletes);
    Add("place", kPlaces);
    Add("sign", kSignNames);
    for (const std::string_view name : kWordPlaces) Add(name, kNeighbours);
    for (const std::string_view name : kKeyPlaces) AddKeys(name);
    for (const std::string_view name : kCounts) Add(name, kSizes);
  }

  void AddCrosses() {
    Cross("class-form", kVerbClasses, kFormNames);
    Cross("production-source", kProductions, kSourceWords);
    Cross("form-verb-form", kFormNames, kVerbForms);
    Cross("form-end", kFormNames, kEnds);
    Cross("production-after", kProductions, kNeighbours);
    Cross("production-before", kProductions, kNeighbours);
    Cross("form-size", kFormNames, kSizes);
    Cross("reading-source", kSourceReadings, kSourceWords);
    Cross("reading-end", kSourceReadings, kEnds);
    Cross("production-place", kProductions, kPlaces);
    Cross("end-rest", kEnds, kRests);
    Cross("end-complete", kEnds, kCompletes);
    Cross("class-end", kVerbClasses, kEnds);
    Cross("reading-before", kSourceReadings, kNeighbours);
    Cross("reading-first", kSourceReadings, kNeighbours);
    Cross("reading-size", kSourceReadings, kSizes);
    Cross("form-first", kFormNames, kNeighbours);
  }

  void Add(std::string_view name, const Names& answers) {
    for (const std::string_view answer : answers) {
      names_.push_back(absl::StrCat(ToAbsl(name), "=", ToAbsl(answer)));
    }
  }

  void AddKeys(std::string_view name) {
    for (int k = 0; k < kKeyCount; ++k) {
      names_.push_back(absl::StrCat(ToAbsl(name), "=", ToAbsl(Name(static_cast<Key>(k)))));
    }
  }

  void Cross(std::string_view name, const Names& first, const Names& second) {
    for (const std::string_view one : first) {
      for (const std::string_view other : second) {
        names_.push_back(absl::StrCat(ToAbsl(name), "=", ToAbsl(one), "+", ToAbsl(other)));
      }
    }
  }

  std::vector<std::string> names_;
};

}  // namespace

std::string_view FeatureName(FeatureId id) {
  static const auto* table = new Table;
  return table->name(id);
}

std::string_view Name(Production production) { return kProductions[static_cast<int>(production)]; }
std::string_view Name(VerbClass verb_class) { return kVerbClasses[static_cast<int>(verb_class)]; }
std::string_view Name(Form form) { return kFormNames[static_cast<int>(form)]; }

}  // namespace sayso::grammar
