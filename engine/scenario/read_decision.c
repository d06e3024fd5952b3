/**
 * @file
 * What may happen after the talk, and how an experienced colleague sees each choice here.
 */
#include "reader.h"

#include <string.h>

#include "gesprek/base/message.h"

/* A word that is none of them has been reported; then it fits in between. */
static enum opinion_fit read_fit(const char *id)
{
	for (unsigned i = 0; id && i < FITS_COUNT; i++)
		if (!strcmp(opinion_fit_id((enum opinion_fit)i), id))
			return (enum opinion_fit)i;
	return FITS_PARTLY;
}

static void read_opinion(struct reader *r, const struct yaml_node *item, struct opinion *opinion)
{
	struct opinion_source source = {.says = ""};

	reader_bind(r, SECTION_opinion, item, &source);
	opinion->at = item->at;
	opinion->when = read_condition(r, source.when);
	opinion->fits = read_fit(source.fits);
	opinion->says = source.says;
}

/* One, or a list of them: the first that applies. */
static struct opinions read_opinions(struct reader *r, const struct yaml_node *node)
{
	struct opinions opinions = {0};
	const struct yaml_node *const single[] = {node};

	if (!node)
		return opinions;
	if (node->kind != YAML_MAPPING &&
	    !reader_expect(r, node, YAML_SEQUENCE, _("'fits' and 'says', or a list of those")))
		return opinions;
	const struct yaml_node *const *items = node->kind == YAML_MAPPING ? single : node->items;
	const size_t n = node->kind == YAML_MAPPING ? 1 : node->n;
	struct opinion *v = arena_new(r->arena, n * sizeof *v);
	for (size_t i = 0; i < n && !reader_is_full(r, items[i]->at); i++)
		read_opinion(r, items[i], &v[opinions.n++]);
	opinions.v = v;
	return opinions;
}

void read_decision(struct reader *r)
{
	struct decision_source source = {0};

	if (!r->source.decision)
		return;
	reader_bind(r, SECTION_decision, r->source.decision, &source);
	r->sc->has_decision = true;
	for (unsigned i = 1; i < DECISION_COUNT; i++)
		r->sc->opinions[i] = read_opinions(r, source.choice[i]);
	r->sc->stacked = read_condition(r, source.stacked);
}
