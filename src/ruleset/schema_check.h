#ifndef SAYSO_SRC_RULESET_SCHEMA_CHECK_H_
#define SAYSO_SRC_RULESET_SCHEMA_CHECK_H_

#include "nlohmann/json_fwd.hpp"
#include "src/ruleset/rule_faults.h"

namespace sayso {

// Holds a rule file to the JSON Schema of its family (rules/schema/<family>.schema.json) and tells
// every fault. Of JSON Schema it knows type, enum, required, properties, additionalProperties,
// items, minItems, minProperties, anyOf and $ref to "#/definitions/…"; other keywords bind nobody.
void CheckSchema(const nlohmann::json& value, const nlohmann::json& schema, RuleFaults& faults);

}  // namespace sayso

#endif  // SAYSO_SRC_RULESET_SCHEMA_CHECK_H_
