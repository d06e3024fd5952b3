/**
 * @file
 * Can a condition hold where others do not? Decided by trying, for each name
 * that is in them, the few values that could make a difference.
 *
 * What names have to do with each other is known: an indicator brings its
 * label, a mood excludes the others. The answer "no" is certain; "yes" is also
 * the answer where a condition is too large to try.
 */
#ifndef GESPREK_ENGINE_SCENARIO_EXPR_SOLVE_H
#define GESPREK_ENGINE_SCENARIO_EXPR_SOLVE_H

#include "gesprek/scenario/expr.h"

struct expr_question {
	const struct expr *holds;        /* NULL: always does */
	const struct expr *const *fails; /* none of these holds */
	size_t n_fails;
	struct expr_ranges ranges; /* what is known of names */
	const struct pack *pack;
	bool has_veto;  /* an indicator may be heard without its label */
	size_t *n_left; /* tries left, shared by many questions; at 0 the answer is yes */
};

/** May it be that `holds` holds and none of `fails` does? */
bool expr_may_hold(const struct expr_question *question);

#endif
