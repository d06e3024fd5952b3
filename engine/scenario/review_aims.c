/**
 * @file
 * Reviews of what a scenario rewards: that its aims can be earned, that no principle is only ever
 * punished, and that success does not hang on one wording.
 */
#include <stdlib.h>
#include <string.h>

#include "expr_tree.h"
#include "gesprek/base/message.h"
#include "review.h"

/* ---- aim-unobtainable ---- */

static bool is_label(const struct label_tweak *tweak, enum label label)
{
	return tweak->label == label;
}

static bool has_veto(const struct node *node, enum label label)
{
	for (size_t i = 0; i < node->n_veto; i++)
		if (!node->veto[i].indicator && is_label(&node->veto[i], label))
			return true;
	return false;
}

static bool invites(const struct node *node, enum label label)
{
	for (size_t i = 0; i < node->n_invites; i++)
		if (is_label(&node->invites[i], label))
			return true;
	return false;
}

/* Nodes that invite a label: how many, and at how many of them it can be earned. */
struct chances {
	size_t n_invited, n_earned;
};

static struct chances count_chances(const struct review *v, enum label label)
{
	struct chances chances = {0};

	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		if (!invites(node, label))
			continue;
		chances.n_invited++;
		chances.n_earned +=
			node->n_edges && reach_has_node(v->reach, node) && !has_veto(node, label);
	}
	return chances;
}

void review_aim_unobtainable(struct review *v, enum diag_code code)
{
	const struct yaml_node *aims = yaml_find(v->root, "aims");

	for (size_t i = 0; i < v->sc->n_aims; i++) {
		const enum label aim = v->sc->aims[i];
		const struct chances chances = count_chances(v, aim);
		/* That nothing invites it has been said on load. */
		if (!chances.n_invited || chances.n_earned)
			continue;
		diag_add(v->diags, code,
			 aims->kind == YAML_SEQUENCE ? aims->items[i]->at : aims->at,
			 _("'%s' is aimed at, and no way leads to a node where it can be earned"),
			 label_id(aim));
		diag_hint(v->diags, _("a node that nobody comes to, or that has it under 'veto', "
				      "does not count"));
	}
}

/* ---- only-punished ---- */

static bool is_hoped_for(enum ending ending)
{
	return ending == ENDING_NONE || ending == ENDING_RELIEVED || ending == ENDING_HEARD;
}

bool edge_punishes(const struct edge *edge)
{
	/* Tension may rise where a good question is a hard one. */
	return edge->change.by[STATE_TRUST] < 0 || edge->change.by[STATE_SAFETY] < 0 ||
	       (edge->target == EDGE_NODE && edge->node && !is_hoped_for(edge->node->ending));
}

/* What conditions mention. */
struct mentioned {
	label_set labels;
	const struct pack *pack;
};

static void note_label(void *data, const struct expr_name *name)
{
	struct mentioned *mentioned = data;

	if (name->kind == EXPR_LABEL)
		mentioned->labels |= LABEL_BIT(name->number);
	else if (name->kind == EXPR_INDICATOR)
		mentioned->labels |=
			LABEL_BIT(pack_get_indicator(mentioned->pack, name->number)->label);
}

static bool has_pitfall(label_set labels)
{
	for (unsigned i = 0; i < LABEL_COUNT; i++)
		if ((labels & LABEL_BIT(i)) && label_kind((enum label)i) == LABEL_PITFALL)
			return true;
	return false;
}

/* A "not respect" is no reply to respect: only what can hold with the label counts. */
static bool is_reply_to(struct review *v, const struct node *node, const struct edge *edge,
			enum label label)
{
	const struct expr without = {.op = EXPR_OP_NAME,
				     .name = {.kind = EXPR_LABEL, .number = label}};
	const struct expr not_it = {.op = EXPR_OP_NOT, .left = &without};
	const struct expr *const fails[] = {&not_it};

	return reach_may_hold(v->reach, node, edge->when, fails, 1);
}

struct treatment {
	size_t n_good, n_punished;
	struct place at; /* of the first that punishes */
};

static void add_treatment(struct review *v, const struct node *node, const struct edge *edge,
			  struct treatment *treatments)
{
	struct mentioned mentioned = {0, v->sc->pack};

	if (edge->when)
		expr_each_name(edge->when, note_label, &mentioned);
	if (has_pitfall(mentioned.labels))
		return;
	for (unsigned i = 0; i < LABEL_COUNT; i++) {
		if (!(mentioned.labels & LABEL_BIT(i)) ||
		    !is_reply_to(v, node, edge, (enum label)i))
			continue;
		if (!edge_punishes(edge))
			treatments[i].n_good++;
		else if (!treatments[i].n_punished++)
			treatments[i].at = edge->at;
	}
}

void review_only_punished(struct review *v, enum diag_code code)
{
	struct treatment treatments[LABEL_COUNT] = {0};

	/* Where the model reply is punished, that has been said, and is the same mistake. */
	for (size_t i = 0; i < v->sc->n_nodes; i++)
		for (size_t k = 0; k < v->sc->nodes[i].n_edges && !v->is_model_punished[i]; k++)
			add_treatment(v, &v->sc->nodes[i], &v->sc->nodes[i].edges[k], treatments);
	for (unsigned i = 0; i < LABEL_COUNT; i++)
		if (label_kind((enum label)i) == LABEL_PRINCIPLE && treatments[i].n_punished &&
		    !treatments[i].n_good)
			diag_add(v->diags, code, treatments[i].at,
				 _("every reply that asks for '%s' punishes it"),
				 label_id((enum label)i));
}

/* ---- one-phrase ---- */

static bool is_one_word(const struct yaml_node *slots, const char *name)
{
	const struct yaml_node *words = slots ? yaml_find(slots, name) : NULL;

	if (words && words->kind == YAML_SEQUENCE && words->n == 1)
		words = words->items[0];
	/* With an ending left open it stands for many words. */
	return words && words->kind == YAML_SCALAR && words->text.len &&
	       !memchr(words->text.s, '*', words->text.len);
}

struct narrow {
	struct review *v;
	const struct node *node;
	const struct expr *when;
	bool is_narrow;
};

static void note_narrow(void *data, const struct expr_name *name)
{
	struct narrow *narrow = data;
	const struct yaml_node *map = review_map(narrow->v, narrow->node);
	const struct expr named = {.op = EXPR_OP_NAME, .name = *name};
	const struct expr *const fails[] = {&named};

	if (name->kind != EXPR_INDICATOR &&
	    !(name->kind == EXPR_SLOT && is_one_word(yaml_find(map, "slots"), name->text)))
		return;
	narrow->is_narrow |=
		!reach_may_hold(narrow->v->reach, narrow->node, narrow->when, fails, 1);
}

static bool is_narrow(struct review *v, const struct node *node, const struct edge *edge)
{
	struct narrow narrow = {v, node, edge->when, false};

	if (edge->when)
		expr_each_name(edge->when, note_narrow, &narrow);
	return narrow.is_narrow;
}

/* Does a hoped-for ending stay in reach when nobody takes the way @p without? */
static bool succeeds_without(const struct review *v, const struct edge *without)
{
	const size_t n_nodes = v->sc->n_nodes;
	bool *is_seen = memory_new(n_nodes + 1), succeeds = false;
	const struct node **todo = memory_new((n_nodes + 1) * sizeof *todo);
	size_t n = 0;

	if (v->sc->begin) {
		todo[n++] = v->sc->begin;
		is_seen[v->sc->begin->number] = true;
	}
	while (n && !succeeds) {
		const struct node *at = todo[--n];
		for (size_t k = 0; k < at->n_edges; k++) {
			const struct edge *edge = &at->edges[k];
			if (edge == without || !reach_has_edge(v->reach, at, k))
				continue;
			succeeds |= edge->target == EDGE_ENDING;
			if (!edge->node || is_seen[edge->node->number])
				continue;
			succeeds |= edge->node->ending && is_hoped_for(edge->node->ending);
			is_seen[edge->node->number] = true;
			todo[n++] = edge->node;
		}
	}
	free(todo);
	free(is_seen);
	return succeeds;
}

void review_one_phrase(struct review *v, enum diag_code code)
{
	if (!succeeds_without(v, NULL))
		return;
	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		for (size_t k = 0; k < node->n_edges && reach_has_node(v->reach, node); k++) {
			const struct edge *edge = &node->edges[k];
			if (!edge->when || !is_narrow(v, node, edge) || succeeds_without(v, edge))
				continue;
			diag_add(v->diags, code, review_condition(v, node, k)->at,
				 _("a good ending can only be reached by saying just this"));
			diag_hint(v->diags, _("ask for the label as a whole, give the slot more "
					      "words, or make a second way"));
		}
	}
}

/* ---- no-hint ---- */

void review_no_hint(struct review *v, enum diag_code code)
{
	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		if (node->n_edges && (!node->hint || !node->hint[strspn(node->hint, " \t\r\n")]))
			diag_add(v->diags, code, review_place(v, node, "hint"),
				 _("node '%s' has no hint"), node->id);
	}
}
