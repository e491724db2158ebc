#include "src/text/text.h"
