/**
 * @file
 * What of a scenario can be come to, by ways whose conditions can hold.
 *
 * Sharper than its links: a reply that is never taken leads nowhere. What is
 * not reached is certainly never come to; of what is reached, only that
 * nothing here rules it out: how people feel and what trainees say is left
 * open. Borrows from the scenario.
 */
#ifndef GESPREK_SCENARIO_REACH_H
#define GESPREK_SCENARIO_REACH_H

#include "gesprek/scenario/scenario.h"

struct reach;

struct reach *reach_new(const struct scenario *scenario);
void reach_free(struct reach *reach);

bool reach_has_node(const struct reach *reach, const struct node *node);
/** Can the way on number @p edge of @p node be taken? */
bool reach_has_edge(const struct reach *reach, const struct node *node, size_t edge);
/** Can a way be taken that lets the state choose how it ends (`go: ending`)? */
bool reach_ends_by_state(const struct reach *reach);
/** Can this fact be told, or planted, at a node that is reached? */
bool reach_has_fact(const struct reach *reach, const struct fact *fact);

/** What a name can be worth in a reply at @p node; NULL: at any. */
struct expr_range reach_range(const struct reach *reach, const struct node *node,
			      const struct expr_name *name);
/** Can @p when hold there, and none of the @p n conditions @p fails? */
bool reach_may_hold(struct reach *reach, const struct node *node, const struct expr *when,
		    const struct expr *const *fails, size_t n);
/**
 * The conditions that must fail before the way on number @p edge is looked at. @p before has room
 * for as many. @return How many there are.
 */
size_t reach_before(const struct node *node, size_t edge, const struct expr **before);

#endif
