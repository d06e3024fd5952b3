/**
 * @file
 * What the trainee's own practice shows about a topic of the self-scan, to
 * stand beside their own answer: in words, and never as a mark.
 *
 * Only topics that practice leaves a trace of have something to show; about
 * the others nothing is said, rather than something that only looks like it.
 */
#ifndef TUI_SCAN_PRACTICE_H
#define TUI_SCAN_PRACTICE_H

#include "gesprek/store/store.h"
#include "gesprek/talk/plan.h"

/** What is counted: conversations with a child, with explanations first, with advice asked. */
enum scan_count { SCAN_WITH_CHILD, SCAN_EXPLAINED, SCAN_CONSULTED, SCAN_COUNTS };

struct scan_practice {
	struct plan plan;
	bool has_conversations;
	size_t counts[SCAN_COUNTS];
};

/** @p arena: for what has to be read on the way. */
bool scan_practice_read(struct store *store, int64_t now, struct arena *arena,
			struct scan_practice *practice, struct diags *diags);
/** About the topic of this @p id. @return made in @p arena; "" if practice has nothing to show. */
const char *scan_practice_text(const struct scan_practice *practice, const char *id,
			       struct arena *arena);

#endif
