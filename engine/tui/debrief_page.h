/**
 * @file
 * Sections of a debrief laid out on a page.
 */
#ifndef TUI_DEBRIEF_PAGE_H
#define TUI_DEBRIEF_PAGE_H

#include "controller.h"
#include "page.h"

/** What a stop of the page stands for: something that was heard, or something to do. */
struct debrief_stop {
	const struct finding *finding; /* NULL: something to do */
	unsigned turn;
	size_t next; /* the number for play_next() */
};

/** The stops of a page, in order: that with the number 1 first. Zeroed it is empty. */
struct debrief_stops {
	struct debrief_stop *v;
	size_t n, cap;
};

/** All of a section in lines: also what a screen would rather draw. */
void debrief_page_add(struct page *page, const struct debrief_section *section);

/**
 * The same without its title, and with a stop for all that was heard.
 * @param is_spaced a blank row before each that begins with what was heard.
 * @param play for what the trainee sees differently.
 */
void debrief_page_add_stops(struct page *page, const struct debrief_section *section,
			    bool is_spaced, const struct play *play, struct debrief_stops *stops);
/** Something to do, as a stop. */
void debrief_page_add_next(struct page *page, const char *text, size_t next,
			   struct debrief_stops *stops);

#endif
