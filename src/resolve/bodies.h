#ifndef SAYSO_SRC_RESOLVE_BODIES_H_
#define SAYSO_SRC_RESOLVE_BODIES_H_

#include <string>
#include <string_view>
#include <vector>

#include "src/resolve/mention.h"

namespace sayso {

// A ministry, office, police force, company: a body that speaks, as an article names it.
struct Body {
  std::string name;  // the fullest form: "Turkish Defence Ministry"
  std::string head;  // "ministry"
  std::string
      core;  // its words without country and article, sorted, lower case: "defence ministry"
  std::string initials;          // "TDM"
  std::string country;           // "Turkey"; empty where the article does not say
  std::vector<uint32_t> tokens;  // where it is named, first tokens in order
};

// The bodies of one article. "Azerbaijan's Defense Ministry" and "the Azerbaijani Defense Ministry"
// are one; two ministries of defence of two countries are two.
class Bodies {
 public:
  explicit Bodies(const Text& text);

  const std::vector<Body>& all() const { return bodies_; }

  // The body that words with this head and core, of this country where one is given, mean at token
  // `at`: the last one named before, else the first one after; -1 where two would do as well.
  int Find(std::string_view head, std::string_view core, std::string_view country,
           uint32_t at) const;
  // The one body with these initials: "FEC" for the Federal Election Commission; else -1.
  int FindByInitials(std::string_view initials) const;

 private:
  void Add(const Text& text, Range tokens);
  int Nearest(std::string_view head, std::string_view core, std::string_view country,
              uint32_t at) const;
  int OnlyWith(std::string_view head, std::string_view core) const;

  std::vector<Body> bodies_;
};

// The words that tell one body from another: lower case, one spelling, without articles, countries,
// demonyms and "of"; sorted.
std::string BodyCore(const Text& text, Range tokens);

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_BODIES_H_
