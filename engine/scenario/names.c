/**
 * @file
 * The names a scenario's author has chosen: collected before anything is read, so that everything
 * may point forward, and known to conditions.
 */
#include "reader.h"

#include <stdlib.h>
#include <string.h>

#include "expr_tree.h"
#include "gesprek/base/message.h"
#include "gesprek/base/scalar_place.h"

enum { NAME_MAX_BYTES = 64 };

static bool is_id(struct str id)
{
	if (!id.len || id.len > NAME_MAX_BYTES || strchr("-_.", id.s[0]))
		return false;
	for (size_t i = 0; i < id.len; i++) {
		char c = id.s[i];
		bool is_good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
			       c == '_' || c == '.';
		if (!is_good)
			return false;
	}
	return true;
}

static bool is_word_of(const char *id, const char *const *words)
{
	for (size_t i = 0; words[i]; i++)
		if (!strcmp(id, words[i]))
			return true;
	return false;
}

/* A kind of name: which words of the format itself it may not be. */
struct name_kind {
	const char *const *taken;
	bool may_not_be_expression; /* nor a label, a state variable or a count */
};

static const char *const taken_people[] = {"narrator", "if", "once", NULL};
static const char *const taken_nodes[] = {"stay", "ending", NULL};
static const char *const taken_variables[] = {"and",     "or",     "not",      "ever",
					      "count",   "visits", "turns",    "turns_here",
					      "unheard", "words",  "severity", NULL};
static const char *const taken_nothing[] = {NULL};

static const struct name_kind kind_person = {taken_people, false};
static const struct name_kind kind_node = {taken_nodes, false};
static const struct name_kind kind_fact = {taken_nothing, false};
static const struct name_kind kind_slot = {taken_nothing, false};
static const struct name_kind kind_variable = {taken_variables, true};

static bool is_taken(const struct name_kind *kind, const char *id)
{
	enum label label;

	if (is_word_of(id, kind->taken))
		return true;
	if (!kind->may_not_be_expression)
		return false;
	for (unsigned i = 0; i < STATE_COUNT; i++)
		if (!strcmp(state_expr_id((enum state_variable)i), id))
			return true;
	return label_find(id, &label);
}

static void check_name(struct reader *r, const struct name_kind *kind, const struct yaml_node *key)
{
	if (!is_id(key->text)) {
		diag_add(r->diags, DIAG_BAD_ID, key->at, _("'%s' cannot be an id"), key->text.s);
		diag_hint(r->diags, _("use a to z, 0 to 9, '-', '_' and '.', at most %d of them"),
			  NAME_MAX_BYTES);
	} else if (is_taken(kind, key->text.s)) {
		diag_add(r->diags, DIAG_NAME_TAKEN, key->at, _("'%s' has a meaning of its own"),
			 key->text.s);
	} else if (kind->may_not_be_expression && strchr(key->text.s, '.')) {
		diag_add(r->diags, DIAG_BAD_ID, key->at,
			 _("'%s' has a point in it, so it would be read as label.indicator"),
			 key->text.s);
	}
}

static void collect(struct reader *r, const struct yaml_node *map, const struct name_kind *kind,
		    struct id_index *index, unsigned first, size_t most)
{
	if (!map || map->kind != YAML_MAPPING)
		return;
	for (size_t i = 0; i < map->n; i++) {
		if (i == most) {
			diag_add(r->diags, DIAG_TOO_MUCH, map->keys[i]->at,
				 _("there can be no more than %zu of these"), most);
			r->is_full = true;
			break;
		}
		check_name(r, kind, map->keys[i]);
		id_index_add(index, map->keys[i]->text.s, first + (unsigned)i);
	}
	id_index_sort(index);
}

static void slot_add(struct reader *r, struct slot_names *names, const char *name)
{
	*array_add(names->v, names->n, names->cap) = name;
	id_index_add(&r->slots, name, 0);
}

/* "strength", and for a slot within a slot "strength.cue" too. */
static void collect_slots_of(struct reader *r, const struct yaml_node *slots,
			     struct slot_names *names)
{
	for (size_t i = 0; i < slots->n; i++) {
		const char *name = slots->keys[i]->text.s;
		const struct yaml_node *value = slots->items[i];
		check_name(r, &kind_slot, slots->keys[i]);
		slot_add(r, names, name);
		for (size_t k = 0; value->kind == YAML_MAPPING && k < value->n; k++) {
			const char *inner = value->keys[k]->text.s;
			check_name(r, &kind_slot, value->keys[k]);
			slot_add(r, names, arena_textf(r->arena, "%s.%s", name, inner));
		}
	}
}

/* The facts that can come out at a node are slots there too. */
static void collect_fact_slots(struct reader *r, const struct yaml_node *map, const char *key,
			       const char *prefix, struct slot_names *names)
{
	const struct yaml_node *list = yaml_find(map, key);
	size_t n = !list ? 0 : list->kind == YAML_SEQUENCE ? list->n : 1;

	for (size_t i = 0; i < n; i++) {
		const struct yaml_node *name = list->kind == YAML_SEQUENCE ? list->items[i] : list;
		if (name->kind == YAML_SCALAR)
			slot_add(r, names, arena_textf(r->arena, "%s%s", prefix, name->text.s));
	}
}

static void collect_slots(struct reader *r)
{
	const struct yaml_node *nodes = r->source.nodes;

	for (size_t i = 0; i < r->sc->n_nodes && !reader_is_full(r, nodes->at); i++) {
		const struct yaml_node *map = nodes->items[i];
		if (map->kind != YAML_MAPPING)
			continue;
		const struct yaml_node *slots = yaml_find(map, "slots");
		if (slots && slots->kind == YAML_MAPPING)
			collect_slots_of(r, slots, &r->node_slots[i]);
		collect_fact_slots(r, map, "facts", "fact.", &r->node_slots[i]);
		collect_fact_slots(r, map, "planted", "planted.", &r->node_slots[i]);
	}
	id_index_add(&r->slots, "said", 0);
	id_index_sort(&r->slots);
}

/* What is taken along is named by the child's scenario; here it is only told which. */
static void collect_carried(struct reader *r)
{
	const struct yaml_node *map = r->source.carries;
	const struct yaml_node *list =
		map && map->kind == YAML_MAPPING ? yaml_find(map, "facts") : NULL;
	const size_t n = !list ? 0 : list->kind == YAML_SEQUENCE ? list->n : 1;

	for (size_t i = 0; i < n; i++) {
		const struct yaml_node *name = list->kind == YAML_SEQUENCE ? list->items[i] : list;
		if (i == CARRIED_MOST) {
			diag_add(r->diags, DIAG_TOO_MUCH, name->at,
				 _("there can be no more than %zu of these"), (size_t)CARRIED_MOST);
			break;
		}
		if (name->kind != YAML_SCALAR)
			continue;
		check_name(r, &kind_fact, name);
		id_index_add(&r->carried, name->text.s, (unsigned)i);
	}
	id_index_sort(&r->carried);
}

static size_t map_count(const struct yaml_node *map, size_t most)
{
	size_t n = map && map->kind == YAML_MAPPING ? map->n : 0;

	return n < most ? n : most;
}

void read_names(struct reader *r)
{
	const struct scenario_source *source = &r->source;
	size_t n_true = map_count(source->facts, READ_MAX_FACTS);

	collect(r, source->cast, &kind_person, &r->people, 0, READ_MAX_PEOPLE);
	collect(r, source->vars, &kind_variable, &r->variables, 0, READ_MAX_VARIABLES);
	collect(r, source->facts, &kind_fact, &r->facts, 0, READ_MAX_FACTS);
	collect(r, source->planted, &kind_fact, &r->planted, (unsigned)n_true, READ_MAX_FACTS);
	collect_carried(r);
	collect(r, source->nodes, &kind_node, &r->nodes, 0, READ_MAX_NODES);
	r->sc->n_cast = map_count(source->cast, READ_MAX_PEOPLE);
	r->sc->n_variables = map_count(source->vars, READ_MAX_VARIABLES);
	r->sc->n_facts = n_true + map_count(source->planted, READ_MAX_FACTS);
	r->sc->n_nodes = map_count(source->nodes, READ_MAX_NODES);
	r->node_slots = memory_new((r->sc->n_nodes + 1) * sizeof *r->node_slots);
	collect_slots(r);
}

/* Is `name` this slot, or does it hold it, as "strength" holds "strength.cue"? */
static bool slot_is(const char *slot, const char *name)
{
	size_t len = strlen(name);

	return !strncmp(slot, name, len) && (slot[len] == '\0' || slot[len] == '.');
}

static const struct id_index *scope_index(const struct reader *r, enum expr_name_kind kind)
{
	switch (kind) {
	case EXPR_FACT:
		return &r->facts;
	case EXPR_PLANTED:
		return &r->planted;
	case EXPR_CARRIED:
		return &r->carried;
	case EXPR_VISITS:
		return &r->nodes;
	case EXPR_VARIABLE:
		return &r->variables;
	default:
		return &r->slots;
	}
}

static bool scope_find(void *data, enum expr_name_kind kind, const char *name, unsigned *number)
{
	const struct reader *r = data;

	return id_index_find(scope_index(r, kind), name, number);
}

static const char *scope_nearest(void *data, enum expr_name_kind kind, const char *name)
{
	struct reader *r = data;

	if (r->n_suggestions++ >= READ_MAX_SUGGESTIONS)
		return NULL;
	return id_index_nearest(scope_index(r, kind), name);
}

static bool node_has_slot(const struct reader *r, const struct node *node, const char *name)
{
	const struct slot_names *own = &r->node_slots[node->number];

	for (size_t i = 0; i < own->n; i++)
		if (slot_is(own->v[i], name))
			return true;
	return !strcmp(name, "said"); /* always listened for */
}

/* A condition with the node that it is asked at. */
struct condition {
	struct reader *r;
	const struct yaml_node *node;
};

static void check_slot(void *data, const struct expr_name *name)
{
	const struct condition *condition = data;
	struct reader *r = condition->r;

	if (name->kind != EXPR_SLOT || node_has_slot(r, r->here, name->text))
		return;
	struct place at = scalar_place(condition->node, name->offset);
	at.span_cols = (unsigned)name->len;
	diag_add(r->diags, DIAG_SLOT_ELSEWHERE, at, _("node '%s' has no slot '%s'"), r->here->id,
		 name->text);
	diag_hint(r->diags, _("to ask whether it was touched earlier, write 'ever(slot.%s)'"),
		  name->text);
}

/* Stands for a condition that could not be read: may hold, may not. */
static const struct expr condition_broken = {.op = EXPR_OP_NAME};

const struct expr *read_condition(struct reader *r, const struct yaml_node *node)
{
	const struct expr_scope scope = {r, scope_find, scope_nearest, r->pack};

	if (!node)
		return NULL;
	const struct expr *expr = expr_parse(node, &scope, r->arena, r->diags);
	if (!expr)
		return &condition_broken;
	if (r->here)
		expr_each_name(expr, check_slot, &(struct condition){r, node});
	struct expr_range range = expr_range(expr);
	if (!range.least && !range.most)
		diag_add(r->diags, DIAG_NEVER_TRUE, node->at, _("'%s' can never hold"),
			 node->text.s);
	else if (range.least > 0 || range.most < 0)
		diag_add(r->diags, DIAG_ALWAYS_TRUE, node->at, _("'%s' always holds"),
			 node->text.s);
	return expr;
}
