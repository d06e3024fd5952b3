/**
 * @file
 * Saying it again: the replies worth going back to, and two tries at one
 * moment beside each other.
 *
 * A version is a copy in the caller's arena of what a turn was, made before the
 * turn is taken back, and lives on without it. Its words are those of the
 * conversation's pack; nothing in it is a number to be compared.
 */
#ifndef GESPREK_TALK_VERSIONS_H
#define GESPREK_TALK_VERSIONS_H

#include "gesprek/talk/session.h"

enum { TURNING_POINTS_MOST = 3 };

/**
 * The replies that moved the other most so far, as the debrief names them, in the order they were
 * said. Borrowed until a rewind.
 * @return how many of @p turns were filled
 */
size_t turning_points(const struct session *session, const struct turn *turns[TURNING_POINTS_MOST]);

struct version {
	unsigned turn; /* from 1; 0: there was no such turn */
	const char *reply;
	label_set labels;             /* heard in it */
	const char *heard;            /* their titles, with semicolons; "" if none */
	const char *effect;           /* what it did to the other, one sentence */
	const char *speaker, *answer; /* the first line said in answer; "" if none */
};
/** Two tries at one turn. */
struct version_pair {
	struct version first, second;
};

struct version version_of(const struct session *session, unsigned turn, struct arena *arena);

/**
 * What is heard in the second and not in the first, and the other way round, in one or two
 * sentences; one that says so when nothing differs. Made in @p arena.
 */
const char *version_difference(const struct session *session, const struct version_pair *pair,
			       struct arena *arena);

#endif
