#ifndef SAYSO_SRC_RESOLVE_SCENE_H_
#define SAYSO_SRC_RESOLVE_SCENE_H_

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "src/resolve/attribution.h"
#include "src/resolve/bodies.h"
#include "src/resolve/mention.h"
#include "src/resolve/people.h"
#include "src/resolve/resolve.h"
#include "src/resolve/speaker_words.h"
#include "src/text/text.h"

namespace sayso {

// What a step may look at while it resolves one attribution. Those before `index` are resolved.
struct Scene {
  Scene(const Cast& cast, const std::vector<Attribution>& attributions, size_t index,
        const Attribution& current)
      : cast(cast),
        text(cast.text()),
        people(cast.people()),
        words(cast.words()),
        attributions(attributions),
        index(index),
        current(current) {}

  const Cast& cast;
  const Text& text;
  const People& people;
  const SpeakerWords& words;
  const std::vector<Attribution>& attributions;
  size_t index = 0;            // attributions before it are heard
  const Attribution& current;  // the one to resolve: attributions[index], one told inside it, or
                               // one made for a mention

  // The sentence of the attribution's source, or of its content where it has none; -1 for none.
  int32_t sentence() const;
};

// Someone who may be meant: a speaker heard before, or a name that is a sentence's subject.
struct Candidate {
  Speaker speaker;
  std::string why;        // "speaker of the sentence before"
  bool doubtful = false;  // a subject whose gender nothing tells
  char gender = 0;        // of a subject that is described and not named
};

// Which subjects of sentences count: "Her husband nods" has none by name.
enum class Subjects { kNamed, kDescribedToo };

// Walks back from the scene's sentence, at most `sentences` of them and two paragraphs: in each,
// the last speaker heard in it, else its subject. Gives the first candidate that `fits`.
std::optional<Candidate> WalkBack(const Scene& scene, int sentences, Subjects subjects,
                                  const std::function<bool(const Speaker&, char gender)>& fits);

// A person as a speaker.
Speaker SpeakerOf(const Person& person);

// The body that a spokesperson speaks for: "A spokesman for Norvik Rail", "Norvik Rail's
// spokesman"; empty for all who are none.
std::string BodySpokenFor(const Text& text, const Mention& mention);

// The steps, one a file, in the order in which they are asked. Each gives a speaker for the forms
// of mention that it knows, with a derivation step, or nothing.
struct Resolution {
  Speaker speaker;
  std::string_view rule;  // "speaker/surname"
  std::string detail;     // in words
};
std::optional<Resolution> ResolveLabel(const Scene& scene, const Mention& mention);
std::optional<Resolution> ResolveName(const Scene& scene, const Mention& mention);
std::optional<Resolution> ResolveBody(const Scene& scene, const Mention& mention);
std::optional<Resolution> ResolveDocument(const Scene& scene, const Mention& mention);
std::optional<Resolution> ResolveDescription(const Scene& scene, const Mention& mention);
std::optional<Resolution> ResolvePronoun(const Scene& scene, const Mention& mention);
std::optional<Resolution> ResolveRelative(const Scene& scene, const Mention& mention);
std::optional<Resolution> ResolveCollective(const Scene& scene, const Mention& mention);

// A person described and not named, as a speaker: "the engineer", "Her husband", "neighbour".
Speaker AsDescribed(const Scene& scene, const Mention& mention);

// The speaker of a mention by the steps in order; nothing where none knows.
std::optional<Resolution> ResolveMention(const Scene& scene, const Mention& mention);

// Who is behind a source that only passes on, and how it does.
struct PassedOn {
  Span who;
  Hand hand = Hand::kQuotedBy;
};
// "local media quoted [the mayor] as saying", "Xinhua reported, citing [the police]"; nothing for a
// source that speaks for itself.
std::optional<PassedOn> FindPassedOn(const Scene& scene, const Mention& mention);

// The hands the statement went through after its speaker: relays the grammar saw, the outlet or the
// reporters that were told, the agency of a journalist or a witness.
std::vector<Link> FindHands(const Scene& scene, const Mention& mention);

}  // namespace sayso

#endif  // SAYSO_SRC_RESOLVE_SCENE_H_
