/**
 * @file
 * What a child can tell, and what it can be led to say.
 */
#include "reader.h"

#include "gesprek/base/message.h"

static void read_fact(struct reader *r, const struct yaml_node *key, const struct yaml_node *map,
		      unsigned number, bool is_planted)
{
	struct planted_source source = {
		.of.fact = {.id = key->text.s, .number = number, .is_planted = is_planted}};
	struct fact *fact = &source.of.fact;

	reader_bind(r, is_planted ? SECTION_planted : SECTION_fact, map, &source);
	fact->about = source.of.about.v;
	fact->n_about = source.of.about.n;
	fact->needs = read_condition(r, source.of.needs);
	r->fact_about[number] = source.of.about;
	r->fact_list[number] = *fact;
}

static unsigned read_fact_map(struct reader *r, const struct yaml_node *map, bool is_planted,
			      unsigned number)
{
	if (!map || !reader_expect(r, map, YAML_MAPPING, _("ids of facts with what they are")))
		return number;
	for (size_t i = 0; i < map->n && number < r->sc->n_facts; i++)
		read_fact(r, map->keys[i], map->items[i], number++, is_planted);
	return number;
}

void read_facts(struct reader *r)
{
	size_t n = r->sc->n_facts;

	r->fact_list = arena_new(r->arena, (n + 1) * sizeof *r->fact_list);
	r->fact_about = arena_new(r->arena, (n + 1) * sizeof *r->fact_about);
	r->sc->facts = r->fact_list;
	unsigned number = read_fact_map(r, r->source.facts, false, 0);
	read_fact_map(r, r->source.planted, true, number);
}

const struct fact *const *read_fact_names(struct reader *r, const struct yaml_texts *names,
					  bool is_planted, size_t *n)
{
	const struct id_index *index = is_planted ? &r->planted : &r->facts;
	const struct fact **facts = arena_new(r->arena, (names->n + 1) * sizeof *facts);
	unsigned number;

	*n = 0;
	for (size_t i = 0; i < names->n; i++) {
		if (id_index_find(index, names->v[i], &number)) {
			facts[(*n)++] = &r->fact_list[number];
			continue;
		}
		reader_unknown(r, DIAG_UNKNOWN_FACT, names->at[i], index,
			       is_planted ? _("there is no planted fact '%s'")
					  : _("there is no fact '%s'"),
			       names->v[i]);
		r->broken |= BROKEN_FACTS;
	}
	return facts;
}
