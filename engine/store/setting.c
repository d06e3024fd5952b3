/*
 * Settings: a name and a text each.
 */
#include "gesprek/store/setting.h"

#include <string.h>

#include "database.h"
#include "glance.h"

/* @return NULL: it is none of those. */
static const char *find_glanced(const struct glance *glance, const char *name)
{
	for (size_t i = 0; glance != NULL && i < SETTING_COUNT; i++) {
		if (strcmp(setting_infos[i].name, name) == 0)
			return glance->settings[i];
	}
	return NULL;
}

bool store_read_setting(struct store *store, const char *name, struct arena *arena,
			const char **value, struct diags *diags)
{
	const char *const glanced = find_glanced(database_glance(store), name);

	if (glanced != NULL) {
		*value = arena_text(arena, glanced, strlen(glanced));
		return true;
	}
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
