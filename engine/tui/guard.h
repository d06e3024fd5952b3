/**
 * @file
 * A look at a reply before it is sent: does it seem to be about a real case, or
 * is the trainee not well? It only asks; it never refuses, scores or stores.
 */
#ifndef TUI_GUARD_H
#define TUI_GUARD_H

#include "gesprek/base/bytes.h"

enum guard_finding { GUARD_NOTHING, GUARD_REAL_CASE, GUARD_DISTRESS };

struct guard;

struct guard *guard_new(void);
void guard_free(struct guard *guard);
enum guard_finding guard_check(const struct guard *guard, const char *reply);

#endif
