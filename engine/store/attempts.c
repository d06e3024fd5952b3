/*
 * Every reply of a conversation with what it brought, taken back or not.
 */
#include "database.h"
#include "respellings.h"

static bool read_lines(struct store *store, int64_t id, struct kept_attempt *attempt,
		       struct arena *arena, struct diags *diags)
{
	sqlite3_stmt *const row = database_ask(
		store, diags,
		"SELECT speaker, text FROM shown WHERE session = ? AND turn = ? AND attempt = ?"
		" ORDER BY rowid",
		"iuu", id, attempt->turn, attempt->number);
	struct record_line *list = NULL;
	size_t cap = 0;
	int step;

	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW)
		*array_add(list, attempt->n_lines, cap) = (struct record_line){
			.speaker = database_text(row, 0, arena),
			.text = database_text(row, 1, arena),
			.turn = attempt->turn,
		};
	attempt->lines = database_keep(arena, list, attempt->n_lines, sizeof *list);
	return database_finish(store, row, step, diags);
}

bool store_read_attempts(struct store *store, int64_t id, struct arena *arena,
			 struct kept_attempt **attempts, size_t *n, struct diags *diags)
{
	sqlite3_stmt *const row =
		database_ask(store, diags,
			     "SELECT turn, attempt, is_taken_back, said_at, text, read_as"
			     " FROM reply WHERE session = ? ORDER BY rowid",
			     "i", id);
	struct kept_attempt *list = NULL;
	size_t cap = 0;
	int step;

	*attempts = NULL;
	*n = 0;
	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW)
		*array_add(list, *n, cap) = (struct kept_attempt){
			.turn = (unsigned)sqlite3_column_int(row, 0),
			.number = (unsigned)sqlite3_column_int(row, 1),
			.is_taken_back = sqlite3_column_int(row, 2) != 0,
			.said_at = sqlite3_column_int64(row, 3),
			.reply = {database_blob(row, 4, arena),
				  respellings_parse(database_text(row, 5, arena), arena)},
		};
	bool is_read = database_finish(store, row, step, diags);
	for (size_t i = 0; i < *n && is_read; i++)
		is_read = read_lines(store, id, &list[i], arena, diags);
	*attempts = database_keep(arena, list, *n, sizeof *list);
	return is_read;
}
