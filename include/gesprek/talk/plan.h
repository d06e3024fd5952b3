/**
 * @file
 * What was practised of one principle: what the plan is made of.
 */
#ifndef GESPREK_TALK_PLAN_H
#define GESPREK_TALK_PLAN_H

#include <stdbool.h>
#include <stdint.h>

#include "gesprek/hear/label.h"

/** One principle, practised in one conversation or one drill. */
struct practice {
	int64_t day; /* since 1970, local */
	enum label principle;
	double value;      /* 0..1: what it came to, as in struct principle_score */
	unsigned findings; /* how often it was heard */
	bool is_drill, with_child;
};

#endif
