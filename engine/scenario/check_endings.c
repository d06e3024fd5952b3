/**
 * @file
 * Checks of the endings: that there are those that can happen, and that they are endings.
 */
#include "check.h"
#include "gesprek/base/message.h"

/* Who can end like this, and whether a scenario with such a person must say how. */
static const struct ending_kind {
	bool is_of_child, is_needed;
} kinds[ENDING_COUNT] = {
	[ENDING_RELIEVED] = {false, true}, [ENDING_ANGRY] = {false, true},
	[ENDING_DISTRUST] = {false, true}, [ENDING_NODDING] = {false, false},
	[ENDING_HEARD] = {true, true},     [ENDING_SHUT_DOWN] = {true, true},
	[ENDING_PLEASING] = {true, true},
};

static bool is_child(const struct person *person)
{
	return person->as != TO_PARENT;
}

static bool is_in_cast(const struct reader *r, bool wants_child)
{
	for (size_t i = 0; i < r->sc->n_cast; i++)
		if (is_child(&r->sc->cast[i]) == wants_child)
			return true;
	return false;
}

void check_missing_ending(struct reader *r, enum diag_code code)
{
	const struct yaml_node *map = r->source.endings;

	if (!map || map->kind != YAML_MAPPING || !r->sc->n_cast)
		return;
	const struct person *person = &r->sc->cast[0];
	for (unsigned i = 1; i < ENDING_COUNT; i++) {
		const char *id = ending_id((enum ending)i);
		if (!kinds[i].is_needed || kinds[i].is_of_child != is_child(person) ||
		    yaml_find(map, id))
			continue;
		diag_add(r->diags, code, reader_key_place(r->root, "endings"),
			 _("%s can end '%s', and there is no node for that"), person->name, id);
	}
}

void check_ending_of_others(struct reader *r, enum diag_code code)
{
	const struct yaml_node *map = r->source.endings;

	if (!map || map->kind != YAML_MAPPING)
		return;
	for (size_t i = 0; i < map->n; i++) {
		enum ending ending;
		if (!ending_find(map->keys[i]->text.s, &ending) ||
		    is_in_cast(r, kinds[ending].is_of_child))
			continue;
		diag_add(r->diags, code, map->keys[i]->at, _("'%s' is how %s end"),
			 map->keys[i]->text.s,
			 kinds[ending].is_of_child ? _("children") : _("parents"));
	}
}

void check_ending_not_marked(struct reader *r, enum diag_code code)
{
	for (unsigned i = 1; i < ENDING_COUNT; i++) {
		const struct node *node = r->sc->endings[i];
		const char *id = ending_id((enum ending)i);
		/* An 'ending:' that is none has been reported as such. */
		bool has_bad_ending = node && node->ending == ENDING_NONE &&
				      yaml_find(r->node_maps[node->number], "ending");
		if (!node || node->ending == (enum ending)i || has_bad_ending)
			continue;
		diag_add(r->diags, code, reader_place(r->source.endings, id),
			 _("node '%s' does not say 'ending: %s'"), node->id, id);
	}
}

void check_ending_has_replies(struct reader *r, enum diag_code code)
{
	for (size_t i = 0; i < r->sc->n_nodes; i++)
		if (r->sc->nodes[i].ending != ENDING_NONE && r->sc->nodes[i].n_edges)
			diag_add(r->diags, code, reader_key_place(r->node_maps[i], "replies"),
				 _("'%s' is an ending and has replies"), r->sc->nodes[i].id);
}
