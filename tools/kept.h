/**
 * @file
 * The conversations that were kept, for the commands that look back:
 * `resume`, `history` and `forget`.
 */
#ifndef GESPREK_TOOLS_KEPT_H
#define GESPREK_TOOLS_KEPT_H

#include "gesprek/store/store.h"
#include "subcommand.h"

struct kept {
	struct arena arena;
	struct store *store;    /* NULL: nothing was ever kept */
	struct records records; /* the newest first */
};

/**
 * Open the history and read the list. One that does not exist is empty, and is not made.
 * @return false when it cannot be read; that was said.
 */
bool kept_open(struct kept *kept);
void kept_close(struct kept *kept);
/**
 * Read the list anew; from here to kept_release() everything read with it is of the same moment.
 * See store_start_reading(). @return false when it cannot be read; that was said.
 */
bool kept_hold(struct kept *kept);
void kept_release(struct kept *kept);

/**
 * The conversation whose number is @p id.
 * @return NULL and a @p status when there is none; that was said.
 */
const struct record *kept_find(const struct kept *kept, const char *id, enum exit_status *status);

/** What it is called: its title, or its scenario's id. */
const char *record_title(const struct record *record);
/** How it ended, in words. */
const char *record_outcome(const struct record *record);
/** How it was practised, in words. */
const char *record_mode(const struct record *record);
enum { RECORD_TIME_BYTES = 40 };
/** Local time, for people ("2026-11-22 14:05") or programs ("2026-11-22T14:05:00+01:00"). */
void record_time(int64_t time, bool is_for_programs, char text[RECORD_TIME_BYTES]);

/** Write those of the list that @p is_wanted says, as a table. NULL: all. @return how many. */
size_t kept_write(const struct kept *kept, bool (*is_wanted)(const struct record *record));

#endif
