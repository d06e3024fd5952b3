/**
 * @file
 * Pages: wrapping once, drawing any part.
 */
#include "page.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/utf8.h"

/* Columns between texts that stand side by side, and left of all text. */
enum { COLUMN_GAP = 2, MARGIN_COLS = 1 };

void page_clear(struct page *page)
{
	arena_clear(&page->arena);
	free(page->rows);
	*page = (struct page){0};
}

void page_reset(struct page *page, size_t width_cols)
{
	arena_clear(&page->arena);
	page->n = 0;
	page->width_cols = width_cols;
}

static struct page_row *add_row(struct page *page)
{
	struct page_row *row = array_add(page->rows, page->n, page->cap);

	*row = (struct page_row){0};
	return row;
}

static void row_add(struct page *page, struct page_row *row, size_t col, enum style style,
		    struct str text)
{
	row->runs[row->n++] =
		(struct page_run){col, style, arena_text(&page->arena, text.s, text.len)};
}

void page_add_blank(struct page *page)
{
	add_row(page);
}

/* The next line of @p rest, which is moved past it. */
static struct str take_line(struct str *rest)
{
	const char *end = memchr(rest->s, '\n', rest->len);
	size_t len = end ? (size_t)(end - rest->s) : rest->len;
	struct str line = {rest->s, len};

	rest->s += len + (end ? 1 : 0);
	rest->len -= len + (end ? 1 : 0);
	return line;
}

/* Widths are only true of text that is safe, so that comes before wrapping. */
static void wrap_safe(struct bytes *out, const char *text, size_t width_cols, size_t indent)
{
	struct bytes safe = {0};

	text_safe(&safe, str_of(text), true);
	while (safe.len && safe.s[safe.len - 1] == '\n')
		safe.s[--safe.len] = '\0';
	text_wrap(out, (struct str){bytes_text(&safe), safe.len}, width_cols, indent);
	bytes_clear(&safe);
}

void page_add(struct page *page, enum style style, const char *text, size_t indent)
{
	struct bytes wrapped = {0};

	wrap_safe(&wrapped, text, page->width_cols, indent);
	struct str rest = {bytes_text(&wrapped), wrapped.len};
	do
		row_add(page, add_row(page), 0, style, take_line(&rest));
	while (rest.len);
	bytes_clear(&wrapped);
}

void page_add_value(struct page *page, enum style label_style, const char *label, enum style style,
		    const char *text)
{
	struct bytes joined = {0}, wrapped = {0}, head = {0};

	text_safe(&head, str_of(label), false);
	bytes_add_text(&head, ":");
	bytes_addf(&joined, "%s %s", head.s, text);
	wrap_safe(&wrapped, joined.s, page->width_cols, 2);
	struct str rest = {bytes_text(&wrapped), wrapped.len};
	bool is_first = true;
	do {
		struct str line = take_line(&rest);
		struct page_row *row = add_row(page);
		size_t len = is_first && line.len >= head.len ? head.len : 0;
		if (len)
			row_add(page, row, 0, label_style, (struct str){line.s, len});
		row_add(page, row, utf8_width_cols((struct str){line.s, len}),
			is_first && !len ? label_style : style,
			(struct str){line.s + len, line.len - len});
		is_first = false;
	} while (rest.len);
	bytes_clear(&head);
	bytes_clear(&wrapped);
	bytes_clear(&joined);
}

/* One column wrapped to its width, as lines still to be handed out. */
static void column_wrap(struct bytes *out, const struct page_column *column, size_t width_cols)
{
	for (size_t i = 0; i < column->n; i++) {
		struct bytes item = {0};
		bytes_addf(&item, "- %s", column->texts[i]);
		wrap_safe(out, item.s, width_cols, 2);
		bytes_add_char(out, '\n');
		bytes_clear(&item);
	}
}

void page_add_columns(struct page *page, const struct page_column *columns, size_t n)
{
	struct bytes wrapped[PAGE_MOST_COLUMNS] = {0};
	struct str rests[PAGE_MOST_COLUMNS];
	size_t step = (page->width_cols + COLUMN_GAP) / n;
	struct page_row *titles = add_row(page);
	bool has_more = false;

	for (size_t i = 0; i < n; i++) {
		row_add(page, titles, i * step, STYLE_LABEL, str_of(columns[i].title));
		column_wrap(&wrapped[i], &columns[i], step - COLUMN_GAP);
		rests[i] = (struct str){bytes_text(&wrapped[i]), wrapped[i].len};
		has_more = has_more || rests[i].len;
	}
	while (has_more) {
		struct page_row *row = add_row(page);
		has_more = false;
		for (size_t i = 0; i < n; i++) {
			row_add(page, row, i * step, STYLE_NORMAL, take_line(&rests[i]));
			has_more = has_more || rests[i].len;
		}
	}
	for (size_t i = 0; i < n; i++)
		bytes_clear(&wrapped[i]);
}

void page_draw(const struct page *page, size_t first, struct canvas *canvas, size_t row,
	       size_t n_rows)
{
	for (size_t i = 0; i < n_rows && first + i < page->n; i++) {
		const struct page_row *from = &page->rows[first + i];
		for (size_t k = 0; k < from->n; k++)
			canvas_text(canvas, row + i, MARGIN_COLS + from->runs[k].col, canvas->cols,
				    from->runs[k].style, str_of(from->runs[k].text));
	}
}

size_t page_last_top(const struct page *page, size_t n_rows)
{
	return page->n > n_rows ? page->n - n_rows : 0;
}
