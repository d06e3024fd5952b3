/*
 * The self-scan: a moment, and an answer for each of the topics.
 */
#include "gesprek/store/scan.h"

#include "database.h"

bool store_add_scan(struct store *store, const struct scan *scan, struct diags *diags)
{
	if (!database_begin(store, diags))
		return false;
	bool is_kept = database_do(store, diags, "INSERT INTO scan (taken, moment) VALUES (?,?)",
				   "it", scan->taken, scan->moment);
	const int64_t id = sqlite3_last_insert_rowid(store->db);
	for (unsigned i = 0; i < SCAN_TOPICS && is_kept; i++)
		is_kept = database_do(store, diags, "INSERT INTO scan_answer VALUES (?,?,?,?)",
				      "iuut", id, i, scan->answers[i], scan->texts[i]);
	return database_settle(store, is_kept, diags);
}

static bool read_answers(struct store *store, struct scan *scan, struct arena *arena,
			 struct diags *diags)
{
	sqlite3_stmt *const row = database_ask(
		store, diags, "SELECT topic, answer, text FROM scan_answer WHERE scan = ?", "i",
		scan->id);
	int step;

	if (row == NULL)
		return false;
	for (unsigned i = 0; i < SCAN_TOPICS; i++)
		scan->texts[i] = "";
	while ((step = sqlite3_step(row)) == SQLITE_ROW) {
		const int64_t topic = sqlite3_column_int64(row, 0);

		if (topic < 0 || topic >= SCAN_TOPICS)
			continue; /* of a later version, or a stranger's */
		scan->answers[topic] = (unsigned)sqlite3_column_int(row, 1);
		scan->texts[topic] = database_text(row, 2, arena);
	}
	return database_finish(store, row, step, diags);
}

static bool take_scan(sqlite3_stmt *row, struct arena *arena, void *item)
{
	*(struct scan *)item = (struct scan){
		.id = sqlite3_column_int64(row, 0),
		.taken = sqlite3_column_int64(row, 1),
		.moment = database_text(row, 2, arena),
	};
	return true;
}

bool store_list_scans(struct store *store, struct arena *arena, struct scan **scans, size_t *n,
		      struct diags *diags)
{
	sqlite3_stmt *const rows =
		database_ask(store, diags, "SELECT id, taken, moment FROM scan ORDER BY id", "");

	*scans = database_list(store, rows, arena, sizeof **scans, take_scan, n, diags);
	bool is_read = *scans != NULL;
	for (size_t i = 0; i < *n && is_read; i++)
		is_read = read_answers(store, &(*scans)[i], arena, diags);
	return is_read;
}
