/**
 * @file
 * Everything a trainee has, as one tree of JSON. `gesprek help json` tells what each key holds; a
 * key never changes its meaning, and a program that reads it passes over keys it does not know.
 */
#ifndef GESPREK_TOOLS_EXPORT_JSON_H
#define GESPREK_TOOLS_EXPORT_JSON_H

#include <jansson.h>

#include "kept.h"

enum { EXPORT_FORMAT = 1 };

/** What is private goes along only when the trainee says so. */
struct export_choice {
	bool with_journal, with_scans;
};

/** @return the caller's; NULL with a diag when the history cannot be read. */
json_t *export_json(struct kept *kept, struct export_choice choice, struct diags *diags);

#endif
