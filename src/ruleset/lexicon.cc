#include "src/ruleset/lexicon.h"
