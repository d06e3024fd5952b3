/**
 * @file
 * A program under a terminal of its own, for timing what a person sees.
 */
#ifndef GESPREK_BENCH_TERMINAL_H
#define GESPREK_BENCH_TERMINAL_H

#include <stdbool.h>
#include <sys/types.h>

#include "gesprek/base/bytes.h"

struct terminal {
	pid_t child;
	int fd;
	double since_us;   /* when the program was started, or the last keys were sent */
	struct bytes seen; /* since then */
};

/**
 * Start @p program, without words, in 24 rows of 80 columns; @p env is all its environment. What
 * the caller has in memory does not count: nothing of it is copied.
 */
bool terminal_open(struct terminal *terminal, const char *program, char *const *env);
/**
 * Wait until the program has written something and is quiet.
 * @return milliseconds until the last byte, since the start or the keys; 0: it wrote nothing.
 */
double terminal_settle(struct terminal *terminal);
bool terminal_type(struct terminal *terminal, const char *keys);
/** Type @p keys, after which the program ends. @return Did it? */
bool terminal_leave(struct terminal *terminal, const char *keys);
/** Ends the program, whatever it is doing. */
void terminal_close(struct terminal *terminal);

#endif
