/*
 * The JSON schema of pack files, draft 7, for editors: the tables of the loader once more. What
 * needs the whole pack, such as the names of word groups, is left to `gesprek check`.
 */
#include "pack_schema.h"

#include <string.h>

#include "gesprek/base/json_schema.h"
#include "gesprek/hear/pack.h"
#include "rule.h"

static const struct shape {
	const char *id, *json;
} shapes[] = {
#define SHAPE(id, json) {id, json},
#include "pack_shapes.def"
#undef SHAPE
};
enum { SHAPE_COUNT = sizeof shapes / sizeof *shapes };

/* Sections of labels: made here. */
static const char *const label_sections[] = {"principles", "skills", "pitfalls"};
enum { LABEL_SECTIONS = sizeof label_sections / sizeof *label_sections };

static bool has_definition(const char *name)
{
	for (size_t i = 0; i < SHAPE_COUNT; i++)
		if (strcmp(shapes[i].id, name) == 0)
			return true;
	for (size_t i = 0; i < LABEL_SECTIONS; i++)
		if (strcmp(label_sections[i], name) == 0)
			return true;
	return strcmp(name, "variations") == 0 || strcmp(name, "scorecards") == 0;
}

/* Not by pack_get_rule_key(): a schema is in English, whatever language the program speaks. */
static bool rule_key(size_t i, struct pack_key *key)
{
	if (i >= RULE_KIND_COUNT)
		return false;
	*key = (struct pack_key){
		.name = rule_kinds[i].name, .help = rule_kinds[i].help, .form = "text-list"};
	return true;
}

static void add_property(struct bytes *out, const struct pack_key *key)
{
	bytes_add_text(out, "        ");
	json_schema_add_text(out, key->name);
	bytes_add_text(out, ": {");
	json_schema_add_ref(out, has_definition(key->name) ? key->name : key->form);
	if (key->help) {
		bytes_add_text(out, ", \"description\": ");
		json_schema_add_text(out, key->help);
	}
	bytes_add_text(out, "}");
}

static void add_properties(struct bytes *out, pack_key_row *row)
{
	struct pack_key key;

	bytes_add_text(out, "      \"additionalProperties\": false,\n      \"properties\": {\n");
	for (size_t i = 0; row(i, &key); i++) {
		bytes_add_text(out, i ? ",\n" : "");
		add_property(out, &key);
	}
	bytes_add_text(out, "\n      }");
}

static void add_mapping(struct bytes *out, const char *id, pack_key_row *row)
{
	bytes_addf(out, "    \"%s\": {\n      \"type\": \"object\",\n", id);
	add_properties(out, row);
	bytes_add_text(out, "\n    },\n");
}

/* Of keys that only the first file of a layer has, one is enough to tell that this is such a file;
 * its parts do without the needed ones. */
static void add_needed(struct bytes *out)
{
	struct pack_key key;
	const char *comma = "";

	bytes_add_text(out, ",\n      \"if\": {\"anyOf\": [");
	for (size_t i = 0; pack_section_key(i, &key); i++) {
		if (!key.is_first_only)
			continue;
		bytes_addf(out, "%s{\"required\": [\"%s\"]}", comma, key.name);
		comma = ", ";
	}
	bytes_add_text(out, "]},\n      \"then\": {\"required\": [");
	comma = "";
	for (size_t i = 0; pack_section_key(i, &key); i++) {
		if (!key.is_needed)
			continue;
		bytes_addf(out, "%s\"%s\"", comma, key.name);
		comma = ", ";
	}
	bytes_add_text(out, "]}");
}

/* Keyed by label: those of @p section, or, when that is NULL, all. */
static void add_by_label(struct bytes *out, const char *id, const char *section, const char *shape)
{
	const char *comma = "";

	bytes_addf(out,
		   "    \"%s\": {\n      \"type\": \"object\",\n"
		   "      \"additionalProperties\": false,\n      \"properties\": {\n",
		   id);
	for (unsigned i = 0; i < LABEL_COUNT; i++) {
		const char *const own = pack_label_section(label_kind((enum label)i));

		if (section != NULL && strcmp(own, section) != 0)
			continue;
		bytes_addf(out, "%s        \"%s\": {\"$ref\": \"#/definitions/%s\"}", comma,
			   label_id((enum label)i), shape);
		comma = ",\n";
	}
	bytes_add_text(out, "\n      }\n    },\n");
}

static const char *word_addressee(unsigned i)
{
	return i < TO_COUNT ? addressee_id((enum addressee)i) : NULL;
}

static const char *word_phase(unsigned i)
{
	return i < PHASE_COUNT ? phase_id((enum phase)i) : NULL;
}

static void add_words(struct bytes *out, const char *id, const char *(*word)(unsigned i))
{
	bytes_addf(out, "    \"%s\": {\"type\": \"string\", ", id);
	json_schema_add_words(out, word);
	bytes_add_text(out, "},\n");
}

void pack_write_label_schema(struct bytes *out)
{
	bytes_add_text(out, "    \"label\": {\"type\": \"string\", \"pattern\": \"^(");
	for (unsigned i = 0; i < LABEL_COUNT; i++)
		bytes_addf(out, "%s%s", i ? "|" : "", label_id((enum label)i));
	bytes_add_text(out, ")(\\\\.[a-z0-9_-]+)?$\"}\n");
}

void pack_write_schema(struct bytes *out)
{
	bytes_add_text(out, "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"
			    "  \"title\": \"gesprek rule pack\",\n"
			    "  \"$ref\": \"#/definitions/a-pack\",\n"
			    "  \"definitions\": {\n"
			    "    \"a-pack\": {\n      \"type\": \"object\",\n");
	add_properties(out, pack_section_key);
	add_needed(out);
	bytes_add_text(out, "\n    },\n");
	for (size_t i = 0; i < LABEL_SECTIONS; i++)
		add_by_label(out, label_sections[i], label_sections[i], "a-label");
	add_mapping(out, "variations", pack_variation_key);
	add_by_label(out, "scorecards", NULL, "a-scorecard");
	add_mapping(out, "a-scorecard", pack_scorecard_key);
	add_mapping(out, "a-label", pack_label_key);
	add_mapping(out, "an-indicator", pack_indicator_key);
	add_mapping(out, "a-rule", rule_key);
	for (size_t i = 0; i < SHAPE_COUNT; i++)
		json_schema_add_shape(out, shapes[i].id, shapes[i].json);
	add_words(out, "addressee", word_addressee);
	add_words(out, "phase-id", word_phase);
	pack_write_label_schema(out);
	bytes_add_text(out, "  }\n}\n");
}
