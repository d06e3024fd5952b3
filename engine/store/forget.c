/*
 * Forgetting. secure_delete overwrites a row as it goes; but where rows were moved between pages
 * before that, a copy may stand in the unused part of a page, so the file is written anew as well.
 * That it is still to be done is written in the transaction that deletes: neither a refusal nor a
 * kill in between leaves a copy for longer than until the next time the file is opened.
 */
#include "gesprek/store/forget.h"

#include "database.h"
#include "glance.h"
#include "gesprek/base/message.h"
#include "gesprek/store/drill.h"
#include "gesprek/store/journal.h"
#include "gesprek/store/scan.h"
#include "gesprek/store/settings.h"

enum { SECONDS_A_DAY = 24 * 60 * 60 };

static bool is_unswept(struct store *store, struct diags *diags, bool *is_due)
{
	sqlite3_stmt *const row = database_ask(store, diags, "SELECT 1 FROM unswept", "");
	int step;

	*is_due = false;
	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW)
		*is_due = true;
	return database_finish(store, row, step, diags);
}

bool database_sweep(struct store *store, struct diags *diags)
{
	bool is_due;

	if (!is_unswept(store, diags, &is_due))
		return false;
	return !is_due || (database_do(store, diags, "VACUUM", "") &&
			   database_change(store, diags, "DELETE FROM unswept", ""));
}

/* What is deleted is gone; that the file could not be cleaned is told beside it. */
static bool sweep_after(struct store *store, struct diags *diags)
{
	const struct place at = {.source = &store->source};
	struct diags refusal = {0};

	if (!database_sweep(store, &refusal))
		diag_add(diags, DIAG_STORE_UNSWEPT, at,
			 _("what was forgotten is gone, but the file could not be cleaned of it "
			   "yet: %s"),
			 refusal.v[0].message);
	diags_clear(&refusal);
	return true;
}

static bool mark(struct store *store, struct diags *diags)
{
	return database_do(store, diags, "INSERT OR REPLACE INTO unswept VALUES (1)", "");
}

static bool forget_row(struct store *store, const char *sql, int64_t id, struct diags *diags)
{
	return database_begin(store, diags) &&
	       database_settle(store, database_do(store, diags, sql, "i", id) && mark(store, diags),
			       diags) &&
	       sweep_after(store, diags);
}

bool store_forget(struct store *store, int64_t id, struct diags *diags)
{
	return forget_row(store, "DELETE FROM session WHERE id = ?", id, diags);
}

bool store_forget_drill(struct store *store, int64_t id, struct diags *diags)
{
	return forget_row(store, "DELETE FROM drill WHERE id = ?", id, diags);
}

bool store_forget_journal(struct store *store, int64_t id, struct diags *diags)
{
	return forget_row(store, "DELETE FROM journal WHERE id = ?", id, diags);
}

bool store_forget_scan(struct store *store, int64_t id, struct diags *diags)
{
	return forget_row(store, "DELETE FROM scan WHERE id = ?", id, diags);
}

bool store_forget_all(struct store *store, struct diags *diags)
{
	static const char *const deletes[] = {
		"DELETE FROM session", "DELETE FROM practice", "DELETE FROM drill",
		"DELETE FROM journal", "DELETE FROM scan",     "DELETE FROM typed",
	};

	if (!database_begin(store, diags))
		return false;
	bool is_done = mark(store, diags);
	for (size_t i = 0; i < sizeof deletes / sizeof deletes[0] && is_done; i++)
		is_done = database_do(store, diags, deletes[i], "");
	return database_settle(store, is_done, diags) && sweep_after(store, diags);
}

bool store_read_retention(struct store *store, unsigned *days, struct diags *diags)
{
	struct arena arena = {0};
	struct setting_value value;
	const bool is_read = setting_read(store, SETTING_RETENTION_DAYS, &arena, &value, diags);

	*days = value.number;
	arena_clear(&arena);
	return is_read;
}

/* When something was last added to a conversation. */
#define LAST_TOUCHED                                                                               \
	"max(started, ifnull(ended, 0),"                                                           \
	" ifnull((SELECT max(said_at) FROM reply WHERE session = session.id), 0))"

/* What is older than ?1, and unfinished conversations older than ?2. Practice knows the day only,
 * ?3; one day more is no harm. */
#define OLDER_SESSIONS                                                                             \
	"FROM session WHERE started < max(?1, ?2) AND " LAST_TOUCHED                               \
	" < CASE WHEN ended IS NULL THEN ?2 ELSE ?1 END"
#define OLDER_DRILLS   "FROM drill WHERE started < ?1"
#define OLDER_TYPED    "FROM typed WHERE kept < ?1"
#define OLDER_PRACTICE "FROM practice WHERE session IS NULL AND day < ?3"

struct age {
	int64_t before, unfinished_before, day;
};

/* Most starts of the program have nothing to forget: finding that out writes nothing. */
static bool has_older(struct store *store, const struct age *age, bool *is_any, struct diags *diags)
{
	int step;
	sqlite3_stmt *const row = database_ask(
		store, diags,
		"SELECT 1 WHERE EXISTS (SELECT 1 " OLDER_SESSIONS
		") OR EXISTS (SELECT 1 " OLDER_DRILLS ") OR EXISTS (SELECT 1 " OLDER_TYPED
		") OR EXISTS (SELECT 1 " OLDER_PRACTICE ")",
		"iii", age->before, age->unfinished_before, age->day);

	*is_any = false;
	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW)
		*is_any = true;
	return database_finish(store, row, step, diags);
}

static bool delete_older(struct store *store, const struct age *age, size_t *n, struct diags *diags)
{
	const bool is_done = database_do(store, diags, "DELETE " OLDER_SESSIONS, "ii", age->before,
					 age->unfinished_before);

	*n = is_done ? (size_t)sqlite3_changes(store->db) : 0;
	return is_done && database_do(store, diags, "DELETE " OLDER_DRILLS, "i", age->before) &&
	       database_do(store, diags, "DELETE " OLDER_TYPED, "i", age->before) &&
	       database_do(store, diags, "DELETE " OLDER_PRACTICE, "iii", age->before,
			   age->unfinished_before, age->day);
}

static bool forget_older(struct store *store, const struct age *age, size_t *n, struct diags *diags)
{
	if (!database_begin(store, diags))
		return false;
	const int before_changes = sqlite3_total_changes(store->db);
	bool is_done = delete_older(store, age, n, diags);
	const bool is_changed = sqlite3_total_changes(store->db) != before_changes;
	is_done = is_done && (!is_changed || mark(store, diags));
	is_done = database_settle(store, is_done, diags);
	if (!is_done)
		*n = 0;
	return is_done && (!is_changed || sweep_after(store, diags));
}

bool database_find_oldest(struct store *store, int64_t *at, struct diags *diags)
{
	int step;
	sqlite3_stmt *const row = database_ask(
		store, diags,
		"SELECT min(at) FROM (SELECT min(" LAST_TOUCHED ") AS at FROM session"
		" UNION ALL SELECT min(started) FROM drill UNION ALL SELECT min(kept) FROM typed"
		" UNION ALL SELECT min(day) * ? FROM practice WHERE session IS NULL)"
		" WHERE at IS NOT NULL",
		"i", (int64_t)SECONDS_A_DAY);

	*at = INT64_MAX;
	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW) {
		if (sqlite3_column_type(row, 0) != SQLITE_NULL)
			*at = sqlite3_column_int64(row, 0);
	}
	return database_finish(store, row, step, diags);
}

bool store_forget_older(struct store *store, int64_t now, unsigned days, size_t *n,
			struct diags *diags)
{
	const int64_t before = now - (int64_t)days * SECONDS_A_DAY;
	const int64_t recent = now - (int64_t)RETENTION_UNFINISHED_DAYS * SECONDS_A_DAY;
	const struct age age = {.before = before,
				.unfinished_before = recent < before ? recent : before,
				.day = before / SECONDS_A_DAY - 1};
	const struct glance *const glance = database_glance(store);
	bool is_any;

	*n = 0;
	if (days == 0 || (glance != NULL && glance->oldest >= age.before))
		return true;
	return has_older(store, &age, &is_any, diags) &&
	       (!is_any || forget_older(store, &age, n, diags));
}

bool store_foresee(struct store *store, int64_t now, unsigned days, struct forgetting *next,
		   struct diags *diags)
{
	const unsigned unfinished =
		days > RETENTION_UNFINISHED_DAYS ? days : RETENTION_UNFINISHED_DAYS;
	int step;

	*next = (struct forgetting){0};
	if (days == 0)
		return true;
	/* Beside min(), SQLite takes the other columns from the row that has it. */
	sqlite3_stmt *const row = database_ask(
		store, diags,
		"SELECT id, min(at), sum(at < ?3) FROM (SELECT id, " LAST_TOUCHED
		" + CASE WHEN ended IS NULL THEN ?2 ELSE ?1 END AS at FROM session)",
		"iii", (int64_t)days * SECONDS_A_DAY, (int64_t)unfinished * SECONDS_A_DAY, now);
	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW)
		*next = (struct forgetting){.id = sqlite3_column_int64(row, 0),
					    .at = sqlite3_column_int64(row, 1),
					    .n_due = (size_t)sqlite3_column_int64(row, 2)};
	return database_finish(store, row, step, diags);
}
