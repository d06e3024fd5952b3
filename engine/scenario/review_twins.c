/**
 * @file
 * Holding a scenario against its twin: one conversation in two languages. Of each node one
 * difference is told, in the order in which they are looked for.
 */
#include <stdlib.h>
#include <string.h>

#include "expr_tree.h"
#include "gesprek/base/message.h"
#include "gesprek/scenario/check.h"
#include "review.h"

struct twins {
	struct review one, other;
};

/* A number that both have, and what it is the number of: a key of the file. */
struct scenario_count {
	const char *key;
	size_t (*count)(const struct scenario *sc);
};
struct node_count {
	const char *key;
	size_t (*count)(const struct node *node);
};

#define COUNT(of, name, value)                                                                     \
	static size_t of##_##name(const struct of *of)                                             \
	{                                                                                          \
		return (size_t)(value);                                                            \
	}

COUNT(scenario, level, scenario->level)
COUNT(scenario, aims, scenario->n_aims)
COUNT(scenario, cast, scenario->n_cast)
COUNT(scenario, facts, scenario->n_facts)
COUNT(scenario, vars, scenario->n_variables)
COUNT(scenario, voice, scenario->n_voice)
COUNT(scenario, reflect, scenario->n_reflect)
COUNT(scenario, signals, scenario->n_signals)
COUNT(scenario, carry, scenario->carry.n + (scenario->carry.when ? 1000 : 0))
COUNT(scenario, carries, scenario->carries.n)
COUNT(scenario, consult, scenario->n_consult)
COUNT(scenario, decision, scenario->has_decision + (scenario->stacked ? 2 : 0))
COUNT(scenario, weeks, scenario->followup.weeks)
COUNT(scenario, map,
      scenario->map[0].n + 100 * scenario->map[1].n + 10000 * scenario->map[2].n +
	      1000000 * scenario->map[3].n)
COUNT(scenario, begin, scenario->begin->number)
COUNT(scenario, nodes, scenario->n_nodes)

static const struct scenario_count scenario_counts[] = {
	{"level", scenario_level},       {"aims", scenario_aims},
	{"cast", scenario_cast},         {"facts", scenario_facts},
	{"vars", scenario_vars},         {"voice", scenario_voice},
	{"reflect", scenario_reflect},   {"signals", scenario_signals},
	{"followup", scenario_weeks},    {"carry", scenario_carry},
	{"carries", scenario_carries},   {"consult", scenario_consult},
	{"decision", scenario_decision}, {"map", scenario_map},
	{"begin", scenario_begin},       {"nodes", scenario_nodes},
};

COUNT(node, phase, node->phase)
COUNT(node, with, node->with->number)
COUNT(node, ending, node->ending)
COUNT(node, emotion, node->has_strong_emotion)
COUNT(node, acute, node->is_acute)
COUNT(node, says, node->says.n)
COUNT(node, facts, node->n_facts)
COUNT(node, planted, node->n_planted)
COUNT(node, hint, node->hint != NULL)
COUNT(node, model, node->model != NULL)
COUNT(node, offers, node->n_offers)
COUNT(node, replies, node->n_edges)

static const struct node_count node_counts[] = {
	{"phase", node_phase},     {"with", node_with},       {"ending", node_ending},
	{"emotion", node_emotion}, {"acute", node_acute},     {"says", node_says},
	{"facts", node_facts},     {"planted", node_planted}, {"hint", node_hint},
	{"model", node_model},     {"offers", node_offers},   {"replies", node_replies},
};

/* ---- conditions ---- */

/* Which of the words taken along a slot "carried.<fact>" is about: the fact's name is its
 * language's. */
static bool is_carried_slot(const struct scenario *sc, const char *slot, size_t *number)
{
	if (strncmp(slot, "carried.", 8) != 0)
		return false;
	for (*number = 0; *number < sc->carries.n; ++*number)
		if (!strcmp(sc->carries.v[*number], slot + 8))
			return true;
	return false;
}

static bool is_same_slot(const struct twins *t, const char *a, const char *b)
{
	size_t of_a, of_b;

	return !strcmp(a, b) || (is_carried_slot(t->one.sc, a, &of_a) &&
				 is_carried_slot(t->other.sc, b, &of_b) && of_a == of_b);
}

/* Numbers of indicators are a pack's own; of facts, nodes and variables they go in step. */
static bool is_same_name(const struct twins *t, const struct expr_name *a,
			 const struct expr_name *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->text || b->text)
		return a->text && b->text && is_same_slot(t, a->text, b->text);
	if (a->kind != EXPR_INDICATOR && a->kind != EXPR_EVER_INDICATOR)
		return a->number == b->number;
	return !strcmp(pack_get_indicator(t->one.sc->pack, a->number)->id,
		       pack_get_indicator(t->other.sc->pack, b->number)->id);
}

static bool is_same_condition(const struct twins *t, const struct expr *a, const struct expr *b)
{
	if (!a || !b)
		return a == b;
	return a->op == b->op && a->number == b->number &&
	       (a->op != EXPR_OP_NAME || is_same_name(t, &a->name, &b->name)) &&
	       is_same_condition(t, a->left, b->left) && is_same_condition(t, a->right, b->right);
}

/* ---- telling ---- */

static struct place key_place(const struct yaml_node *map, const char *key, struct place otherwise)
{
	for (size_t i = 0; map && map->kind == YAML_MAPPING && i < map->n; i++)
		if (str_is(map->keys[i]->text, key))
			return map->keys[i]->at;
	return otherwise;
}

static void hint_line(struct twins *t, struct place at)
{
	diag_hint(t->one.diags, _("hold it against line %u of '%s'"), at.line, t->other.sc->path);
}

static void say_node(struct twins *t, size_t number, struct place at, struct place other,
		     const char *what)
{
	diag_add(t->one.diags, DIAG_TWIN_DIFFERS, at,
		 _("node '%s' and '%s', its twin, differ in '%s'"), t->one.sc->nodes[number].id,
		 t->other.sc->nodes[number].id, what);
	hint_line(t, other);
}

static void say_scenario(struct twins *t, struct place at, const char *key)
{
	diag_add(t->one.diags, DIAG_TWIN_DIFFERS, at, _("'%s' and '%s', its twin, differ in '%s'"),
		 t->one.sc->id, t->other.sc->id, key);
}

/* ---- nodes ---- */

static bool has_same_labels(const struct label_tweak *a, size_t n_a, const struct label_tweak *b,
			    size_t n_b)
{
	if (n_a != n_b)
		return false;
	for (size_t i = 0; i < n_a; i++) {
		const char *of_a = a[i].indicator ? a[i].indicator->id : "";
		const char *of_b = b[i].indicator ? b[i].indicator->id : "";
		if (a[i].label != b[i].label || strcmp(of_a, of_b) != 0)
			return false;
	}
	return true;
}

static bool has_same_slots(const struct twins *t, size_t number)
{
	const struct yaml_node *a = yaml_find(t->one.nodes->items[number], "slots");
	const struct yaml_node *b = yaml_find(t->other.nodes->items[number], "slots");

	if (!a || !b)
		return a == b;
	bool is_same = a->n == b->n;
	for (size_t i = 0; i < a->n && is_same; i++)
		is_same = yaml_find(b, a->keys[i]->text.s) != NULL;
	return is_same;
}

static bool is_same_edge(const struct twins *t, const struct edge *a, const struct edge *b)
{
	bool is_same = a->target == b->target && a->says.n == b->says.n && a->n_sets == b->n_sets &&
		       !memcmp(&a->change, &b->change, sizeof a->change) &&
		       !memcmp(&a->others, &b->others, sizeof a->others) &&
		       is_same_condition(t, a->when, b->when) && !a->node == !b->node;

	for (size_t i = 0; is_same && i < a->n_sets; i++)
		is_same = a->sets[i].variable == b->sets[i].variable &&
			  a->sets[i].value == b->sets[i].value &&
			  a->sets[i].is_relative == b->sets[i].is_relative;
	return is_same && (!a->node || a->node->number == b->node->number);
}

/* The key they differ in, or NULL. */
static const char *find_difference(const struct twins *t, size_t number)
{
	const struct node *a = &t->one.sc->nodes[number], *b = &t->other.sc->nodes[number];

	for (size_t i = 0; i < sizeof node_counts / sizeof *node_counts; i++)
		if (node_counts[i].count(a) != node_counts[i].count(b))
			return node_counts[i].key;
	if (!has_same_labels(a->invites, a->n_invites, b->invites, b->n_invites))
		return "invites";
	if (!has_same_labels(a->veto, a->n_veto, b->veto, b->n_veto))
		return "veto";
	return has_same_slots(t, number) ? NULL : "slots";
}

static void compare_edges(struct twins *t, size_t number)
{
	const struct node *a = &t->one.sc->nodes[number], *b = &t->other.sc->nodes[number];

	for (size_t k = 0; k < a->n_edges; k++)
		if (!is_same_edge(t, &a->edges[k], &b->edges[k])) {
			say_node(t, number, a->edges[k].at, b->edges[k].at, "replies");
			return;
		}
}

static void compare_node(struct twins *t, size_t number)
{
	const char *key = find_difference(t, number);

	if (key)
		say_node(t, number,
			 key_place(t->one.nodes->items[number], key, t->one.sc->nodes[number].at),
			 key_place(t->other.nodes->items[number], key,
				   t->other.sc->nodes[number].at),
			 key);
	else
		compare_edges(t, number);
}

/* ---- model replies ---- */

static bool invites(const struct node *node, enum label label)
{
	for (size_t i = 0; i < node->n_invites; i++)
		if (node->invites[i].label == label)
			return true;
	return false;
}

/* What the node invites and only one of the pair has; the rest is by the way. */
static void compare_models(struct twins *t, size_t number)
{
	const struct node *a = &t->one.sc->nodes[number], *b = &t->other.sc->nodes[number];
	struct bytes text = {0};

	if (!a->model || !b->model)
		return;
	const label_set own = review_hear(&t->one, a, a->model).by_rules;
	const label_set theirs = review_hear(&t->other, b, b->model).by_rules;
	for (unsigned i = 0; i < LABEL_COUNT; i++)
		if ((own ^ theirs) & LABEL_BIT(i) && invites(a, (enum label)i))
			bytes_addf(&text, "%s%s", text.len ? ", " : "", label_id((enum label)i));
	if (text.len) {
		diag_add(t->one.diags, DIAG_TWIN_MODEL_DIFFERS, review_place(&t->one, a, "model"),
			 _("only one of the model replies of '%s' and '%s' earns: %s"), a->id,
			 b->id, bytes_text(&text));
		hint_line(t, review_place(&t->other, b, "model"));
	}
	bytes_clear(&text);
}

/* ---- the whole ---- */

static bool has_same_frame(struct twins *t)
{
	const struct scenario *a = t->one.sc, *b = t->other.sc;
	const struct place top = t->one.root->at;
	bool is_same = true;

	for (size_t i = 0; i < sizeof scenario_counts / sizeof *scenario_counts; i++) {
		const struct scenario_count *row = &scenario_counts[i];
		if (row->count(a) == row->count(b))
			continue;
		diag_add(t->one.diags, DIAG_TWIN_DIFFERS, key_place(t->one.root, row->key, top),
			 _("'%s' and '%s', its twin, differ in '%s'"), a->id, b->id, row->key);
		hint_line(t, key_place(t->other.root, row->key, t->other.root->at));
		is_same = false;
	}
	return is_same;
}

static void compare_casts(struct twins *t)
{
	const struct yaml_node *cast = yaml_find(t->one.root, "cast");

	for (size_t i = 0; i < t->one.sc->n_cast; i++) {
		const struct person *a = &t->one.sc->cast[i], *b = &t->other.sc->cast[i];
		if (a->as == b->as && a->age == b->age &&
		    !strcmp(a->temperament->id, b->temperament->id) &&
		    !memcmp(&a->start, &b->start, sizeof a->start))
			continue;
		say_scenario(t, cast->keys[i]->at, "cast");
	}
}

static bool is_same_advice(const struct twins *t, const struct advice *a, const struct advice *b)
{
	return is_same_condition(t, a->when, b->when) && a->n_sets == b->n_sets &&
	       !memcmp(&a->change, &b->change, sizeof a->change);
}

/* What a colleague says, and thinks of each choice: the same for the same reasons. */
static void compare_colleagues(struct twins *t)
{
	const struct scenario *a = t->one.sc, *b = t->other.sc;

	for (size_t i = 0; i < a->n_consult; i++)
		if (!is_same_advice(t, &a->consult[i], &b->consult[i])) {
			say_scenario(t, a->consult[i].at, "consult");
			hint_line(t, b->consult[i].at);
		}
	for (unsigned d = 0; d < DECISION_COUNT; d++) {
		const struct opinions *of_a = &a->opinions[d], *of_b = &b->opinions[d];
		bool is_same = of_a->n == of_b->n;
		for (size_t i = 0; is_same && i < of_a->n; i++)
			is_same = of_a->v[i].fits == of_b->v[i].fits &&
				  is_same_condition(t, of_a->v[i].when, of_b->v[i].when);
		if (!is_same)
			say_scenario(t, of_a->n ? of_a->v[0].at : t->one.root->at, "decision");
	}
}

void scenario_check_twin(const struct scenario *scenario, const struct scenario *twin,
			 struct ear *const ears[2], struct diags *diags)
{
	struct twins *t = memory_new(sizeof *t);

	review_open(&t->one, scenario, ears[0], NULL, diags);
	review_open(&t->other, twin, ears[1], NULL, diags);
	if (has_same_frame(t)) {
		compare_casts(t);
		compare_colleagues(t);
		for (size_t i = 0; i < scenario->n_nodes; i++) {
			compare_node(t, i);
			compare_models(t, i);
		}
	}
	review_close(&t->one);
	review_close(&t->other);
	free(t);
}

struct place scenario_twin_place(const struct scenario *scenario)
{
	const struct scenario_file *file = (const struct scenario_file *)scenario;
	const struct yaml_node *root = yaml_root(file->doc), *twin = yaml_find(root, "twin");

	return twin ? twin->at : root->at;
}
