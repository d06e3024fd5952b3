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
	size_t stop; /* it belongs to; 0: to none */
};

enum { PAGE_MOST_COLUMNS = 3 };

struct page_row {
	size_t first, n; /* of the runs */
};

/** A stop is something on the page that can have the focus, over one row or more. */
struct page {
	struct arena arena;
	struct page_row *rows;
	struct page_run *runs;
	size_t n, cap, n_runs, cap_runs;
	size_t width_cols;
	size_t left_cols; /* of these, left free by what is added from now on */
	size_t n_stops;   /* they are numbered from 1 */
	size_t focus;     /* the stop that has it; 0: none */
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

/** Texts behind each other, each with its own look, wrapped as one. */
struct page_part {
	enum style style;
	const char *text;
	size_t len;
	size_t stop; /* 0: none */
};
void page_add_parts(struct page *page, const struct page_part *parts, size_t n, size_t indent);
/** The number of the next stop, for parts that belong to it. */
size_t page_new_stop(struct page *page);
/** The rows of a stop: from @p first up to and without @p end. @return false: it has none. */
bool page_find_stop(const struct page *page, size_t stop, size_t *first, size_t *end);

/** Texts under titles, side by side; @p n is at most PAGE_MOST_COLUMNS. */
struct page_column {
	const char *title;
	const char *const *texts;
	size_t n;
};
void page_add_columns(struct page *page, const struct page_column *columns, size_t n);

/**
 * Draw the rows from @p first on in @p n_rows rows of the canvas, from @p row down. The focus is
 * marked in the margin and has the cursor.
 */
void page_draw(const struct page *page, size_t first, struct canvas *canvas, size_t row,
	       size_t n_rows);
/** The largest useful `first` for a view of @p n_rows. */
size_t page_last_top(const struct page *page, size_t n_rows);

#endif
