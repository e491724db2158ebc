#ifndef SAYSO_SRC_RULESET_COMPILED_H_
#define SAYSO_SRC_RULESET_COMPILED_H_

#include <map>
#include <memory>
#include <mutex>

namespace sayso {

class Ruleset;

// The rule files of a ruleset in the form their reader works with (compiled patterns, tables by
// word), each made once, on first use, from any thread. A form is a class with the constructor
// T(const Ruleset&).
class CompiledRules {
 public:
  template <class T>
  const T& get(const Ruleset& ruleset) const {
    static const char kType = 0;  // one address a T
    std::lock_guard lock(mutex_);
    std::shared_ptr<const void>& slot = forms_[&kType];
    if (!slot) slot = std::make_shared<const T>(ruleset);
    return *static_cast<const T*>(slot.get());
  }

 private:
  mutable std::recursive_mutex mutex_;  // a form may be made from other forms
  mutable std::map<const void*, std::shared_ptr<const void>> forms_;
};

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_COMPILED_H_
