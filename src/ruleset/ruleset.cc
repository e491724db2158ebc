#include "src/ruleset/ruleset.h"
