/* What Swift cannot import from ncurses: macros, and variables it takes for shared state. */
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdio.h>
#include <term.h>

static inline SCREEN *cn_start(void) { return newterm(NULL, stdout, stdin); }
static inline WINDOW *cn_screen(void) { return stdscr; }
static inline int cn_colors(void) { return COLORS; }
static inline int cn_pairs(void) { return COLOR_PAIRS; }
static inline void cn_repaint_all(void) { clearok(curscr, TRUE); }
static inline int cn_flag(const char *name) { return tigetflag((char *)name); }
static inline const char *cn_string(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}
static inline int cn_put_row(int row, const cchar_t *cells, int count) {
  return mvadd_wchnstr(row, 0, cells, count);
}

static const attr_t CN_BOLD = A_BOLD;
static const attr_t CN_DIM = A_DIM;
static const attr_t CN_UNDERLINE = A_UNDERLINE;
static const attr_t CN_REVERSE = A_REVERSE;
