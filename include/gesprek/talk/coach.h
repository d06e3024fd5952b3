/**
 * @file
 * Coach feedback after a turn: at most one strength, one step, one alternative.
 *
 * It fades: after every turn first, later every third, then only when asked
 * for. Nothing certain is silence, or one line that says that not recognising
 * says nothing about how good it was. Wording follows the partnership rules.
 */
#ifndef GESPREK_TALK_COACH_H
#define GESPREK_TALK_COACH_H

#include "gesprek/talk/session.h"

struct coach {
	const char *strength;    /* behaviour and effect, with the trainee's words; NULL if none */
	const char *step;        /* one small step; NULL if none */
	const char *alternative; /* one way to say it; NULL if none */
	const char *unheard;     /* the line for a reply that was not recognised; NULL otherwise */
};

/**
 * What the coach says about the last turn, made in @p arena.
 * @param is_asked the trainee asked for it: no fading then.
 */
struct coach coach_turn(const struct session *session, bool is_asked, struct arena *arena);

#endif
