/* Pieces of JSON schemas. */
#include "gesprek/base/json_schema.h"

void json_schema_add_text(struct bytes *out, const char *text)
{
	bytes_add_char(out, '"');
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			bytes_add_char(out, '\\');
		bytes_add_char(out, *text);
	}
	bytes_add_char(out, '"');
}

void json_schema_add_ref(struct bytes *out, const char *id)
{
	bytes_addf(out, "\"allOf\": [{\"$ref\": \"#/definitions/%s\"}]", id);
}

void json_schema_add_shape(struct bytes *out, const char *id, const char *json)
{
	bytes_addf(out, "    \"%s\": ", id);
	for (; *json; json++)
		bytes_add_char(out, *json == '\'' ? '"' : *json);
	bytes_add_text(out, ",\n");
}

void json_schema_add_words(struct bytes *out, const char *(*word)(unsigned i))
{
	bytes_add_text(out, "\"enum\": [");
	for (unsigned i = 0; word(i); i++) {
		bytes_add_text(out, i ? ", " : "");
		json_schema_add_text(out, word(i));
	}
	bytes_add_text(out, "]");
}
