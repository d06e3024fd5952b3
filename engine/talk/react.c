/**
 * @file
 * How a reply moves the state: the events of the temperament, in order, each
 * with this person's pace, and the limits that hold for everyone. Routing
 * comes after it, so that edges see the state as it has become.
 */
#include "talk.h"

#include <math.h>
#include <stdlib.h>

static int clamp(int value, int least, int most)
{
	if (value < least)
		return least;
	return value > most ? most : value;
}

/* Rises of these are bad news, falls of all others. */
static bool is_harm(enum state_variable variable, int by)
{
	bool rises_badly =
		variable == STATE_AROUSAL || variable == STATE_LOYALTY || variable == STATE_MASK;

	return rises_badly ? by > 0 : by < 0;
}

/* Temperament, then tension, then wariness. */
static int pace(const struct moment *moment, enum state_variable variable, int by)
{
	const struct temperament *kind = moment->now->turn.node->with->temperament;
	const struct state *before = &moment->now->turn.before;
	bool is_loss = variable == STATE_AROUSAL ? by > 0 : by < 0;
	double paced = by;

	if (kind)
		paced *= is_loss ? kind->loss[variable] : kind->gain[variable];
	if (is_harm(variable, by) && before->v[STATE_AROUSAL] > K_TENSE_FROM)
		paced *= K_TENSE_FACTOR;
	if (variable == STATE_TRUST && by > 0 && before->v[STATE_TRUST] < K_WARY_BELOW)
		paced *= K_WARY_FACTOR;
	/* Far beyond any state, so that no factor can overflow an int. */
	return (int)lround(fmax(-1000, fmin(1000, paced)));
}

/* Where a variable may be at most and at least after this reply. */
static int limit(const struct moment *moment, enum state_variable variable, int value)
{
	if (variable == STATE_TRUST || variable == STATE_OPENNESS) {
		int before = moment->now->turn.before.v[variable];
		value = clamp(value, before - K_TURN_LIMIT, before + K_TURN_LIMIT);
	}
	return clamp(value, 0, 100);
}

static void moment_add_reason(struct moment *moment, const struct event *why,
			      const struct state_change *applied)
{
	*array_add(moment->reasons, moment->n_reasons, moment->reasons_cap) =
		(struct state_reason){why, *applied};
}

void moment_change(struct moment *moment, const struct state_change *change,
		   const struct event *why)
{
	struct state_change applied = {{0}};
	int size = 0;

	for (unsigned v = 0; v < STATE_COUNT; v++) {
		if (!change->by[v])
			continue;
		int by = clamp(change->by[v], -1000, 1000);
		if (why)
			by = pace(moment, (enum state_variable)v, by);
		int value = limit(moment, (enum state_variable)v, moment->state.v[v] + by);
		applied.by[v] = value - moment->state.v[v];
		moment->state.v[v] = value;
		size += abs(by);
	}
	if (size || why)
		moment_add_reason(moment, why, &applied);
	/* By what it wanted, so that an event cut short by a limit is still answered. */
	if (why && size >= moment->largest_size) {
		moment->largest = why;
		moment->largest_size = size;
	}
}

/* Waiting once or twice feels safe; what is done a third time in a row no longer earns anything. */
static bool is_worn_out(const struct moment *moment)
{
	return turn_is_wordless(&moment->now->turn) &&
	       moment->session->fold.n_wordless >= K_SILENCE_GAINS;
}

static void moment_calm_down(struct moment *moment)
{
	struct state_change ebb = {{0}};

	for (size_t i = 0; i < moment->n_reasons; i++)
		if (moment->reasons[i].change.by[STATE_AROUSAL] > 0)
			return;
	if (!moment->state.v[STATE_AROUSAL] || turn_severity(&moment->now->turn))
		return;
	ebb.by[STATE_AROUSAL] = -K_CALM_DECAY;
	moment_change(moment, &ebb, NULL);
}

static bool event_holds(const struct moment *moment, const struct temperament *kind, size_t number)
{
	const struct foregone *foregone = moment->now->foregone;

	if (foregone && decision_is_made(&foregone->events, number))
		return decision(&foregone->events, number);
	return moment_value(moment, kind->events[number].when);
}

void moment_react(struct moment *moment)
{
	const struct temperament *kind = moment->now->turn.node->with->temperament;

	if (is_worn_out(moment))
		return;
	for (size_t i = 0; kind && i < kind->n_events; i++)
		if (event_holds(moment, kind, i))
			moment_change(moment, &kind->events[i].change, &kind->events[i]);
	/* A word with a colleague is no time passing in the room. */
	if (moment->now->turn.command != COMMAND_CONSULT)
		moment_calm_down(moment);
}
