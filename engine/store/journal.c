/*
 * The journal. Nothing else in this folder reads its table.
 */
#include "gesprek/store/journal.h"

#include "database.h"

bool store_add_journal(struct store *store, int64_t session, const char *prompt, struct str text,
		       int64_t now, struct diags *diags)
{
	return database_change(
		store, diags,
		"INSERT INTO journal (session, prompt, text, written) VALUES (?,?,?,?)", "ktbi",
		session, prompt, text, now);
}

static bool take_entry(sqlite3_stmt *row, struct arena *arena, void *item)
{
	*(struct journal_entry *)item = (struct journal_entry){
		.id = sqlite3_column_int64(row, 0),
		.session = sqlite3_column_int64(row, 1),
		.written = sqlite3_column_int64(row, 2),
		.prompt = database_text(row, 3, arena),
		.text = database_blob(row, 4, arena),
	};
	return true;
}

bool store_list_journal(struct store *store, struct arena *arena, struct journal_entry **entries,
			size_t *n, struct diags *diags)
{
	sqlite3_stmt *const rows = database_ask(
		store, diags, "SELECT id, session, written, prompt, text FROM journal ORDER BY id",
		"");

	*entries = database_list(store, rows, arena, sizeof **entries, take_entry, n, diags);
	return *entries != NULL;
}
