/**
 * @file
 * A text longer than the screen: rows ready to be drawn, of which a part shows.
 *
 * A page owns its text. It is built for one width and built anew for another.
 */
#ifndef TUI_PAGE_H
#define TUI_PAGE_H

#include "gesprek/base/memory.h"
#include "gesprek/tui/canvas.h"

/** A stretch of one style within a row. */
struct page_run {
	size_t col;
	enum style style;
	const char *text;
};

enum { PAGE_MOST_COLUMNS = 3 };

struct page_row {
	struct page_run runs[PAGE_MOST_COLUMNS + 1];
	size_t n;
};

struct page {
	struct arena arena;
	struct page_row *rows;
	size_t n, cap;
	size_t width_cols;
};

/** Make @p page empty, for text of @p width_cols. A zeroed one is accepted. */
void page_reset(struct page *page, size_t width_cols);
void page_clear(struct page *page);

/** Wrapped, each row after the first led by @p indent columns. */
void page_add(struct page *page, enum style style, const char *text, size_t indent);
/** `label: text`, wrapped, with the label in its own style. */
void page_add_value(struct page *page, enum style label_style, const char *label, enum style style,
		    const char *text);
void page_add_blank(struct page *page);

/** Texts under titles, side by side; @p n is at most PAGE_MOST_COLUMNS. */
struct page_column {
	const char *title;
	const char *const *texts;
	size_t n;
};
void page_add_columns(struct page *page, const struct page_column *columns, size_t n);

/** Draw the rows from @p first on in @p n_rows rows of the canvas, from @p row down. */
void page_draw(const struct page *page, size_t first, struct canvas *canvas, size_t row,
	       size_t n_rows);
/** The largest useful `first` for a view of @p n_rows. */
size_t page_last_top(const struct page *page, size_t n_rows);

#endif
