/**
 * @file
 * Whether each ending of a scenario can happen: by a way that leads there, or by a state that can
 * come about. What a state takes is ending.c's; here only what rules it out for certain.
 */
#include "gesprek/talk/ending_reach.h"

#include "gesprek/base/message.h"
#include "talk.h"

struct asked {
	const struct scenario *scenario;
	const struct reach *reach;
	bool is_child; /* the one talked to first */
};

static bool raises(const struct state_change *change, enum state_variable variable)
{
	return change->by[variable] > 0;
}

static bool way_raises(const struct asked *a, enum state_variable variable)
{
	for (size_t i = 0; i < a->scenario->n_nodes; i++) {
		const struct node *node = &a->scenario->nodes[i];
		for (size_t k = 0; k < node->n_edges; k++)
			if ((raises(&node->edges[k].change, variable) ||
			     raises(&node->edges[k].others, variable)) &&
			    reach_has_edge(a->reach, node, k))
				return true;
	}
	for (size_t i = 0; i < a->scenario->n_consult; i++)
		if (raises(&a->scenario->consult[i].change, variable))
			return true;
	return false;
}

static bool person_rises(const struct person *person, enum state_variable variable)
{
	const struct temperament *kind = person->temperament;

	for (size_t i = 0; i < kind->n_events; i++)
		if (raises(&kind->events[i].change, variable) && kind->gain[variable] > 0)
			return true;
	return false;
}

/* Can it come to @p least for everybody? */
static bool can_rise(const struct asked *a, enum state_variable variable, int least)
{
	for (size_t i = 0; i < a->scenario->n_cast; i++) {
		const struct person *person = &a->scenario->cast[i];
		if (person->start.v[variable] < least && !person_rises(person, variable) &&
		    !way_raises(a, variable))
			return false;
	}
	return true;
}

static bool can_relieve(const struct asked *a)
{
	return can_rise(a, STATE_TRUST, K_RELIEVED_TRUST) &&
	       can_rise(a, STATE_OPENNESS, K_RELIEVED_OPENNESS) &&
	       can_rise(a, STATE_HOPE, K_RELIEVED_HOPE);
}

static bool can_nod(const struct asked *a)
{
	for (size_t i = 0; i < a->scenario->n_cast; i++) {
		const struct person *person = &a->scenario->cast[i];
		if (person->start.v[STATE_MASK] >= K_NODDING_MASK ||
		    person_rises(person, STATE_MASK))
			return true;
	}
	return way_raises(a, STATE_MASK);
}

static bool can_please(const struct asked *a)
{
	unsigned n = 0;

	for (size_t i = 0; i < a->scenario->n_facts; i++)
		n += a->scenario->facts[i].is_planted &&
		     reach_has_fact(a->reach, &a->scenario->facts[i]);
	return n >= K_PLEASING_PLANTED;
}

static bool can_always(const struct asked *a)
{
	(void)a;
	return true;
}

static bool can_never_by_state(const struct asked *a)
{
	(void)a;
	return false;
}

/* Can the state choose it, where it may choose? */
static bool (*const by_state[ENDING_COUNT])(const struct asked *a) = {
	[ENDING_NONE] = can_never_by_state, [ENDING_RELIEVED] = can_relieve,
	[ENDING_ANGRY] = can_always,        [ENDING_DISTRUST] = can_always,
	[ENDING_NODDING] = can_nod,         [ENDING_HEARD] = can_always,
	[ENDING_SHUT_DOWN] = can_always,    [ENDING_PLEASING] = can_please,
};

/* A way that names the node. */
static bool has_way(const struct asked *a, const struct node *end)
{
	for (size_t i = 0; i < a->scenario->n_nodes; i++) {
		const struct node *node = &a->scenario->nodes[i];
		for (size_t k = 0; k < node->n_edges; k++)
			if (node->edges[k].node == end && reach_has_edge(a->reach, node, k))
				return true;
	}
	return false;
}

/* Getting up and going, and closing up, need no way. */
static bool comes_by_itself(const struct asked *a, enum ending ending)
{
	return ending == (a->is_child ? ENDING_SHUT_DOWN : ENDING_ANGRY);
}

static bool can_end(const struct asked *a, enum ending ending)
{
	if (comes_by_itself(a, ending) || has_way(a, a->scenario->endings[ending]))
		return true;
	/* Of a child that is worn out the state decides as well. */
	return (reach_ends_by_state(a->reach) || a->is_child) && by_state[ending](a);
}

void scenario_check_ending_reach(const struct scenario *scenario, const struct reach *reach,
				 struct diags *diags)
{
	const struct asked a = {scenario, reach,
				scenario->n_cast && scenario->cast[0].as != TO_PARENT};

	for (unsigned i = 1; i < ENDING_COUNT; i++) {
		const struct node *end = scenario->endings[i];
		if (!end || can_end(&a, (enum ending)i))
			continue;
		diag_add(diags, DIAG_ENDING_UNREACHED, end->at,
			 _("no way and no state leads to the ending '%s'"), end->id);
		if (i == ENDING_PLEASING)
			diag_hint(diags, _("it takes %d planted facts that can come out"),
				  K_PLEASING_PLANTED);
		else
			diag_hint(diags, _("a reply with 'go: ending' lets the state choose"));
	}
}
