/**
 * @file
 * Something that is due after a while, for a loop that waits for other things as well.
 *
 * It goes by the clock that only goes forward, and does nothing by itself.
 */
#ifndef TUI_TIMER_H
#define TUI_TIMER_H

#include <stdbool.h>
#include <stdint.h>

/** A zeroed one does not run. */
struct timer {
	bool is_running;
	int64_t due_ms;
};

/** Due in @p ms from now; one that runs already stays as it is. */
void timer_start(struct timer *timer, int ms);
void timer_stop(struct timer *timer);
bool timer_is_due(const struct timer *timer);
/** How long to wait for it, as signals_wait() takes it: below 0 when it does not run. */
int timer_left_ms(const struct timer *timer);

#endif
