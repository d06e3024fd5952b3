/**
 * @file
 * The course of a conversation drawn in characters: two lines over the replies.
 *
 * For the eye only: it shows no figures of the state, and what it shows is also
 * told in words by the section that the line comes from.
 */
#ifndef TUI_LINE_CHART_H
#define TUI_LINE_CHART_H

#include "gesprek/talk/debrief.h"
#include "page.h"
#include "ui_texts.h"

/** @p n_rows: of the lines themselves; a scale, the turns and the words for both come below. */
void line_chart_add(struct page *page, const struct debrief_line *line,
		    const struct scenario *scenario, size_t n_rows, bool is_ascii);

#endif
