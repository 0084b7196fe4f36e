#define _GNU_SOURCE
#include "cdesk_terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>
#include <wchar.h>

/* Erases, then leaves the alternate screen: where there is none, nothing stays to be read either.
   Plain ANSI instead of terminfo, since a handler may call nothing but write. */
static const char restore[] =
    "\033[H\033[2J\033[?2004l\033[?1l\033>\033[m\017\033[?25h\033[?1049l\r";

static volatile sig_atomic_t is_open;
static int terminal = -1;
static int wake_pipe[2] = {-1, -1};
static struct termios saved_modes;

static const int fatal_signals[] = {SIGILL,  SIGTRAP, SIGSEGV, SIGBUS,
                                    SIGFPE,  SIGABRT, SIGQUIT, SIGSYS};
static const int taken_signals[] = {SIGHUP, SIGTERM, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
enum { TAKEN = sizeof taken_signals / sizeof taken_signals[0] };
static struct sigaction saved_actions[TAKEN];

static void on_fatal(int number) {
  if (is_open) {
    is_open = 0;
    (void)!write(terminal, restore, sizeof restore - 1);
    tcsetattr(terminal, TCSANOW, &saved_modes);
  }
  signal(number, SIG_DFL);
  raise(number);
}

void cdesk_crash_quietly(void) {
  static char stack[64 * 1024];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_handler = on_fatal, .sa_flags = SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof fatal_signals / sizeof fatal_signals[0]; i++)
    sigaction(fatal_signals[i], &action, NULL);
}

void cdesk_forbid_dumps(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void cdesk_wake(char what) {
  int kept = errno;
  if (wake_pipe[1] >= 0) (void)!write(wake_pipe[1], &what, 1);
  errno = kept;
}

static void on_signal(int number) {
  switch (number) {
    case SIGWINCH: cdesk_wake(CDESK_WAKE_SIZE); break;
    case SIGTSTP: cdesk_wake(CDESK_WAKE_STOP); break;
    case SIGCONT: cdesk_wake(CDESK_WAKE_CONTINUE); break;
    default: cdesk_wake(CDESK_WAKE_HANGUP);
  }
}

int cdesk_terminal_open(int tty) {
  if (is_open || tcgetattr(tty, &saved_modes) != 0) return -1;
  if (wake_pipe[0] < 0 && pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  terminal = tty;
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < TAKEN; i++) sigaction(taken_signals[i], &action, &saved_actions[i]);
  is_open = 1;
  return wake_pipe[0];
}

/* The pipe stays open: a thread may still be about to write into it. */
void cdesk_terminal_close(void) {
  if (!is_open) return;
  is_open = 0;
  tcsetattr(terminal, TCSADRAIN, &saved_modes);
  for (int i = 0; i < TAKEN; i++) sigaction(taken_signals[i], &saved_actions[i], NULL);
}

void cdesk_stop_now(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

int cdesk_get_size(int tty, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(tty, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return -1;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

int cdesk_set_size(int tty, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(tty, TIOCSWINSZ, &size);
}

int cdesk_columns(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

int cdesk_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  setlocale(LC_CTYPE, "C.UTF-8");
  return 0;
}

int cdesk_spawn_pty(const char *path, char *const argv[], char *const envp[], int rows, int columns,
                    int *master) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int tty, side;
  if (openpty(&tty, &side, NULL, NULL, &size) != 0) return -1;
  fcntl(tty, F_SETFD, FD_CLOEXEC);
  pid_t pid = fork();
  if (pid == 0) {
    if (login_tty(side) != 0) _exit(126);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, argv, envp);
    _exit(127);
  }
  close(side);
  if (pid < 0) {
    close(tty);
    return -1;
  }
  *master = tty;
  return pid;
}
