/**
 * @file
 * The texts of a scenario, one after another: what its author wrote for people
 * to read, and not ids, conditions, slots or tests.
 */
#ifndef GESPREK_ENGINE_SCENARIO_AUTHOR_TEXT_H
#define GESPREK_ENGINE_SCENARIO_AUTHOR_TEXT_H

#include "gesprek/scenario/scenario.h"

struct author_text {
	const struct yaml_node *value; /* the scalar, as it was typed */
	const char *key;               /* "hint", "says", "narrator", ... */
	const struct person *speaker;  /* who of the cast says it; NULL: nobody */
	const struct node *node;       /* at which node it stands; NULL: elsewhere */
};

typedef void author_text_each(void *data, const struct author_text *text);

/** Call @p each for every text, from the top of the file @p root of @p scenario to the end. */
void author_texts(const struct scenario *scenario, const struct yaml_node *root,
		  author_text_each *each, void *data);

#endif
