/**
 * @file
 * Temperaments: how a kind of person's state moves on what is said, and stock
 * reactions. One file, scenarios/rules/temperaments.yaml; the event table in
 * it is that of the domain notes. Read once, borrowed until temperaments_free().
 *
 *     temperaments: 1
 *     events:                       # every event whose `if` holds applies, in order
 *       parent:
 *         - {id: threat, if: threat, change: {trust: -12, arousal: +18}, dominance: 1, affinity:
 * -1} child:
 *         - {id: suggestive, if: suggestive, change: {safety: -6}}
 *     kinds:
 *       proud:
 *         as: parent                # parent or child
 *         about: one sentence
 *         home: {dominance: 0.4, affinity: -0.3}
 *         gain: {trust: 0.8}        # multiplies rises; 0 to 5
 *         loss: {trust: 1.2}        # multiplies falls
 *         changes: {threat: {mask: +20}}   # added to the event's own change
 *         reactions: {nl: {threat: [text, text], unheard: text, angry: [text]}}
 *       kind-7-9: {as: child, ages: [7, 9], max-words: 12, turns: 12}
 *
 * An `if` here knows labels, indicators, `slot.<any name>`, state, mood, phase,
 * did, turns, turns_here, unheard, words, severity, ever() and count(): what
 * every scenario has, and nothing of one scenario's own.
 */
#ifndef GESPREK_SCENARIO_TEMPERAMENT_H
#define GESPREK_SCENARIO_TEMPERAMENT_H

#include "gesprek/base/diag.h"
#include "gesprek/scenario/expr.h"
#include "gesprek/scenario/state.h"

struct temperaments;

/** One row of the change table: what was said, and what it does. */
struct event {
	const char *id;
	const struct expr *when;
	struct state_change change;
	/* Leary's rose: where this way of speaking stands, -1..1; 0,0 when not given. */
	double dominance, affinity;
	unsigned number;
};

struct temperament {
	const char *id, *about; /* about: "" when not given */
	bool is_child;
	const struct event
		*events; /* of a parent or of a child, this kind's own changes added in */
	size_t n_events;
	double gain[STATE_COUNT],
		loss[STATE_COUNT]; /* multiply rises and falls; 1 when not given */
	double home_dominance, home_affinity;
	int max_words; /* children: in a sentence that they follow; 0: no limit */
	int turns;     /* children: replies they have energy for; 0: no limit */
	int age_from, age_to;
};

/** @p pack resolves names in the events. @return NULL if any problem was an error. */
struct temperaments *temperaments_load(const char *path, const struct pack *pack,
				       struct diags *diags);
struct temperaments *temperaments_parse(const char *name, struct str text, const struct pack *pack,
					struct diags *diags);
void temperaments_free(struct temperaments *temperaments);
const struct temperament *temperaments_find(const struct temperaments *all, const char *id);
/** The names, for lists and "did you mean". */
const char *const *temperaments_names(const struct temperaments *all, size_t *n);

/**
 * The stock lines of a kind of person for @p key (an event id, a mood,
 * "unheard", "unheard-again", "yes", "short", ...) in @p language.
 * @return NULL with *n 0 if there are none.
 */
const char *const *temperament_reactions(const struct temperament *kind, const char *language,
					 const char *key, size_t *n);

/** The longest sentence of a text, as a child would hear it: its words, and where it starts. */
struct sentence_length {
	unsigned n_words;
	size_t start;
};
struct sentence_length sentence_longest(const char *text);

#endif
