/**
 * @file
 * Personas by name, and what a scenario expects of them. They are not played here; what cannot be,
 * whoever plays, is said at once.
 */
#include "reader.h"

#include <string.h>

#include "gesprek/base/message.h"

static const struct persona_usual {
	const char *id;
	struct persona_expectation expectation;
} usual[PERSONA_COUNT] = {
#define P(NAME, id, wants, avoids, looks, model, offers, tests, invited, pack, scenario, silence,  \
	  short, deeds, well, well_most, badly, help)                                              \
	[PERSONA_##NAME] = {id, {well, well_most, badly, 100, {0}}},
#include "gesprek/scenario/personas.def"
#undef P
};

const char *persona_id(enum persona persona)
{
	return usual[persona].id;
}

bool persona_find(const char *id, enum persona *persona)
{
	for (unsigned i = 0; i < PERSONA_COUNT; i++)
		if (!strcmp(usual[i].id, id)) {
			*persona = (enum persona)i;
			return true;
		}
	return false;
}

static void check_possible(struct reader *r, const struct persona_expectation *expected)
{
	if (expected->well_least > expected->well_most)
		diag_add(r->diags, DIAG_OUT_OF_RANGE, expected->at,
			 _("at least %d percent and at most %d cannot both be"),
			 expected->well_least, expected->well_most);
	else if (expected->badly_least > expected->badly_most)
		diag_add(r->diags, DIAG_OUT_OF_RANGE, expected->at,
			 _("at least %d percent and at most %d cannot both be"),
			 expected->badly_least, expected->badly_most);
	else if (expected->well_least + expected->badly_least > 100)
		diag_add(r->diags, DIAG_OUT_OF_RANGE, expected->at,
			 _("%d percent that end well and %d that end badly are more than all"),
			 expected->well_least, expected->badly_least);
}

/* What is given takes the place of the usual as a whole: "badly" alone says nothing of "well". */
static void read_expectation(struct reader *r, const struct yaml_node *map,
			     struct persona_expectation *expected)
{
	struct expectation_source source = {.of = {0, 100, 0, 100, map->at}};

	if (reader_bind(r, SECTION_expectation, map, &source))
		check_possible(r, &source.of);
	*expected = source.of;
}

void read_expect(struct reader *r)
{
	struct expect_source source = {0};
	const struct yaml_node *map = r->source.expect;

	if (map)
		reader_bind(r, SECTION_expect, map, &source);
	for (unsigned i = 0; i < PERSONA_COUNT; i++) {
		struct persona_expectation *expected = &r->sc->expect[i];
		*expected = usual[i].expectation;
		expected->at = map ? map->at : reader_key_place(r->root, "nodes");
		if (source.of[i])
			read_expectation(r, source.of[i], expected);
	}
}
