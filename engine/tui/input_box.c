/**
 * @file
 * Wrapping text that is being edited: nothing is dropped at a break, since the
 * cursor may stand on any byte of it.
 */
#include "input_box.h"

#include "gesprek/base/utf8.h"

/* "> " before the text, and a column behind it for the cursor. */
enum { PROMPT_COLS = 3, CURSOR_COLS = 2 };

static size_t text_cols(const struct canvas *canvas)
{
	return canvas->cols - PROMPT_COLS - CURSOR_COLS;
}

/* One code point, or one byte that belongs to none; its columns as they will be drawn. */
static size_t point_len(const char *text, size_t *cols)
{
	struct bytes safe = {0};
	size_t len = 1;

	/* A pasted page is mostly this, and is measured anew with every key. */
	if (text[0] >= ' ' && text[0] <= '~') {
		*cols = 1;
		return 1;
	}
	while (len < 4 && ((unsigned char)text[len] & 0xc0) == 0x80)
		len++;
	if (!utf8_is_valid((struct str){text, len}, NULL))
		len = 1;
	text_safe(&safe, (struct str){text, len}, false);
	*cols = utf8_width_cols((struct str){bytes_text(&safe), safe.len});
	bytes_clear(&safe);
	return len;
}

/* Bytes of @p text that fill one row: up to the last space that fits, or as many as fit. */
static size_t row_len(const char *text, size_t width_cols)
{
	size_t at = 0, at_col = 0, after_space = 0;

	while (text[at]) {
		size_t cols, len = point_len(text + at, &cols);
		if (at_col + cols > width_cols)
			return text[at] == ' ' ? at + 1 : after_space ? after_space : at ? at : len;
		if (text[at] == ' ')
			after_space = at + 1;
		at += len;
		at_col += cols;
	}
	return at;
}

static size_t count_rows(const char *text, size_t width_cols, size_t cursor, size_t *cursor_row)
{
	size_t n = 0, at = 0;

	*cursor_row = 0;
	do {
		size_t len = row_len(text + at, width_cols);
		if (cursor >= at)
			*cursor_row = n;
		at += len;
		n++;
	} while (text[at]);
	return n;
}

/* The same width as the canvas will be drawn with, so that both agree. */
size_t input_box_rows(const char *text, size_t width_cols)
{
	size_t unused;
	struct canvas canvas = {.cols = width_cols};

	return count_rows(text, text_cols(&canvas), 0, &unused);
}

static size_t cols_before(const char *text, size_t len)
{
	size_t at = 0, at_col = 0;

	while (at < len && text[at]) {
		size_t cols;
		at += point_len(text + at, &cols);
		at_col += cols;
	}
	return at_col;
}

void input_box_draw(struct canvas *canvas, size_t row, size_t n_rows, const char *text,
		    size_t cursor)
{
	size_t cursor_row, width_cols = text_cols(canvas), at = 0;
	size_t n = count_rows(text, width_cols, cursor, &cursor_row);
	size_t first = cursor_row < n_rows ? 0 : cursor_row + 1 - n_rows;

	canvas_put(canvas, row, 1, STYLE_OWN, ">");
	for (size_t i = 0; i < n; i++) {
		size_t len = row_len(text + at, width_cols);
		if (i >= first && i < first + n_rows)
			canvas_text(canvas, row + i - first, PROMPT_COLS, canvas->cols,
				    STYLE_NORMAL, (struct str){text + at, len});
		if (i == cursor_row)
			canvas_cursor(canvas, row + i - first,
				      PROMPT_COLS + cols_before(text + at, cursor - at));
		at += len;
	}
}
