/**
 * @file
 * The self-scan over the ten topics of reflection, at the start, in the middle and at the end of a
 * course. As private as the journal: never scored, in no export unless chosen.
 */
#ifndef GESPREK_STORE_SCAN_H
#define GESPREK_STORE_SCAN_H

#include "gesprek/store/store.h"

enum { SCAN_TOPICS = 10 };

struct scan {
	int64_t id, taken;
	const char *moment;             /* "start", "middle" or "end" */
	unsigned answers[SCAN_TOPICS];  /* 0: skipped */
	const char *texts[SCAN_TOPICS]; /* in own words; NULL or "": none */
};

/** @p scan's id is not looked at. */
bool store_add_scan(struct store *store, const struct scan *scan, struct diags *diags);
/** Oldest first, in @p arena; texts are "" where there was none. */
bool store_list_scans(struct store *store, struct arena *arena, struct scan **scans, size_t *n,
		      struct diags *diags);
/** Remove one without a trace; see forget.h. */
bool store_forget_scan(struct store *store, int64_t id, struct diags *diags);

#endif
