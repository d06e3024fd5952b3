/**
 * @file
 * A drill that is going on: its lines, what was heard so far, and keeping it.
 *
 * What is shown and asked is in form_drill.c. Every reply is in the trainee's
 * own file before anything is said about it; where that fails it is told once
 * and the drill goes on.
 */
#ifndef TUI_DRILL_RUN_H
#define TUI_DRILL_RUN_H

#include "controller.h"

#include "gesprek/talk/drill.h"

struct drill_run {
	struct drill_line lines[DRILL_LINES];
	enum drill_result results[DRILL_LINES];
	size_t n_done;
	struct session *session;  /* of the line that waits for a reply; NULL after the last */
	struct session *answered; /* of the one before: what was heard is in it; NULL before any */
	struct drill_heard heard; /* in that one */
	const char *example;      /* the last one that was shown: none is shown twice in a row */
	struct arena arena;
	enum guard_finding noticed; /* in that reply, to be told */
	struct bytes recall;        /* the own sentence before the first line; "" if none */
	uint64_t seed;
	int64_t id; /* it is kept under; 0: not yet, or not at all */
	bool is_kept, has_failed;
};

/**
 * Choose lines for @p principle, or for the first of the plan that there are lines for when
 * @p principle is LABEL_COUNT. What ran before is gone. @return false when there are none.
 */
bool drill_run_new(struct play *play, enum label principle);
void drill_run_free(struct drill_run *run);

/** The reply to the line that waits, heard; then the next one waits. */
void drill_run_say(struct play *play, const char *reply);
/** It ends here, after however many lines: what it practised is kept, once. */
void drill_run_end(struct play *play);
/** It stops here, and nothing of it stays. */
void drill_run_forget(struct play *play);

/** What was heard in the last reply, added to @p form: it stands above the next line or the end. */
void drill_say_heard(struct play *play, struct form *form);

/** The principles in the order of the plan. */
void drill_plan(struct play *play, struct plan *plan);

#endif
