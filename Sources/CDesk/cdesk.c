#include "cdesk.h"
