#ifndef CDESK_H
#define CDESK_H

#include "cdesk_storage.h"
#include "cdesk_terminal.h"

#endif
