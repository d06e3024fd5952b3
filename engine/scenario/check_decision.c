/**
 * @file
 * Checks of the closing decision: that each choice has its answer, and one of them fits.
 */
#include <string.h>

#include "check.h"
#include "gesprek/base/message.h"

static const struct yaml_node *choice_node(const struct reader *r, enum decision decision)
{
	const struct yaml_node *map = r->source.decision;

	return map && map->kind == YAML_MAPPING ? yaml_find(map, decision_id(decision)) : NULL;
}

/* The row itself, where the choice has a list, or the choice. */
static const struct yaml_node *row_node(const struct yaml_node *choice, size_t index)
{
	return choice->kind == YAML_SEQUENCE ? choice->items[index] : choice;
}

void check_opinion_unreachable(struct reader *r, enum diag_code code)
{
	for (unsigned i = 1; i < DECISION_COUNT; i++) {
		const struct opinions *all = &r->sc->opinions[i];
		const struct yaml_node *choice = choice_node(r, (enum decision)i);
		size_t first = 0;
		while (first < all->n &&
		       (all->v[first].when || row_node(choice, first)->kind != YAML_MAPPING))
			first++;
		if (first + 1 < all->n)
			diag_add(r->diags, code, all->v[first + 1].at,
				 _("the opinion before this one has no 'if', so this one is never "
				   "told"));
	}
}

void check_opinion_missing(struct reader *r, enum diag_code code)
{
	for (unsigned i = 1; i < DECISION_COUNT; i++) {
		const struct opinions *all = &r->sc->opinions[i];
		const struct yaml_node *choice = choice_node(r, (enum decision)i);
		if (choice && choice->kind == YAML_SEQUENCE && !choice->n)
			diag_add(r->diags, code, choice->at, _("there is no opinion on '%s'"),
				 decision_id((enum decision)i));
		if (!all->n || !all->v[all->n - 1].when)
			continue;
		diag_add(r->diags, code, all->v[all->n - 1].at,
			 _("the last opinion on '%s' has an 'if'"), decision_id((enum decision)i));
		diag_hint(r->diags, _("add one without 'if', so that every choice has its answer"));
	}
}

static bool fits_well(const struct opinions *all)
{
	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].fits == FITS_WELL)
			return true;
	return false;
}

void check_nothing_fits(struct reader *r, enum diag_code code)
{
	if (!r->sc->has_decision)
		return;
	for (unsigned i = 1; i < DECISION_COUNT; i++)
		if (fits_well(&r->sc->opinions[i]))
			return;
	diag_add(r->diags, code, reader_key_place(r->root, "decision"),
		 _("there is no choice that fits well"));
}

static void check_says(struct reader *r, enum diag_code code, const struct yaml_node *row,
		       const struct opinion *opinion)
{
	/* Without the key, or with something that is no text, that has been said. */
	if (row->kind == YAML_MAPPING && yaml_find(row, "says") && *opinion->says &&
	    !opinion->says[strspn(opinion->says, " \t\r\n")])
		diag_add(r->diags, code, reader_place(row, "says"), _("nothing is said here"));
}

void check_opinion_empty(struct reader *r, enum diag_code code)
{
	for (unsigned i = 1; i < DECISION_COUNT; i++) {
		const struct opinions *all = &r->sc->opinions[i];
		for (size_t k = 0; k < all->n; k++)
			check_says(r, code, row_node(choice_node(r, (enum decision)i), k),
				   &all->v[k]);
	}
}
