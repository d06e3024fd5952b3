/**
 * @file
 * The cards of all scenarios in the content folders (paths.h), by level, then id.
 */
#ifndef GESPREK_TOOLS_CARD_LIST_H
#define GESPREK_TOOLS_CARD_LIST_H

#include "gesprek/scenario/scenario.h"

struct card_list {
	struct scenario_card *v;
	size_t n, cap;
};

/**
 * Fill the empty @p list; what its cards hold is in @p arena.
 *
 * @param is_noting  they may come from notes, and are noted for the next start (card_notes.h)
 * @param diags      for files that should be scenarios and cannot be read; NULL: nobody asks
 */
void card_list_read(struct card_list *list, struct arena *arena, bool is_noting,
		    struct diags *diags);
void card_list_clear(struct card_list *list);

#endif
