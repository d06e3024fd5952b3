/**
 * @file
 * A walk over the tables of a scenario's keys: a value for each, by what the table says of it, or
 * by what special_keys.c has for keys that name something else in the scenario.
 */
#include "generate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../engine/scenario/schema.h"
#include "gesprek/scenario/scenario.h"

static void make_section(struct maker *maker, enum schema_section section);

static void make_list(struct maker *maker, enum schema_section section, unsigned n)
{
	const unsigned row = maker->row, n_rows = maker->n_rows;

	put(maker, "[");
	for (unsigned i = 0; i < n; i++) {
		put(maker, i ? ", " : "");
		maker->row = i;
		maker->n_rows = n;
		make_section(maker, section);
	}
	put(maker, "]");
	maker->row = row;
	maker->n_rows = n_rows;
}

static void make_opinions(struct maker *maker)
{
	make_list(maker, SECTION_opinion, 1 + below(maker, 3));
}

static void make_labels(struct maker *maker)
{
	const unsigned n = 1 + below(maker, 3);

	put(maker, "[");
	for (unsigned i = 0; i < n; i++) {
		put(maker, i ? ", " : "");
		make_label(maker);
	}
	put(maker, "]");
}

static void make_assignments(struct maker *maker)
{
	make_numbers(maker, false);
}

/* The child's own words of each fact that goes along. */
static void make_words(struct maker *maker)
{
	put(maker, "{");
	for (unsigned i = 0; i < maker->n_facts; i++) {
		bytes_addf(maker->out, "%sf%u: ", i ? ", " : "", i);
		make_text(maker);
	}
	put(maker, "}");
}

static const struct {
	const char *shape;
	void (*make)(struct maker *maker);
} shapes[] = {
	{"labels", make_labels},     {"condition", make_condition}, {"lines", make_lines},
	{"slots", make_slots},       {"factors", make_factors},     {"numbers", make_assignments},
	{"opinions", make_opinions}, {"words", make_words},
};

static void make_shape(struct maker *maker, const char *shape)
{
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
		if (!strcmp(shapes[i].shape, shape)) {
			shapes[i].make(maker);
			return;
		}
	fprintf(stderr, "generated: nothing makes the shape '%s'; add it to generate.c\n", shape);
	exit(2);
}

static void make_texts(struct maker *maker)
{
	const unsigned n = 1 + below(maker, 3);

	put(maker, "[");
	for (unsigned i = 0; i < n; i++) {
		put(maker, i ? ", " : "");
		make_text(maker);
	}
	put(maker, "]");
}

/* How many there are of what a map holds, and how they are called. */
static void make_map(struct maker *maker, enum schema_section section)
{
	const struct {
		enum schema_section section;
		const char *prefix;
		unsigned n;
	} maps[] = {
		{SECTION_person, "p", maker->n_people},
		{SECTION_node, "n", maker->n_nodes},
		{SECTION_fact, "f", maker->n_facts},
		{SECTION_planted, "g", maker->n_planted},
	};
	const unsigned here = maker->here;

	for (size_t i = 0; i < sizeof maps / sizeof *maps; i++)
		for (unsigned k = 0; maps[i].section == section && k < maps[i].n; k++) {
			bytes_addf(maker->out, "\n  %s%u: ", maps[i].prefix, k);
			maker->here = k;
			make_section(maker, section);
		}
	for (unsigned i = 0; section == SECTION_node && (maker->ending = ending_at(maker, i));
	     i++) {
		bytes_addf(maker->out, "\n  e%u: ", maker->ending);
		make_section(maker, section);
	}
	maker->here = here;
}

static void make_word(struct maker *maker, const struct schema_form *form)
{
	uint32_t n = 0;

	while (form->word(n))
		n++;
	put(maker, form->word(below(maker, n)));
}

static void make_value(struct maker *maker, const struct schema_form *form)
{
	const uint32_t spread = (uint32_t)(form->most - form->least) + 1;

	switch (form->kind) {
	case FORM_WHOLE:
		bytes_addf(maker->out, "%d", form->least + (int)below(maker, spread));
		break;
	case FORM_BOOL:
		put(maker, perhaps(maker, 50) ? "true" : "false");
		break;
	case FORM_ONE_OF:
		make_word(maker, form);
		break;
	case FORM_PART:
		make_section(maker, form->section);
		break;
	case FORM_PARTS:
		/* Now and then more than there are bits to remember them by. */
		make_list(maker, form->section, perhaps(maker, 2) ? 70 : 1 + below(maker, 4));
		break;
	case FORM_MAP:
		make_map(maker, form->section);
		break;
	case FORM_SHAPE:
		make_shape(maker, form->shape);
		break;
	case FORM_TEXTS:
		make_texts(maker);
		break;
	default:
		make_text(maker);
		break;
	}
}

static bool is_there(struct maker *maker, const struct yaml_key *key, const struct special *special)
{
	if (special && special->is_there && !special->is_there(maker))
		return false;
	return key->is_needed || (special && special->is_always) || perhaps(maker, 50);
}

/* One limit can always be met by someone; two may contradict each other. */
static void put_expectation(struct maker *maker)
{
	static const char *const keys[] = {"well", "well-at-most", "badly", "badly-at-most"};

	bytes_addf(maker->out, "{%s: %u}", keys[below(maker, 4)], below(maker, 101));
}

static void make_section(struct maker *maker, enum schema_section section)
{
	const struct schema_table *table = &schema_tables[section];
	const bool is_top = section == SECTION_scenario;
	bool is_first = true;

	if (section == SECTION_expectation) {
		put_expectation(maker);
		return;
	}
	put(maker, is_top ? "" : "{");
	for (size_t i = 0; i < table->n; i++) {
		const struct yaml_key *key = &table->keys[i];
		const struct special *special = find_special(table->id, key->name);
		if (!is_there(maker, key, special))
			continue;
		bytes_addf(maker->out, "%s%s: ", is_top || is_first ? "" : ", ", key->name);
		is_first = false;
		if (special && special->put)
			special->put(maker);
		else
			make_value(maker, &table->forms[i]);
		put(maker, is_top ? "\n" : "");
	}
	put(maker, is_top ? "" : "}");
}

void generate(struct bytes *out, const struct pack *pack, uint64_t seed)
{
	struct maker maker = {.out = out, .pack = pack};

	dice_init(&maker.dice, seed);
	maker.is_child = perhaps(&maker, 40);
	maker.aim = any_good_indicator(&maker);
	maker.n_people = 1 + below(&maker, 3);
	maker.is_mixed = perhaps(&maker, 15);
	maker.n_nodes = 1 + below(&maker, perhaps(&maker, 5) ? 60 : 6);
	maker.n_variables = below(&maker, 4);
	maker.n_facts = maker.is_child ? 1 + below(&maker, 4) : 0;
	maker.n_carried = maker.is_child ? 0 : below(&maker, 3);
	maker.n_planted = maker.is_child ? 1 + below(&maker, 3) : 0;
	make_section(&maker, SECTION_scenario);
}

/* Something left out, said twice, or a stray sign: what fingers do. */
void generate_slips(struct bytes *text, uint64_t seed)
{
	static const char signs[] = "{}[]:,'\"-#|>&*!% \t\n0aé";
	struct bytes slipped = {0};
	struct dice dice;

	dice_init(&dice, seed ^ UINT64_C(0x5851f42d4c957f2d));
	for (uint32_t n = 1 + dice_below(&dice, 3); n && text->len > 2; n--) {
		const size_t at = dice_below(&dice, (uint32_t)text->len);
		const size_t left = text->len - at;
		const size_t len = left < 20 ? left : 1 + dice_below(&dice, 20);
		const uint32_t what = dice_below(&dice, 3);
		bytes_add(&slipped, text->s, at + (what == 1 ? len : 0));
		if (what == 2)
			bytes_add(&slipped, signs + dice_below(&dice, sizeof signs - 1), 1);
		bytes_add(&slipped, text->s + at + (what == 0 ? len : 0),
			  left - (what == 0 ? len : 0));
		bytes_reset(text);
		bytes_add(text, slipped.s, slipped.len);
		bytes_reset(&slipped);
	}
	bytes_clear(&slipped);
}
