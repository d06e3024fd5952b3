/**
 * @file
 * The card for a team meeting: one conversation as Markdown, with as much of it as the trainee
 * chose to share.
 */
#ifndef GESPREK_TOOLS_CARD_H
#define GESPREK_TOOLS_CARD_H

#include "replay.h"

enum card_share {
	CARD_SCORES,     /* how far each principle was, with own sentences */
	CARD_TRANSCRIPT, /* that, and all that was said */
	CARD_FRAGMENT,   /* some replies, and nothing about the others */
};

struct card {
	const struct replay *replay;
	const struct pack *pack; /* the words of the questions */
	const struct kept_note *notes;
	size_t n_notes;
	enum card_share share;
	unsigned from, to; /* the first and last reply of a FRAGMENT */
};

/** Append it to @p out. */
void card_write(const struct card *card, struct arena *arena, struct bytes *out);

#endif
