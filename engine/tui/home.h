/**
 * @file
 * Home: what there is to do, as rows. What is due, what is unfinished, the
 * conversations by level, and what is about oneself; each group below a heading.
 *
 * Both front ends show these rows and hand back the one that was chosen. They
 * are read anew whenever home is shown, by a few questions to the trainee's own
 * file and from the cards: no rules and no scenario. What needs that file is
 * left out without it.
 *
 * Words filter the conversations and what is about oneself; what is due and
 * unfinished stands aside then, as it can be found among them.
 */
#ifndef TUI_HOME_H
#define TUI_HOME_H

#include "form.h"

#include "gesprek/tui/agenda.h"

enum home_kind { HOME_HEADING, HOME_DUE, HOME_UNFINISHED, HOME_CONVERSATION, HOME_OWN };

struct home_row {
	enum home_kind kind;
	const char *text;                 /* what it is called */
	const char *about;                /* what there is to know before it is chosen */
	const struct scenario_card *card; /* of a conversation; NULL: it is none */
	const struct unfinished *talk;    /* that goes on */
	enum label principle;             /* of a drill */
	bool is_locked;                   /* a trainer opens it */
	form_act *open;                   /* of what is about oneself */
};

enum { HOME_FILTER_MOST_BYTES = 30 };
/** From here on what a conversation is about is told before it is opened. */
enum { HOME_HEAVY_LEVEL = 3 };

struct home {
	struct arena arena;
	struct agenda agenda;
	struct home_row *rows; /* all there are, headings too */
	size_t n_rows, cap_rows;
	struct home_row **shown; /* those that the filter lets through, and their headings */
	size_t n_shown;
	size_t focus; /* among those shown, never a heading */
	struct bytes filter;
};

/** Read it anew. The focus stays on what it was on where that is still there; else it goes to the
 * first thing to do. */
void home_open(struct play *play);
void home_clear(struct home *home);

/** Show what is found by @p words ("": everything), the focus on the first. */
void home_filter(struct play *play, const char *words);
/** What is typed now, the end of it dropped where it is more than a filter can be. */
void home_filter_add(struct play *play, struct str typed);
/** Without its last character. */
void home_filter_shorten(struct play *play);

/** The row with the focus; NULL when nothing is shown. */
const struct home_row *home_focused(const struct home *home);
/** The focus goes @p steps rows on, or back; headings are passed over. */
void home_move(struct home *home, long steps);
/** What is chosen here mostly has the rules of the first conversation: have them got ready. */
void home_expect(const struct play *play);
/** The focus goes as many of @p rows rows on, or back, as it can, headings counted; at least to the
 * next that is no heading. */
void home_leap(struct home *home, long rows);
/** Open what a row stands for. */
void home_choose(struct play *play, const struct home_row *row);

/** Does @p row have a heading before it, so that the two belong together? */
bool home_is_first(const struct home *home, size_t shown);

/** Is it above what is open to the trainee? */
bool home_is_locked(const struct play *play, const struct scenario_card *card);
/**
 * Another in the same language, of a lower level and open: with most of its aims in common, of
 * those with least of its themes. @return NULL: there is none.
 */
const struct scenario_card *home_find_lighter(const struct play *play,
					      const struct scenario_card *card);
/** The card of the scenario that is chosen now; NULL where there is no list. */
const struct scenario_card *home_find_card(const struct play *play);

#endif
