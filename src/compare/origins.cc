#include "src/compare/origins.h"

#include <algorithm>
#include <map>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "src/base/absl_view.h"
#include "src/compare/disjoint_sets.h"
#include "src/compare/shared_narration.h"

namespace sayso {
namespace {

// The agency an article comes from: the only one it credits, or the outlet itself, which may be
// one.
const std::string& Agency(const DocumentRecord& document) {
  return document.wires.size() == 1 ? document.wires.front() : document.outlet;
}

std::pair<uint32_t, std::string> Citing(uint32_t event, std::string_view name) {
  return {event, absl::AsciiStrToLower(ToAbsl(name))};
}

// "Nordwire" is somebody; "local media" may be anybody.
bool IsName(std::string_view name) { return !name.empty() && absl::ascii_isupper(name.front()); }

std::string Percent(double share) {
  return absl::StrCat(static_cast<int>(share * 100 + 0.5), " %");
}

class OriginFinder {
 public:
  OriginFinder(const std::vector<const DocumentRecord*>& documents,
               const std::vector<uint32_t>& events, const Scopes& scopes)
      : documents_(documents),
        events_(events),
        scopes_(scopes),
        sets_(documents.size()),
        shared_(documents.size()) {}

  Origins Find() {
    JoinByAgency();
    JoinByOwner();
    JoinByNarration();
    Origins origins;
    std::map<uint32_t, uint32_t> groups;
    for (uint32_t i = 0; i < documents_.size(); ++i) {
      auto [slot, added] = groups.try_emplace(sets_.Find(i), origins.groups.size());
      if (added) origins.groups.emplace_back();
      origins.groups[slot->second].documents.push_back(documents_[i]->id);
      origins.groups[slot->second].shared.push_back(shared_[i]);
      origins.group_of.push_back(slot->second);
      members_[slot->second].push_back(i);
    }
    for (auto& [document, reason] : joined_) reasons_[sets_.Find(document)].insert(reason);
    for (auto& [group, members] : members_) Describe(members, origins.groups[group]);
    NoteCited(origins);
    return origins;
  }

 private:
  void Join(uint32_t a, uint32_t b, std::string reason) {
    sets_.Join(a, b);
    joined_.emplace_back(a, std::move(reason));
  }

  void JoinByAgency() {
    std::map<std::pair<uint32_t, std::string>, uint32_t> first;
    std::set<std::pair<uint32_t, std::string>> credited;
    for (uint32_t i = 0; i < documents_.size(); ++i) {
      if (documents_[i]->wires.size() == 1) credited.insert({events_[i], Agency(*documents_[i])});
    }
    for (uint32_t i = 0; i < documents_.size(); ++i) {
      std::pair<uint32_t, std::string> key(events_[i], Agency(*documents_[i]));
      if (!credited.contains(key)) continue;
      auto [slot, added] = first.try_emplace(key, i);
      if (!added) Join(slot->second, i, "credit " + key.second);
    }
  }

  void JoinByOwner() {
    std::map<std::pair<uint32_t, std::string_view>, uint32_t> first;
    for (uint32_t i = 0; i < documents_.size(); ++i) {
      const std::string_view owner = scopes_.OwnerOf(documents_[i]->outlet);
      if (owner.empty()) continue;
      auto [slot, added] = first.try_emplace({events_[i], owner}, i);
      bool other = documents_[slot->second]->outlet != documents_[i]->outlet;
      if (!added && other) Join(slot->second, i, absl::StrCat("one owner, ", ToAbsl(owner)));
    }
  }

  // Names of outlets and agencies by the group that stands behind them; then those only cited, in
  // the order of their names.
  void NoteCited(Origins& origins) const {
    for (uint32_t i = 0; i < documents_.size(); ++i) {
      const uint32_t group = origins.group_of[i];
      const std::string& origin = origins.groups[group].origin;
      for (const std::string& name : {documents_[i]->outlet, origin}) {
        if (!name.empty()) origins.cited.try_emplace(Citing(events_[i], name), group);
      }
    }
    std::set<std::pair<uint32_t, std::string>> others;
    for (uint32_t i = 0; i < documents_.size(); ++i) {
      for (const FigureRecord& figure : documents_[i]->figures) {
        for (const std::string& via : figure.via) {
          auto cited = Citing(events_[i], via);
          if (IsName(via) && !origins.cited.contains(cited)) others.insert(std::move(cited));
        }
      }
    }
    auto next = static_cast<uint32_t>(origins.groups.size());
    for (const auto& cited : others) origins.cited.emplace(cited, next++);
  }

  void JoinByNarration() {
    for (const SharedNarration& shared : FindSharedNarration(documents_)) {
      if (events_[shared.a] != events_[shared.b]) continue;
      NoteShares(shared);
      Join(shared.a, shared.b,
           absl::StrCat("share ", Percent(shared.containment), " of their narration"));
    }
  }

  // The containment is that of the shorter; of the longer, the same words are less.
  void NoteShares(const SharedNarration& shared) {
    const double a = static_cast<double>(documents_[shared.a]->narration.size());
    const double b = static_cast<double>(documents_[shared.b]->narration.size());
    const double words = shared.containment * std::min(a, b);
    shared_[shared.a] = std::max(shared_[shared.a], words / a);
    shared_[shared.b] = std::max(shared_[shared.b], words / b);
  }

  void Describe(const std::vector<uint32_t>& members, OriginGroup& group) {
    std::map<std::string, size_t> agencies;
    for (uint32_t i : members) {
      if (documents_[i]->wires.size() == 1) ++agencies[documents_[i]->wires.front()];
    }
    auto most = std::max_element(agencies.begin(), agencies.end(),
                                 [](const auto& a, const auto& b) { return a.second < b.second; });
    group.origin = most != agencies.end() ? most->first : Earliest(members).outlet;
    if (group.origin.empty()) group.origin = group.documents.front();
    const std::set<std::string>& reasons = reasons_[sets_.Find(members.front())];
    group.reasons.assign(reasons.begin(), reasons.end());
    if (members.size() == 1) {
      group.reasons.push_back(agencies.empty() ? "shares no credit and no narration"
                                               : "credit " + group.origin);
    }
  }

  const DocumentRecord& Earliest(const std::vector<uint32_t>& members) const {
    uint32_t earliest = members.front();
    for (uint32_t i : members) {
      const auto &day = documents_[i]->published, &best = documents_[earliest]->published;
      if (day && (!best || *day < *best)) earliest = i;
    }
    return *documents_[earliest];
  }

  const std::vector<const DocumentRecord*>& documents_;
  const std::vector<uint32_t>& events_;
  const Scopes& scopes_;
  DisjointSets sets_;
  std::vector<double> shared_;  // the most of its narration that each shares
  std::vector<std::pair<uint32_t, std::string>> joined_;  // a member, why it was joined
  std::map<uint32_t, std::set<std::string>> reasons_;     // by the set they made
  std::map<uint32_t, std::vector<uint32_t>> members_;
};

}  // namespace

uint32_t Origins::OfFigure(const FigureRecord& figure, uint32_t document, uint32_t event) const {
  for (const std::string& via : figure.via) {
    const auto found = cited.find(Citing(event, via));
    if (found != cited.end()) return found->second;
  }
  return group_of[document];
}

Origins FindOrigins(const std::vector<const DocumentRecord*>& documents,
                    const std::vector<uint32_t>& events, const Scopes& scopes) {
  return OriginFinder(documents, events, scopes).Find();
}

}  // namespace sayso
