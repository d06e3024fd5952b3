/**
 * @file
 * Checks of what a scenario offers to learn from: lines, model replies, hints, offers, aims, the
 * map, facts.
 */
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "gesprek/base/message.h"

static bool is_blank(const char *text)
{
	return !text[strspn(text, " \t\r\n")];
}

/* Nodes that can be come to without a word: by a reply that has no lines of its own. */
static bool *mark_silent_arrivals(const struct scenario *sc)
{
	bool *is_silent = memory_new(sc->n_nodes + 1);

	if (sc->begin)
		is_silent[sc->begin->number] = true;
	for (size_t i = 0; i < sc->n_nodes; i++)
		for (size_t k = 0; k < sc->nodes[i].n_edges; k++) {
			const struct edge *edge = &sc->nodes[i].edges[k];
			if (edge->node && !edge->says.n)
				is_silent[edge->node->number] = true;
		}
	for (unsigned i = 1; i < ENDING_COUNT; i++)
		if (sc->endings[i])
			is_silent[sc->endings[i]->number] = true;
	return is_silent;
}

void check_empty_says(struct reader *r, enum diag_code code)
{
	bool *is_silent = mark_silent_arrivals(r->sc);

	for (size_t i = 0; i < r->sc->n_nodes; i++) {
		const struct yaml_node *map = r->node_maps[i];
		const struct yaml_node *says =
			map->kind == YAML_MAPPING ? yaml_find(map, "says") : NULL;
		bool has_none = !says || (says->kind == YAML_SEQUENCE && !says->n);
		if (has_none && is_silent[i] && !check_has_stray_key(r, i))
			diag_add(r->diags, code, r->sc->nodes[i].at, _("nothing is said at '%s'"),
				 r->sc->nodes[i].id);
	}
	free(is_silent);
}

void check_no_model(struct reader *r, enum diag_code code)
{
	for (size_t i = 0; i < r->sc->n_nodes; i++) {
		const struct node *node = &r->sc->nodes[i];
		const struct yaml_node *model =
			node->n_edges ? yaml_find(r->node_maps[i], "model") : NULL;
		/* An ending; or something that is no text, reported as such. */
		if (!node->n_edges || node->ending || (model && !node->model) ||
		    check_has_stray_key(r, i))
			continue;
		if (!node->model || is_blank(node->model))
			diag_add(r->diags, code, model ? model->at : node->at,
				 _("node '%s' has no model reply"), node->id);
	}
}

void check_hint_is_model(struct reader *r, enum diag_code code)
{
	for (size_t i = 0; i < r->sc->n_nodes; i++) {
		const struct node *node = &r->sc->nodes[i];
		if (node->hint && node->model && !is_blank(node->hint) &&
		    !strcmp(node->hint, node->model))
			diag_add(r->diags, code, reader_place(r->node_maps[i], "hint"),
				 _("the hint of '%s' is its model reply"), node->id);
	}
}

void check_few_offers(struct reader *r, enum diag_code code)
{
	for (size_t i = 0; i < r->sc->n_nodes; i++) {
		const struct node *node = &r->sc->nodes[i];
		const struct yaml_node *offers =
			node->n_edges ? yaml_find(r->node_maps[i], "offers") : NULL;
		/* A list with something in it that is no text has been reported. */
		bool is_broken = offers && !node->n_offers && offers->n;
		if (node->n_edges && !node->ending && node->n_offers < 2 && !is_broken &&
		    !check_has_stray_key(r, i))
			diag_add(r->diags, code, offers ? offers->at : node->at,
				 _n("node '%s' has %zu offer", "node '%s' has %zu offers",
				    node->n_offers),
				 node->id, node->n_offers);
	}
}

static bool is_invited(const struct scenario *sc, enum label label)
{
	for (size_t i = 0; i < sc->n_nodes; i++)
		for (size_t k = 0; k < sc->nodes[i].n_invites; k++)
			if (sc->nodes[i].invites[k].label == label)
				return true;
	return false;
}

void check_aim_not_invited(struct reader *r, enum diag_code code)
{
	label_set seen = 0;

	for (size_t i = 0; i < r->sc->n_aims; i++) {
		/* Without broken labels the names and the labels run in step. */
		enum label aim = r->sc->aims[i];
		if (!(seen & LABEL_BIT(aim)) && !is_invited(r->sc, aim))
			diag_add(r->diags, code, r->source.aims.at[i],
				 _("'%s' is aimed at, and no node invites it"), label_id(aim));
		seen |= LABEL_BIT(aim);
	}
}

void check_always_protected(struct reader *r, enum diag_code code)
{
	const struct yaml_node *map = r->source.map;
	const struct yaml_node *list =
		map && map->kind == YAML_MAPPING ? yaml_find(map, "protected") : NULL;

	for (size_t i = 0; i < r->sc->map[MAP_PROTECTED].n; i++)
		if (!r->sc->map[MAP_PROTECTED].v[i].when && list->items[i]->kind == YAML_MAPPING)
			diag_add(
				r->diags, code, list->items[i]->at,
				_("this has protected the child whatever is said; give it a 'slot' "
				  "or an 'if'"));
}

static void mark_told(const struct fact *const *facts, size_t n, bool *is_told)
{
	for (size_t i = 0; i < n; i++)
		is_told[facts[i]->number] = true;
}

/* The key under 'facts' or 'planted' that made fact `number`. */
static struct place fact_place(const struct reader *r, unsigned number)
{
	const struct yaml_node *facts = r->source.facts;
	size_t n_true = facts && facts->kind == YAML_MAPPING ? facts->n : 0;

	if (n_true > READ_MAX_FACTS)
		n_true = READ_MAX_FACTS;
	return number < n_true ? facts->keys[number]->at
			       : r->source.planted->keys[number - n_true]->at;
}

void check_fact_never_told(struct reader *r, enum diag_code code)
{
	bool *is_told = memory_new(r->sc->n_facts + 1);

	for (size_t i = 0; i < r->sc->n_nodes; i++) {
		mark_told(r->sc->nodes[i].facts, r->sc->nodes[i].n_facts, is_told);
		mark_told(r->sc->nodes[i].planted, r->sc->nodes[i].n_planted, is_told);
	}
	for (unsigned i = 0; i < r->sc->n_facts; i++)
		if (!is_told[i])
			diag_add(r->diags, code, fact_place(r, i),
				 _("no node has '%s' among its facts"), r->sc->facts[i].id);
	free(is_told);
}

void check_planted_without_about(struct reader *r, enum diag_code code)
{
	const struct yaml_node *map = r->source.planted;

	for (size_t i = 0; map && map->kind == YAML_MAPPING && i < map->n; i++) {
		if (map->items[i]->kind != YAML_MAPPING)
			continue;
		const struct yaml_node *about = yaml_find(map->items[i], "about");
		if (!about || (about->kind == YAML_SEQUENCE && !about->n))
			diag_add(r->diags, code, map->keys[i]->at,
				 _("'%s' has no words it is about"), map->keys[i]->text.s);
	}
}
