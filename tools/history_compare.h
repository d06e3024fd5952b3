/**
 * @file
 * Two conversations beside each other: of the same scenario reply by reply, what was heard and how
 * the other was; of any two how they ended and how far each principle was. No sum and no winner.
 */
#ifndef GESPREK_TOOLS_HISTORY_COMPARE_H
#define GESPREK_TOOLS_HISTORY_COMPARE_H

#include "kept.h"

enum { COMPARED = 2 };

/** Write it to stdout: side by side on a terminal that is wide enough, else one after the other. */
enum exit_status history_compare(struct kept *kept, const struct record *const records[COMPARED],
				 bool is_json);

#endif
