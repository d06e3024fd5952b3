/**
 * @file
 * Days as people count them: from midnight to midnight where they are.
 */
#ifndef GESPREK_TUI_LOCAL_DAY_H
#define GESPREK_TUI_LOCAL_DAY_H

#include <stdint.h>

/** The day of @p time (seconds since 1970) by the clock on the wall, counted from 1970-01-01. */
int64_t local_day(int64_t time);

enum { DATE_BYTES = 32 };
/** "2026-11-22". */
void day_write(int64_t day, char text[DATE_BYTES]);

#endif
