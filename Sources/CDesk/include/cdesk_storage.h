#ifndef CDESK_STORAGE_H
#define CDESK_STORAGE_H

#include <stdbool.h>
#include <stdint.h>

/// The kernel's magic number of the file system that holds a path, or -1 with errno set.
int64_t cdesk_filesystem(const char *path);

/// Takes the exclusive lock of a lock file, first come first served.
///
/// Returns 0, ETIMEDOUT when it is still held after so many milliseconds, or another errno.
int cdesk_queue_lock(int descriptor, int milliseconds);

/// Gives the lock back.
void cdesk_queue_unlock(int descriptor);

/// Switches a setting of an SQLite connection that has no PRAGMA, or asks for it with -1.
///
/// Returns what the setting is afterwards, or -1 where this SQLite does not know it.
int cdesk_sqlite_setting(void *connection, int setting, int wanted);

#endif
