/**
 * @file
 * The journal: what a trainee writes for themselves.
 *
 * Private. It is never scored, never read by any other part of the store, and in no export unless
 * the trainee chose so; hence functions of its own. An entry about a conversation goes with it.
 */
#ifndef GESPREK_STORE_JOURNAL_H
#define GESPREK_STORE_JOURNAL_H

#include "gesprek/store/store.h"

struct journal_entry {
	int64_t id;
	int64_t session; /* the conversation it is about, 0 for none */
	int64_t written;
	const char *prompt; /* the id of the question it answers */
	struct str text;    /* as typed */
};

/** @p session 0: about no conversation. */
bool store_add_journal(struct store *store, int64_t session, const char *prompt, struct str text,
		       int64_t now, struct diags *diags);
/** Oldest first, in @p arena. */
bool store_list_journal(struct store *store, struct arena *arena, struct journal_entry **entries,
			size_t *n, struct diags *diags);
/** Remove one without a trace; see forget.h. */
bool store_forget_journal(struct store *store, int64_t id, struct diags *diags);

#endif
