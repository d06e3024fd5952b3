/*
 * Practice: a row for each principle of each conversation and drill.
 */
#include "gesprek/store/practice.h"

#include <string.h>

#include "database.h"
#include "glance.h"

bool store_add_practice(struct store *store, const struct practice *practice, int64_t session,
			struct diags *diags)
{
	return database_change(store, diags, "INSERT INTO practice VALUES (?,?,?,?,?,?,?)",
			       "kitduuu", session, practice->day, label_id(practice->principle),
			       practice->value, practice->findings, (unsigned)practice->is_drill,
			       (unsigned)practice->with_child);
}

bool practice_is_sound(const struct practice *practice)
{
	return (unsigned)practice->principle < LABEL_COUNT &&
	       label_kind(practice->principle) == LABEL_PRINCIPLE && practice->value >= 0 &&
	       practice->value <= 1;
}

static bool take_practice(sqlite3_stmt *row, struct arena *arena, void *item)
{
	struct practice *const practice = item;
	const char *const id = (const char *)sqlite3_column_text(row, 1);

	(void)arena;
	*practice = (struct practice){
		.day = sqlite3_column_int64(row, 0),
		.value = sqlite3_column_double(row, 2),
		.findings = (unsigned)sqlite3_column_int(row, 3),
		.is_drill = sqlite3_column_int(row, 4) != 0,
		.with_child = sqlite3_column_int(row, 5) != 0,
	};
	return id != NULL && label_find(id, &practice->principle) && practice_is_sound(practice);
}

bool store_list_practice(struct store *store, struct arena *arena, struct practice **list,
			 size_t *n, struct diags *diags)
{
	const struct glance *const glance = database_glance(store);

	if (glance != NULL) {
		const size_t bytes = (glance->n_practice + 1) * sizeof **list;

		*n = glance->n_practice;
		*list = memcpy(arena_new(arena, bytes), glance->practice, bytes);
		return true;
	}
	sqlite3_stmt *const rows = database_ask(
		store, diags,
		"SELECT day, principle, value, findings, is_drill, with_child FROM practice"
		" ORDER BY day, rowid",
		"");

	*list = database_list(store, rows, arena, sizeof **list, take_practice, n, diags);
	return *list != NULL;
}
