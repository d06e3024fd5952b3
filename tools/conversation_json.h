/**
 * @file
 * One kept conversation as JSON: what stands in the list of them, and all that was said in it.
 * `gesprek history --json` and `gesprek export` write the same; `gesprek help json` tells
 * what each key holds.
 */
#ifndef GESPREK_TOOLS_CONVERSATION_JSON_H
#define GESPREK_TOOLS_CONVERSATION_JSON_H

#include <jansson.h>

#include "kept.h"

/** As it stands in the list. The caller's. */
json_t *record_json(const struct record *record);
/**
 * With the lines as they were shown, every reply that was ever given, the notes, and what was typed
 * and not sent.
 * @return the caller's; NULL with a diag when it cannot be read
 */
json_t *conversation_json(struct kept *kept, const struct record *record, struct diags *diags);

#endif
