/**
 * @file
 * A kept conversation said again, for the commands that look back on what was heard in it.
 *
 * It is heard by the rules as they are now. Where the scenario is gone, or cannot be read any more,
 * there is no session: what was shown can still be read.
 */
#ifndef GESPREK_TOOLS_REPLAY_H
#define GESPREK_TOOLS_REPLAY_H

#include "kept.h"
#include "library.h"

struct replay {
	const struct record *record;
	struct session *session;    /* NULL: it cannot be said again */
	struct record_line *lines;  /* what was shown */
	struct kept_reply *replies; /* those that stand */
	const char **moods;         /* one sentence after each reply that was said again */
	size_t n_lines, n_replies;
	unsigned parting; /* the first turn that goes another way now; 0: none */
	bool is_scenario_edited, is_rules_edited;
};

/**
 * @param library must outlive it
 * @return false with a diag when the history cannot be read; a scenario that cannot be read is no
 *         problem, and told in @p replay alone
 */
bool replay_open(struct replay *replay, struct kept *kept, const struct record *record,
		 struct library *library, struct diags *diags);
void replay_close(struct replay *replay);
/** Say on stderr what makes that it is not heard as it was then. */
void replay_tell(const struct replay *replay);

#endif
