/**
 * @file
 * The debrief: everything shown after a conversation, as sections of plain
 * items that any front end can lay out: text, quotes of the trainee's own
 * sentences, columns. Its words come from the pack's `texts:`, so it speaks
 * the language of the conversation.
 *
 * Order: own view, the own marks beside what the rules saw, inner voice, three
 * columns, what has protected the child, the eight principles each with own
 * quotes, moments to look back on, the self-check of the ending that happened,
 * the course of the conversation, turning points and there a kind of question that was not used
 * yet, what a colleague advised and what was said next, the dilemma card, what was said anew, one
 * thing to try with two choices, the notebook of a child's conversation, what happens next by the
 * own decision, the follow-up, what the rules recognised and how sure that is, all that was said,
 * reflection questions, journal, where help is. What does not apply is left out. No quote appears
 * more than twice; where all replies stand together, each stands once more.
 */
#ifndef GESPREK_TALK_DEBRIEF_H
#define GESPREK_TALK_DEBRIEF_H

#include "gesprek/talk/score.h"
#include "gesprek/talk/versions.h"

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
	DEBRIEF_SAID,     /* a whole reply, with marks; label is its number */
};

/** Words of a reply that were heard. */
struct debrief_mark {
	struct span span;   /* of the item's text; marks are in order and do not overlap */
	const char *titles; /* of the labels they were heard as, with semicolons */
	const struct finding *finding; /* the surest of those, as in struct debrief_item */
};

struct debrief_item {
	enum debrief_item_kind kind;
	const char *label, *text; /* label "" if none */
	unsigned turn;            /* 0 if none */
	/* What the quote is a sign of, so that a trainee can disagree with it: the session's, until
	 * a rewind. NULL if none. */
	const struct finding *finding;
	const struct debrief_mark *marks; /* of a SAID */
	size_t n_marks;
};

/** How the other was after each reply: to be drawn. The words for it are the section's items. */
struct debrief_line {
	const char *names[2]; /* of a parent trust and tension, of a child safety and energy */
	const struct debrief_line_point {
		unsigned turn; /* 0: before the first reply */
		int v[2];      /* 0..100, for the height of a line, never to be shown as numbers */
		bool is_turning;
	} * points;
	size_t n;
};

struct debrief_section {
	const char *id, *title;
	const struct debrief_item *items;
	size_t n;
	bool is_columns; /* items are POINTs whose label is the column: side by side where there is
			    room */
	const struct debrief_line *line; /* of the section "line"; NULL otherwise */
};

struct debrief {
	const struct debrief_section *sections;
	size_t n;
	struct score score;
};

/** What the trainee did around the conversation, which the session does not know. */
struct debrief_own {
	unsigned rating_before, rating_after; /* 1 to 10; 0: not given */
	const struct version_pair *versions;  /* what was said anew, in the order it was done */
	size_t n_versions;
	const char *const *carried; /* a child's words, by number in scenario->carries, each may be
				       NULL; NULL: none are known */
	enum decision decision;     /* DECISION_NONE: none was made */
	const char *reason;         /* in own words; NULL or "": none */
};

/** Made in @p arena; quotes are copies. @p own: NULL for nothing. */
struct debrief debrief_make(const struct session *session, const struct debrief_own *own,
			    struct arena *arena);

/**
 * Append the text of a SAID with its marks in plain characters: "[what was heard] (label; label)".
 */
void debrief_add_said(struct bytes *out, const struct debrief_item *item);

/**
 * As plain text: headings, then `label: value` lines, quotes marked, wrapped at
 * @p width_cols (0: not). Passes text_safe().
 */
void debrief_write(const struct debrief *debrief, size_t width_cols, struct bytes *out);

#endif
