/**
 * @file
 * What a reply did to the other, and the replies that did most: the turning
 * points of a conversation, for the debrief and to go back to.
 */
#include "gesprek/talk/versions.h"

#include <stdlib.h>

#include "text.h"

/* What is looked at in a parent and in a child, and how its rise and fall are told. */
static const struct turning_kind {
	enum state_variable variable;
	bool is_child, is_good; /* is_good: its rise is */
	enum text rises, falls;
} turning_kinds[] = {
	{STATE_TRUST, false, true, TEXT_TURN_WARMER, TEXT_TURN_COLDER},
	{STATE_AROUSAL, false, false, TEXT_TURN_TENSER, TEXT_TURN_CALMER},
	{STATE_SAFETY, true, true, TEXT_TURN_SAFER, TEXT_TURN_LESS_SAFE},
	{STATE_OPENNESS, true, true, TEXT_TURN_OPENER, TEXT_TURN_CLOSED},
};
enum { TURNING_KINDS = sizeof turning_kinds / sizeof *turning_kinds };

_Static_assert((int)TURNING_POINTS_MOST == (int)K_TURNING_POINTS,
	       "callers have room for as many turning points as there are");

static int turn_delta(const struct turn *turn, enum state_variable variable)
{
	return turn->after.v[variable] - turn->before.v[variable];
}

/* What moved most in @p turn, of what is looked at in this person. */
static const struct turning_kind *find_kind(const struct turn *turn, int *size)
{
	const struct turning_kind *largest = NULL;

	*size = 0;
	for (size_t i = 0; i < TURNING_KINDS; i++) {
		const struct turning_kind *kind = &turning_kinds[i];
		int moved = abs(turn_delta(turn, kind->variable));
		if (kind->is_child != person_is_child(turn->node->with) || moved <= *size)
			continue;
		largest = kind;
		*size = moved;
	}
	return largest;
}

static enum text find_effect(const struct turn *turn)
{
	int size;
	const struct turning_kind *kind = find_kind(turn, &size);

	if (size < K_EFFECT_LEAST)
		return TEXT_TURN_SAME;
	return turn_delta(turn, kind->variable) > 0 ? kind->rises : kind->falls;
}

const char *turn_effect(const struct session *session, const struct turn *turn, struct arena *arena)
{
	return session_text_about(session, arena, turn->node->with, find_effect(turn));
}

bool turn_has_eased(const struct turn *turn)
{
	int size;
	const struct turning_kind *kind = find_kind(turn, &size);

	return size >= K_EFFECT_LEAST && (turn_delta(turn, kind->variable) > 0) == kind->is_good;
}

static bool is_among(const struct turn *turn, const struct turn *const *turns, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (turns[i] == turn)
			return true;
	return false;
}

/* How much @p turn moved by one kind, or by any that fits the person (NULL). */
static int turn_size(const struct turn *turn, const struct turning_kind *kind)
{
	int size;

	if (kind)
		return abs(turn_delta(turn, kind->variable));
	find_kind(turn, &size);
	return size;
}

/* The first turn that moved most and at least @p least, of those not found before. */
static const struct turn *find_largest(const struct session *session,
				       const struct turning_kind *kind, int least,
				       const struct turn *const *found, size_t n_found)
{
	const struct turn *largest = NULL;

	for (size_t i = 0; i < session->n_records; i++) {
		const struct turn *turn = &session->records[i]->turn;
		int size = turn_size(turn, kind);
		if (turn->command != COMMAND_NONE || size < least || is_among(turn, found, n_found))
			continue;
		largest = turn;
		least = size + 1;
	}
	return largest;
}

static int compare_turns(const void *a, const void *b)
{
	const struct turn *x = *(const struct turn *const *)a, *y = *(const struct turn *const *)b;

	return (x->number > y->number) - (x->number < y->number);
}

/* Where every reply is a turning point, none is: at most every other one. */
static size_t count_most(const struct session *session)
{
	size_t half = (session->fold.n_counted + 1) / 2;

	return half < K_TURNING_POINTS ? half : K_TURNING_POINTS;
}

size_t turning_points(const struct session *session, const struct turn *turns[K_TURNING_POINTS])
{
	bool is_child = scenario_is_child(session->scenario);
	size_t n = 0, most = count_most(session);
	const struct turn *turn;

	/* One of each kind, so that a talk that was all tension shows its trust as well. */
	for (size_t i = 0; i < TURNING_KINDS && n < most; i++)
		if (turning_kinds[i].is_child == is_child &&
		    (turn = find_largest(session, &turning_kinds[i], 1, turns, n)))
			turns[n++] = turn;
	if (n < most && (turn = find_largest(session, NULL, K_TURNING_LEAST, turns, n)))
		turns[n++] = turn;
	qsort(turns, n, sizeof *turns, compare_turns);
	return n;
}
