/**
 * @file
 * The trainee's sheet of paper: the mood of who they talk to, the notebook
 * with what a child told, and the columns that fill by themselves.
 *
 * Two things show it: a panel beside the conversation, and lines among it. In
 * an exam there is only the notebook, undivided: what fills the rest, and whose
 * a fact is, was heard by the rules.
 */
#ifndef TUI_SHEET_H
#define TUI_SHEET_H

#include "controller.h"
#include "gesprek/scenario/scenario.h"

/* Facts of the child, facts of yours, and the columns. */
enum { SHEET_MOST_PARTS = 2 + MAP_COLUMNS };

struct sheet_item {
	const char *text;
	bool is_new; /* came with the last reply */
};

struct sheet_part {
	enum entry_kind kind;      /* as a line */
	const char *title, *empty; /* and what stands there while nothing else does */
	struct sheet_item *items;
	size_t n;
};

struct sheet {
	const char *mood; /* "" in an exam */
	bool is_mood_new;
	struct sheet_part parts[SHEET_MOST_PARTS];
	size_t n, n_notebook; /* parts, and how many of them, in front, are the notebook's */
};

/** Fill @p sheet from the running conversation, which it borrows from, and from @p arena. */
void sheet_make(const struct play *play, struct arena *arena, struct sheet *sheet);

#endif
