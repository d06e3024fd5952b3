/**
 * @file
 * What the files of the store share: the connection, and statements with bound values.
 */
#ifndef ENGINE_STORE_DATABASE_H
#define ENGINE_STORE_DATABASE_H

#include <sqlite3.h>

#include "gesprek/store/store.h"

struct store {
	sqlite3 *db;
	struct source source; /* the database's path: where diagnostics point */
	char *path;
};

/** Append what the database says as a diagnostic; @p doing completes "could not ...". @return
 * false. */
bool database_refuse(const struct store *store, const char *doing, struct diags *diags);

/**
 * Prepare @p sql and bind @p args by @p types, one letter each: i int64_t,
 * u unsigned, t text, b struct str (a blob). @return NULL with a diagnostic.
 */
sqlite3_stmt *database_ask(struct store *store, struct diags *diags, const char *sql,
			   const char *types, ...);
/** Ask, run to the end, finish. */
bool database_do(struct store *store, struct diags *diags, const char *sql, const char *types, ...);

/** The text of a column as a copy in @p arena, "" for NULL. */
const char *database_text(sqlite3_stmt *row, int column, struct arena *arena);

#endif
