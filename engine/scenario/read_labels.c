/**
 * @file
 * Labels and indicators by name: what a node invites, vetoes and boosts.
 */
#include "reader.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"

enum { BOOST_MAX = 64 };
/* What is boosted without a factor, and the factors that make sense. */
static const double boost_usual = 1.5, boost_least = 0.1, boost_most = 3.0;

static void collect_labels(struct reader *r)
{
	if (r->labels.n)
		return;
	for (unsigned i = 0; i < LABEL_COUNT; i++)
		id_index_add(&r->labels, label_id((enum label)i), i);
	for (unsigned i = 0; i < pack_count_indicators(r->pack); i++)
		id_index_add(&r->labels, pack_get_indicator(r->pack, i)->id, i);
	id_index_sort(&r->labels);
}

bool read_label(struct reader *r, const char *name, struct place at, struct label_tweak *tweak)
{
	*tweak = (struct label_tweak){.factor = boost_usual};
	if (label_find(name, &tweak->label))
		return true;
	tweak->indicator = pack_find_indicator(r->pack, name);
	if (tweak->indicator) {
		tweak->label = tweak->indicator->label;
		return true;
	}
	collect_labels(r);
	reader_unknown(r, DIAG_UNKNOWN_LABEL, at, &r->labels,
		       strchr(name, '.') ? _("the rule pack has no indicator '%s'")
					 : _("there is no label '%s'"),
		       name);
	r->broken |= BROKEN_LABELS;
	return false;
}

const struct label_tweak *read_tweaks(struct reader *r, const struct yaml_texts *names, size_t *n)
{
	struct label_tweak *tweaks = arena_new(r->arena, names->n * sizeof *tweaks);

	*n = 0;
	for (size_t i = 0; i < names->n; i++)
		if (read_label(r, names->v[i], names->at[i], &tweaks[*n]))
			(*n)++;
	return tweaks;
}

/* The factors of a mapping, in its order; 0 where none could be read. */
static void read_factors(struct reader *r, const struct yaml_node *map, double *factors)
{
	struct yaml_key keys[BOOST_MAX];

	for (size_t i = 0; i < map->n; i++)
		keys[i] = (struct yaml_key){map->keys[i]->text.s, YAML_WANT_NUMBER,
					    i * sizeof *factors, false, NULL};
	yaml_bind(map, keys, map->n, factors, r->arena, r->diags);
}

static const struct label_tweak *read_boost_map(struct reader *r, const struct yaml_node *map,
						size_t *n)
{
	double factors[BOOST_MAX] = {0};
	struct label_tweak *tweaks = arena_new(r->arena, map->n * sizeof *tweaks);

	read_factors(r, map, factors);
	for (size_t i = 0; i < map->n; i++) {
		if (!read_label(r, map->keys[i]->text.s, map->keys[i]->at, &tweaks[*n]))
			continue;
		tweaks[*n].factor = factors[i];
		if (factors[i] != 0 && (factors[i] < boost_least || factors[i] > boost_most)) {
			diag_add(r->diags, DIAG_OUT_OF_RANGE, map->items[i]->at,
				 _("the factor of '%s' is %g"), map->keys[i]->text.s, factors[i]);
			diag_hint(r->diags, _("it can be %g to %g"), boost_least, boost_most);
		}
		(*n)++;
	}
	return tweaks;
}

const struct label_tweak *read_boost(struct reader *r, const struct yaml_node *node, size_t *n)
{
	*n = 0;
	if (!node)
		return NULL;
	if (node->kind != YAML_MAPPING) {
		struct yaml_texts names = reader_texts(r, "boost", node);
		return read_tweaks(r, &names, n);
	}
	if (node->n > BOOST_MAX) {
		diag_add(r->diags, DIAG_TOO_MUCH, node->at,
			 _("there can be no more than %d of these"), BOOST_MAX);
		return NULL;
	}
	return read_boost_map(r, node, n);
}
