/**
 * @file
 * The debrief: everything shown after a conversation, as sections of plain
 * items that any front end can lay out: text, quotes of the trainee's own
 * sentences, columns. Its words come from the pack's `texts:`, so it speaks
 * the language of the conversation.
 *
 * Order: own view, inner voice, three columns, the eight principles each with
 * own quotes, moments to look back on, the self-check of the ending that
 * happened, turning points, one thing to try with two choices, the notebook of
 * a child's conversation, the follow-up, what the rules recognised and how sure
 * that is, reflection questions, journal, where help is. What does not apply
 * is left out. No quote appears more than twice.
 */
#ifndef GESPREK_TALK_DEBRIEF_H
#define GESPREK_TALK_DEBRIEF_H

#include "gesprek/talk/score.h"

enum debrief_item_kind {
	DEBRIEF_TEXT,     /* a paragraph */
	DEBRIEF_LABEL,    /* `label: text` */
	DEBRIEF_QUOTE,    /* the trainee's own words; `turn` is set */
	DEBRIEF_VOICE,    /* spoken by the character; label is the name */
	DEBRIEF_DONE,     /* a self-check item with proof */
	DEBRIEF_OPEN,     /* a self-check item not recognised */
	DEBRIEF_NONE,     /* a self-check item that does not apply */
	DEBRIEF_QUESTION, /* asked of the trainee, answered only if they want */
	DEBRIEF_CHOICE,   /* one of numbered choices */
	DEBRIEF_POINT,    /* an item of a list */
};

struct debrief_item {
	enum debrief_item_kind kind;
	const char *label, *text; /* label "" if none */
	unsigned turn;            /* 0 if none */
	/* What the quote is a sign of, so that a trainee can disagree with it: the session's, until
	 * a rewind. NULL if none. */
	const struct finding *finding;
};

struct debrief_section {
	const char *id, *title;
	const struct debrief_item *items;
	size_t n;
	bool is_columns; /* items are POINTs whose label is the column: side by side where there is
			    room */
};

struct debrief {
	const struct debrief_section *sections;
	size_t n;
	struct score score;
};

/** Made in @p arena; quotes are copies. */
struct debrief debrief_make(const struct session *session, struct arena *arena);

/**
 * As plain text: headings, then `label: value` lines, quotes marked, wrapped at
 * @p width_cols (0: not). Passes text_safe().
 */
void debrief_write(const struct debrief *debrief, size_t width_cols, struct bytes *out);

#endif
