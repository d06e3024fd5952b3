/**
 * @file
 * What there is to do today: what is due, what is unfinished, how each principle stands.
 *
 * Made in one call from the trainee's own file, by three questions to it, and
 * from the cards; no scenario is read for it. Everything is in the arena of the
 * caller or borrowed from the cards.
 */
#ifndef GESPREK_TUI_AGENDA_H
#define GESPREK_TUI_AGENDA_H

#include "gesprek/store/store.h"
#include "gesprek/talk/plan.h"

enum { AGENDA_MOST_DUE = 3 };

/** One thing that is due. */
struct agenda_due {
	const struct plan_item *item;
	const struct scenario_card *card; /* a conversation with it among its aims; NULL: a drill
					     suits better today */
};

struct agenda {
	struct plan plan; /* its items are in the order of the plan */
	struct agenda_due due[AGENDA_MOST_DUE];
	size_t n_due;
	struct unfinished *unfinished; /* the newest first */
	size_t n_unfinished;
	/* How much was practised. */
	unsigned n_days, n_conversations, n_drills;
	int64_t today;
};

/**
 * @p store NULL: nothing was kept; then it is all still to be done. Suggested are cards in
 * @p language, or where it has none in that of the first. @return false with a diag when the file
 * cannot be read; what was read stands.
 */
bool agenda_read(struct agenda *agenda, struct store *store,
		 const struct scenario_card *const *cards, size_t n_cards, const char *language,
		 int64_t now, struct arena *arena, struct diags *diags);

/** What stands above the parts of it, wherever they are told. */
enum agenda_heading {
	AGENDA_NOTHING_YET, /* what is said when nothing was ever practised */
	AGENDA_TODAY,
	AGENDA_NOTHING_DUE, /* what is said there when nothing is */
	AGENDA_UNFINISHED,
	AGENDA_PRINCIPLES,
	AGENDA_DAYS, /* of practice */
	AGENDA_CONVERSATIONS,
	AGENDA_DRILLS,
	AGENDA_HEADINGS
};
const char *agenda_heading(enum agenda_heading heading);

/** Was anything ever practised? */
bool agenda_has_practice(const struct agenda *agenda);

/** "visible; practised 3 days ago; due in 4 days": how one principle stands, in words. */
const char *agenda_words(const struct agenda *agenda, const struct plan_item *item,
			 struct arena *arena);
/** The same where there is little room: "visible; due in 4 days". */
const char *agenda_short_words(const struct agenda *agenda, const struct plan_item *item,
			       struct arena *arena);
/** What is suggested for it, in words: "a conversation: Empty lunchbox", "a drill, five minutes".
 */
const char *agenda_suggestion(const struct agenda_due *due, struct arena *arena);

#endif
