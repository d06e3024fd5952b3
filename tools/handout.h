/**
 * @file
 * The sheet that a trainer hands out with a scenario: the case, what is practised
 * in it, a form for who observes, a lesson, and what to do when it comes too close.
 */
#ifndef GESPREK_TOOLS_HANDOUT_H
#define GESPREK_TOOLS_HANDOUT_H

#include "gesprek/scenario/scenario.h"
#include "paper.h"

/**
 * Append the sheet of @p scenario, in the language of the scenario: who gets it reads that
 * conversation. The language of the program is what it was afterwards.
 */
void handout_write(const struct scenario *scenario, const struct paper *paper, struct bytes *out);

#endif
