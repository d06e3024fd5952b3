/**
 * @file
 * Saying a kept conversation again, to its scenario as it is now: a conversation is a fold of its
 * replies. Where the scenario or the rules were edited since, it may go another way.
 */
#ifndef GESPREK_STORE_REPLAY_H
#define GESPREK_STORE_REPLAY_H

#include "gesprek/store/store.h"

/** Set in @p options what it was begun with; the rest stays. */
void replay_options(const struct record *record, const struct scenario *scenario,
		    struct session_options *options);

/** What was shown, and how many replies it was in answer to. */
struct replayed {
	const struct record_line *lines;
	size_t n_lines, n_replies;
};
/**
 * Hold @p session, in which the replies were said again, against what was shown then.
 * @return the first turn that goes another way, from 1, also where it ends sooner; 0: none does
 */
unsigned replay_parting(const struct session *session, const struct record *record,
			const struct replayed *replayed);

#endif
