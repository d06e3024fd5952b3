/**
 * @file
 * Pages by a table: neighbours of one group share a page. On 80 columns and 24
 * rows most of them fit without scrolling.
 */
#include "debrief_pages.h"

#include <string.h>

enum page_group { ALONE, FIRST, MAP, TURNS, AFTERWARDS, LAST };

static const struct page_row {
	const char *section;
	enum page_group group;
	bool is_spaced;
} page_rows[] = {
	{"tui.own-view", FIRST, false},
	{"tui.hypotheses", FIRST, false},
	{"rating", FIRST, false},
	{"voice", FIRST, false},
	{"map", MAP, false},
	{"protected", MAP, false},
	{"moments", ALONE, true},
	{"turning", TURNS, true},
	{"consult", TURNS, false},
	{"dilemma", TURNS, false},
	{"versions", TURNS, false},
	{"reflect", AFTERWARDS, false},
	{"journal", AFTERWARDS, false},
	{"help", AFTERWARDS, false},
	{"tui.disagreed", LAST, false},
};

/* One that has no row is a page of its own. */
static const struct page_row *row_of(const struct debrief_section *section)
{
	static const struct page_row none = {"", ALONE, false};

	for (size_t i = 0; i < sizeof page_rows / sizeof *page_rows; i++)
		if (!strcmp(page_rows[i].section, section->id))
			return &page_rows[i];
	return &none;
}

static enum page_group group_of(const struct debrief_section *section)
{
	return row_of(section)->group;
}

bool debrief_pages_is_spaced(const struct debrief_section *section)
{
	return row_of(section)->is_spaced;
}

/* Those on the page that begins with section @p first. */
static struct debrief_pages_part part_from(const struct play *play, size_t first)
{
	const struct debrief_section *sections = &play->sections[first];
	size_t left = play->n_sections - first, n = 0;
	enum page_group group = left ? group_of(sections) : LAST;

	while (n < left && group_of(&sections[n]) == group && (n == 0 || group != ALONE))
		n++;
	return (struct debrief_pages_part){sections, n};
}

static bool is_last(const struct debrief_pages_part *part)
{
	return !part->n || group_of(part->sections) == LAST;
}

size_t debrief_pages_count(const struct play *play)
{
	size_t n = 1, first = 0;

	for (struct debrief_pages_part part; part = part_from(play, first), !is_last(&part); n++)
		first += part.n;
	return n;
}

struct debrief_pages_part debrief_pages_get(const struct play *play, size_t page)
{
	struct debrief_pages_part part = part_from(play, 0);

	for (size_t first = part.n; page && !is_last(&part); page--, first += part.n)
		part = part_from(play, first);
	return part;
}
