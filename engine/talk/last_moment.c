/**
 * @file
 * Folding all but the last reply once more.
 */
#include "last_moment.h"

void last_moment_init(struct last_moment *last, const struct session *session)
{
	struct record *now = &last->nothing;

	last->again = *session;
	last->nothing = (struct record){
		.turn = {.node = session->fold.node,
			 .next = session->fold.node,
			 .after = session->fold.states[session->fold.node->with->number]}};
	fold_init(&last->again.fold, session);
	for (size_t i = 0; i < session->n_records; i++) {
		if (now != &last->nothing)
			fold_add(&last->again.fold, now);
		now = session->records[i];
	}
	last->moment = (struct moment){.session = &last->again,
				       .now = now,
				       .state = now->turn.after,
				       .to = now->turn.next};
}

void last_moment_clear(struct last_moment *last)
{
	fold_clear(&last->again.fold);
}

bool last_moment_holds(const struct session *session, const struct expr *when)
{
	struct last_moment last;

	last_moment_init(&last, session);
	const bool holds = moment_value(&last.moment, when);
	last_moment_clear(&last);
	return holds;
}
