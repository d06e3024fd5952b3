/**
 * @file
 * Which sections of a debrief stand on which page.
 *
 * Each is a page of its own, but for short ones that are about the same thing.
 * The last page is what to do next, with what the trainee sees differently.
 */
#ifndef TUI_DEBRIEF_PAGES_H
#define TUI_DEBRIEF_PAGES_H

#include "controller.h"

struct debrief_pages_part {
	const struct debrief_section *sections;
	size_t n; /* 0 is possible on the last page only */
};

/** Does it tell of one moment after another, each begun by a quote? Then they stand apart. */
bool debrief_pages_is_spaced(const struct debrief_section *section);
/** There is always one: the last. */
size_t debrief_pages_count(const struct play *play);
/** The sections of the @p page th, counted from 0. */
struct debrief_pages_part debrief_pages_get(const struct play *play, size_t page);

#endif
