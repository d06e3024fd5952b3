/**
 * @file
 * One spot in a scenario: what a reply at a node is heard with.
 */
#ifndef GESPREK_TOOLS_SPOT_H
#define GESPREK_TOOLS_SPOT_H

#include "gesprek/talk/session.h"

struct spot {
	struct session *session; /* a fresh conversation at the node, with one reply said */
	const struct turn *turn; /* that reply */
	struct hear_context
		context; /* what it was heard with; borrows from the session and scenario */
};

/** Where a conversation is begun. */
struct spot_start {
	const struct node *node;
	struct state_change set; /* and with what state */
	unsigned set_given;      /* bit per state variable that `set` sets */
};

/** Say @p reply at @p start as the first of a conversation (seed 1). */
void spot_open(struct spot *spot, const struct scenario *scenario, const struct spot_start *start,
	       struct str reply);
void spot_clear(struct spot *spot);

#endif
