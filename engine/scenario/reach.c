/**
 * @file
 * Walking all ways that can be taken, until nothing new is found: what is told and set on the way
 * opens others.
 */
#include "gesprek/scenario/reach.h"

#include <limits.h>
#include <stdlib.h>

#include "expr_solve.h"

/* Some tenths of a second, in a scenario made for it; beyond these all is taken to be reached. */
enum { TRIES_IN_ALL = 3000000, ROUNDS_MOST = 100 };

struct reach {
	const struct scenario *scenario;
	bool *has_node, *has_fact;
	bool *has_edge;     /* all edges in a row */
	size_t *first_edge; /* by node number, in has_edge */
	struct expr_range *variables;
	const struct node **todo; /* reached in this round */
	size_t n_todo, n_tries, n_rounds;
	bool ends_by_state, has_changed;
};

static bool has_label_veto(const struct node *node, enum label label)
{
	for (size_t i = 0; node && i < node->n_veto; i++)
		if (!node->veto[i].indicator && node->veto[i].label == label)
			return true;
	return false;
}

/* The worst pitfalls cannot be silenced. */
static bool is_silenced(const struct reach *reach, const struct node *node, enum label label)
{
	return has_label_veto(node, label) &&
	       pack_label_severity(reach->scenario->pack, label) == 0;
}

static struct expr_range range_of_fact(const struct reach *reach, unsigned number)
{
	return (struct expr_range){0, reach->has_fact[number]};
}

struct expr_range reach_range(const struct reach *reach, const struct node *node,
			      const struct expr_name *name)
{
	struct expr_range range = expr_name_range(name);

	switch (name->kind) {
	case EXPR_VARIABLE:
		return reach->variables[name->number];
	case EXPR_FACT:
	case EXPR_PLANTED:
		return range_of_fact(reach, name->number);
	case EXPR_VISITS:
		range.least = node && node->number == name->number;
		range.most = reach->has_node[name->number] ? INT_MAX : range.least;
		return range;
	case EXPR_TURNS:
	case EXPR_TURNS_HERE:
		range.least = node != NULL;
		return range;
	case EXPR_PHASE:
		if (node)
			range.least = range.most = node->phase == (enum phase)name->number;
		return range;
	case EXPR_LABEL:
		if (is_silenced(reach, node, (enum label)name->number))
			range.most = 0;
		return range;
	default:
		return range;
	}
}

struct here {
	const struct reach *reach;
	const struct node *node;
};

static struct expr_range range_here(const void *data, const struct expr_name *name)
{
	const struct here *here = data;

	return reach_range(here->reach, here->node, name);
}

bool reach_may_hold(struct reach *reach, const struct node *node, const struct expr *when,
		    const struct expr *const *fails, size_t n)
{
	const struct here here = {reach, node};
	const struct expr_question question = {
		.holds = when,
		.fails = fails,
		.n_fails = n,
		.ranges = {&here, range_here},
		.pack = reach->scenario->pack,
		.has_veto = !node || node->n_veto > 0,
		.n_left = &reach->n_tries,
	};

	return expr_may_hold(&question);
}

/*
 * Ways that name a command, or not being understood, are asked apart from the others: advice does
 * not move the talk, and a reply that was not understood is held against its own ways only.
 */
static bool is_asked_before(unsigned of, unsigned before)
{
	const unsigned apart = of & (1u << EXPR_DID | 1u << EXPR_UNHEARD);

	return (before & apart) == apart;
}

size_t reach_before(const struct node *node, size_t edge, const struct expr **before)
{
	size_t n = 0;

	for (size_t i = 0; i < edge; i++)
		if (node->edges[i].when &&
		    is_asked_before(node->edges[edge].kinds, node->edges[i].kinds))
			before[n++] = node->edges[i].when;
	return n;
}

/* ---- walking ---- */

static void reach_node(struct reach *reach, const struct node *node)
{
	if (!node || reach->has_node[node->number])
		return;
	reach->has_node[node->number] = reach->has_changed = true;
	reach->todo[reach->n_todo++] = node;
}

static void reach_variable(struct reach *reach, const struct assignment *set)
{
	struct expr_range *range = &reach->variables[set->variable], old = *range;

	if (set->is_relative && set->value > 0)
		range->most = INT_MAX;
	else if (set->is_relative && set->value < 0)
		range->least = INT_MIN;
	else if (!set->is_relative && set->value > range->most)
		range->most = set->value;
	else if (!set->is_relative && set->value < range->least)
		range->least = set->value;
	reach->has_changed |= old.least != range->least || old.most != range->most;
}

static void reach_endings(struct reach *reach)
{
	reach->ends_by_state = true;
	for (unsigned i = 1; i < ENDING_COUNT; i++)
		reach_node(reach, reach->scenario->endings[i]);
}

static void reach_edge(struct reach *reach, const struct node *node, size_t number)
{
	const struct edge *edge = &node->edges[number];

	reach->has_edge[reach->first_edge[node->number] + number] = reach->has_changed = true;
	for (size_t i = 0; i < edge->n_sets; i++)
		reach_variable(reach, &edge->sets[i]);
	if (edge->target == EDGE_NODE)
		reach_node(reach, edge->node);
	else if (edge->target == EDGE_ENDING)
		reach_endings(reach);
}

static void reach_facts(struct reach *reach, const struct fact *const *facts, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		bool *has = &reach->has_fact[facts[i]->number];
		if (*has || !reach_may_hold(reach, NULL, facts[i]->needs, NULL, 0))
			continue;
		*has = reach->has_changed = true;
	}
}

/* Whoever is reached may get up and go, or be worn out. */
static void reach_limits(struct reach *reach, const struct node *node)
{
	const struct person *person = node->with;

	if (!node->n_edges || !person)
		return;
	reach_node(reach, reach->scenario->endings[person->as == TO_PARENT ? ENDING_ANGRY
									   : ENDING_SHUT_DOWN]);
	if (person->as != TO_PARENT && person->temperament && person->temperament->turns > 0)
		reach_endings(reach);
}

static void reach_from(struct reach *reach, const struct node *node, const struct expr **before)
{
	reach_facts(reach, node->facts, node->n_facts);
	reach_facts(reach, node->planted, node->n_planted);
	reach_limits(reach, node);
	for (size_t i = 0; i < node->n_edges; i++) {
		if (reach_has_edge(reach, node, i))
			continue;
		/* The last is also where a reply goes that nothing was heard in. */
		const size_t n = reach_before(node, i, before);
		if (i + 1 == node->n_edges || reach->n_rounds > ROUNDS_MOST ||
		    reach_may_hold(reach, node, node->edges[i].when, before, n))
			reach_edge(reach, node, i);
	}
}

/* What was reached before may have more ways open now; from what is new, on at once. */
static void reach_round(struct reach *reach, const struct expr **before)
{
	const struct scenario *sc = reach->scenario;

	reach->has_changed = false;
	reach->n_todo = 0;
	reach->n_rounds++;
	for (size_t i = 0; i < sc->n_nodes; i++) {
		if (reach->has_node[i])
			reach_from(reach, &sc->nodes[i], before);
		while (reach->n_todo)
			reach_from(reach, reach->todo[--reach->n_todo], before);
	}
}

static size_t count_edges(struct reach *reach, size_t *most)
{
	const struct scenario *sc = reach->scenario;
	size_t n = 0;

	*most = 0;
	for (size_t i = 0; i < sc->n_nodes; i++) {
		reach->first_edge[i] = n;
		n += sc->nodes[i].n_edges;
		if (sc->nodes[i].n_edges > *most)
			*most = sc->nodes[i].n_edges;
	}
	return n;
}

struct reach *reach_new(const struct scenario *scenario)
{
	struct reach *reach = memory_new(sizeof *reach);
	const struct expr **before;
	size_t n_edges, most;

	*reach = (struct reach){.scenario = scenario, .n_tries = TRIES_IN_ALL};
	reach->first_edge = memory_new((scenario->n_nodes + 1) * sizeof *reach->first_edge);
	n_edges = count_edges(reach, &most);
	reach->has_node = memory_new(scenario->n_nodes + 1);
	reach->has_edge = memory_new(n_edges + 1);
	reach->has_fact = memory_new(scenario->n_facts + 1);
	reach->variables = memory_new((scenario->n_variables + 1) * sizeof *reach->variables);
	for (size_t i = 0; i < scenario->n_variables; i++)
		reach->variables[i].least = reach->variables[i].most = scenario->variable_starts[i];
	reach->todo = memory_new((scenario->n_nodes + 1) * sizeof *reach->todo);
	before = memory_new((most + 1) * sizeof *before);
	/* Advice may be asked anywhere. */
	for (size_t i = 0; i < scenario->n_consult; i++)
		for (size_t k = 0; k < scenario->consult[i].n_sets; k++)
			reach_variable(reach, &scenario->consult[i].sets[k]);
	reach_node(reach, scenario->begin);
	while (reach->has_changed)
		reach_round(reach, before);
	free(before);
	return reach;
}

void reach_free(struct reach *reach)
{
	if (!reach)
		return;
	free(reach->has_node);
	free(reach->has_edge);
	free(reach->has_fact);
	free(reach->first_edge);
	free(reach->variables);
	free(reach->todo);
	free(reach);
}

bool reach_has_node(const struct reach *reach, const struct node *node)
{
	return reach->has_node[node->number];
}

bool reach_has_edge(const struct reach *reach, const struct node *node, size_t edge)
{
	return reach->has_edge[reach->first_edge[node->number] + edge];
}

bool reach_ends_by_state(const struct reach *reach)
{
	return reach->ends_by_state;
}

bool reach_has_fact(const struct reach *reach, const struct fact *fact)
{
	return reach->has_fact[fact->number];
}
