/**
 * @file
 * The last moment of a conversation: what is asked of how it ended. Its reply
 * is the last one and the fold as before it, so that `turns` and labels mean
 * what they meant when it was said.
 */
#ifndef TALK_LAST_MOMENT_H
#define TALK_LAST_MOMENT_H

#include "talk.h"

struct last_moment {
	struct session again; /* its own fold, the same records */
	struct record nothing;
	struct moment moment;
};

void last_moment_init(struct last_moment *last, const struct session *session);
void last_moment_clear(struct last_moment *last);
/* Does this one condition hold there? */
bool last_moment_holds(const struct session *session, const struct expr *when);

/* carry.c: of the facts a child may let go along, those that came out. */
size_t carry_count_told(const struct session *session);

#endif
