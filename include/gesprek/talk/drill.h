/**
 * @file
 * A drill: five lines of characters, an own reply to each, all aimed at one indicator.
 *
 * The lines are moments of scenarios that ask for the principle: they invite
 * it, or their author's model reply does it. They become harder one by one, and
 * parent and child take turns where both are there. Same scenarios, wish and
 * seed: same lines.
 *
 * A line is answered in a session of its own that begins at that moment, so a
 * reply is heard as it would be in the conversation itself. Nothing heard is
 * neutral.
 */
#ifndef GESPREK_TALK_DRILL_H
#define GESPREK_TALK_DRILL_H

#include "gesprek/talk/plan.h"

enum { DRILL_LINES = 5 };

/** What a reply came to, each more than the one before. */
enum drill_result {
	DRILL_NEUTRAL,   /* nothing that can be named */
	DRILL_OTHER,     /* something good that is not the principle */
	DRILL_PRINCIPLE, /* the principle, by another sign */
	DRILL_AIMED,     /* the indicator itself */
};

/** A moment to reply to. */
struct drill_line {
	const struct scenario *scenario;
	const struct node *node;
	const struct indicator *indicator; /* aimed at */
	bool with_child;
	enum drill_result model; /* what the reply that the author wrote for it comes to */
	unsigned hardness;       /* by level first, then by who stands there in what state */
};

struct drill_wish {
	enum label principle;
	bool child_first; /* where there are moments with children as well as with parents */
	uint64_t seed;
};

/**
 * Choose the lines, and the indicator that they are aimed at. Where there are fewer moments than
 * lines, the same moments come again.
 * @return DRILL_LINES, or 0 when no moment asks for the principle.
 */
size_t drill_choose(const struct scenario *const *scenarios, size_t n,
		    const struct drill_wish *wish, struct drill_line lines[DRILL_LINES]);

/** Moments of @p scenario with parents (0) and with children (1) that ask for the principle. */
void drill_count(const struct scenario *scenario, enum label principle, size_t counts[2]);

/** The session of one line; session_opening() is what it says. The caller's to free. */
struct session *drill_open(const struct drill_line *line, uint64_t seed);

/** What was heard in one reply. Quotes are in the arena; the rest is the turn's or the pack's. */
struct drill_heard {
	enum drill_result result;
	const struct finding *finding; /* what the result stands on; NULL when neutral */
	const char *quote;             /* the words that earned it; "" when neutral */
	const struct finding *pitfall; /* the worst one; NULL if none */
	const char *pitfall_quote;     /* "" if none */
	const char *example;           /* one way to do more of it; NULL when what was aimed at was
					  heard, or there is none that fits */
};
/** What was heard in @p turn, the last of the session of @p line. */
struct drill_heard drill_hear(const struct drill_line *line, const struct turn *turn,
			      struct arena *arena);
/** Did it do the principle? */
bool drill_is_heard(enum drill_result result);

/** What the drill practised, from the results of the @p n replies to its first lines. */
struct practice drill_practice(const struct drill_line *lines, const enum drill_result *results,
			       size_t n, int64_t day);

#endif
