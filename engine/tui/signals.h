/**
 * @file
 * Signals as things to look at, not to act in: handlers only note them down.
 *
 * Waiting and looking are one step (pselect), so a signal that comes just
 * before the wait is not slept through.
 */
#ifndef TUI_SIGNALS_H
#define TUI_SIGNALS_H

#include <stdbool.h>

/** Note SIGINT, SIGQUIT, SIGTERM and SIGHUP; where a person types also new sizes and Ctrl-Z. */
void signals_open(bool has_person);
/** As it was before. */
void signals_close(void);

/** The signal that asks the program to end; 0: none. One that is still blocked counts. */
int signals_end(void);
/** The terminal is gone, which may show before its SIGHUP comes. */
void signals_hang_up(void);
/** Was there a new size, or a wish to stop for a while? Asking forgets it. */
bool signals_take_resize(void);
bool signals_take_pause(void);
/** Stop as Ctrl-Z does without us; returns when the program is continued. */
void signals_pause(void);

enum wait { WAIT_INPUT, WAIT_NOTHING, WAIT_SIGNAL };
/** Until @p fd can be read, @p most_ms have passed (below 0: any time), or a signal came. */
enum wait signals_wait(int fd, int most_ms);

#endif
