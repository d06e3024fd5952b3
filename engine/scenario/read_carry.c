/**
 * @file
 * What a child lets go along to a parent, and what a parent's scenario takes along.
 */
#include "reader.h"

#include <string.h>

#include "gesprek/base/message.h"

static const char *read_words(struct reader *r, const struct yaml_node *value)
{
	if (!reader_expect(r, value, YAML_SCALAR, _("the child's words")))
		return "";
	const char *says = address_read(pack_told_as(r->pack), value, r->arena, r->diags);
	if (!says[strspn(says, " \t\r\n")])
		diag_add(r->diags, DIAG_EMPTY_SAYS, value->at, _("nothing is said here"));
	return says;
}

static void read_carry_facts(struct reader *r, const struct yaml_node *map)
{
	if (!map || !reader_expect(r, map, YAML_MAPPING, _("facts with the child's words")))
		return;
	struct carry_words *v = arena_new(r->arena, map->n * sizeof *v);
	for (size_t i = 0; i < map->n; i++) {
		const struct yaml_node *key = map->keys[i];
		unsigned number;
		const char *says = read_words(r, map->items[i]);
		if (!id_index_find(&r->facts, key->text.s, &number)) {
			reader_unknown(r, DIAG_UNKNOWN_FACT, key->at, &r->facts,
				       _("there is no fact '%s'"), key->text.s);
			continue;
		}
		v[r->sc->carry.n++] = (struct carry_words){&r->fact_list[number], says};
	}
	r->sc->carry.v = v;
}

static void read_carry_from(struct reader *r)
{
	struct carry_source source = {0};

	if (!r->source.carry)
		return;
	reader_bind(r, SECTION_carry, r->source.carry, &source);
	r->sc->carry.when = read_condition(r, source.when);
	read_carry_facts(r, source.facts);
}

/* "nl/twee-huizen": a folder of a language and an id, and no way out of it. */
static bool is_scenario_name(const char *name)
{
	const char *slash = strchr(name, '/');

	return slash && slash > name && slash[1] && !strchr(slash + 1, '/') && !strchr(name, '.');
}

static void read_carries(struct reader *r)
{
	struct carries_source source = {0};
	const struct yaml_node *map = r->source.carries;

	if (!map)
		return;
	reader_bind(r, SECTION_carries, map, &source);
	if (source.from && !is_scenario_name(source.from)) {
		diag_add(r->diags, DIAG_BAD_VALUE, reader_place(map, "from"),
			 _("'%s' cannot be '%s'"), "from", source.from);
		diag_hint(r->diags, _("write a language and an id, such as nl/lege-trommel"));
	}
	r->sc->carries.from = source.from;
	r->sc->carries.v = source.facts.v;
	r->sc->carries.n = source.facts.n < CARRIED_MOST ? source.facts.n : CARRIED_MOST;
	r->sc->carries.at = reader_place(map, "facts");
}

void read_carry(struct reader *r)
{
	read_carry_from(r);
	read_carries(r);
}
