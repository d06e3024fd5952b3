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

/* One text at most, by its key. */
static bool read_text(struct store *store, sqlite3_stmt *row, struct arena *arena, struct str *text,
		      struct diags *diags)
{
	int step;

	*text = (struct str){"", 0};
	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW)
		*text = database_blob(row, 0, arena);
	return database_finish(store, row, step, diags);
}

bool store_read_draft(struct store *store, int64_t id, struct arena *arena, struct str *text,
		      struct diags *diags)
{
	return read_text(
		store,
		database_ask(store, diags, "SELECT text FROM draft WHERE session = ?", "i", id),
		arena, text, diags);
}

bool store_keep_typed(struct store *store, const char *form, size_t field, struct str text,
		      int64_t now, struct diags *diags)
{
	if (text.len == 0)
		return database_change(store, diags,
				       "DELETE FROM typed WHERE form = ? AND field = ?", "ti", form,
				       (int64_t)field);
	return database_change(store, diags, "INSERT OR REPLACE INTO typed VALUES (?,?,?,?)",
			       "tibi", form, (int64_t)field, text, now);
}

bool store_read_typed(struct store *store, const char *form, size_t field, struct arena *arena,
		      struct str *text, struct diags *diags)
{
	return read_text(store,
			 database_ask(store, diags,
				      "SELECT text FROM typed WHERE form = ? AND field = ?", "ti",
				      form, (int64_t)field),
			 arena, text, diags);
}

bool store_forget_typed(struct store *store, const char *form, struct diags *diags)
{
	return database_change(store, diags, "DELETE FROM typed WHERE form = ?", "t", form);
}
