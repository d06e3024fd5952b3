/**
 * @file
 * What was nearly heard in a reply, in plain words: for each principle the rule
 * that came nearest, and what kept it from being heard.
 */
#ifndef GESPREK_TOOLS_NEAR_MISS_H
#define GESPREK_TOOLS_NEAR_MISS_H

#include "gesprek/hear/explain.h"

enum { NEAR_MISSES_MOST = 5 };

struct near_miss {
	const struct trace_rule *rule; /* of the explanation */
	const char *why;               /* "but it was no question"; in the program's language */
};

/**
 * The nearest first, none for a principle that was heard.
 * @return how many; borrowed from @p why.
 */
size_t near_misses(const struct explanation *why, struct near_miss near[NEAR_MISSES_MOST]);

#endif
