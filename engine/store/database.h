/**
 * @file
 * What the files of the store share: the connection, and statements with bound values.
 */
#ifndef ENGINE_STORE_DATABASE_H
#define ENGINE_STORE_DATABASE_H

#include <sqlite3.h>

#include "gesprek/store/store.h"

struct store {
	sqlite3 *db;           /* NULL: not needed yet */
	struct glance *glance; /* what was known of it before; NULL: nothing */
	bool keeps_glance;
	int wait_ms;
	int64_t ticket;       /* of the running transaction */
	struct source source; /* the database's path: where diagnostics point */
	char *path;
};

/** Have it opened where it is not yet. @return false with a diagnostic. */
bool database_need(struct store *store, struct diags *diags);

/** What is known of it while it is not opened; NULL: ask the database. */
const struct glance *database_glance(const struct store *store);

/** Append what the database says, in plain words; @p doing completes "could not ...". @return
 * false. */
bool database_refuse(const struct store *store, const char *doing, struct diags *diags);

/**
 * Prepare @p sql and bind @p args by @p types, one letter each: i int64_t,
 * k int64_t whose 0 means none (NULL), u unsigned, d double, t text (NULL: ""),
 * b struct str (a blob). @return NULL with a diagnostic.
 */
sqlite3_stmt *database_ask(struct store *store, struct diags *diags, const char *sql,
			   const char *types, ...);
/** Run what database_ask() gave to its end; NULL is accepted. @return false with a diagnostic. */
bool database_run(struct store *store, sqlite3_stmt *statement, struct diags *diags);
/** Ask, run to the end, finish: a part of a transaction. */
bool database_do(struct store *store, struct diags *diags, const char *sql, const char *types, ...);

/**
 * A transaction begins; database_settle() ends it, all of it or, unless @p is_kept, nothing.
 * @return Is it in the file? Also right where the database says no after the fact.
 */
bool database_begin(struct store *store, struct diags *diags);
bool database_settle(struct store *store, bool is_kept, struct diags *diags);
/** One statement as a transaction. */
bool database_change(struct store *store, struct diags *diags, const char *sql, const char *types,
		     ...);

/** The text of a column as a copy in @p arena, "" for NULL. */
const char *database_text(sqlite3_stmt *row, int column, struct arena *arena);
/** The same for bytes, which may hold a NUL; one stands behind them. */
struct str database_blob(sqlite3_stmt *row, int column, struct arena *arena);
/** The last @p step of reading rows: finished, or an error to tell. */
bool database_finish(struct store *store, sqlite3_stmt *row, int step, struct diags *diags);

/** Fill the zeroed @p item from a row. @return false: it is no item, pass it over. */
typedef bool database_taker(sqlite3_stmt *row, struct arena *arena, void *item);
/**
 * Gather the rows of what database_ask() gave, as a list in @p arena of items of @p item_bytes.
 * NULL is accepted. @return NULL with a diagnostic and @p n 0; an empty list is not NULL.
 */
void *database_list(struct store *store, sqlite3_stmt *rows, struct arena *arena, size_t item_bytes,
		    database_taker *take, size_t *n, struct diags *diags);

/** When the oldest that retention looks at was kept; INT64_MAX: there is none. */
bool database_find_oldest(struct store *store, int64_t *at, struct diags *diags);

/**
 * Where rows were deleted and the file was not written anew since: do that.
 * @return true also if there was nothing to do.
 */
bool database_sweep(struct store *store, struct diags *diags);

#endif
