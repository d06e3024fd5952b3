/**
 * @file
 * What is kept, as JSON for other programs. Each is the caller's.
 */
#ifndef GESPREK_TOOLS_KEPT_JSON_H
#define GESPREK_TOOLS_KEPT_JSON_H

#include <jansson.h>

#include "gesprek/store/dispute.h"
#include "gesprek/store/scan.h"
#include "gesprek/store/store.h"

/** Passes text_safe(); newlines stay. */
json_t *kept_json_text(const char *text);
/** The same of text that may hold any bytes. */
json_t *kept_json_str(struct str text);
/** Local time; null for 0. */
json_t *kept_json_time(int64_t time);
json_t *kept_json_note(const struct kept_note *note);
json_t *kept_json_scan(const struct scan *scan);
/** Add what was said to @p object: indicator, words, as, why; "" for what was not said. */
void kept_json_add_dispute(json_t *object, const struct kept_dispute *dispute);
/** Write it to stdout; it is gone then. */
void kept_json_print(json_t *json);

#endif
