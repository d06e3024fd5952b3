/*
 * Drafts. Sending is in write.c: the reply and the end of its draft are one transaction.
 */
#include "gesprek/store/draft.h"

#include "database.h"

bool store_keep_draft(struct store *store, int64_t id, struct str text, struct diags *diags)
{
	if (text.len == 0)
		return database_change(store, diags, "DELETE FROM draft WHERE session = ?", "i",
				       id);
	return database_change(store, diags, "INSERT OR REPLACE INTO draft VALUES (?,?)", "ib", id,
			       text);
}

bool store_read_draft(struct store *store, int64_t id, struct arena *arena, struct str *text,
		      struct diags *diags)
{
	sqlite3_stmt *const row =
		database_ask(store, diags, "SELECT text FROM draft WHERE session = ?", "i", id);
	int step;

	*text = (struct str){"", 0};
	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW)
		*text = database_blob(row, 0, arena);
	return database_finish(store, row, step, diags);
}
