/**
 * @file
 * The ways on from a node.
 */
#include "reader.h"

#include <string.h>

#include "gesprek/base/message.h"

struct state_change read_change(struct reader *r, const struct yaml_node *node)
{
	struct change_source source = {0};

	if (node)
		reader_bind(r, SECTION_change, node, &source);
	return source.change;
}

const struct assignment *read_set(struct reader *r, const struct yaml_node *map, size_t *n)
{
	*n = 0;
	if (!map || !reader_expect(r, map, YAML_MAPPING, _("names under 'vars' with numbers")))
		return NULL;
	struct assignment *sets = arena_new(r->arena, map->n * sizeof *sets);
	for (size_t i = 0; i < map->n; i++) {
		const struct yaml_node *key = map->keys[i], *value = map->items[i];
		struct assignment *set = &sets[*n];
		if (!id_index_find(&r->variables, key->text.s, &set->variable)) {
			reader_unknown(r, DIAG_UNKNOWN_NAME, key->at, &r->variables,
				       _("there is no '%s' under 'vars'"), key->text.s);
			continue;
		}
		set->is_relative = value->text.len && strchr("+-", value->text.s[0]);
		if (yaml_read_int(value, &set->value, r->diags))
			(*n)++;
	}
	return sets;
}

const struct node *read_node_name(struct reader *r, const char *id, struct place at)
{
	unsigned number;

	if (id_index_find(&r->nodes, id, &number))
		return &r->node_list[number];
	if (r->sc->n_nodes)
		reader_unknown(r, DIAG_UNKNOWN_NODE, at, &r->nodes, _("there is no node '%s'"), id);
	r->broken |= BROKEN_LINKS;
	return NULL;
}

static void read_target(struct reader *r, const char *go, struct place at, struct edge *edge)
{
	if (!go) {
		r->broken |= BROKEN_LINKS;
	} else if (!strcmp(go, "stay")) {
		edge->target = EDGE_STAY;
	} else if (!strcmp(go, "ending")) {
		edge->target = EDGE_ENDING;
	} else {
		edge->target = EDGE_NODE;
		edge->node = read_node_name(r, go, at);
	}
}

/* A long condition may stand on several lines. */
static const char *on_one_line(struct arena *arena, const struct yaml_node *when)
{
	if (!when || when->kind != YAML_SCALAR)
		return NULL;
	char *text = arena_text(arena, when->text.s, when->text.len);
	char *to = text;
	for (const char *from = text; *from; from++)
		if (!strchr(" \t\n", *from))
			*to++ = *from;
		else if (to > text && to[-1] != ' ')
			*to++ = ' ';
	*to = '\0';
	return text;
}

static void read_reply(struct reader *r, const struct yaml_node *item, struct edge *edge)
{
	struct reply_source source = {0};

	const bool is_fine = reader_bind(r, SECTION_reply, item, &source);
	edge->at = item->at;
	edge->when = read_condition(r, source.when);
	edge->condition = on_one_line(r->arena, source.when);
	edge->kinds = expr_kinds(edge->when);
	/* The condition may stand under a name that is none. */
	if (!is_fine && !source.when)
		r->broken |= BROKEN_LINKS;
	edge->change = read_change(r, source.change);
	edge->others = read_change(r, source.others);
	edge->sets = read_set(r, source.set, &edge->n_sets);
	read_target(r, source.go, reader_place(item, "go"), edge);
	edge->says = read_lines(r, source.says);
}

void read_replies(struct reader *r, const struct yaml_node *list, struct node *node)
{
	if (!list)
		return;
	if (!reader_expect(r, list, YAML_SEQUENCE,
			   _("a list of replies, each starting with '-'"))) {
		r->broken |= BROKEN_LINKS;
		return;
	}
	struct edge *edges = arena_new(r->arena, list->n * sizeof *edges);
	r->here = node;
	for (size_t i = 0; i < list->n && !reader_is_full(r, list->items[i]->at); i++)
		read_reply(r, list->items[i], &edges[node->n_edges++]);
	r->here = NULL;
	node->edges = edges;
}
