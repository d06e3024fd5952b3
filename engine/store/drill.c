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

static bool take_reply(sqlite3_stmt *row, struct arena *arena, void *item)
{
	*(struct drill_reply *)item = (struct drill_reply){
		.number = (unsigned)sqlite3_column_int(row, 0),
		.scenario = database_text(row, 1, arena),
		.node = database_text(row, 2, arena),
		.said = database_text(row, 3, arena),
		.text = database_blob(row, 4, arena),
		.heard = database_text(row, 5, arena),
	};
	return true;
}

static bool read_replies(struct store *store, struct drill *drill, struct arena *arena,
			 struct diags *diags)
{
	sqlite3_stmt *const rows =
		database_ask(store, diags,
			     "SELECT number, scenario, node, said, text, heard FROM drill_reply"
			     " WHERE drill = ? ORDER BY number, rowid",
			     "i", drill->id);

	drill->replies = database_list(store, rows, arena, sizeof *drill->replies, take_reply,
				       &drill->n_replies, diags);
	return drill->replies != NULL;
}

static bool take_drill(sqlite3_stmt *row, struct arena *arena, void *item)
{
	*(struct drill *)item = (struct drill){
		.id = sqlite3_column_int64(row, 0),
		.started = sqlite3_column_int64(row, 1),
		.indicator = database_text(row, 2, arena),
	};
	return true;
}

bool store_list_drills(struct store *store, struct arena *arena, struct drill **drills, size_t *n,
		       struct diags *diags)
{
	sqlite3_stmt *const rows = database_ask(
		store, diags, "SELECT id, started, indicator FROM drill ORDER BY id", "");

	*drills = database_list(store, rows, arena, sizeof **drills, take_drill, n, diags);
	bool is_read = *drills != NULL;
	for (size_t i = 0; i < *n && is_read; i++)
		is_read = read_replies(store, &(*drills)[i], arena, diags);
	return is_read;
}
