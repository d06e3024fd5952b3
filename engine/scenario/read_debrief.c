/**
 * @file
 * The endings and what comes after them: inner voice, the map, the follow-up; and what the cards
 * that can be drawn before the start make people say.
 */
#include "reader.h"

#include <string.h>

#include "expr_tree.h"
#include "gesprek/base/message.h"

static void read_endings(struct reader *r)
{
	struct endings_source source = {0};
	const struct yaml_node *map = r->source.endings;

	if (!map) {
		r->broken |= BROKEN_LINKS; /* without them ways lead nowhere */
		return;
	}
	if (!reader_bind(r, SECTION_endings, map, &source))
		r->broken |= BROKEN_LINKS;
	for (unsigned i = 1; i < ENDING_COUNT; i++) {
		const char *node = source.node[i];
		if (node)
			r->sc->endings[i] = read_node_name(
				r, node, reader_place(map, ending_id((enum ending)i)));
	}
}

static void read_gates(struct reader *r)
{
	struct gates_source source = {0};

	if (!r->source.gates)
		return;
	reader_bind(r, SECTION_gates, r->source.gates, &source);
	r->sc->worry_named = read_tweaks(r, &source.worry, &r->sc->n_worry_named);
}

static const struct expr *expr_for_slot(struct reader *r, const char *slot, struct place at)
{
	struct expr *expr = arena_new(r->arena, sizeof *expr);

	if (!id_index_find(&r->slots, slot, NULL))
		reader_unknown(r, DIAG_UNKNOWN_SLOT, at, &r->slots, _("no node has a slot '%s'"),
			       slot);
	*expr = (struct expr){.op = EXPR_OP_NAME, .name = {.kind = EXPR_SLOT, .text = slot}};
	return expr;
}

static const struct expr *expr_either(struct reader *r, const struct expr *a, const struct expr *b)
{
	if (!a || !b)
		return a ? a : b;
	struct expr *expr = arena_new(r->arena, sizeof *expr);
	*expr = (struct expr){.op = EXPR_OP_OR, .left = a, .right = b};
	return expr;
}

static void read_map_entry(struct reader *r, const struct yaml_node *item, struct map_entry *entry)
{
	struct map_entry_source source = {.text = ""};

	reader_bind(r, SECTION_map_entry, item, &source);
	entry->text = source.text;
	if (source.slot)
		entry->when = expr_for_slot(r, source.slot, reader_place(item, "slot"));
	entry->when = expr_either(r, entry->when, read_condition(r, source.when));
}

static void read_map(struct reader *r)
{
	struct map_source source = {0};

	if (!r->source.map)
		return;
	reader_bind(r, SECTION_map, r->source.map, &source);
	for (unsigned i = 0; i < MAP_COLUMNS; i++) {
		const struct yaml_node *list = source.columns[i];
		if (!list || !reader_expect(r, list, YAML_SEQUENCE, _("a list of entries")))
			continue;
		struct map_entry *v = arena_new(r->arena, list->n * sizeof *v);
		for (size_t k = 0; k < list->n && !reader_is_full(r, list->at); k++)
			read_map_entry(r, list->items[k], &v[r->sc->map[i].n++]);
		r->sc->map[i].v = v;
	}
}

/* A line without words would be a silence that nobody can answer. */
static void read_dilemmas(struct reader *r)
{
	struct dilemmas_source source = {0};
	const struct yaml_node *map = r->source.dilemmas;

	if (!map)
		return;
	reader_bind(r, SECTION_dilemmas, map, &source);
	for (unsigned i = 1; i < DILEMMA_COUNT; i++) {
		const char *line = source.line[i];
		if (line && !line[strspn(line, " \t\r\n")])
			diag_add(r->diags, DIAG_EMPTY_SAYS,
				 reader_place(map, dilemma_id((enum dilemma)i)),
				 _("nothing is said here"));
		else
			r->sc->dilemmas[i] = line;
	}
}

static void read_voice(struct reader *r)
{
	const struct yaml_node *list = r->source.voice;

	if (!list || !reader_expect(r, list, YAML_SEQUENCE, _("a list of lines")))
		return;
	struct inner_line *v = arena_new(r->arena, list->n * sizeof *v);
	for (size_t i = 0; i < list->n && !reader_is_full(r, list->at); i++) {
		struct inner_source source = {.says = ""};
		reader_bind(r, SECTION_inner, list->items[i], &source);
		v[i].says = source.says;
		if (source.who)
			v[i].who = read_person_name(r, source.who,
						    reader_place(list->items[i], "who"));
		v[i].when = read_condition(r, source.when);
		r->sc->n_voice++;
	}
	r->sc->voice = v;
}

static void read_followup(struct reader *r)
{
	struct followup_source source = {0};

	if (!r->source.followup)
		return;
	reader_bind(r, SECTION_followup, r->source.followup, &source);
	r->sc->followup.is_given = true;
	r->sc->followup.weeks = source.weeks;
	r->sc->followup.kept = read_lines(r, source.kept);
	r->sc->followup.partly = read_lines(r, source.partly);
	r->sc->followup.broken = read_lines(r, source.broken);
}

void read_debrief(struct reader *r)
{
	read_endings(r);
	read_gates(r);
	read_map(r);
	read_dilemmas(r);
	read_voice(r);
	read_followup(r);
	r->sc->reflect = r->source.reflect.v;
	r->sc->n_reflect = r->source.reflect.n;
}
