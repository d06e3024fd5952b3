/**
 * @file
 * JSON written straight into text: for output of a line per reply, where
 * building a tree first would cost more than hearing does.
 */
#ifndef GESPREK_TOOLS_JSON_TEXT_H
#define GESPREK_TOOLS_JSON_TEXT_H

#include "gesprek/hear/hear.h"

/** A string with its quotes; @p text is valid UTF-8. */
void json_text_add(struct bytes *out, struct str text);
/** `"labels":[...],"findings":[...]` of what was heard in @p text. */
void json_text_add_hearing(struct bytes *out, const struct hearing *hearing, struct str text);
/** A number with at most four decimals. */
void json_text_add_number(struct bytes *out, double number);

#endif
