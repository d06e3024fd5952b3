/**
 * @file
 * Moments in the trainee's own time, as text.
 */
#ifndef TUI_CLOCK_TEXT_H
#define TUI_CLOCK_TEXT_H

#include <stdint.h>

#include "gesprek/base/memory.h"

/** "2026-11-22 14:05", made in @p arena; "" for a moment that no calendar knows. */
const char *clock_text(struct arena *arena, int64_t seconds);

#endif
