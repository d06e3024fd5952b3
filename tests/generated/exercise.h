/**
 * @file
 * What must hold for a scenario that loads: it plays, simulates and tests, to the end, whatever is
 * typed. Anything else stops the program, which then says which scenario it was.
 */
#ifndef GESPREK_EXERCISE_H
#define GESPREK_EXERCISE_H

#include "gesprek/scenario/scenario.h"

void exercise_scenario(const struct scenario *scenario, uint64_t seed);
/** Diagnostics, too, are text for people. */
void exercise_diags(struct diags *diags);

#endif
