/**
 * @file
 * What could explain the signals: written down before a conversation, looked
 * at again after it, and never scored.
 *
 * They live in the play, from the sheet that asks for them to the debrief that
 * shows them, and are kept as notes of the conversation. One that goes on
 * later finds them there again.
 */
#ifndef TUI_HYPOTHESES_H
#define TUI_HYPOTHESES_H

#include "gesprek/talk/debrief.h"

struct play;

/** As many as are asked for; one more may come up in the conversation. */
enum { HYPOTHESES = 3, HYPOTHESES_WITH_LATER };

/** How likely one is since the conversation. */
enum since { SINCE_UNKNOWN, SINCE_MORE, SINCE_LESS, SINCE_COUNT };

struct hypotheses {
	struct bytes texts[HYPOTHESES_WITH_LATER]; /* empty: none */
	enum since since[HYPOTHESES];
};

void hypotheses_clear(struct hypotheses *hypotheses);
/** Was anything written down beforehand? */
bool hypotheses_are_given(const struct hypotheses *hypotheses);

/* Each a step of the play. */

/** The conversation begins: they become its notes. */
void hypotheses_note(struct play *play);
/** It was looked back at: so does how they are seen now. */
void hypotheses_note_since(struct play *play);
/** It goes on from before: they are what its notes say. */
void hypotheses_read(struct play *play);
/** Before and after, for the debrief. @return how many sections: 0 or 1. */
size_t hypotheses_look_back(struct play *play, struct debrief_section *section);

#endif
