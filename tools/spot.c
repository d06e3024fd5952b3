/**
 * @file
 * The context of a node, as a conversation that starts there has it.
 */
#include "spot.h"

void spot_open(struct spot *spot, const struct scenario *scenario, const struct node *node,
	       struct str reply)
{
	const struct session_options options = {.seed = 1, .mode = MODE_EXAM, .at = node};

	spot->session = session_new(scenario, &options);
	spot->turn = session_say(spot->session, reply);
	spot->context = (struct hear_context){
		.to = node->with->as,
		.phase = node->phase,
		.has_phase = true,
		.said = spot->turn ? spot->turn->said_before : "",
		.slots = node->slots,
		.veto = node->veto,
		.n_veto = node->n_veto,
		.boost = node->boost,
		.n_boost = node->n_boost,
		.invites = node->invites,
		.n_invites = node->n_invites,
	};
}

void spot_clear(struct spot *spot)
{
	session_free(spot->session);
	*spot = (struct spot){0};
}
