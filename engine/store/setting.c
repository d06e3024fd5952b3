/*
 * Settings: a name and a text each.
 */
#include "gesprek/store/setting.h"

#include "database.h"

bool store_read_setting(struct store *store, const char *name, struct arena *arena,
			const char **value, struct diags *diags)
{
	sqlite3_stmt *const row =
		database_ask(store, diags, "SELECT value FROM setting WHERE name = ?", "t", name);
	int step;

	*value = "";
	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW)
		*value = database_text(row, 0, arena);
	return database_finish(store, row, step, diags);
}

bool store_write_setting(struct store *store, const char *name, const char *value,
			 struct diags *diags)
{
	if (value[0] == '\0')
		return database_change(store, diags, "DELETE FROM setting WHERE name = ?", "t",
				       name);
	return database_change(store, diags, "INSERT OR REPLACE INTO setting VALUES (?,?)", "tt",
			       name, value);
}
