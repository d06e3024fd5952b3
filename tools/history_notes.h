/**
 * @file
 * What a trainee added to a conversation, in words.
 */
#ifndef GESPREK_TOOLS_HISTORY_NOTES_H
#define GESPREK_TOOLS_HISTORY_NOTES_H

#include "gesprek/store/store.h"

struct noted {
	const char *label, *text; /* "" for no text */
};

/**
 * @p note in the language of the program, made in @p arena. One of a kind that this version does
 * not know is shown as it is.
 * @param attempts the replies of the conversation, for a note that is about one
 */
struct noted note_in_words(struct arena *arena, const struct kept_note *note,
			   const struct kept_attempt *attempts, size_t n_attempts);

#endif
