#define _GNU_SOURCE
#include "cdesk_storage.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

int64_t cdesk_filesystem(const char *path) {
  struct statfs about;
  if (statfs(path, &about) != 0) return -1;
  return (int64_t)(uint32_t)about.f_type;
}

// flock is fair but waits for ever, and polling is timely but unfair. So a timer interrupts the
// wait; it goes on firing, because the first shot may fall between the timer's start and the wait.
// Threads of a dispatch queue block every signal, so this one is let through while they wait.

static const int wake_offset = 3;

static void wake(int signal) { (void)signal; }

static int64_t now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int start_timer(timer_t *timer, int milliseconds) {
  int signal = SIGRTMIN + wake_offset;
  struct sigaction action = {0};
  action.sa_handler = wake;
  sigemptyset(&action.sa_mask);
  if (sigaction(signal, &action, NULL) != 0) return errno;
  struct sigevent event = {0};
  event.sigev_notify = SIGEV_THREAD_ID;
  event.sigev_signo = signal;
  event.sigev_notify_thread_id = (pid_t)syscall(SYS_gettid);
  if (timer_create(CLOCK_MONOTONIC, &event, timer) != 0) return errno;
  struct itimerspec when = {
    .it_interval = {0, 50000000},
    .it_value = {milliseconds / 1000, (long)(milliseconds % 1000) * 1000000 + 1},
  };
  if (timer_settime(*timer, 0, &when, NULL) == 0) return 0;
  int error = errno;
  timer_delete(*timer);
  return error;
}

static int lock_before(int descriptor, int64_t deadline) {
  while (flock(descriptor, LOCK_EX) != 0) {
    if (errno != EINTR) return errno;
    if (now_ms() >= deadline) return ETIMEDOUT;
  }
  return 0;
}

int cdesk_queue_lock(int descriptor, int milliseconds) {
  if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) return 0;
  if (errno != EWOULDBLOCK) return errno;
  int64_t deadline = now_ms() + milliseconds;
  timer_t timer;
  int error = start_timer(&timer, milliseconds);
  if (error != 0) return error;
  sigset_t wake_signal, before;
  sigemptyset(&wake_signal);
  sigaddset(&wake_signal, SIGRTMIN + wake_offset);
  pthread_sigmask(SIG_UNBLOCK, &wake_signal, &before);
  error = lock_before(descriptor, deadline);
  timer_delete(timer);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return error;
}

void cdesk_queue_unlock(int descriptor) { flock(descriptor, LOCK_UN); }

// Weak, because programs and tests without a database link this file too. The declaration is ours
// because SQLite's header belongs to the one module that speaks SQL.
extern int sqlite3_db_config(void *, int, ...) __attribute__((weak));

int cdesk_sqlite_setting(void *connection, int setting, int wanted) {
  if (!sqlite3_db_config) return -1;
  int is = -1;
  return sqlite3_db_config(connection, setting, wanted, &is) == 0 ? is : -1;
}
