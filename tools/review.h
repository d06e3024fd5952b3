/**
 * @file
 * All that `gesprek check` looks at in a scenario once it has been read: by
 * itself, with a dictionary, and beside its twin.
 */
#ifndef GESPREK_TOOLS_REVIEW_H
#define GESPREK_TOOLS_REVIEW_H

#include "library.h"

struct reviewer;

/** Borrows @p library. */
struct reviewer *reviewer_new(struct library *library);
void reviewer_free(struct reviewer *reviewer);

/**
 * Begin to look at @p scenario, in the background: at each before the first look.
 * @return the number to look by.
 */
size_t reviewer_begin(struct reviewer *reviewer, const struct scenario *scenario);

/**
 * Look at the scenario that was begun with this @p number: wait for all that is found. A pair of
 * twins is held against each other once, when the first of them comes. Says once for each language
 * that its dictionary is missing.
 */
void reviewer_look(struct reviewer *reviewer, size_t number, struct diags *diags);

/** What needs neither a dictionary nor a twin. */
void review_alone(const struct scenario *scenario, struct diags *diags);

#endif
