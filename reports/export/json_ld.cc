#include "reports/export/json_ld.h"

#include <algorithm>
#include <map>

#include "reports/export/json_ld_value.h"
#include "reports/export/urn.h"
#include "reports/model/claims.h"
#include "reports/model/measures.h"
#include "reports/model/words.h"
#include "src/ast/names.h"

namespace sayso {
namespace {

// Standings under which the words are no claim of their speaker.
constexpr Standings kNotClaimed =
    static_cast<Standings>(Standing::kNegated) | static_cast<Standings>(Standing::kDenied) |
    static_cast<Standings>(Standing::kConditional) | static_cast<Standings>(Standing::kFuture) |
    static_cast<Standings>(Standing::kAsked) | static_cast<Standings>(Standing::kUnreal);

bool IsClaimed(const Attribution& a) {
  return (a.standing & kNotClaimed) == 0 &&
         (a.stance == Stance::kAssert || a.stance == Stance::kPredict);
}

class GraphWriter {
 public:
  GraphWriter(const Analysis& analysis, const ReportOptions& options, std::ostream& out)
      : analysis_(analysis), options_(options), index_(analysis), out_(out), json_(buffer_) {}

  void Write() {
    json_.BeginObject();
    WriteContext();
    json_.Key("@graph");
    json_.BeginArray();
    for (const DocumentAnalysis& document : analysis_.documents) WriteArticle(document);
    for (const DocumentAnalysis& document : analysis_.documents) WriteStatements(document);
    for (const MeasureView& view : MeasureViews(index_)) {
      for (const Claim& claim : view.claims) WriteClaim(view, claim);
    }
    for (const Finding& finding : analysis_.comparison.findings) WriteFinding(finding);
    if (options_.reviews) {
      for (const Review& review : options_.reviews->reviews) WriteReview(review);
    }
    json_.NewLine();
    json_.EndArray();
    json_.EndObject();
    json_.Flush();
    out_ << buffer_ << '\n';
  }

 private:
  void WriteContext() {
    json_.Key("@context");
    json_.BeginArray();
    json_.String("https://schema.org");
    json_.BeginObject();
    json_.Field("sayso", "urn:sayso:term:");
    json_.EndObject();
    json_.EndArray();
  }

  // Begins a node of the graph; the caller ends it.
  void Node(std::string_view type, const std::string& id) {
    out_ << buffer_;
    buffer_.clear();
    json_.NewLine();
    json_.BeginObject();
    json_.Field("@type", type);
    json_.Field("@id", id);
  }

  void Reference(std::string_view key, const std::string& id) {
    json_.Key(key);
    json_.BeginObject();
    json_.Field("@id", id);
    json_.EndObject();
  }

  void References(std::string_view key, const std::vector<std::string>& ids) {
    json_.Key(key);
    json_.BeginArray();
    for (const std::string& id : ids) {
      json_.BeginObject();
      json_.Field("@id", id);
      json_.EndObject();
    }
    json_.EndArray();
  }

  void WriteArticle(const DocumentAnalysis& document) {
    const Metadata& metadata = document.text.metadata;
    Node("NewsArticle", ArticleIri(document));
    json_.FieldUnlessEmpty("headline", metadata.title);
    if (ArticleIri(document) == metadata.url) json_.Field("url", metadata.url);
    if (auto day = ParseIsoDate(metadata.published)) json_.Field("datePublished", IsoDate(*day));
    json_.FieldUnlessEmpty("inLanguage", metadata.language);
    if (!metadata.author.empty()) WriteNamed("author", "Person", metadata.author, json_);
    if (!metadata.outlet.empty()) WriteNamed("publisher", "Organization", metadata.outlet, json_);
    json_.Strings("sayso:credits", document.wires);
    json_.EndObject();
  }

  void WriteStatements(const DocumentAnalysis& document) {
    for (const Attribution& a : document.attributions) {
      if (!IsClaimed(a) || a.content.empty()) continue;
      bool quoted = a.kind != QuoteKind::kIndirect;
      Node(quoted ? "Quotation" : "Claim", Urn("statement", a.id));
      json_.Field("text", WordsOf(document.text, a.content));
      if (a.speaker) WriteSpeaker(quoted ? "creator" : "author", *a.speaker, json_);
      Reference(quoted ? "isPartOf" : "appearance", ArticleIri(document));
      json_.Strings("sayso:standing", StandingWords(a));
      json_.Strings("sayso:via", a.via);
      json_.EndObject();
    }
  }

  void WriteClaim(const MeasureView& view, const Claim& claim) {
    if (claim.retracted) return;
    Node("Claim", Urn("claim", claim.figure().id));
    const FigurePlace& first = claim.figures.front();
    json_.Field("text", OneLine(first.analysis->text.view(first.sentence())));
    if (claim.speaker) {
      WriteSpeaker("author", *claim.speaker, json_);
    } else {
      WriteNamed("author", "Organization", claim.claimant, json_);
    }
    std::vector<std::string> articles;
    for (const FigurePlace& place : claim.figures) {
      std::string article = ArticleIri(*place.analysis);
      bool known = std::find(articles.begin(), articles.end(), article) != articles.end();
      if (!known) articles.push_back(std::move(article));
      claim_of_[place.figure->id] = claim.figure().id;
    }
    References("appearance", articles);
    json_.Key("about");
    WriteObservation(claim.figure(), view.what, json_);
    json_.EndObject();
  }

  void WriteFinding(const Finding& finding) {
    std::vector<std::string> claims;
    for (const std::string& figure : finding.figures) {
      auto found = claim_of_.find(figure);
      if (found == claim_of_.end()) continue;
      std::string claim = Urn("claim", found->second);
      bool known = std::find(claims.begin(), claims.end(), claim) != claims.end();
      if (!known) claims.push_back(std::move(claim));
    }
    if (claims.empty()) return;
    Node("sayso:Finding", Urn("finding", finding.id));
    json_.Field("sayso:verdict", Name(finding.verdict));
    json_.Field("sayso:what", finding.what);
    References("sayso:between", claims);
    json_.Strings("sayso:reason", finding.reasons);
    json_.EndObject();
  }

  void WriteReview(const Review& review) {
    const FigurePlace* place = index_.FigureOf(review.figure);
    if (!place) return;
    std::string text = OneLine(place->analysis->text.view(place->sentence()));
    Node("ClaimReview", review.url);
    json_.Field("url", review.url);
    json_.Field("claimReviewed", text);
    if (auto claim = claim_of_.find(review.figure); claim != claim_of_.end()) {
      Reference("itemReviewed", Urn("claim", claim->second));
    } else {
      json_.Key("itemReviewed");
      json_.BeginObject();
      json_.Field("@type", "Claim");
      json_.Field("text", text);
      Reference("appearance", ArticleIri(*place->analysis));
      json_.EndObject();
    }
    json_.FieldUnlessEmpty("datePublished", review.date);
    WriteReviewer(*options_.reviews, review, json_);
    json_.EndObject();
  }

  const Analysis& analysis_;
  const ReportOptions& options_;
  AnalysisIndex index_;
  std::ostream& out_;
  std::string buffer_;
  JsonWriter json_;
  std::map<std::string, std::string> claim_of_;  // by figure: the figure its claim is named after
};

}  // namespace

void WriteJsonLd(const Analysis& analysis, const ReportOptions& options, std::ostream& out) {
  GraphWriter(analysis, options, out).Write();
}

}  // namespace sayso
