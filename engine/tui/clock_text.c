/**
 * @file
 * The clock is the caller's; only the zone is asked of the world.
 */
#include "clock_text.h"

#include <time.h>

enum { TEXT_BYTES = 40 };

const char *clock_text(struct arena *arena, int64_t seconds)
{
	const time_t time = (time_t)seconds;
	char text[TEXT_BYTES];
	struct tm local;

	if (!localtime_r(&time, &local))
		return "";
	return arena_text(arena, text, strftime(text, sizeof text, "%Y-%m-%d %H:%M", &local));
}
