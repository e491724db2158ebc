#include "src/serve/site.h"

#include <sstream>
#include <string_view>
#include <utility>

#include "reports/report.h"
#include "src/base/absl_view.h"
#include "src/base/hash.h"
#include "src/overrides/write_overrides.h"
#include "src/serve/assets.h"
#include "src/serve/corrections.h"
#include "src/serve/pasted.h"
#include "src/serve/try_page.h"

namespace sayso::serve {
namespace {

Answer Of(std::string body) {
  return {.body = std::make_shared<const std::string>(std::move(body))};
}

Answer Of(const Page& page, const Snapshot& snapshot, std::string_view path) {
  Answer answer = Of(WholePage(page, snapshot, path));
  answer.status = page.status;
  return answer;
}

Answer Of(const Asset& asset) {
  Answer answer = Of(std::string(asset.bytes));
  answer.type = asset.type;
  return answer;
}

// The report as a file to save.
Answer Report(const Snapshot& snapshot, const Fields& query) {
  const std::string_view name = query.Get("format");
  const ReportFormat* format = ReportFormatNamed(name.empty() ? "html" : name);
  if (format == nullptr) return Of(BadQuery("format", name), snapshot, "/export");
  if (snapshot.analysis().documents.empty()) {
    return Of(NotFound("There is no article to report on."), snapshot, "/export");
  }
  ReportOptions options = snapshot.options();
  if (!query.Get("title").empty()) options.title = query.Get("title");
  options.with_text = query.Get("excerpts").empty();
  std::ostringstream out;
  format->write(snapshot.analysis(), options, out);
  Answer answer = Of(std::move(out).str());
  answer.type = format->name == "html" ? answer.type : "text/plain; charset=utf-8";
  answer.file_name = "report" + std::string(format->ending);
  return answer;
}

// What a page asks for to learn whether the articles are still those it shows.
Answer State(const Snapshot& snapshot) {
  Answer answer = Of(snapshot.id());
  answer.type = "text/plain; charset=utf-8";
  return answer;
}

Answer Get(const Snapshot& snapshot, std::string_view path, const Fields& query) {
  if (path == "/state") return State(snapshot);
  if (path == "/report") return Report(snapshot, query);
  if (const Asset* asset = AssetAt(path)) return Of(*asset);
  if (const SiteMapEntry* entry = EntryFor(path)) {
    return Of(entry->make({snapshot, query}), snapshot, path);
  }
  return Of(NotFound("There is no such page."), snapshot, path);
}

// What a text says, to be put into the page.
Answer Found(const Snapshot& snapshot, const std::string& text) {
  std::string fragment;
  html::Writer html(fragment);
  if (!text.empty()) WritePasted(text, snapshot.ruleset(), html);
  return Of(std::move(fragment));
}

Answer Refused(std::string_view what, const Snapshot& snapshot) {
  return Of(MessagePage(400, "Not corrected", what), snapshot, "/corrections");
}

}  // namespace

Answer Site::AfterCorrecting(const absl::Status& status, const Snapshot& snapshot) {
  if (!status.ok()) return Refused(ToStd(status.message()), snapshot);
  library_.Refresh();
  return {.status = 303, .body = nullptr, .location = "/corrections"};
}

Answer Site::AddCorrection(const Fields& form, const Snapshot& snapshot) {
  std::string fault;
  auto correction = CorrectionFrom(form, snapshot, fault);
  if (!correction) return Refused(fault, snapshot);
  correction->when = today_();
  const std::lock_guard lock(correcting_);
  return AfterCorrecting(AddOverride(library_.CorrectionsFile(), *correction), snapshot);
}

Answer Site::TakeOutCorrection(const Fields& form, const Snapshot& snapshot) {
  const auto number = form.Number("number", 0);
  const auto& overrides = snapshot.analysis().overrides;
  if (form.Get("state") != snapshot.id() || !number || *number >= overrides.size()) {
    return Refused("The corrections have changed since the page was made: look at them again.",
                   snapshot);
  }
  const AppliedOverride& out = overrides[*number];
  const std::lock_guard lock(correcting_);
  return AfterCorrecting(RemoveOverride(out.path, out.correction), snapshot);
}

Answer Site::Post(const Request& request, std::string_view path) {
  const auto snapshot = library_.Current();
  if (path == "/found") return Found(*snapshot, request.body);
  const auto form = Fields::Parse(request.body);
  if (!form) return Of(BadQuery("the form", "what was sent"), *snapshot, path);
  if (path == "/try") return Of(TryPageWith(form->Get("text"), *snapshot), *snapshot, path);
  if (path == "/correct") return AddCorrection(*form, *snapshot);
  if (path == "/take-out") return TakeOutCorrection(*form, *snapshot);
  return Of(MessagePage(405, "Not that way", "Nothing can be sent to this page."), *snapshot, path);
}

Answer Site::Respond(const Request& request) {
  const auto snapshot = library_.Current();
  const std::string_view target = request.target;
  const std::string_view path = target.substr(0, target.find('?'));
  if (request.method != "GET") return Post(request, path);

  const auto query = Fields::Parse(target.substr(std::min(target.size(), path.size() + 1)));
  if (!query) {
    return Of(
        MessagePage(400, "This address is not understood", "A percent sign in it begins no byte."),
        *snapshot, path);
  }
  std::string tag = '"' + snapshot->id() + '-' + StableHashHex(target) + '"';
  if (tag == request.known_tag) return {.status = 304, .body = nullptr, .tag = std::move(tag)};
  if (auto known = cache_.Find(tag)) return *std::move(known);
  Answer answer = Get(*snapshot, path, *query);
  if (answer.status != 200) return answer;
  answer.tag = std::move(tag);
  cache_.Keep(answer);
  return answer;
}

}  // namespace sayso::serve
