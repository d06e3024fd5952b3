/**
 * @file
 * What things with an id are called in lists, in the language of the program.
 */
#ifndef GESPREK_TUI_NAMES_H
#define GESPREK_TUI_NAMES_H

#include "gesprek/talk/score.h"

/** The name of a label that a scenario can have as an aim; the id itself when it has none. */
const char *aim_name(const char *id);
/** What happens next by a decision; the id itself when there is none of that id. */
const char *decision_name(const char *id);
/** How far a principle is, in words. */
const char *level_name(enum level level);

#endif
