/**
 * @file
 * The fold: what all replies so far amount to. Nothing is decided here; a
 * record says what happened, and it is added up.
 */
#include "talk.h"

#include <stdlib.h>
#include <string.h>

void fold_init(struct fold *fold, const struct session *session)
{
	const struct scenario *scenario = session->scenario;

	*fold = (struct fold){0};
	fold->states = memory_new(scenario->n_cast * sizeof *fold->states);
	fold->variables = memory_new(scenario->n_variables * sizeof *fold->variables);
	fold->visits = memory_new(scenario->n_nodes * sizeof *fold->visits);
	fold->found = memory_new(pack_count_indicators(scenario->pack));
	fold->said_once = memory_new(scenario->n_lines);
	fold->told = memory_new(scenario->n_facts);
	fold_reset(fold, session);
}

void fold_clear(struct fold *fold)
{
	free(fold->states);
	free(fold->variables);
	free(fold->visits);
	free(fold->found);
	free(fold->said_once);
	free(fold->told);
	free(fold->slots);
	*fold = (struct fold){0};
}

static void fold_reset_states(struct fold *fold, const struct session *session)
{
	const struct scenario *scenario = session->scenario;

	for (size_t i = 0; i < scenario->n_cast; i++)
		fold->states[i] = scenario->cast[i].start;
	struct state *state = &fold->states[fold->node->with->number];
	for (unsigned v = 0; v < STATE_COUNT; v++)
		if (session->options.set_given & (1u << v))
			state->v[v] = session->options.set.by[v];
}

void fold_reset(struct fold *fold, const struct session *session)
{
	const struct scenario *scenario = session->scenario;
	struct fold fresh = {
		.scenario = scenario,
		.node = session->options.at ? session->options.at : scenario->begin,
		.states = fold->states,
		.variables = fold->variables,
		.visits = fold->visits,
		.found = fold->found,
		.said_once = fold->said_once,
		.told = fold->told,
		.slots = fold->slots,
		.slots_cap = fold->slots_cap,
		.said = session->opening_said ? session->opening_said : "",
	};

	*fold = fresh;
	fold_reset_states(fold, session);
	for (size_t i = 0; i < scenario->n_variables; i++)
		fold->variables[i] = scenario->variable_starts[i];
	memset(fold->visits, 0, scenario->n_nodes * sizeof *fold->visits);
	memset(fold->found, 0, pack_count_indicators(scenario->pack));
	memset(fold->said_once, 0, scenario->n_lines);
	memset(fold->told, 0, scenario->n_facts);
	fold->visits[fold->node->number] = 1;
	for (size_t i = 0; i < session->n_opening_once; i++)
		fold->said_once[session->opening_once[i]] = 1;
}

static void fold_add_slot(struct fold *fold, const char *name)
{
	for (size_t i = 0; i < fold->n_slots; i++)
		if (!strcmp(fold->slots[i], name))
			return;
	*array_add(fold->slots, fold->n_slots, fold->slots_cap) = name;
}

static void fold_add_findings(struct fold *fold, const struct record *record)
{
	const struct turn *turn = &record->turn;

	fold->labels |= turn->labels;
	fold->evidence |= record->evidence;
	for (label_set left = turn->labels; left; left &= left - 1)
		fold->label_counts[__builtin_ctzll(left)]++;
	for (size_t i = 0; i < turn->n_findings; i++)
		fold->found[turn->findings[i].indicator->number] |=
			finding_is_heard(&turn->findings[i]);
	for (size_t i = 0; i < turn->n_slots; i++)
		fold_add_slot(fold, turn->slots[i]);
}

static void fold_add_said(struct fold *fold, const struct record *record)
{
	if (record->said[0])
		fold->said = record->said;
	if (record->stock)
		fold->stock = record->stock;
	for (size_t i = 0; i < record->n_once; i++)
		fold->said_once[record->once[i]] = 1;
}

static void fold_add_notes(struct fold *fold, const struct turn *turn)
{
	for (size_t i = 0; i < turn->n_notes; i++) {
		fold->told[turn->notes[i].fact->number] = 1;
		fold->n_told += !turn->notes[i].is_planted;
		fold->n_planted += turn->notes[i].is_planted;
	}
}

/* Authors count small things; a runaway count stays a number. */
enum { VARIABLE_MOST = 1000000 };

static int assignment_value(const struct assignment *set, int value)
{
	long long sum = (set->is_relative ? (long long)value : 0) + set->value;

	if (sum > VARIABLE_MOST)
		return VARIABLE_MOST;
	return sum < -VARIABLE_MOST ? -VARIABLE_MOST : (int)sum;
}

int assignments_value(const struct assignment *sets, size_t n, unsigned variable, int value)
{
	for (size_t i = 0; i < n; i++)
		if (sets[i].variable == variable)
			value = assignment_value(&sets[i], value);
	return value;
}

static void fold_add_sets(struct fold *fold, const struct assignment *sets, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		int *variable = &fold->variables[sets[i].variable];
		*variable = assignment_value(&sets[i], *variable);
	}
}

bool edge_is_heard_by(const struct turn *turn, const struct person *person)
{
	const struct person *to = turn->node->with;

	return turn->edge && person != to && person_is_child(person) == person_is_child(to);
}

int other_state(const struct turn *turn, enum state_variable variable, int value)
{
	int sum = value + turn->edge->others.by[variable];

	if (sum > 100)
		return 100;
	return sum < 0 ? 0 : sum;
}

/* What is said to one is heard by the others in the room. */
static void fold_add_others(struct fold *fold, const struct turn *turn)
{
	for (size_t i = 0; i < fold->scenario->n_cast; i++) {
		if (!edge_is_heard_by(turn, &fold->scenario->cast[i]))
			continue;
		for (unsigned v = 0; v < STATE_COUNT; v++)
			fold->states[i].v[v] =
				other_state(turn, (enum state_variable)v, fold->states[i].v[v]);
	}
}

void fold_add(struct fold *fold, const struct record *record)
{
	const struct turn *turn = &record->turn;

	fold_add_said(fold, record);
	if (!turn->is_counted)
		return;
	fold_add_findings(fold, record);
	fold_add_notes(fold, turn);
	if (turn->advice)
		fold_add_sets(fold, turn->advice->sets, turn->advice->n_sets);
	if (turn->edge)
		fold_add_sets(fold, turn->edge->sets, turn->edge->n_sets);
	fold->states[turn->node->with->number] = turn->after;
	fold_add_others(fold, turn);
	fold->n_counted++;
	fold->n_unheard = turn->is_unheard ? fold->n_unheard + 1 : 0;
	fold->is_waiting = record->is_waiting;
	fold->is_warned |= record->is_warning;
	fold->is_pressed |= turn->is_pressed;
	fold->is_at_door = record->is_warning || (fold->is_at_door && !record->is_mended);
	fold->needs_invitation = record->needs_invitation;
	if (record->has_moved || turn->command == COMMAND_NONE)
		fold->n_wordless = 0;
	else
		fold->n_wordless += turn_is_wordless(turn);
	fold->n_here = record->has_moved ? 0 : fold->n_here + 1;
	fold->visits[turn->next->number] += record->has_moved;
	fold->node = turn->next;
}
