/**
 * @file
 * Checks of the replies of each node by itself.
 */
#include "check.h"
#include "gesprek/base/message.h"

static bool is_listed_ending(const struct reader *r, const struct node *node)
{
	for (unsigned i = 1; i < ENDING_COUNT; i++)
		if (r->sc->endings[i] == node)
			return true;
	return false;
}

void check_no_replies(struct reader *r, enum diag_code code)
{
	for (size_t i = 0; i < r->sc->n_nodes; i++) {
		const struct node *node = &r->sc->nodes[i];
		const struct yaml_node *map = r->node_maps[i];
		if (node->n_edges || map->kind != YAML_MAPPING || yaml_find(map, "ending") ||
		    is_listed_ending(r, node) || check_has_stray_key(r, i))
			continue;
		const struct yaml_node *replies = yaml_find(map, "replies");
		if (!replies || (replies->kind == YAML_SEQUENCE && !replies->n))
			diag_add(r->diags, code, node->at, _("node '%s' has no replies"), node->id);
	}
}

/* The number of the first reply that is always taken; that of all replies if none is. */
static size_t find_always_taken(const struct node *node)
{
	size_t first = 0;

	while (first < node->n_edges && node->edges[first].when)
		first++;
	return first;
}

void check_last_reply_has_if(struct reader *r, enum diag_code code)
{
	for (size_t i = 0; i < r->sc->n_nodes; i++) {
		const struct node *node = &r->sc->nodes[i];
		/* One that is always taken and stands too early is a mistake of its own. */
		if (!node->n_edges || find_always_taken(node) < node->n_edges)
			continue;
		diag_add(r->diags, code, node->edges[node->n_edges - 1].at,
			 _("the last reply of '%s' has an 'if'"), node->id);
		diag_hint(r->diags, _("add a reply without 'if', such as '- {go: stay}'"));
	}
}

void check_unreachable_reply(struct reader *r, enum diag_code code)
{
	for (size_t i = 0; i < r->sc->n_nodes; i++) {
		const struct node *node = &r->sc->nodes[i];
		const size_t first = find_always_taken(node);
		/* One is told about; what comes after it has the same cause. */
		if (first + 1 < node->n_edges)
			diag_add(r->diags, code, node->edges[first + 1].at,
				 _("the reply before this one has no 'if', so this one is never "
				   "taken"));
	}
}
