/**
 * @file
 * The JSON schema of scenario files, draft 7, for editors: the tables of schema.def once more.
 */
#include "schema.h"

#include <string.h>

#include "gesprek/base/json_schema.h"
#include "gesprek/hear/pack.h"
#include "gesprek/scenario/scenario.h"

/* The shapes that keys of a simple form refer to. */
static const char *const form_shapes[] = {
	[FORM_TEXT] = "text",
	[FORM_TEXTS] = "texts",
	[FORM_ID] = "id",
};

static void json_add_form(struct bytes *out, const struct schema_form *form)
{
	const char *section = schema_tables[form->section].id;

	switch (form->kind) {
	case FORM_WHOLE:
		bytes_addf(out, "\"type\": \"integer\", \"minimum\": %d, \"maximum\": %d",
			   form->least, form->most);
		break;
	case FORM_BOOL:
		bytes_add_text(out, "\"type\": \"boolean\"");
		break;
	case FORM_ONE_OF:
		json_schema_add_words(out, form->word);
		break;
	case FORM_PART:
		json_schema_add_ref(out, section);
		break;
	case FORM_PARTS:
		bytes_addf(out, "\"type\": \"array\", \"items\": {\"$ref\": \"#/definitions/%s\"}",
			   section);
		break;
	case FORM_MAP:
		bytes_addf(out,
			   "\"type\": \"object\", \"additionalProperties\": "
			   "{\"$ref\": \"#/definitions/%s\"}",
			   section);
		break;
	case FORM_SHAPE:
		json_schema_add_ref(out, form->shape);
		break;
	default:
		json_schema_add_ref(out, form_shapes[form->kind]);
		break;
	}
}

static void json_add_needed(struct bytes *out, const struct schema_table *table)
{
	const char *comma = "";

	bytes_add_text(out, "      \"required\": [");
	for (size_t i = 0; i < table->n; i++) {
		if (!table->keys[i].is_needed)
			continue;
		bytes_add_text(out, comma);
		json_schema_add_text(out, table->keys[i].name);
		comma = ", ";
	}
	bytes_add_text(out, "],\n");
}

static void json_add_section(struct bytes *out, const struct schema_table *table)
{
	bytes_addf(out, "    \"%s\": {\n      \"type\": \"object\",\n      \"description\": ",
		   table->id);
	json_schema_add_text(out, table->help);
	bytes_add_text(out, ",\n      \"additionalProperties\": false,\n");
	json_add_needed(out, table);
	bytes_add_text(out, "      \"properties\": {\n");
	for (size_t i = 0; i < table->n; i++) {
		bytes_add_text(out, "        ");
		json_schema_add_text(out, table->keys[i].name);
		bytes_add_text(out, ": {");
		json_add_form(out, &table->forms[i]);
		bytes_add_text(out, ", \"description\": ");
		json_schema_add_text(out, table->keys[i].help);
		bytes_addf(out, "}%s\n", i + 1 < table->n ? "," : "");
	}
	bytes_add_text(out, "      }\n    },\n");
}

void scenario_write_schema(struct bytes *out)
{
	bytes_add_text(out, "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"
			    "  \"title\": \"gesprek scenario\",\n"
			    "  \"$ref\": \"#/definitions/scenario\",\n"
			    "  \"definitions\": {\n");
	for (size_t i = 0; i < SECTION_COUNT; i++)
		json_add_section(out, &schema_tables[i]);
#define SHAPE(id, json) json_schema_add_shape(out, #id, json);
#include "schema_shapes.def"
#undef SHAPE
	pack_write_label_schema(out);
	bytes_add_text(out, "  }\n}\n");
}
