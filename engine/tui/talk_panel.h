/**
 * @file
 * The sheet beside the conversation, in a window wide enough for both.
 *
 * What is on the sheet is made once for each line that was sent, not with each
 * key: it folds the conversation anew. How it is laid out depends on the room:
 * air and empty places go first, then what lies furthest from the newest item.
 */
#ifndef TUI_TALK_PANEL_H
#define TUI_TALK_PANEL_H

#include "page.h"
#include "sheet.h"

struct talk_panel {
	struct arena arena; /* of the sheet */
	struct sheet sheet;
	unsigned conversation; /* whose sheet it is */
	size_t n_entries;      /* as many as there were when it was made */
	size_t n_head;         /* rows of the page that always show: the mood */
	size_t newest;         /* row of the page with the last new item; 0: none */
	size_t top;            /* row of the page that follows the head */
	bool has_more;         /* below the last row that shows */
	struct page page;
};

void talk_panel_clear(struct talk_panel *panel);
/** Is there room in @p cols, and anything that may be shown? */
bool talk_panel_is_shown(const struct play *play, size_t cols);
/** Columns that the conversation takes of @p cols: never more than read well. */
size_t talk_cols(const struct play *play, size_t cols);

/**
 * Rows of the window. The panel is laid out for the room there is before anything is typed. When
 * the line being typed pushes the conversation up, the panel goes with it: a terminal then moves
 * whole rows, where it would have to be sent every letter of them anew.
 */
struct talk_panel_place {
	size_t row, n_rows; /* where there is room */
	size_t n_whole;     /* rows that it is laid out for */
	size_t n_gone;      /* of these, pushed out above */
};
/** Draw it right of the conversation. */
void talk_panel_draw(struct talk_panel *panel, const struct play *play, struct canvas *canvas,
		     const struct talk_panel_place *place);

#endif
