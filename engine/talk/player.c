/**
 * @file
 * A persona having a conversation: what it says next, and when it has been long enough.
 */
#include "simulate.h"

/* Saying something else than the last time is tried so often. */
enum { OTHER_LINE_TRIES = 4 };

void player_init(struct player *player, const struct scenario *scenario,
		 const struct simulate_options *options)
{
	*player = (struct player){.scenario = scenario, .seed = options->seed};
	player->stage = stage_new(scenario, !options->forgets);
	player->repertoires = repertoires_new(scenario, player->stage, options->seed);
	const struct session_options session = {.mode = MODE_EXAM, .stage = player->stage};
	player->session = session_new(scenario, &session);
}

void player_clear(struct player *player)
{
	session_free(player->session);
	repertoires_free(player->repertoires);
	stage_free(player->stage);
	*player = (struct player){0};
}

/* Every other conversation takes along all that can be. */
static uint64_t carried_by(const struct scenario *scenario, unsigned number)
{
	uint64_t carried = 0;

	for (size_t i = 0; number % 2 && i < scenario->carries.n; i++)
		carried |= CARRIED_BIT(i);
	return carried;
}

void player_begin(struct player *player, enum persona persona, unsigned number)
{
	/* Odd numbers, so that no two conversations of a simulation begin with the same throw. */
	const uint64_t odd = UINT64_C(0xa0761d6478bd642f), other = UINT64_C(0xe7037ed1a0b428db);

	dice_init(&player->dice,
		  player->seed + (number + UINT64_C(1)) * odd + (persona + 1) * other);
	player->persona = persona;
	player->last = NULL;
	player->session->options.carried = carried_by(player->scenario, number);
	session_restart(player->session, dice_throw(&player->dice));
}

static struct choice_line choose_line(struct player *player, const struct repertoire *r,
				      enum tension tension)
{
	uint32_t at = dice_below(&player->dice, r->weight[tension]);
	const struct choice *choice = r->choices[tension];

	for (; at >= choice->weight; choice++)
		at -= choice->weight;
	return choice->lines[dice_below(&player->dice, choice->n)];
}

/* The first of some lines that brings what is lacking; else the last that came up. */
static const char *next_line(struct player *player)
{
	const struct session *session = player->session;
	const struct repertoire *r =
		repertoire_of(player->repertoires, player->persona, session->fold.node);
	const enum tension tension = session_state(session)->v[STATE_AROUSAL] >= K_EMOTION_FROM
					     ? TENSION_HIGH
					     : TENSION_LOW;
	const unsigned looks = persona_looks(player->persona);
	const evidence_set lacking =
		looks > 1 ? evidence_lacking(session->fold.evidence) : ~(evidence_set)0;
	struct choice_line line = choose_line(player, r, tension);

	for (unsigned i = 1; i < looks && lacking && !(line.brings & lacking); i++)
		line = choose_line(player, r, tension);
	for (unsigned i = 0; i < OTHER_LINE_TRIES && line.text == player->last; i++)
		line = choose_line(player, r, tension);
	return line.text;
}

const struct turn *player_say(struct player *player)
{
	if (session_is_over(player->session) || player->session->n_records >= SIMULATE_REPLIES_MOST)
		return NULL;
	player->last = next_line(player);
	return session_say(player->session, str_of(player->last));
}
