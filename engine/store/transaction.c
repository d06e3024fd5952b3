/*
 * Transactions, and whether they are in the file.
 *
 * A COMMIT that is refused may have been done: where only the last fsync fails, all is written
 * already. Whoever would try again then would have it twice. So each transaction leaves a ticket
 * in the file, and after a refusal it is looked for.
 */
#include "database.h"
#include "glance.h"

#include "gesprek/base/message.h"

/* Writing would go on without an error, into a file that nobody finds again. */
static bool is_there(const struct store *store, struct diags *diags)
{
	const struct place at = {.source = &store->source};
	int is_moved = 0;

	if (sqlite3_file_control(store->db, "main", SQLITE_FCNTL_HAS_MOVED, &is_moved) !=
		    SQLITE_OK ||
	    !is_moved)
		return true;
	diag_add(diags, DIAG_STORE_REFUSED, at, _("its file was moved or removed"));
	return false;
}

bool database_begin(struct store *store, struct diags *diags)
{
	if (!database_need(store, diags))
		return false;
	glance_remove(store->path);
	sqlite3_randomness(sizeof store->ticket, &store->ticket);
	return is_there(store, diags) && database_do(store, diags, "BEGIN IMMEDIATE", "");
}

bool store_start_reading(struct store *store, struct diags *diags)
{
	return database_do(store, diags, "BEGIN DEFERRED", "");
}

void store_stop_reading(struct store *store)
{
	if (store->db == NULL)
		return;
	sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
}

static bool commit(struct store *store, struct diags *diags)
{
	return database_do(store, diags, "UPDATE ticket SET number = ?", "i", store->ticket) &&
	       database_do(store, diags, "COMMIT", "");
}

static bool has_ticket(struct store *store)
{
	struct diags refusal = {0};
	bool is_found = false;
	sqlite3_stmt *const row = database_ask(
		store, &refusal, "SELECT 1 FROM ticket WHERE number = ?", "i", store->ticket);
	int step = SQLITE_ERROR;

	while (row != NULL && (step = sqlite3_step(row)) == SQLITE_ROW)
		is_found = true;
	is_found = row != NULL && database_finish(store, row, step, &refusal) && is_found;
	diags_clear(&refusal);
	return is_found;
}

bool database_settle(struct store *store, bool is_kept, struct diags *diags)
{
	struct diags refusal = {0};

	if (is_kept && commit(store, &refusal))
		return true;
	sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	is_kept = is_kept && has_ticket(store);
	if (!is_kept)
		diags_append(diags, &refusal);
	diags_clear(&refusal);
	return is_kept;
}
