#include "grammar/feature.h"

#include <string>
#include <vector>

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
                            "juxtaposed"};
const Names kFormNames = {"quote", "that",        "wh", "clause",     "infinitive",  "gerund",
                          "noun",  "preposition", "as", "left-quote", "left-clause", "none"};
const Names kVerbForms = {"past", "third",   "base",       "infinitive", "led-infinitive",
                          "ing",  "passive", "participle", "other"};
const Names kVerbClasses = {"say", "communication", "cognition", "show", "none"};
const Names kSourceWords = {"pronoun", "first-person", "empty-it", "name",  "person",
                            "plural",  "noun",         "relative", "thing", "none"};
const Names kSourceReadings = {"subject",     "apposition",      "relative",   "inverted", "shared",
                               "participial", "noun-before-ing", "restricted", "agent",    "other",
                               "none"};
const Names kNeighbours = {"edge",        "comma",    "quotation", "coordinator", "subordinator",
                           "preposition", "relative", "nominal",   "verb",        "mark",
                           "adverb",      "to",       "other"};
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
                     "other"};
const Names kPlaces = {"title", "list-item", "narrative", "other"};
const Names kSizes = {"one", "two", "few", "eight", "sixteen", "thirty-two", "more"};
const Names kSignNames = {
    "finite-inside",  "cue-inside",      "quotation-inside", "addressee",    "adjunct",
    "negated",        "modal",           "question",         "title",        "open-quote",
    "short-quote",    "capital-quote",   "full-quote",       "colon-before", "begins-nominal",
    "begins-pronoun", "inside-brackets", "earlier-cue",      "near-source",  "long-source",
    "whole-left",     "comma-inside",    "capital-label"};

// The names of all features, and where each group of them begins.
struct Table {
  std::vector<std::string> names;
  std::array<int, static_cast<int>(Group::kCount)> begin = {};

  Table() {
    Add(Group::kProduction, "production", kProductions);
    Add(Group::kForm, "form", kFormNames);
    Add(Group::kVerbForm, "verb-form", kVerbForms);
    Add(Group::kVerbClass, "verb-class", kVerbClasses);
    Cross(Group::kClassForm, "class-form", kVerbClasses, kFormNames);
    Add(Group::kSourceWord, "source", kSourceWords);
    Add(Group::kSourceReading, "source-reading", kSourceReadings);
    Add(Group::kBeforeSource, "before-source", kNeighbours);
    Add(Group::kBeforeContent, "before-content", kNeighbours);
    Add(Group::kEnd, "end", kEnds);
    Add(Group::kSize, "size", kSizes);
    Add(Group::kSign, "sign", kSignNames);
    Cross(Group::kProductionSource, "production-source", kProductions, kSourceWords);
    Cross(Group::kFormVerbForm, "form-verb-form", kFormNames, kVerbForms);
    Cross(Group::kFormEnd, "form-end", kFormNames, kEnds);
    Cross(Group::kProductionAfter, "production-after", kProductions, kNeighbours);
    Cross(Group::kProductionBefore, "production-before", kProductions, kNeighbours);
    Cross(Group::kFormSize, "form-size", kFormNames, kSizes);
    Cross(Group::kReadingSource, "reading-source", kSourceReadings, kSourceWords);
    Cross(Group::kReadingEnd, "reading-end", kSourceReadings, kEnds);
    Cross(Group::kProductionPlace, "production-place", kProductions, kPlaces);
  }

  void Add(Group group, std::string_view name, const Names& answers) {
    begin[static_cast<int>(group)] = static_cast<int>(names.size());
    for (const std::string_view answer : answers) {
      names.push_back(std::string(name) + "=" + std::string(answer));
    }
  }

  void Cross(Group group, std::string_view name, const Names& first, const Names& second) {
    begin[static_cast<int>(group)] = static_cast<int>(names.size());
    for (const std::string_view one : first) {
      for (const std::string_view other : second) {
        names.push_back(std::string(name) + "=" + std::string(one) + "+" + std::string(other));
      }
    }
  }
};

const Table& TheTable() {
  static const Table table;
  return table;
}

}  // namespace

FeatureId FeatureOf(Group group, int answer) {
  return static_cast<FeatureId>(TheTable().begin[static_cast<int>(group)] + answer);
}
int FeatureCount() { return static_cast<int>(TheTable().names.size()); }
std::string_view FeatureName(FeatureId id) { return TheTable().names[id]; }

std::string_view Name(Production production) { return kProductions[static_cast<int>(production)]; }
std::string_view Name(VerbClass verb_class) { return kVerbClasses[static_cast<int>(verb_class)]; }
std::string_view Name(Form form) { return kFormNames[static_cast<int>(form)]; }

}  // namespace sayso::grammar
