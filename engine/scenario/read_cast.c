/**
 * @file
 * Who speaks, how they are, and the author's own numbers.
 */
#include "reader.h"

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"

void read_state(struct reader *r, const struct yaml_node *node, struct state *state,
		unsigned *given)
{
	struct state_source source = {.state = *state};

	if (!node)
		return;
	reader_bind(r, SECTION_state, node, &source);
	*state = source.state;
	for (unsigned i = 0; given && node->kind == YAML_MAPPING && i < STATE_COUNT; i++)
		if (yaml_find(node, state_id((enum state_variable)i)))
			*given |= 1U << i;
}

static const struct temperament *read_temperament(struct reader *r, const char *id, struct place at)
{
	const struct temperament *found = id ? temperaments_find(r->temperaments, id) : NULL;

	if (found || !id)
		return found;
	size_t n;
	const char *const *names = temperaments_names(r->temperaments, &n);
	const char *nearest = near_word(id, names, n);
	diag_add(r->diags, DIAG_UNKNOWN_TEMPERAMENT, at, _("there is no temperament '%s'"), id);
	if (nearest)
		diag_hint(r->diags, _("did you mean '%s'?"), nearest);
	return NULL;
}

static void read_person(struct reader *r, const struct yaml_node *key, const struct yaml_node *map,
			struct person *person)
{
	struct person_source source = {
		.person = {.id = key->text.s, .name = key->text.s, .number = person->number}};

	reader_bind(r, SECTION_person, map, &source);
	if (!source.as || !addressee_find(source.as, &source.person.as))
		r->broken |= BROKEN_CAST;
	source.person.temperament =
		read_temperament(r, source.temperament, reader_place(map, "temperament"));
	state_init(&source.person.start, source.person.as);
	read_state(r, source.state, &source.person.start, NULL);
	*person = source.person;
}

void read_cast(struct reader *r)
{
	const struct yaml_node *map = r->source.cast;

	r->cast = arena_new(r->arena, (r->sc->n_cast + 1) * sizeof *r->cast);
	r->sc->cast = r->cast;
	if (!map || !reader_expect(r, map, YAML_MAPPING, _("ids of people with who they are"))) {
		r->broken |= BROKEN_CAST;
		return;
	}
	for (size_t i = 0; i < r->sc->n_cast; i++) {
		r->cast[i].number = (unsigned)i;
		read_person(r, map->keys[i], map->items[i], &r->cast[i]);
	}
	if (!r->sc->n_cast) {
		diag_add(r->diags, DIAG_UNKNOWN_PERSON, map->at, _("there is nobody in the cast"));
		r->broken |= BROKEN_CAST;
	}
}

const struct person *read_person_name(struct reader *r, const char *id, struct place at)
{
	unsigned number;

	if (id_index_find(&r->people, id, &number))
		return &r->cast[number];
	/* Without a cast nobody can be found: that has been said. */
	if (r->sc->n_cast)
		reader_unknown(r, DIAG_UNKNOWN_PERSON, at, &r->people,
			       _("nobody in the cast is called '%s'"), id);
	return NULL;
}

void read_variables(struct reader *r)
{
	const struct yaml_node *map = r->source.vars;
	size_t n = r->sc->n_variables;

	if (!map || !reader_expect(r, map, YAML_MAPPING, _("names with numbers")))
		return;
	const char **names = arena_new(r->arena, n * sizeof *names);
	int *starts = arena_new(r->arena, n * sizeof *starts);
	for (size_t i = 0; i < n; i++) {
		names[i] = map->keys[i]->text.s;
		yaml_read_int(map->items[i], &starts[i], r->diags);
	}
	r->sc->variables = names;
	r->sc->variable_starts = starts;
}
