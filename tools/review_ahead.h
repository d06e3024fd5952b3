/**
 * @file
 * Reviews by threads of their own, while the caller reads on.
 *
 * Each is begun in the order it was added, by whoever is free; the caller takes
 * what was found in whatever order it likes, and does itself what nobody has
 * begun. What is found does not depend on who found it: each thread hears with
 * ears of its own.
 */
#ifndef GESPREK_TOOLS_REVIEW_AHEAD_H
#define GESPREK_TOOLS_REVIEW_AHEAD_H

#include "gesprek/scenario/scenario.h"

struct review_ahead;

struct review_ahead *review_ahead_open(void);
/** Drops what was not begun and waits for what was. Accepts NULL. */
void review_ahead_close(struct review_ahead *ahead);

/**
 * Look at @p scenario by itself, or with a @p twin hold it against that. Borrows both until it is
 * taken. @return the number to take it by.
 */
size_t review_ahead_add(struct review_ahead *ahead, const struct scenario *scenario,
			const struct scenario *twin);
/** Wait for review @p number and append what it found to @p diags. */
void review_ahead_take(struct review_ahead *ahead, size_t number, struct diags *diags);

/** One review at once. @p ear as for scenario_review(). */
void review_with(const struct scenario *scenario, struct ear *ear, struct diags *diags);

#endif
