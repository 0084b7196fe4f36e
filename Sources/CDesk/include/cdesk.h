#ifndef CDESK_H
#define CDESK_H
#endif
