/**
 * @file
 * What the writers of JSON schemas share: texts, and definitions kept as tables. The schemas are
 * of the program's own making, so nothing here is meant for text from elsewhere.
 */
#ifndef GESPREK_BASE_JSON_SCHEMA_H
#define GESPREK_BASE_JSON_SCHEMA_H

#include "gesprek/base/bytes.h"

/** Add @p text in quotes. */
void json_schema_add_text(struct bytes *out, const char *text);
/** Add "allOf" with the definition @p id: beside a "$ref" nothing else counts in draft 7. */
void json_schema_add_ref(struct bytes *out, const char *id);
/** Add the definition @p id and a comma; in @p json a ' stands for a ". */
void json_schema_add_shape(struct bytes *out, const char *id, const char *json);
/** Add "enum" with what @p word gives, until NULL. */
void json_schema_add_words(struct bytes *out, const char *(*word)(unsigned i));

#endif
