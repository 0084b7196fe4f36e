#ifndef CDESK_H
#define CDESK_H
#include "cdesk_storage.h"
#endif
