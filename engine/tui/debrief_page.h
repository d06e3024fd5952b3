/**
 * @file
 * Sections of a debrief laid out on a page.
 */
#ifndef TUI_DEBRIEF_PAGE_H
#define TUI_DEBRIEF_PAGE_H

#include "gesprek/talk/debrief.h"
#include "page.h"

void debrief_page_add(struct page *page, const struct debrief_section *section);

#endif
