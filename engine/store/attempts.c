/*
 * Every reply of a conversation with what it brought, taken back or not.
 */
#include "database.h"
#include "respellings.h"

static bool take_line(sqlite3_stmt *row, struct arena *arena, void *item)
{
	*(struct record_line *)item = (struct record_line){
		.speaker = database_text(row, 0, arena),
		.text = database_text(row, 1, arena),
		.turn = (unsigned)sqlite3_column_int(row, 2),
	};
	return true;
}

static bool read_lines(struct store *store, int64_t id, struct kept_attempt *attempt,
		       struct arena *arena, struct diags *diags)
{
	sqlite3_stmt *const rows =
		database_ask(store, diags,
			     "SELECT speaker, text, turn FROM shown WHERE session = ? AND turn = ?"
			     " AND attempt = ? ORDER BY rowid",
			     "iuu", id, attempt->turn, attempt->number);

	attempt->lines = database_list(store, rows, arena, sizeof *attempt->lines, take_line,
				       &attempt->n_lines, diags);
	return attempt->lines != NULL;
}

static bool take_attempt(sqlite3_stmt *row, struct arena *arena, void *item)
{
	*(struct kept_attempt *)item = (struct kept_attempt){
		.turn = (unsigned)sqlite3_column_int(row, 0),
		.number = (unsigned)sqlite3_column_int(row, 1),
		.is_taken_back = sqlite3_column_int(row, 2) != 0,
		.said_at = sqlite3_column_int64(row, 3),
		.reply = {database_blob(row, 4, arena),
			  respellings_parse(database_text(row, 5, arena), arena)},
	};
	return true;
}

bool store_read_attempts(struct store *store, int64_t id, struct arena *arena,
			 struct kept_attempt **attempts, size_t *n, struct diags *diags)
{
	sqlite3_stmt *const rows =
		database_ask(store, diags,
			     "SELECT turn, attempt, is_taken_back, said_at, text, read_as"
			     " FROM reply WHERE session = ? ORDER BY rowid",
			     "i", id);

	*attempts = database_list(store, rows, arena, sizeof **attempts, take_attempt, n, diags);
	bool is_read = *attempts != NULL;
	for (size_t i = 0; i < *n && is_read; i++)
		is_read = read_lines(store, id, &(*attempts)[i], arena, diags);
	return is_read;
}
