/**
 * @file
 * The context of a node, as a conversation that starts there has it.
 */
#include "spot.h"

void spot_open(struct spot *spot, const struct scenario *scenario, const struct spot_start *start,
	       struct str reply)
{
	const struct session_options options = {.seed = 1,
						.mode = MODE_EXAM,
						.at = start->node,
						.set = start->set,
						.set_given = start->set_given};

	spot->session = session_new(scenario, &options);
	spot->turn = session_say(spot->session, reply);
	spot->context = node_hear_context(start->node, spot->turn ? spot->turn->said_before : "");
}

void spot_clear(struct spot *spot)
{
	session_free(spot->session);
	*spot = (struct spot){0};
}
