/**
 * @file
 * The map so far. Every call folds the conversation anew, which costs less than
 * hearing one word of it: nothing is kept that a rewind would have to undo.
 */
#include "gesprek/talk/map.h"

#include <stdlib.h>

#include "text.h"

static const enum text column_titles[MAP_COLUMNS] = {
	[MAP_WORRIES] = TEXT_MAP_WORRIES,
	[MAP_WORKS] = TEXT_MAP_WORKS,
	[MAP_NEEDED] = TEXT_MAP_NEEDED,
	[MAP_PROTECTED] = TEXT_MAP_PROTECTED,
};

const char *map_column_title(const struct session *session, enum map_column column,
			     struct arena *arena)
{
	return session_text(session, arena, column_titles[column]);
}

void session_map(const struct session *session, enum map_column column, struct arena *arena,
		 const char *const **texts, size_t *n)
{
	const struct scenario *scenario = session->scenario;
	const char **found = arena_new(arena, (scenario->map[column].n + 1) * sizeof *found);
	unsigned char *ever;

	*n = 0;
	*texts = found;
	/* Before the first reply nothing has come on the table, whatever holds already. */
	if (!session->fold.n_counted)
		return;
	ever = session_ever(session);
	for (size_t i = 0; i < scenario->map[column].n; i++)
		if (ever[ever_map(scenario, column, i)])
			found[(*n)++] = scenario->map[column].v[i].text;
	free(ever);
}

void session_map_before(const struct session *session, enum map_column column, struct arena *arena,
			const char *const **texts, size_t *n)
{
	struct session before =
		*session; /* its records but the last; its fold is only asked how many */

	if (before.n_records && before.records[--before.n_records]->turn.is_counted)
		before.fold.n_counted--;
	session_map(&before, column, arena, texts, n);
}
