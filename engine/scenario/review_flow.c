/**
 * @file
 * Reviews of where replies lead, by what their conditions say: those that are never taken, those
 * that make no difference, and where a trainee who is not understood stays for good.
 */
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "review.h"

/* ---- never-true ---- */

/* Found on load already: it needs no knowledge of the scenario. */
static bool is_settled(const struct expr *when)
{
	const struct expr_range range = expr_range(when);

	return (!range.least && !range.most) || range.least > 0 || range.most < 0;
}

/* A name that can be worth less, or more, than names of its kind mostly can. */
struct culprit {
	const struct review *v;
	const struct node *node;
	const struct expr_name *name;
};

static void find_culprit(void *data, const struct expr_name *name)
{
	struct culprit *culprit = data;
	const struct expr_range usual = expr_name_range(name);
	const struct expr_range here = reach_range(culprit->v->reach, culprit->node, name);

	if (!culprit->name && here.most < usual.most)
		culprit->name = name;
}

static void hint_culprit(struct review *v, const struct node *node, const struct expr *when)
{
	struct culprit culprit = {v, node, NULL};

	expr_each_name(when, find_culprit, &culprit);
	if (!culprit.name)
		return;
	switch (culprit.name->kind) {
	case EXPR_VISITS:
		diag_hint(v->diags, _("no way leads to '%s'"),
			  v->sc->nodes[culprit.name->number].id);
		break;
	case EXPR_VARIABLE:
		diag_hint(v->diags, _("no reply gives '%s' such a value"),
			  v->sc->variables[culprit.name->number]);
		break;
	case EXPR_FACT:
	case EXPR_PLANTED:
		diag_hint(v->diags, _("at no node that is come to can '%s' come out"),
			  v->sc->facts[culprit.name->number].id);
		break;
	case EXPR_LABEL:
		diag_hint(v->diags, _("this node has '%s' under 'veto'"),
			  label_id((enum label)culprit.name->number));
		break;
	case EXPR_PHASE:
		diag_hint(v->diags, _("this node is in the phase '%s'"), phase_id(node->phase));
		break;
	default:
		break;
	}
}

static void say_never(struct review *v, enum diag_code code, const struct node *node,
		      const struct expr *when, const struct yaml_node *text)
{
	if (!when || is_settled(when) || reach_may_hold(v->reach, node, when, NULL, 0))
		return;
	diag_add(v->diags, code, text->at, _("'%s' can never hold"), text->text.s);
	hint_culprit(v, node, when);
}

void review_never_true(struct review *v, enum diag_code code)
{
	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		for (size_t k = 0; k < node->n_edges && reach_has_node(v->reach, node); k++)
			if (!reach_has_edge(v->reach, node, k))
				say_never(v, code, node, node->edges[k].when,
					  review_condition(v, node, k));
	}
	const struct yaml_node *facts = yaml_find(v->root, "facts");
	for (size_t i = 0; facts && i < facts->n; i++)
		say_never(v, code, NULL, v->sc->facts[i].needs,
			  yaml_find(facts->items[i], "needs"));
}

/* ---- covered-reply ---- */

/* The earlier way that takes all of it by itself, if there is one. */
static bool find_cover(struct review *v, const struct node *node, const struct expr *when,
		       const struct expr *const *before, size_t n, size_t *cover)
{
	for (*cover = 0; *cover < n; ++*cover)
		if (!reach_may_hold(v->reach, node, when, &before[*cover], 1))
			return true;
	return false;
}

static size_t line_of(const struct review *v, const struct node *node, const struct expr *when)
{
	for (size_t k = 0; k < node->n_edges; k++)
		if (node->edges[k].when == when)
			return review_condition(v, node, k)->at.line;
	return 0;
}

static void say_covered(struct review *v, enum diag_code code, const struct node *node, size_t edge,
			const struct expr **before)
{
	const struct expr *when = node->edges[edge].when;
	const struct yaml_node *text = review_condition(v, node, edge);
	const size_t n = reach_before(node, edge, before);
	size_t cover;

	/* What can never hold by itself has been said. */
	if (!when || is_settled(when) || !reach_may_hold(v->reach, node, when, NULL, 0))
		return;
	diag_add(v->diags, code, text->at,
		 _("whenever '%s' holds, an earlier reply has been taken"), text->text.s);
	if (find_cover(v, node, when, before, n, &cover))
		diag_hint(v->diags,
			  _("the one in line %zu takes all of it; put this one before it"),
			  line_of(v, node, before[cover]));
}

void review_covered_reply(struct review *v, enum diag_code code)
{
	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		const struct expr **before = memory_new((node->n_edges + 1) * sizeof *before);
		for (size_t k = 0; k < node->n_edges && reach_has_node(v->reach, node); k++)
			if (!reach_has_edge(v->reach, node, k))
				say_covered(v, code, node, k, before);
		free(before);
	}
}

/* ---- replies-alike ---- */

static bool is_same_edge(const struct edge *a, const struct edge *b)
{
	return a->target == b->target && a->node == b->node && !a->says.n && !b->says.n &&
	       !a->n_sets && !b->n_sets && !memcmp(&a->change, &b->change, sizeof a->change);
}

void review_replies_alike(struct review *v, enum diag_code code)
{
	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		size_t n_same = 1;
		while (n_same < node->n_edges &&
		       is_same_edge(&node->edges[0], &node->edges[n_same]))
			n_same++;
		if (node->n_edges < 2 || n_same < node->n_edges)
			continue;
		diag_add(v->diags, code, review_place(v, node, "replies"),
			 _("all %zu replies of '%s' do the same"), node->n_edges, node->id);
		diag_hint(v->diags, _("one without 'if' is enough, or let them differ"));
	}
}

/* ---- stuck-unheard ---- */

/* Ways of a trainee in whose replies nothing is ever recognised. */
struct unheard {
	struct review *v;
	bool *leaves; /* by node number: such a trainee comes to an end from here */
};

/* An own way for it, or the last one. */
static bool is_for_unheard(const struct node *node, size_t edge)
{
	return (node->edges[edge].kinds & 1u << EXPR_UNHEARD) || edge + 1 == node->n_edges;
}

static bool edge_leaves(const struct unheard *u, const struct edge *edge)
{
	return edge->target == EDGE_ENDING ||
	       (edge->target == EDGE_NODE && edge->node && u->leaves[edge->node->number]);
}

static bool node_leaves(const struct unheard *u, const struct node *node)
{
	const struct temperament *kind = node->with ? node->with->temperament : NULL;

	/* A child tires of it, and then it is over. */
	if (!node->n_edges || (kind && kind->is_child && kind->turns > 0))
		return true;
	for (size_t k = 0; k < node->n_edges; k++)
		if (is_for_unheard(node, k) && edge_leaves(u, &node->edges[k]))
			return true;
	return false;
}

static void mark_leaving(struct unheard *u)
{
	bool has_changed = true;

	while (has_changed) {
		has_changed = false;
		for (size_t i = 0; i < u->v->sc->n_nodes; i++)
			if (!u->leaves[i] && node_leaves(u, &u->v->sc->nodes[i]))
				u->leaves[i] = has_changed = true;
	}
}

/* All that such a trainee comes to from here. */
static void mark_following(const struct unheard *u, const struct node *node, bool *is_marked)
{
	const struct node **todo = memory_new((u->v->sc->n_nodes + 1) * sizeof *todo);
	size_t n = 0;

	todo[n++] = node;
	while (n) {
		const struct node *at = todo[--n];
		for (size_t k = 0; k < at->n_edges; k++) {
			const struct node *to = at->edges[k].node;
			if (!to || !is_for_unheard(at, k) || is_marked[to->number])
				continue;
			is_marked[to->number] = true;
			todo[n++] = to;
		}
	}
	free(todo);
}

enum { ROUND_MOST = 500 }; /* nodes in a ring that are looked at one by one */

void review_stuck_unheard(struct review *v, enum diag_code code)
{
	const size_t n = v->sc->n_nodes;
	struct unheard u = {.v = v, .leaves = memory_new(n + 1)};
	bool *is_said = memory_new(n + 1);
	size_t n_looked = 0;

	mark_leaving(&u);
	for (size_t i = 0; i < n && n_looked < ROUND_MOST; i++) {
		const struct node *node = &v->sc->nodes[i];
		if (u.leaves[i] || is_said[i] || !reach_has_node(v->reach, node))
			continue;
		bool *is_after = memory_new(n + 1);
		n_looked++;
		mark_following(&u, node, is_after);
		/* Of a ring the first is told; what only leads into one has the same cause. */
		if (is_after[i] || node->edges[node->n_edges - 1].target == EDGE_STAY) {
			diag_add(v->diags, code, node->edges[node->n_edges - 1].at,
				 _("a trainee who is not understood never gets away from '%s'"),
				 node->id);
			diag_hint(v->diags, _("let the last reply lead on, or add one such as "
					      "'- {if: unheard >= 2, go: ...}'"));
			for (size_t k = 0; k < n; k++)
				is_said[k] |= is_after[k];
		}
		free(is_after);
	}
	free(is_said);
	free(u.leaves);
}
