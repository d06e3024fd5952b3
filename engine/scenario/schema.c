/**
 * @file
 * The tables of schema.def, and reading by them.
 */
#include "schema.h"

#include <stddef.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "source.h"

static const char *word_addressees(unsigned i)
{
	return i < TO_COUNT ? addressee_id((enum addressee)i) : NULL;
}

static const char *word_phases(unsigned i)
{
	return i < PHASE_COUNT ? phase_id((enum phase)i) : NULL;
}

static const char *word_emotions(unsigned i)
{
	return i ? NULL : "strong";
}

static const char *word_endings(unsigned i)
{
	return i + 1 < ENDING_COUNT ? ending_id((enum ending)(i + 1)) : NULL;
}

static const char *word_fits(unsigned i)
{
	return i < FITS_COUNT ? opinion_fit_id((enum opinion_fit)i) : NULL;
}

/* clang-format off */
/* What yaml_bind() reads by. */
#define NEEDED   true
#define OPTIONAL false
#define SECTION(id, help) static const struct yaml_key id##_keys[] = {
#define END(id) };
#define K(section, key, want, member, needed, form, help) \
	{key, YAML_WANT_##want, offsetof(struct section##_source, member), needed, help},
#include "schema.def"
#undef SECTION
#undef K

/* What values look like, row by row the same keys. */
#define WHOLE(from, to) .kind = FORM_WHOLE, .least = from, .most = to
#define ONE_OF(list)    .kind = FORM_ONE_OF, .word = word_##list
#define PART(id)        .kind = FORM_PART, .section = SECTION_##id
#define PARTS(id)       .kind = FORM_PARTS, .section = SECTION_##id
#define MAP_OF(id)      .kind = FORM_MAP, .section = SECTION_##id
#define SHAPE(id)       .kind = FORM_SHAPE, .shape = #id
#define TEXT_FORM       .kind = FORM_TEXT
#define TEXTS_FORM      .kind = FORM_TEXTS
#define TOLD_FORM       .kind = FORM_TEXT, .is_told = true
#define TOLDS_FORM      .kind = FORM_TEXTS, .is_told = true
#define ID_FORM         .kind = FORM_ID
#define BOOL_FORM       .kind = FORM_BOOL
#define SECTION(id, help) static const struct schema_form id##_forms[] = {
#define K(section, key, want, member, needed, form, help) {form},
#include "schema.def"
#undef SECTION
#undef END
#undef K
/* clang-format on */

const struct schema_table schema_tables[SECTION_COUNT] = {
#define SECTION(id, help)                                                                          \
	[SECTION_##id] = {#id, help, id##_keys, id##_forms, sizeof id##_keys / sizeof *id##_keys},
#define END(id)
#define K(section, key, want, member, needed, form, help)
#include "schema.def"
};

static void check_whole(const struct yaml_key *key, const struct schema_form *form,
			const struct yaml_node *value, struct diags *diags)
{
	struct diags said_already = {0};
	int number = form->least;

	yaml_read_int(value, &number, &said_already);
	diags_clear(&said_already);
	if (number >= form->least && number <= form->most)
		return;
	bool is_format = form->least == form->most;
	diag_add(diags, is_format ? DIAG_UNKNOWN_FORMAT : DIAG_OUT_OF_RANGE, value->at,
		 _("'%s' is %d"), key->name, number);
	if (!is_format)
		diag_hint(diags, _("it can be %d to %d"), form->least, form->most);
}

static void check_word(const struct yaml_key *key, const struct schema_form *form,
		       const struct yaml_node *value, struct diags *diags)
{
	const char *words[32];
	size_t n = 0;

	for (const char *word; (word = form->word((unsigned)n)); n++) {
		words[n] = word;
		if (yaml_is_text(value, word))
			return;
	}
	diag_add(diags, DIAG_BAD_VALUE, value->at, _("'%s' cannot be '%s'"), key->name,
		 value->text.s);
	const char *nearest = near_word(value->text.s, words, n);
	if (nearest) {
		diag_hint(diags, _("did you mean '%s'?"), nearest);
		return;
	}
	struct bytes all = {0};
	for (size_t i = 0; i < n; i++)
		bytes_addf(&all, "%s%s", i ? ", " : "", words[i]);
	diag_hint(diags, _("it can be: %s"), bytes_text(&all));
	bytes_clear(&all);
}

bool schema_bind(enum schema_section section, const struct yaml_node *map, void *into,
		 struct arena *arena, struct diags *diags)
{
	const struct schema_table *table = &schema_tables[section];
	size_t n_errors = diags->n_errors;

	yaml_bind(map, table->keys, table->n, into, arena, diags);
	if (map->kind != YAML_MAPPING)
		return false;
	for (size_t i = 0; i < table->n; i++) {
		const struct schema_form *form = &table->forms[i];
		const struct yaml_key *key = &table->keys[i];
		if (form->kind != FORM_WHOLE && form->kind != FORM_ONE_OF)
			continue;
		const struct yaml_node *value = yaml_find(map, key->name);
		if (!value || value->kind != YAML_SCALAR || !value->text.len)
			continue;
		if (form->kind == FORM_ONE_OF)
			check_word(key, form, value, diags);
		else
			check_whole(key, form, value, diags);
	}
	return diags->n_errors == n_errors;
}
