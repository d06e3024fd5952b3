/**
 * @file
 * The state variables and the moods they amount to. How events move a state is the talk layer's.
 */
#include "gesprek/scenario/state.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/bytes.h"

struct state_info {
	const char *id, *expr_id;
	int start_parent, start_child;
};

static const struct state_info state_infos[STATE_COUNT] = {
#define S(NAME, id, expr_id, start_parent, start_child, help)                                      \
	[STATE_##NAME] = {id, expr_id, start_parent, start_child},
#include "gesprek/scenario/state.def"
#undef S
};

void state_init(struct state *state, enum addressee as)
{
	for (unsigned i = 0; i < STATE_COUNT; i++)
		state->v[i] =
			as == TO_PARENT ? state_infos[i].start_parent : state_infos[i].start_child;
}

const char *state_id(enum state_variable variable)
{
	return state_infos[variable].id;
}

const char *state_expr_id(enum state_variable variable)
{
	return state_infos[variable].expr_id;
}

bool state_find(const char *id, enum state_variable *variable)
{
	for (unsigned i = 0; i < STATE_COUNT; i++)
		if (!strcmp(state_infos[i].id, id)) {
			*variable = (enum state_variable)i;
			return true;
		}
	return false;
}

bool state_read_setting(const char *text, struct state_change *set, unsigned *given)
{
	const char *sign = strchr(text, '=');
	char *end = NULL;
	long value = sign ? strtol(sign + 1, &end, 10) : -1;

	if (value < 0 || value > 100 || end == sign + 1 || *end)
		return false;
	for (unsigned i = 0; i < STATE_COUNT; i++)
		if (str_is((struct str){text, (size_t)(sign - text)}, state_infos[i].id)) {
			set->by[i] = (int)value;
			*given |= 1u << i;
			return true;
		}
	return false;
}

static const char *const mood_ids[MOOD_COUNT] = {
	[MOOD_CALM] = "calm",     [MOOD_TENSE] = "tense", [MOOD_ANGRY] = "angry",
	[MOOD_CLOSED] = "closed", [MOOD_SAD] = "sad",     [MOOD_RELIEVED] = "relieved",
};

const char *mood_id(enum mood mood)
{
	return mood_ids[mood];
}

/* A variable lies in least..most. A row without limits always holds. */
struct mood_limit {
	enum state_variable variable;
	int least, most;
};

struct mood_row {
	enum mood mood;
	size_t n_limits;
	struct mood_limit limits[4];
};

/*
 * The first row whose limits all hold is the mood. Angry, closed and relieved
 * are the thresholds of the domain notes (4.1 and 4.2); tense and sad lie
 * between those and where people start, so that a start state is calm.
 */
static const struct mood_row parent_moods[] = {
	{MOOD_ANGRY, 1, {{STATE_AROUSAL, 70, 100}}},
	{MOOD_CLOSED, 1, {{STATE_OPENNESS, 0, 19}}},
	{MOOD_RELIEVED,
	 4,
	 {{STATE_TRUST, 55, 100},
	  {STATE_OPENNESS, 50, 100},
	  {STATE_AROUSAL, 0, 40},
	  {STATE_HOPE, 50, 100}}},
	{MOOD_SAD, 2, {{STATE_HOPE, 0, 24}, {STATE_AROUSAL, 0, 54}}},
	{MOOD_TENSE, 1, {{STATE_AROUSAL, 55, 100}}},
	{MOOD_CALM, 0, {{0}}},
};

/*
 * A child shows tension earlier, closes when it does not feel safe or is tired, and is sad when
 * torn.
 */
static const struct mood_row child_moods[] = {
	{MOOD_ANGRY, 1, {{STATE_AROUSAL, 70, 100}}},
	{MOOD_CLOSED, 1, {{STATE_SAFETY, 0, 24}}},
	{MOOD_CLOSED, 1, {{STATE_OPENNESS, 0, 19}}},
	{MOOD_CLOSED, 1, {{STATE_ENERGY, 0, 9}}},
	{MOOD_SAD, 1, {{STATE_LOYALTY, 60, 100}}},
	{MOOD_RELIEVED, 2, {{STATE_SAFETY, 65, 100}, {STATE_LOYALTY, 0, 30}}},
	{MOOD_TENSE, 1, {{STATE_AROUSAL, 45, 100}}},
	{MOOD_CALM, 0, {{0}}},
};

static bool mood_row_holds(const struct mood_row *row, const struct state *state)
{
	for (size_t i = 0; i < row->n_limits; i++) {
		int value = state->v[row->limits[i].variable];
		if (value < row->limits[i].least || value > row->limits[i].most)
			return false;
	}
	return true;
}

enum mood state_mood(const struct state *state, enum addressee as)
{
	const struct mood_row *row = as == TO_PARENT ? parent_moods : child_moods;

	/* Both tables end in a row without limits. */
	while (!mood_row_holds(row, state))
		row++;
	return row->mood;
}
