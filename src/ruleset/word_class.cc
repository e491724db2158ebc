#include "src/ruleset/word_class.h"
