/*
 * Drills and the replies in them.
 */
#include "gesprek/store/drill.h"

#include "database.h"

bool store_add_drill(struct store *store, int64_t now, const char *indicator, int64_t *id,
		     struct diags *diags)
{
	const bool is_kept =
		database_change(store, diags, "INSERT INTO drill (started, indicator) VALUES (?,?)",
				"it", now, indicator);

	*id = is_kept ? sqlite3_last_insert_rowid(store->db) : 0;
	return is_kept;
}

bool store_add_drill_reply(struct store *store, int64_t id, const struct drill_reply *reply,
			   struct diags *diags)
{
	return database_change(store, diags, "INSERT INTO drill_reply VALUES (?,?,?,?,?,?,?)",
			       "iutttbt", id, reply->number, reply->scenario, reply->node,
			       reply->said, reply->text, reply->heard);
}

static bool read_replies(struct store *store, struct drill *drill, struct arena *arena,
			 struct diags *diags)
{
	sqlite3_stmt *const row =
		database_ask(store, diags,
			     "SELECT number, scenario, node, said, text, heard FROM drill_reply"
			     " WHERE drill = ? ORDER BY number, rowid",
			     "i", drill->id);
	struct drill_reply *list = NULL;
	size_t cap = 0;
	int step;

	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW)
		*array_add(list, drill->n_replies, cap) = (struct drill_reply){
			.number = (unsigned)sqlite3_column_int(row, 0),
			.scenario = database_text(row, 1, arena),
			.node = database_text(row, 2, arena),
			.said = database_text(row, 3, arena),
			.text = database_blob(row, 4, arena),
			.heard = database_text(row, 5, arena),
		};
	drill->replies = database_keep(arena, list, drill->n_replies, sizeof *list);
	return database_finish(store, row, step, diags);
}

bool store_list_drills(struct store *store, struct arena *arena, struct drill **drills, size_t *n,
		       struct diags *diags)
{
	sqlite3_stmt *const row = database_ask(
		store, diags, "SELECT id, started, indicator FROM drill ORDER BY id", "");
	struct drill *list = NULL;
	size_t cap = 0;
	int step;

	*drills = NULL;
	*n = 0;
	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW)
		*array_add(list, *n, cap) = (struct drill){
			.id = sqlite3_column_int64(row, 0),
			.started = sqlite3_column_int64(row, 1),
			.indicator = database_text(row, 2, arena),
		};
	bool is_read = database_finish(store, row, step, diags);
	for (size_t i = 0; i < *n && is_read; i++)
		is_read = read_replies(store, &list[i], arena, diags);
	*drills = database_keep(arena, list, *n, sizeof *list);
	return is_read;
}
