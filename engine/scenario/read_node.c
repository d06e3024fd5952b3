/**
 * @file
 * The moments of the conversation.
 */
#include "reader.h"

#include "gesprek/base/message.h"

/* Numbers are in place before any node is read: replies point forward. */
static void make_nodes(struct reader *r)
{
	size_t n = r->sc->n_nodes;

	r->node_list = arena_new(r->arena, (n + 1) * sizeof *r->node_list);
	r->node_maps = memory_new((n + 1) * sizeof *r->node_maps);
	r->sc->nodes = r->node_list;
	for (size_t i = 0; i < n; i++) {
		r->node_list[i].id = r->source.nodes->keys[i]->text.s;
		r->node_list[i].number = (unsigned)i;
		r->node_list[i].at = r->source.nodes->keys[i]->at;
		r->node_maps[i] = r->source.nodes->items[i];
	}
}

static void read_words(struct reader *r, const struct node_source *source,
		       const struct yaml_node *map, struct node *node)
{
	if (source->phase)
		phase_find(source->phase, &node->phase);
	if (source->with)
		node->with = read_person_name(r, source->with, reader_place(map, "with"));
	if (source->ending && !ending_find(source->ending, &node->ending))
		r->broken |= BROKEN_LINKS;
	node->has_strong_emotion = source->emotion != NULL;
}

/* Where the fields of a node that are not bound at once come from. */
static void read_parts(struct reader *r, const struct node_source *source, struct node *node)
{
	node->says = read_lines(r, source->says);
	node->invites = read_tweaks(r, &source->invites, &node->n_invites);
	node->veto = read_tweaks(r, &source->veto, &node->n_veto);
	node->boost = read_boost(r, source->boost, &node->n_boost);
	node->offers = source->offers.v;
	node->n_offers = source->offers.n;
	node->facts = read_fact_names(r, &source->facts, false, &node->n_facts);
	node->planted = read_fact_names(r, &source->planted, true, &node->n_planted);
	read_slots(r, node, source->slots);
	read_replies(r, source->replies, node);
	read_tests(r, source->tests, node);
}

static void read_node(struct reader *r, const struct yaml_node *map, struct node *node)
{
	struct node_source source = {.node = *node};

	source.node.phase = PHASE_EXPLORING;
	source.node.with = r->sc->n_cast ? &r->cast[0] : NULL;
	reader_bind(r, SECTION_node, map, &source);
	if (map->kind != YAML_MAPPING)
		r->broken |= BROKEN_ALL;
	*node = source.node;
	read_words(r, &source, map, node);
	read_parts(r, &source, node);
}

void read_nodes(struct reader *r)
{
	const struct yaml_node *nodes = r->source.nodes;
	size_t n = r->sc->n_nodes;

	make_nodes(r);
	r->slots_made = memory_new((n + 1) * sizeof *r->slots_made);
	if (!nodes ||
	    !reader_expect(r, nodes, YAML_MAPPING, _("ids of nodes with what happens there")) || !n)
		r->broken |= BROKEN_LINKS;
	for (size_t i = 0; i < n && !reader_is_full(r, r->node_list[i].at); i++)
		read_node(r, r->node_maps[i], &r->node_list[i]);
}
