/**
 * @file
 * The closing decision: what happens next, chosen by the trainee once the talk
 * has come to an ending, with a reason in own words; and how an experienced
 * colleague sees that choice here, from what was found out in the talk.
 *
 * It is asked after the conversation, so it is no part of the fold and moves
 * nothing in it. Which opinion of the scenario applies follows from the fold
 * at its end. It is not scored.
 */
#ifndef GESPREK_TALK_DECISION_H
#define GESPREK_TALK_DECISION_H

#include "gesprek/talk/session.h"

/** Is there one to make: the conversation reached an ending, and its scenario has `decision:`? */
bool decision_is_due(const struct session *session);
/** What a choice is called; "" for DECISION_NONE. */
const char *decision_title(const struct pack *pack, enum decision decision);
/** The scenario's opinions at this end, by decision: the first of each that applies, NULL if none.
 */
void decision_opinions(const struct session *session, const struct opinion *of[DECISION_COUNT]);
/** The choice that fits best by them; the lightest of equals. DECISION_NONE if there is none. */
enum decision decision_best(const struct opinion *const of[DECISION_COUNT]);
/** Did more help get piled on in this talk than a family can take in at once? */
bool decision_is_stacked(const struct session *session);

#endif
