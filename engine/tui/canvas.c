/**
 * @file
 * Cells and what is drawn in them. Terminals count columns per code point, so
 * a cell starts at every code point that takes a column; marks without a width
 * join the cell before them.
 */
#include "gesprek/tui/canvas.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/memory.h"
#include "gesprek/base/utf8.h"

const struct style_info style_infos[STYLE_COUNT] = {
#define Y(NAME, id, letter, attributes, colour, meaning)                                           \
	[STYLE_##NAME] = {id, letter, attributes, colour, meaning},
#include "gesprek/tui/styles.def"
#undef Y
};

enum { PAINT_MOST_COLS = 48 };

static const struct cell blank = {.text = " ", .n_points = 1, .width_cols = 1};

void canvas_resize(struct canvas *canvas, size_t cols, size_t rows)
{
	if (canvas->cols != cols || canvas->rows != rows) {
		canvas->cells = memory_resize(canvas->cells, cols * rows, sizeof *canvas->cells);
		canvas->cols = cols;
		canvas->rows = rows;
	}
	canvas_erase(canvas);
}

void canvas_clear(struct canvas *canvas)
{
	free(canvas->cells);
	*canvas = (struct canvas){0};
}

void canvas_erase(struct canvas *canvas)
{
	for (size_t i = 0; i < canvas->cols * canvas->rows; i++)
		canvas->cells[i] = blank;
	canvas->has_cursor = false;
}

static struct cell *cell_at(struct canvas *canvas, size_t row, size_t col)
{
	return &canvas->cells[row * canvas->cols + col];
}

const struct cell *canvas_cell(const struct canvas *canvas, size_t row, size_t col)
{
	return &canvas->cells[row * canvas->cols + col];
}

/* Half a wide character cannot be shown: when one half is drawn over, the other goes blank. */
static void cell_free(struct canvas *canvas, size_t row, size_t col)
{
	struct cell *cell = cell_at(canvas, row, col);

	if (!cell->width_cols && col) {
		struct cell *head = cell_at(canvas, row, col - 1);
		enum style style = head->style;
		*head = blank;
		head->style = style;
	}
	if (cell->width_cols == 2 && col + 1 < canvas->cols)
		*cell_at(canvas, row, col + 1) = blank;
}

static void cell_set(struct canvas *canvas, size_t row, size_t col, enum style style,
		     struct str point, size_t width_cols)
{
	for (size_t i = 0; i < width_cols; i++) {
		cell_free(canvas, row, col + i);
		*cell_at(canvas, row, col + i) = (struct cell){.style = style};
	}
	struct cell *cell = cell_at(canvas, row, col);
	memcpy(cell->text, point.s, point.len);
	cell->n_points = 1;
	cell->width_cols = (unsigned char)width_cols;
}

static void cell_join(struct cell *cell, struct str point)
{
	size_t len = strlen(cell->text);

	if (cell->n_points >= CELL_MOST_POINTS || len + point.len > CELL_MOST_BYTES)
		return;
	memcpy(cell->text + len, point.s, point.len);
	cell->text[len + point.len] = '\0';
	cell->n_points++;
}

/* Of valid UTF-8, which text_safe() sees to. */
static size_t point_len(const char *s, size_t most)
{
	size_t len = 1;

	while (len < most && ((unsigned char)s[len] & 0xc0) == 0x80)
		len++;
	return len;
}

size_t canvas_text(struct canvas *canvas, size_t row, size_t col, size_t max_cols, enum style style,
		   struct str text)
{
	struct bytes safe = {0};
	struct cell *last = NULL;
	size_t at_col = col;

	if (row >= canvas->rows || col >= canvas->cols)
		return 0;
	size_t end_col = max_cols < canvas->cols - col ? col + max_cols : canvas->cols;
	text_safe(&safe, text, false);
	for (size_t at = 0; at < safe.len;) {
		struct str point = {safe.s + at, point_len(safe.s + at, safe.len - at)};
		size_t width_cols = utf8_width_cols(point);
		at += point.len;
		if (!width_cols) {
			if (last)
				cell_join(last, point);
			continue;
		}
		if (at_col + width_cols > end_col)
			break;
		cell_set(canvas, row, at_col, style, point, width_cols);
		last = cell_at(canvas, row, at_col);
		at_col += width_cols;
	}
	bytes_clear(&safe);
	return at_col - col;
}

size_t canvas_put(struct canvas *canvas, size_t row, size_t col, enum style style, const char *text)
{
	return canvas_text(canvas, row, col, canvas->cols, style, str_of(text));
}

/* The pieces of lines and boxes: Unicode first, then what any terminal has. */
enum piece { ACROSS, DOWN, TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT };
static const char *const pieces[][2] = {
	[ACROSS] = {"─", "-"},    [DOWN] = {"│", "|"},        [TOP_LEFT] = {"┌", "+"},
	[TOP_RIGHT] = {"┐", "+"}, [BOTTOM_LEFT] = {"└", "+"}, [BOTTOM_RIGHT] = {"┘", "+"},
};

static void put_piece(struct canvas *canvas, size_t row, size_t col, enum style style,
		      enum piece piece)
{
	canvas_text(canvas, row, col, 1, style, str_of(pieces[piece][canvas->is_ascii]));
}

void canvas_rule(struct canvas *canvas, size_t row, enum style style)
{
	for (size_t col = 0; col < canvas->cols; col++)
		put_piece(canvas, row, col, style, ACROSS);
}

void canvas_upright(struct canvas *canvas, size_t row, size_t rows, size_t col, enum style style)
{
	for (size_t i = 0; i < rows; i++)
		put_piece(canvas, row + i, col, style, DOWN);
}

void canvas_box(struct canvas *canvas, size_t row, size_t col, size_t rows, size_t cols,
		enum style style)
{
	if (rows < 2 || cols < 2)
		return;
	size_t bottom = row + rows - 1, right = col + cols - 1;
	for (size_t i = col + 1; i < right; i++) {
		put_piece(canvas, row, i, style, ACROSS);
		put_piece(canvas, bottom, i, style, ACROSS);
	}
	for (size_t i = row + 1; i < bottom; i++) {
		put_piece(canvas, i, col, style, DOWN);
		put_piece(canvas, i, right, style, DOWN);
	}
	put_piece(canvas, row, col, style, TOP_LEFT);
	put_piece(canvas, row, right, style, TOP_RIGHT);
	put_piece(canvas, bottom, col, style, BOTTOM_LEFT);
	put_piece(canvas, bottom, right, style, BOTTOM_RIGHT);
}

static bool is_blank(const struct canvas *canvas, size_t row, size_t col)
{
	return col >= canvas->cols || !strcmp(canvas_cell(canvas, row, col)->text, " ");
}

/* A row painted to the edge would cost a slow line twice the width of the window with every step
 * in a list. */
void canvas_paint(struct canvas *canvas, size_t row, enum style style)
{
	size_t first = 0, end, col;

	if (row >= canvas->rows)
		return;
	while (first < canvas->cols && is_blank(canvas, row, first))
		first++;
	for (end = col = first; col < canvas->cols && col < first + PAINT_MOST_COLS; col++) {
		bool is_gap = is_blank(canvas, row, col);
		if (is_gap && is_blank(canvas, row, col + 1))
			break;
		if (!is_gap && is_blank(canvas, row, col + 1))
			end = col + 1;
	}
	/* One word without an end. */
	if (end == first)
		end = col;
	for (col = first ? first - 1 : 0; col < canvas->cols && col <= end; col++)
		cell_at(canvas, row, col)->style = style;
}

void canvas_cursor(struct canvas *canvas, size_t row, size_t col)
{
	if (row >= canvas->rows || col >= canvas->cols)
		return;
	canvas->cursor_row = row;
	canvas->cursor_col = col;
	canvas->has_cursor = true;
}
