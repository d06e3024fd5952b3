/*
 * Reading back: the list of conversations, the replies that resume one, and
 * the lines that were shown.
 */
#include "database.h"
#include "respellings.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"

/* Move a list that grew on the heap into the arena of the caller. */
static void *keep(struct arena *arena, void *list, size_t n, size_t item_bytes)
{
	void *const kept = arena_new(arena, (n + 1) * item_bytes);

	if (n > 0)
		memcpy(kept, list, n * item_bytes);
	free(list);
	return kept;
}

/* The last step of a statement: finished, or an error to tell. */
static bool finish(struct store *store, sqlite3_stmt *statement, int step, struct diags *diags)
{
	sqlite3_finalize(statement);
	return step == SQLITE_DONE || database_refuse(store, _("read the history"), diags);
}

static bool read_start_values(struct store *store, struct record *record, struct diags *diags)
{
	sqlite3_stmt *const row = database_ask(
		store, diags, "SELECT variable, value FROM start_value WHERE session = ?", "i",
		record->id);
	enum state_variable variable;
	int step;

	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW) {
		const char *id = (const char *)sqlite3_column_text(row, 0);

		if (id == NULL || !state_find(id, &variable))
			continue; /* a variable of a later version: nothing to set here */
		record->set.by[variable] = sqlite3_column_int(row, 1);
		record->set_given |= 1U << variable;
	}
	return finish(store, row, step, diags);
}

static void read_record(sqlite3_stmt *row, struct arena *arena, struct record *record)
{
	*record = (struct record){
		.id = sqlite3_column_int64(row, 0),
		.started = sqlite3_column_int64(row, 1),
		.ended = sqlite3_column_int64(row, 2),
		.scenario = database_text(row, 3, arena),
		.path = database_text(row, 4, arena),
		.mode = database_text(row, 5, arena),
		.ending = database_text(row, 6, arena),
		.at = database_text(row, 7, arena),
		.seed = (uint64_t)sqlite3_column_int64(row, 8),
		.scenario_hash = (uint64_t)sqlite3_column_int64(row, 9),
		.rules_hash = (uint64_t)sqlite3_column_int64(row, 10),
		.replies = (unsigned)sqlite3_column_int(row, 11),
		.shown = (unsigned)sqlite3_column_int(row, 12),
		.title = database_text(row, 13, arena),
	};
}

bool store_list(struct store *store, struct arena *arena, struct records *records,
		struct diags *diags)
{
	sqlite3_stmt *const row = database_ask(
		store, diags,
		"SELECT id, started, ended, scenario, path, mode, ending, at, seed, scenario_hash,"
		" rules_hash, (SELECT count(*) FROM reply WHERE session = session.id AND"
		" is_taken_back = 0), (SELECT max(turn) FROM shown WHERE session = session.id AND"
		" is_taken_back = 0), title FROM session ORDER BY id DESC",
		"");
	struct record *list = NULL;
	size_t n = 0, cap = 0;
	int step;

	*records = (struct records){0};
	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW)
		read_record(row, arena, array_add(list, n, cap));
	bool is_read = finish(store, row, step, diags);
	for (size_t i = 0; i < n && is_read; i++)
		is_read = read_start_values(store, &list[i], diags);
	*records = (struct records){keep(arena, list, n, sizeof *list), is_read ? n : 0};
	return is_read;
}

bool store_read_replies(struct store *store, int64_t id, struct arena *arena,
			struct kept_reply **replies, size_t *n, struct diags *diags)
{
	sqlite3_stmt *const row = database_ask(store, diags,
					       "SELECT text, read_as FROM reply WHERE session = ?"
					       " AND is_taken_back = 0 ORDER BY turn, rowid",
					       "i", id);
	struct kept_reply *list = NULL;
	size_t cap = 0;
	int step;

	*replies = NULL;
	*n = 0;
	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW) {
		const size_t len = (size_t)sqlite3_column_bytes(row, 0);
		const char *blob = sqlite3_column_blob(row, 0);

		*array_add(list, *n, cap) = (struct kept_reply){
			.text = {arena_text(arena, blob == NULL ? "" : blob, len), len},
			.respellings = respellings_parse(database_text(row, 1, arena), arena),
		};
	}
	*replies = keep(arena, list, *n, sizeof *list);
	return finish(store, row, step, diags);
}

bool store_read_lines(struct store *store, int64_t id, struct arena *arena,
		      struct record_line **lines, size_t *n, struct diags *diags)
{
	/* Within a turn the reply comes first: its speaker is NULL, which sorts before texts. */
	sqlite3_stmt *const row =
		database_ask(store, diags,
			     "SELECT turn, NULL AS speaker, CAST(text AS TEXT), 0 AS part, rowid "
			     "AS nr FROM reply"
			     " WHERE session = ?1 AND is_taken_back = 0"
			     " UNION ALL SELECT turn, speaker, text, 1, rowid FROM shown"
			     " WHERE session = ?1 AND is_taken_back = 0 ORDER BY 1, 4, 5",
			     "i", id);
	struct record_line *list = NULL;
	size_t cap = 0;
	int step;

	*lines = NULL;
	*n = 0;
	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW) {
		const bool is_trainee = sqlite3_column_type(row, 1) == SQLITE_NULL;

		*array_add(list, *n, cap) = (struct record_line){
			.speaker = is_trainee ? NULL : database_text(row, 1, arena),
			.text = database_text(row, 2, arena),
			.turn = (unsigned)sqlite3_column_int(row, 0),
		};
	}
	*lines = keep(arena, list, *n, sizeof *list);
	return finish(store, row, step, diags);
}
