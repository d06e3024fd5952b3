/**
 * @file
 * Forgetting: what goes leaves no byte behind in the folder of the history.
 *
 * Rows are overwritten as they are deleted, and the file is written anew without the copies that a
 * database makes of rows while it moves them. Where that second step is refused (another program
 * reads, the disk is full) the rows are gone all the same: the call returns true with the warning
 * STORE_UNSWEPT, and the file is cleaned when it is next opened.
 *
 * With a conversation goes all that is about it: replies, also those taken back, what was shown,
 * its draft, notes and practice, and what was written about it in the journal.
 */
#ifndef GESPREK_STORE_FORGET_H
#define GESPREK_STORE_FORGET_H

#include "gesprek/store/store.h"

/** One conversation (`:stop`, `gesprek forget`). An id that is not there is no error. */
bool store_forget(struct store *store, int64_t id, struct diags *diags);
/** Everything but the settings. */
bool store_forget_all(struct store *store, struct diags *diags);

enum { RETENTION_DAYS = 365, RETENTION_UNFINISHED_DAYS = 30 };

/** How many days the setting `retention-days` keeps things; RETENTION_DAYS unless set, 0 for ever.
 */
bool store_read_retention(struct store *store, unsigned *days, struct diags *diags);
/**
 * Forget conversations and drills that nothing was added to for @p days days, 0: none, and what was
 * typed in a form as long ago and never finished. A conversation that is
 * unfinished is kept RETENTION_UNFINISHED_DAYS at least. Journal and self-scans about no
 * conversation are the trainee's own notebook and stay.
 * @p n: how many conversations went.
 */
bool store_forget_older(struct store *store, int64_t now, unsigned days, size_t *n,
			struct diags *diags);

/** What store_forget_older() will do. */
struct forgetting {
	int64_t id, at; /* the conversation that is the next to go, and when; 0: none */
	size_t n_due;   /* how many would go now */
};
bool store_foresee(struct store *store, int64_t now, unsigned days, struct forgetting *next,
		   struct diags *diags);

#endif
