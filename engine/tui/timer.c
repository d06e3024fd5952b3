/**
 * @file
 * A moment on the monotonic clock.
 */
#include "timer.h"

#include <time.h>

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void timer_start(struct timer *timer, int ms)
{
	if (!timer->is_running)
		*timer = (struct timer){.is_running = true, .due_ms = now_ms() + ms};
}

void timer_stop(struct timer *timer)
{
	timer->is_running = false;
}

bool timer_is_due(const struct timer *timer)
{
	return timer->is_running && now_ms() >= timer->due_ms;
}

int timer_left_ms(const struct timer *timer)
{
	int64_t left = timer->due_ms - now_ms();

	if (!timer->is_running)
		return -1;
	return left > 0 ? (int)left : 0;
}
