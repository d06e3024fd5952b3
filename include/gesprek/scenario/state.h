/**
 * @file
 * The state of a character: numbers from 0 to 100, and changes to them.
 *
 * A parent has trust, openness, arousal, hope and mask (how much is hidden
 * behind yes-nodding); a child has safety (felt with you), loyalty (tension)
 * and energy. All live in one array so that a table can name them.
 */
#ifndef GESPREK_SCENARIO_STATE_H
#define GESPREK_SCENARIO_STATE_H

#include <stdbool.h>
#include "gesprek/hear/label.h"

enum state_variable {
#define S(NAME, id, expr_id, start_parent, start_child, help) STATE_##NAME,
#include "gesprek/scenario/state.def"
#undef S
	STATE_COUNT
};

struct state {
	int v[STATE_COUNT];
};

struct state_change {
	int by[STATE_COUNT]; /* all zero: no change */
};

/** What a person of this kind starts with when the author says nothing. */
void state_init(struct state *state, enum addressee as);
/** Id in state maps ("safety") and in expressions ("safety_felt"). */
const char *state_id(enum state_variable variable);
const char *state_expr_id(enum state_variable variable);
bool state_find(const char *id, enum state_variable *variable);

/** Read "trust=20": sets that of @p set, and its bit in @p given. @return false, and nothing is
 * set, when it is no such text or the number is not from 0 to 100. */
bool state_read_setting(const char *text, struct state_change *set, unsigned *given);

enum mood { MOOD_CALM, MOOD_TENSE, MOOD_ANGRY, MOOD_CLOSED, MOOD_SAD, MOOD_RELIEVED, MOOD_COUNT };
const char *mood_id(enum mood mood);
/** The mood that a state amounts to; thresholds stand in state.c, from the domain notes. */
enum mood state_mood(const struct state *state, enum addressee as);

#endif
