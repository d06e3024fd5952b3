/**
 * @file
 * Dilemma cards: what professionals fear of a conversation like this, to be
 * drawn before the start (session_options.dilemma) and met in it once.
 *
 * The other says the line of the card after an answer: at the first moment from
 * the worry on, and otherwise at the third reply. The turn says so
 * (is_pressed); the debrief quotes what the trainee said to it. It is not
 * scored. A scenario may have its own words for each card (`dilemmas:`).
 */
#ifndef GESPREK_TALK_DILEMMA_H
#define GESPREK_TALK_DILEMMA_H

#include "gesprek/talk/session.h"

/** What a card is called and what it is about, for who chooses one; "" for DILEMMA_NONE. */
const char *dilemma_title(const struct pack *pack, enum dilemma dilemma);
const char *dilemma_about(const struct pack *pack, enum dilemma dilemma);

#endif
