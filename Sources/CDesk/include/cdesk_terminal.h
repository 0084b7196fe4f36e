#ifndef CDESK_TERMINAL_H
#define CDESK_TERMINAL_H

/* Signals, terminal modes and pseudo-terminals: what Swift cannot say or must not do in a handler. */

/* What woke a reader of the wake pipe, one byte each. */
enum {
  CDESK_WAKE_WORK = 'w',
  CDESK_WAKE_SIZE = 's',
  CDESK_WAKE_STOP = 't',
  CDESK_WAKE_CONTINUE = 'c',
  CDESK_WAKE_HANGUP = 'h',
};

/* Makes a crash of any kind end the process at once, with the terminal restored and nothing of its
   memory printed. Call once, at the program's start. */
void cdesk_crash_quietly(void);

/* Keeps memory out of core files and away from other processes of the same user. */
void cdesk_forbid_dumps(void);

/* Saves the terminal's modes, opens the wake pipe and takes the signals that end, stop or resize a
   terminal program. To be called before ncurses starts. Returns the pipe's reading end, or -1. */
int cdesk_terminal_open(int tty);

/* Gives modes and signals back; safe to call twice. */
void cdesk_terminal_close(void);

/* Writes the byte into the wake pipe; safe in handlers and from any thread. */
void cdesk_wake(char what);

/* Stops the process as if nothing had caught the signal; returns when it goes on. */
void cdesk_stop_now(void);

/* Rows and columns of a terminal; 0, or -1 with both unchanged. */
int cdesk_get_size(int tty, int *rows, int *columns);

/* Gives a terminal another size; 0 or -1. */
int cdesk_set_size(int tty, int rows, int columns);

/* Columns that the C library gives a code point: -1 when it cannot be shown. */
int cdesk_columns(unsigned int scalar);

/* Whether the locale of the environment writes UTF-8; afterwards the process does in any case. */
int cdesk_use_utf8(void);

/* Starts a program in a new pseudo-terminal of its own session. Returns its pid and puts the
   master's descriptor into *master, or -1. */
int cdesk_spawn_pty(const char *path, char *const argv[], char *const envp[], int rows, int columns,
                    int *master);

#endif
