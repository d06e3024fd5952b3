/**
 * @file
 * What was practised when, and how it went: what the plan and the progress are made of.
 *
 * One row for each principle that a conversation or a drill was about. Rows of a conversation go
 * with it when it is forgotten.
 */
#ifndef GESPREK_STORE_PRACTICE_H
#define GESPREK_STORE_PRACTICE_H

#include "gesprek/store/store.h"
#include "gesprek/talk/plan.h"

/** Can it be one? A later version may have written others, or a stranger. */
bool practice_is_sound(const struct practice *practice);
/** @p session: the conversation it was in, 0 for none. */
bool store_add_practice(struct store *store, const struct practice *practice, int64_t session,
			struct diags *diags);
/** Oldest first, in @p arena. Principles that this version does not know are left out. */
bool store_list_practice(struct store *store, struct arena *arena, struct practice **list,
			 size_t *n, struct diags *diags);

#endif
