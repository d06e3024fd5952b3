/**
 * @file
 * A review of endings, for `gesprek check`: those that nobody can ever come to.
 */
#ifndef GESPREK_TALK_ENDING_REACH_H
#define GESPREK_TALK_ENDING_REACH_H

#include "gesprek/scenario/reach.h"

void scenario_check_ending_reach(const struct scenario *scenario, const struct reach *reach,
				 struct diags *diags);

#endif
