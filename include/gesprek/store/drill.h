/**
 * @file
 * Drills: own replies to one line each, aimed at one indicator, and what was heard in them.
 */
#ifndef GESPREK_STORE_DRILL_H
#define GESPREK_STORE_DRILL_H

#include "gesprek/store/store.h"

/** A drill of @p indicator ("exceptions.exception-question") begins. */
bool store_add_drill(struct store *store, int64_t now, const char *indicator, int64_t *id,
		     struct diags *diags);

struct drill_reply {
	unsigned number;             /* from 1 */
	const char *scenario, *node; /* where the line is from: ids */
	const char *said;            /* the character's line, as it was shown */
	struct str text;             /* as typed */
	const char *heard;           /* label and indicator ids, separated by spaces */
};
bool store_add_drill_reply(struct store *store, int64_t id, const struct drill_reply *reply,
			   struct diags *diags);

struct drill {
	int64_t id, started;
	const char *indicator;
	const struct drill_reply *replies;
	size_t n_replies;
};
/** Oldest first, in @p arena. */
bool store_list_drills(struct store *store, struct arena *arena, struct drill **drills, size_t *n,
		       struct diags *diags);

/** One drill with its replies. An id that is not there is no error. */
bool store_forget_drill(struct store *store, int64_t id, struct diags *diags);

#endif
