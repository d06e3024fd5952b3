/*
 * What the database refuses, in plain words. Where there are none for a code, the words of SQLite.
 */
#include "database.h"

#include <errno.h>

#include "gesprek/base/message.h"

static const struct {
	int code;
	const char *words;
} refusals[] = {
#define R(code, words) {SQLITE_##code, words},
#include "refusals.def"
#undef R
};

/* An input/output error is often a full disk, told by another call than the one SQLite looks at. */
static bool is_full(int code, int system_error)
{
	return code == SQLITE_IOERR && (system_error == ENOSPC || system_error == EDQUOT);
}

static const char *plain_words(sqlite3 *db)
{
	const int extended = sqlite3_extended_errcode(db), system_error = sqlite3_system_errno(db);
	const int code = is_full(extended & 0xff, system_error) ? SQLITE_FULL : extended;

	/* The row of the very code comes first, then that of its kind. */
	for (size_t i = 0; i < sizeof refusals / sizeof refusals[0]; i++)
		if (refusals[i].code == code || refusals[i].code == (code & 0xff))
			return _(refusals[i].words);
	return sqlite3_errmsg(db);
}

bool database_refuse(const struct store *store, const char *doing, struct diags *diags)
{
	const struct place at = {.source = &store->source};

	diag_add(diags, DIAG_STORE_REFUSED, at, _("could not %s: %s"), doing,
		 plain_words(store->db));
	return false;
}
