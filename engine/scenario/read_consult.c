/**
 * @file
 * What a colleague says when the trainee asks one along.
 */
#include "reader.h"

#include "gesprek/base/message.h"

static void read_advice(struct reader *r, const struct yaml_node *item, struct advice *advice)
{
	struct advice_source source = {.says = ""};

	reader_bind(r, SECTION_advice, item, &source);
	advice->at = item->at;
	advice->when = read_condition(r, source.when);
	advice->says = source.says;
	advice->change = read_change(r, source.change);
	advice->sets = read_set(r, source.set, &advice->n_sets);
}

void read_consult(struct reader *r)
{
	const struct yaml_node *list = r->source.consult;

	if (!list ||
	    !reader_expect(r, list, YAML_SEQUENCE, _("a list of advice, each starting with '-'")))
		return;
	struct advice *v = arena_new(r->arena, list->n * sizeof *v);
	for (size_t i = 0; i < list->n && !reader_is_full(r, list->items[i]->at); i++)
		read_advice(r, list->items[i], &v[r->sc->n_consult++]);
	r->sc->consult = v;
}
