#include "tests/reports/ferry_story.h"

#include "tests/reports/article_builder.h"

namespace sayso {
namespace {

Speaker Orsk() {
  return {.name = "Lena Orsk",
          .role = "coast guard commander",
          .on_behalf_of = "coast guard",
          .country = "Kesria",
          .confidence = 0.97,
          .aliases = {"Commander Orsk", "Orsk", "she"}};
}

Speaker Drum() {
  return {.name = "Pavel Drum",
          .role = "interior minister",
          .country = "Kesria",
          .confidence = 0.96,
          .aliases = {"Drum", "the minister"}};
}

Speaker Line() {
  return {.name = "Sula Lines", .kind = SpeakerKind::kInstitution, .aliases = {"the company"}};
}

DocumentAnalysis Tidewire() {
  ArticleBuilder article(
      "a-tidewire",
      {.title = "At least 41 die as ferry sinks off Port Anser",
       .outlet = "Tidewire",
       .published = "2031-05-03",
       .url = "https://tidewire.example/ferry?a=1&b=2"},
      "At least 41 die as ferry sinks off Port Anser\n\n"
      "PORT ANSER, Kesria (Tidewire) - The ferry Sula Bright sank in heavy seas on Friday "
      "night.\n\n"
      "Commander Lena Orsk said at least 41 people had died, among them 7 children. \"The bow door "
      "was open,\" Orsk said, \"and nobody on the bridge knew.\"\n\n"
      "Sula Lines said about 350 people were aboard.\n");
  int32_t toll = article.Add(
      ArticleBuilder::Said{.source = "Commander Lena Orsk",
                           .cue = "said",
                           .content = "at least 41 people had died, among them 7 children",
                           .speaker = Orsk()});
  article.Add(
      ArticleBuilder::Said{.source = "Orsk",
                           .cue = "said",
                           .content = "The bow door was open, … and nobody on the bridge knew.",
                           .kind = QuoteKind::kDirect,
                           .speaker = Orsk()});
  int32_t aboard = article.Add(ArticleBuilder::Said{.source = "Sula Lines",
                                                    .cue = "said",
                                                    .content = "about 350 people were aboard",
                                                    .speaker = Line()});
  article.Add(ArticleBuilder::Count{.words = "at least 41",
                                    .value = 41,
                                    .low = 41,
                                    .outcome = "killed",
                                    .counted = "people",
                                    .population = "all",
                                    .place = "Port Anser",
                                    .said = toll});
  article.Add(ArticleBuilder::Count{.words = "7",
                                    .within = "7 children",
                                    .value = 7,
                                    .outcome = "killed",
                                    .counted = "children",
                                    .population = "children",
                                    .said = toll,
                                    .role = Role::kSubset});
  article.Add(ArticleBuilder::Count{.words = "about 350",
                                    .value = 350,
                                    .low = 315,
                                    .high = 385,
                                    .approximation = Approximation::kAround,
                                    .outcome = "aboard",
                                    .counted = "people",
                                    .said = aboard});
  return article.Take({"Tidewire"});
}

DocumentAnalysis HarbourPost() {
  ArticleBuilder article(
      "b-harbour-post",
      {.title = "Sula Bright: 41 feared dead", .outlet = "Harbour Post", .published = "2031-05-03"},
      "Sula Bright: 41 feared dead\n\n"
      "At least 41 people died when a ferry sank off Port Anser, coast guard commander Lena Orsk "
      "told Tidewire. \"The bow doors were open and no one on the bridge knew,\" she said.\n\n"
      "The vessel had up to 400 people aboard, according to Sula Lines. Sixteen people were "
      "missing, an official who asked not to be named said.\n");
  int32_t toll = article.Add(
      ArticleBuilder::Said{.source = "coast guard commander Lena Orsk",
                           .cue = "told",
                           .content = "At least 41 people died when a ferry sank off Port Anser",
                           .speaker = Orsk(),
                           .via = {"Tidewire"}});
  article.Add(
      ArticleBuilder::Said{.source = "she",
                           .cue = "said",
                           .content = "The bow doors were open and no one on the bridge knew,",
                           .kind = QuoteKind::kDirect,
                           .speaker = Orsk()});
  int32_t aboard =
      article.Add(ArticleBuilder::Said{.source = "Sula Lines",
                                       .cue = "according to",
                                       .content = "The vessel had up to 400 people aboard",
                                       .speaker = Line()});
  int32_t missing = article.Add(
      ArticleBuilder::Said{.source = "an official who asked not to be named",
                           .cue = "said",
                           .content = "Sixteen people were missing",
                           .speaker = Speaker{.name = "an official who asked not to be named",
                                              .kind = SpeakerKind::kAnonymous,
                                              .anonymous = true}});
  article.Add(ArticleBuilder::Count{.words = "At least 41",
                                    .value = 41,
                                    .low = 41,
                                    .outcome = "killed",
                                    .counted = "people",
                                    .population = "all",
                                    .said = toll});
  article.Add(ArticleBuilder::Count{.words = "up to 400",
                                    .value = 400,
                                    .low = 0,
                                    .high = 400,
                                    .approximation = Approximation::kBelow,
                                    .outcome = "aboard",
                                    .counted = "people",
                                    .said = aboard});
  article.Add(ArticleBuilder::Count{
      .words = "Sixteen", .value = 16, .outcome = "missing", .counted = "people", .said = missing});
  return article.Take({"Tidewire"});
}

DocumentAnalysis KesriaToday() {
  ArticleBuilder article(
      "c-kesria-today",
      {.title = "Minister: 29 dead in ferry disaster",
       .outlet = "Kesria Today",
       .published = "2031-05-03"},
      "Minister: 29 dead in ferry disaster\n\n"
      "Interior Minister Pavel Drum said 29 people were killed, contradicting the coast guard. "
      "The minister denied that the bow door had been open.\n\n"
      "About 60% of those aboard came from Anser county. The line was founded 50 years ago.\n");
  int32_t toll = article.Add(
      ArticleBuilder::Said{.source = "Interior Minister Pavel Drum",
                           .cue = "said",
                           .content = "29 people were killed, contradicting the coast guard",
                           .speaker = Drum()});
  article.Add(ArticleBuilder::Said{.source = "The minister",
                                   .cue = "denied",
                                   .content = "the bow door had been open",
                                   .speaker = Drum(),
                                   .standing = static_cast<Standings>(Standing::kDenied),
                                   .stance = Stance::kDeny});
  article.Add(ArticleBuilder::Count{.words = "29",
                                    .within = "said 29",
                                    .value = 29,
                                    .outcome = "killed",
                                    .counted = "people",
                                    .population = "all",
                                    .said = toll});
  article.Add(ArticleBuilder::Count{.words = "About 60%",
                                    .value = 60,
                                    .low = 54,
                                    .high = 66,
                                    .approximation = Approximation::kAround,
                                    .counted = "those aboard",
                                    .unit = "percent",
                                    .kind = FigureKind::kPercent});
  article.Add(ArticleBuilder::Count{
      .words = "50 years", .value = 50, .unit = "year", .kind = FigureKind::kDuration});
  return article.Take();
}

DocumentAnalysis RadioAnser() {
  ArticleBuilder article(
      "d-radio-anser",
      {.title = "Ferry toll rises to 48", .outlet = "Radio Anser", .published = "2031-05-04"},
      "Ferry toll rises to 48\n\n"
      "The number of dead rose to 48, Lena Orsk of the coast guard said on Saturday. An earlier "
      "figure of 16 missing has been withdrawn, she said.\n\n"
      "The port hospital said it was treating dozens of injured people.\n");
  int32_t toll = article.Add(ArticleBuilder::Said{.source = "Lena Orsk of the coast guard",
                                                  .cue = "said",
                                                  .content = "The number of dead rose to 48",
                                                  .speaker = Orsk()});
  int32_t missing = article.Add(
      ArticleBuilder::Said{.source = "she",
                           .cue = "said",
                           .content = "An earlier figure of 16 missing has been withdrawn",
                           .speaker = Orsk()});
  int32_t injured = article.Add(ArticleBuilder::Said{
      .source = "The port hospital",
      .cue = "said",
      .content = "it was treating dozens of injured people",
      .speaker = Speaker{.name = "port hospital", .kind = SpeakerKind::kInstitution}});
  article.Add(ArticleBuilder::Count{.words = "48",
                                    .within = "rose to 48",
                                    .value = 48,
                                    .outcome = "killed",
                                    .population = "all",
                                    .as_of = "2031-05-04",
                                    .said = toll,
                                    .role = Role::kTo});
  article.Add(ArticleBuilder::Count{.words = "16",
                                    .within = "of 16",
                                    .value = 16,
                                    .outcome = "missing",
                                    .said = missing,
                                    .epistemics = Epistemics::kRetracted});
  article.Add(ArticleBuilder::Count{.words = "dozens",
                                    .low = 24,
                                    .approximation = Approximation::kVague,
                                    .outcome = "injured",
                                    .counted = "people",
                                    .said = injured});
  return article.Take();
}

DocumentAnalysis NightLedger() {
  ArticleBuilder article(
      "e-night-ledger",
      {.title = "\"<b>Ferry</b>\" & the </script> toll",
       .outlet = "The Night <Ledger>",
       .published = "2031-05-04",
       .url = "javascript:alert(1)"},
      "\"<b>Ferry</b>\" & the </script> toll\n\n"
      "Between 60 and 70 people died, the seamen’s union “Ælfhelm” said — 🚢 — <script>alert(\"x\")"
      "</script> \xE2\x80\xAE"
      "desrever\xE2\x80\xAC and \x07 bells \xFF and 3,000 tonnes of fuel oil "
      "leaked, it said.\n");
  Speaker union_{.name = "seamen’s union “Ælfhelm”",
                 .kind = SpeakerKind::kGroup,
                 .aliases = {"it", "<i>the union</i>"}};
  int32_t toll = article.Add(ArticleBuilder::Said{.source = "the seamen’s union “Ælfhelm”",
                                                  .cue = "said",
                                                  .content = "Between 60 and 70 people died",
                                                  .speaker = union_});
  int32_t oil = article.Add(ArticleBuilder::Said{.source = "it",
                                                 .cue = "said",
                                                 .content = "3,000 tonnes of fuel oil leaked",
                                                 .speaker = union_});
  article.Add(ArticleBuilder::Count{.words = "Between 60 and 70",
                                    .low = 60,
                                    .high = 70,
                                    .outcome = "killed",
                                    .counted = "people",
                                    .population = "all",
                                    .said = toll});
  article.Add(ArticleBuilder::Count{.words = "3,000 tonnes",
                                    .value = 3000,
                                    .unit = "tonne",
                                    .said = oil,
                                    .kind = FigureKind::kMeasure});
  article.Complain({.severity = Issue::Severity::kWarning,
                    .code = "invalid-utf8",
                    .message = "byte 0xFF is not UTF-8; it is shown as U+FFFD",
                    .hint = "save the file as UTF-8",
                    .place = article.Find("\xFF")});
  return article.Take();
}

Finding Found(int number, Verdict verdict, std::string what, std::vector<std::string> figures,
              std::vector<std::string> reasons, FindingSeverity severity = FindingSeverity::kInfo) {
  return {.id = "x" + std::to_string(number),
          .verdict = verdict,
          .what = std::move(what),
          .figures = std::move(figures),
          .reasons = std::move(reasons),
          .rule = std::string(Name(verdict)),
          .severity = severity};
}

Comparison Compared() {
  constexpr FindingSeverity kModerate = FindingSeverity::kModerate;
  Comparison comparison;
  comparison.findings = {
      Found(1, Verdict::kDeclaredConflict, "killed", {"a-tidewire/f1", "c-kesria-today/f1"},
            {"same outcome", "different claimants", "intervals disjoint",
             "Kesria Today says that the figures contradict each other"},
            kModerate),
      Found(2, Verdict::kConflict, "killed", {"d-radio-anser/f1", "e-night-ledger/f1"},
            {"same outcome", "different claimants", "intervals disjoint", "same day"}, kModerate),
      Found(3, Verdict::kRelayed, "killed", {"a-tidewire/f1", "b-harbour-post/f1"},
            {"same claimant", "b-harbour-post cites Tidewire", "same value and bound"}),
      Found(4, Verdict::kUpdate, "killed", {"a-tidewire/f1", "d-radio-anser/f1"},
            {"same claimant", "as of 1 day later", "upwards"}),
      Found(5, Verdict::kScope, "killed", {"a-tidewire/f1", "a-tidewire/f2"},
            {"children are part of all", "7 is no more than 41"}),
      Found(6, Verdict::kModifierDrift, "aboard", {"a-tidewire/f3", "b-harbour-post/f2"},
            {"same claimant", "same day", "about became up to"}, FindingSeverity::kMinor),
      Found(7, Verdict::kRetraction, "missing", {"b-harbour-post/f3", "d-radio-anser/f2"},
            {"the later article says that the figure has been withdrawn"}, FindingSeverity::kMinor),
  };
  comparison.measures = {
      {"killed/all",
       "killed",
       {"a-tidewire/f1", "b-harbour-post/f1", "c-kesria-today/f1", "d-radio-anser/f1",
        "e-night-ledger/f1"},
       {"x1", "x2", "x3", "x4"}},
      {"missing", "missing", {"b-harbour-post/f3", "d-radio-anser/f2"}, {"x7"}},
      {"aboard", "aboard", {"a-tidewire/f3", "b-harbour-post/f2"}, {"x6"}},
  };
  comparison.origins = {
      {{"a-tidewire", "b-harbour-post"}, "Tidewire", {"b-harbour-post cites Tidewire"}},
      {{"c-kesria-today"}, "Kesria Today", {}},
      {{"d-radio-anser"}, "Radio Anser", {}},
      {{"e-night-ledger"}, "The Night <Ledger>", {}},
  };
  comparison.quotations = {
      {.id = "q1",
       .speakers = {"Lena Orsk"},
       .wordings = {{.attribution = "b-harbour-post/a2",
                     .document = "b-harbour-post",
                     .words = "The bow doors were open and no one on the bridge knew"},
                    {.attribution = "a-tidewire/a2",
                     .document = "a-tidewire",
                     .words = "The bow door was open, and nobody on the bridge knew.",
                     .variant = QuotationVariant::kReworded,
                     .left_out = {"doors were", "no one"},
                     .added = {"door was", "nobody"}}}}};
  return comparison;
}

}  // namespace

Analysis FerryStory() {
  Analysis analysis;
  analysis.documents.push_back(Tidewire());
  analysis.documents.push_back(HarbourPost());
  analysis.documents.push_back(KesriaToday());
  analysis.documents.push_back(RadioAnser());
  analysis.documents.push_back(NightLedger());
  analysis.comparison = Compared();
  return analysis;
}

}  // namespace sayso
