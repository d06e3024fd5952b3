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
	free(page->runs);
	*page = (struct page){0};
}

void page_reset(struct page *page, size_t width_cols)
{
	arena_clear(&page->arena);
	page->n = page->n_runs = page->n_stops = page->focus = 0;
	page->width_cols = width_cols;
	page->left_cols = 0;
}

static void add_row(struct page *page)
{
	struct page_row *row = array_add(page->rows, page->n, page->cap);

	*row = (struct page_row){.first = page->n_runs};
}

/* In the last row. */
static void add_run(struct page *page, size_t col, enum style style, struct str text, size_t stop)
{
	struct page_run *run = array_add(page->runs, page->n_runs, page->cap_runs);

	*run = (struct page_run){page->left_cols + col, style,
				 arena_text(&page->arena, text.s, text.len), stop};
	page->rows[page->n - 1].n++;
}

void page_add_blank(struct page *page)
{
	add_row(page);
}

size_t page_new_stop(struct page *page)
{
	return ++page->n_stops;
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

static void drop_last_newlines(struct bytes *text)
{
	while (text->len && text->s[text->len - 1] == '\n')
		text->s[--text->len] = '\0';
}

/* Widths are only true of text that is safe, so that comes before wrapping. */
static void wrap_safe(struct bytes *out, const char *text, size_t width_cols, size_t indent)
{
	struct bytes safe = {0};

	text_safe(&safe, str_of(text), true);
	drop_last_newlines(&safe);
	text_wrap(out, (struct str){bytes_text(&safe), safe.len}, width_cols, indent);
	bytes_clear(&safe);
}

static size_t free_cols(const struct page *page)
{
	return page->width_cols > page->left_cols ? page->width_cols - page->left_cols : 1;
}

/* Parts as one safe text, being handed out again line by line. */
struct joined {
	struct bytes text;
	const struct page_part *parts;
	size_t *ends; /* of each part in the text */
	size_t at, part;
};

static void join(struct joined *joined, struct page *page, const struct page_part *parts, size_t n)
{
	joined->parts = parts;
	joined->ends = arena_new(&page->arena, n * sizeof *joined->ends);
	for (size_t i = 0; i < n; i++) {
		text_safe(&joined->text, (struct str){parts[i].text, parts[i].len}, true);
		joined->ends[i] = joined->text.len;
	}
	drop_last_newlines(&joined->text);
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\n';
}

/* Wrapping changes nothing but the blanks around a line, so the rest can be followed byte by byte.
 */
static void add_joined_line(struct page *page, struct joined *joined, struct str line)
{
	const char *text = bytes_text(&joined->text);
	size_t at = 0;

	add_row(page);
	while (at < line.len && line.s[at] == ' ')
		at++;
	while (at < line.len && is_blank(text[joined->at]))
		joined->at++;
	for (size_t col = at; at < line.len;) {
		while (joined->ends[joined->part] <= joined->at)
			joined->part++;
		const struct page_part *part = &joined->parts[joined->part];
		size_t left = joined->ends[joined->part] - joined->at;
		struct str run = {line.s + at, line.len - at < left ? line.len - at : left};
		add_run(page, col, part->style, run, part->stop);
		col += utf8_width_cols(run);
		at += run.len;
		joined->at += run.len;
	}
}

void page_add_parts(struct page *page, const struct page_part *parts, size_t n, size_t indent)
{
	struct joined joined = {0};
	struct bytes wrapped = {0};

	join(&joined, page, parts, n);
	text_wrap(&wrapped, (struct str){bytes_text(&joined.text), joined.text.len},
		  free_cols(page), indent);
	struct str rest = {bytes_text(&wrapped), wrapped.len};
	do
		add_joined_line(page, &joined, take_line(&rest));
	while (rest.len);
	bytes_clear(&wrapped);
	bytes_clear(&joined.text);
}

void page_add(struct page *page, enum style style, const char *text, size_t indent)
{
	page_add_parts(page, &(struct page_part){style, text, strlen(text), 0}, 1, indent);
}

void page_add_value(struct page *page, enum style label_style, const char *label, enum style style,
		    const char *text)
{
	const struct page_part parts[] = {
		{label_style, label, strlen(label), 0},
		{label_style, ":", 1, 0},
		{style, " ", 1, 0},
		{style, text, strlen(text), 0},
	};

	page_add_parts(page, parts, sizeof parts / sizeof *parts, 2);
}

bool page_find_stop(const struct page *page, size_t stop, size_t *first, size_t *end)
{
	*first = *end = 0;
	for (size_t i = 0; i < page->n; i++)
		for (size_t k = 0; k < page->rows[i].n; k++)
			if (stop && page->runs[page->rows[i].first + k].stop == stop) {
				*first = *end ? *first : i;
				*end = i + 1;
			}
	return *end;
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
	size_t step = (free_cols(page) + COLUMN_GAP) / n;
	bool has_more = false;

	add_row(page);
	for (size_t i = 0; i < n; i++) {
		add_run(page, i * step, STYLE_LABEL, str_of(columns[i].title), 0);
		column_wrap(&wrapped[i], &columns[i], step - COLUMN_GAP);
		rests[i] = (struct str){bytes_text(&wrapped[i]), wrapped[i].len};
		has_more = has_more || rests[i].len;
	}
	while (has_more) {
		add_row(page);
		has_more = false;
		for (size_t i = 0; i < n; i++) {
			add_run(page, i * step, STYLE_NORMAL, take_line(&rests[i]), 0);
			has_more = has_more || rests[i].len;
		}
	}
	for (size_t i = 0; i < n; i++)
		bytes_clear(&wrapped[i]);
}

/* What has the focus also has a mark: it never hangs on the style alone. */
static void draw_focus(struct canvas *canvas, size_t row, size_t col)
{
	if (canvas->has_cursor)
		return;
	canvas_put(canvas, row, 0, STYLE_NORMAL, ">");
	canvas_cursor(canvas, row, col);
}

static void draw_row(const struct page *page, const struct page_row *from, struct canvas *canvas,
		     size_t row)
{
	for (size_t i = 0; i < from->n; i++) {
		const struct page_run *run = &page->runs[from->first + i];
		bool has_focus = run->stop && run->stop == page->focus;
		canvas_text(canvas, row, MARGIN_COLS + run->col, canvas->cols,
			    has_focus ? STYLE_FOCUS : run->style, str_of(run->text));
		if (has_focus)
			draw_focus(canvas, row, MARGIN_COLS + run->col);
	}
}

void page_draw(const struct page *page, size_t first, struct canvas *canvas, size_t row,
	       size_t n_rows)
{
	for (size_t i = 0; i < n_rows && first + i < page->n; i++)
		draw_row(page, &page->rows[first + i], canvas, row + i);
}

size_t page_last_top(const struct page *page, size_t n_rows)
{
	return page->n > n_rows ? page->n - n_rows : 0;
}
