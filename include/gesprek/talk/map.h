/**
 * @file
 * The map of a conversation while it is going on: what has come on the table
 * so far, in each of its columns. The debrief shows the same map at the end.
 *
 * It fills itself: an entry is there from the reply at which its author's
 * condition held, and is gone again when that reply is taken back.
 */
#ifndef GESPREK_TALK_MAP_H
#define GESPREK_TALK_MAP_H

#include "gesprek/talk/session.h"

/**
 * The entries of @p column so far, in the author's order: a list in @p arena of texts borrowed from
 * the scenario. How many there are to find is session_scenario()->map[column].n; a column that the
 * author left empty is better not shown at all.
 */
void session_map(const struct session *session, enum map_column column, struct arena *arena,
		 const char *const **texts, size_t *n);

/** The same as it was before the last reply: what is not in it came with that reply. */
void session_map_before(const struct session *session, enum map_column column, struct arena *arena,
			const char *const **texts, size_t *n);

/** What a column is called, in the conversation's language; made in @p arena. */
const char *map_column_title(const struct session *session, enum map_column column,
			     struct arena *arena);

#endif
