/**
 * @file
 * The checks of a scenario that has been read.
 *
 * Those that only look at the text run on every load, so that what passes
 * scenario_load() plays; they are the rows of engine/scenario/checks.def.
 * Those that hear with the rule pack take longer and are asked for: by
 * `gesprek check` and `gesprek test`.
 */
#ifndef GESPREK_SCENARIO_CHECK_H
#define GESPREK_SCENARIO_CHECK_H

#include "gesprek/scenario/scenario.h"

/**
 * Hear the model reply of every node: something that the node invites should
 * be found in it (in any principle or skill, where a node invites nothing),
 * and no pitfall.
 */
void scenario_check_hearing(const struct scenario *scenario, struct diags *diags);

/** The checks that run on load, for the manual: code, and what is held against it. */
struct scenario_check_info {
	enum diag_code code;
	const char *help;
};
const struct scenario_check_info *scenario_check_infos(size_t *n);

#endif
