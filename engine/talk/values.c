/**
 * @file
 * What a name in an expression is worth at this moment: the fold before the
 * reply, the reply itself included where the name says so.
 */
#include "talk.h"

#include <string.h>

typedef int value_of(const struct moment *moment, const struct expr_name *name);

static const struct turn *turn_now(const struct moment *moment)
{
	return &moment->now->turn;
}

static const struct fold *fold_of(const struct moment *moment)
{
	return &moment->session->fold;
}

static int value_label(const struct moment *moment, const struct expr_name *name)
{
	return turn_has_label(turn_now(moment), (enum label)name->number);
}

static int value_indicator(const struct moment *moment, const struct expr_name *name)
{
	const struct turn *turn = turn_now(moment);

	for (size_t i = 0; i < turn->n_findings; i++)
		if (turn->findings[i].indicator->number == name->number &&
		    finding_is_heard(&turn->findings[i]))
			return 1;
	return 0;
}

static int value_slot(const struct moment *moment, const struct expr_name *name)
{
	return turn_has_slot(turn_now(moment), name->text);
}

static int value_state(const struct moment *moment, const struct expr_name *name)
{
	return moment->state.v[name->number];
}

static int value_variable(const struct moment *moment, const struct expr_name *name)
{
	int value = fold_of(moment)->variables[name->number];
	const struct advice *advice = moment->now->turn.advice;
	const struct edge *edge = moment->now->turn.edge;

	if (advice)
		value = assignments_value(advice->sets, advice->n_sets, name->number, value);
	if (edge)
		value = assignments_value(edge->sets, edge->n_sets, name->number, value);
	return value;
}

static bool notes_have(const struct note *notes, size_t n, unsigned fact)
{
	for (size_t i = 0; i < n; i++)
		if (notes[i].fact->number == fact)
			return true;
	return false;
}

/* Told before, told in the answer being made, or (looking back) told in this turn. */
static int value_fact(const struct moment *moment, const struct expr_name *name)
{
	const struct turn *turn = turn_now(moment);

	return fold_of(moment)->told[name->number] ||
	       notes_have(moment->notes, moment->n_notes, name->number) ||
	       notes_have(turn->notes, turn->n_notes, name->number);
}

static int value_carried(const struct moment *moment, const struct expr_name *name)
{
	return (moment->session->options.carried & CARRIED_BIT(name->number)) != 0;
}

static int value_mood(const struct moment *moment, const struct expr_name *name)
{
	return state_mood(&moment->state, turn_now(moment)->node->with->as) ==
	       (enum mood)name->number;
}

static int value_phase(const struct moment *moment, const struct expr_name *name)
{
	return turn_now(moment)->node->phase == (enum phase)name->number;
}

/* The two tables name the same replies in the same order. */
_Static_assert((int)DEED_SILENCE == (int)COMMAND_SILENCE && (int)DEED_DRAW == (int)COMMAND_DRAW &&
		       (int)DEED_HOUSES == (int)COMMAND_HOUSES &&
		       (int)DEED_PAUSE == (int)COMMAND_PAUSE &&
		       (int)DEED_WALK == (int)COMMAND_WALK &&
		       (int)DEED_CONSULT == (int)COMMAND_CONSULT &&
		       (int)DEED_COUNT == (int)COMMAND_COUNT,
	       "deeds.def and commands.def go together");

static int value_did(const struct moment *moment, const struct expr_name *name)
{
	return turn_now(moment)->command == (enum command)name->number;
}

static int value_visits(const struct moment *moment, const struct expr_name *name)
{
	bool arrives = moment->to && moment->now->has_moved && moment->to->number == name->number;

	return (int)fold_of(moment)->visits[name->number] + arrives;
}

static int value_turns(const struct moment *moment, const struct expr_name *name)
{
	(void)name;
	return (int)fold_of(moment)->n_counted + 1;
}

static int value_turns_here(const struct moment *moment, const struct expr_name *name)
{
	(void)name;
	return (int)fold_of(moment)->n_here + 1;
}

static int value_unheard(const struct moment *moment, const struct expr_name *name)
{
	(void)name;
	return turn_now(moment)->is_unheard ? (int)fold_of(moment)->n_unheard + 1 : 0;
}

static int value_words(const struct moment *moment, const struct expr_name *name)
{
	(void)name;
	return (int)turn_now(moment)->n_words;
}

static int value_severity(const struct moment *moment, const struct expr_name *name)
{
	(void)name;
	return turn_severity(turn_now(moment));
}

static int value_ever_label(const struct moment *moment, const struct expr_name *name)
{
	return ((fold_of(moment)->labels | turn_now(moment)->labels) >> name->number) & 1;
}

static int value_ever_indicator(const struct moment *moment, const struct expr_name *name)
{
	return fold_of(moment)->found[name->number] || value_indicator(moment, name);
}

static int value_ever_slot(const struct moment *moment, const struct expr_name *name)
{
	const struct fold *fold = fold_of(moment);
	const struct turn ever = {.slots = fold->slots, .n_slots = fold->n_slots};

	return turn_has_slot(&ever, name->text) || value_slot(moment, name);
}

static int value_count_label(const struct moment *moment, const struct expr_name *name)
{
	return (int)fold_of(moment)->label_counts[name->number] + value_label(moment, name);
}

static value_of *const values_of[EXPR_NAME_KIND_COUNT] = {
	[EXPR_LABEL] = value_label,
	[EXPR_INDICATOR] = value_indicator,
	[EXPR_SLOT] = value_slot,
	[EXPR_STATE] = value_state,
	[EXPR_VARIABLE] = value_variable,
	[EXPR_FACT] = value_fact,
	[EXPR_PLANTED] = value_fact,
	[EXPR_CARRIED] = value_carried,
	[EXPR_MOOD] = value_mood,
	[EXPR_PHASE] = value_phase,
	[EXPR_DID] = value_did,
	[EXPR_VISITS] = value_visits,
	[EXPR_TURNS] = value_turns,
	[EXPR_TURNS_HERE] = value_turns_here,
	[EXPR_UNHEARD] = value_unheard,
	[EXPR_WORDS] = value_words,
	[EXPR_SEVERITY] = value_severity,
	[EXPR_EVER_LABEL] = value_ever_label,
	[EXPR_EVER_INDICATOR] = value_ever_indicator,
	[EXPR_EVER_SLOT] = value_ever_slot,
	[EXPR_COUNT_LABEL] = value_count_label,
};

static int value_now(const void *data, const struct expr_name *name)
{
	return values_of[name->kind](data, name);
}

int moment_name_value(const struct moment *moment, const struct expr_name *name)
{
	return values_of[name->kind](moment, name);
}

int moment_value(const struct moment *moment, const struct expr *when)
{
	const struct expr_values values = {moment, value_now};

	return expr_value(when, &values);
}
