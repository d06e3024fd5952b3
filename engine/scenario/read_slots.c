/**
 * @file
 * The words a node listens for: its slots, and the words of the facts that can come out there.
 */
#include "reader.h"

#include <stdlib.h>

#include "gesprek/base/message.h"

struct slot_list {
	struct slot_def *v;
	size_t n, cap;
};

static void slot_list_add(struct slot_list *list, const char *name, struct yaml_texts words)
{
	struct slot_def *def = array_add(list->v, list->n, list->cap);

	*def = (struct slot_def){.name = name, .words = {words.v, words.at, words.n}};
}

static void add_slot(struct reader *r, struct slot_list *list, const char *name,
		     const struct yaml_node *value)
{
	if (value->kind != YAML_MAPPING) {
		slot_list_add(list, name, reader_texts(r, name, value));
		return;
	}
	for (size_t i = 0; i < value->n; i++)
		slot_list_add(list, arena_textf(r->arena, "%s.%s", name, value->keys[i]->text.s),
			      reader_texts(r, name, value->items[i]));
}

static void add_facts(struct reader *r, struct slot_list *list, const struct fact *const *facts,
		      size_t n, const char *prefix)
{
	for (size_t i = 0; i < n; i++)
		if (facts[i]->n_about)
			slot_list_add(list, arena_textf(r->arena, "%s%s", prefix, facts[i]->id),
				      r->fact_about[facts[i]->number]);
}

/* Compiled words take some kilobytes a node, so they are counted for the scenario as a whole. */
static bool is_within_limits(struct reader *r, const struct node *node,
			     const struct slot_list *list)
{
	for (size_t i = 0; i < list->n; i++)
		r->n_slot_words += list->v[i].words.n;
	r->n_slotted++;
	if (r->n_slotted <= READ_MAX_SLOTTED && r->n_slot_words <= READ_MAX_SLOT_WORDS)
		return true;
	diag_add(r->diags, DIAG_TOO_MUCH, node->at,
		 _("no more than %d nodes can have slots, with %d words in all"), READ_MAX_SLOTTED,
		 READ_MAX_SLOT_WORDS);
	r->is_full = true;
	return false;
}

void read_slots(struct reader *r, struct node *node, const struct yaml_node *map)
{
	struct slot_list list = {0};

	if (map && reader_expect(r, map, YAML_MAPPING, _("names of slots with their words")))
		for (size_t i = 0; i < map->n; i++)
			add_slot(r, &list, map->keys[i]->text.s, map->items[i]);
	add_facts(r, &list, node->facts, node->n_facts, "fact.");
	add_facts(r, &list, node->planted, node->n_planted, "planted.");
	if (list.n && is_within_limits(r, node, &list)) {
		r->slots_made[node->number] = slots_new(r->pack, list.v, list.n, r->diags);
		node->slots = r->slots_made[node->number];
	}
	free(list.v);
}
