/**
 * @file
 * The eight principles as people call them on a command line.
 */
#ifndef GESPREK_TOOLS_PRINCIPLE_NAMES_H
#define GESPREK_TOOLS_PRINCIPLE_NAMES_H

#include <stdbool.h>

/** By id, a word in either language or the name that lists show, as typed in a hurry: "Kleine
 * Stappen", "kleine-stappen". @return false when it is none; that was said. */
bool principle_find(const char *typed, const char **id);

#endif
