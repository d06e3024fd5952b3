/**
 * @file
 * Two conversations beside each other, for other programs.
 */
#ifndef GESPREK_TOOLS_HISTORY_COMPARE_JSON_H
#define GESPREK_TOOLS_HISTORY_COMPARE_JSON_H

#include "history_compare.h"
#include "replay.h"

/**
 * Write to stdout: `conversations`, as in the list; `turns`, with what each said there (null where
 * it said nothing) and what was heard; `principles`, with the id of each level (null where it
 * cannot be told, or where there was too little occasion).
 */
void history_compare_json(const struct replay replays[COMPARED], bool is_same_scenario);

#endif
