/**
 * @file
 * A picture of the screen in cells, each a character and the name of a style.
 *
 * Screens draw here; a terminal shows it, or it is written as text, so that
 * every screen can be tested without a terminal. All text passes text_safe()
 * on its way in: no cell ever holds a byte that a terminal would obey. What
 * does not fit is cut, never wrapped and never an error.
 */
#ifndef GESPREK_TUI_CANVAS_H
#define GESPREK_TUI_CANVAS_H

#include "gesprek/base/bytes.h"

enum style {
#define Y(NAME, id, letter, attributes, colour, meaning) STYLE_##NAME,
#include "gesprek/tui/styles.def"
#undef Y
	STYLE_COUNT
};

/* Bits of a style's attributes. */
enum { STYLE_BOLD = 1, STYLE_DIM = 2, STYLE_UNDERLINE = 4, STYLE_REVERSE = 8 };

struct style_info {
	const char *id;
	char letter;
	unsigned attributes;
	short colour; /* 0..7; -1: the terminal's own */
	const char *meaning;
};
extern const struct style_info style_infos[STYLE_COUNT];

/* One character with the marks that combine with it; curses takes no more than five code points. */
enum { CELL_MOST_BYTES = 20, CELL_MOST_POINTS = 5 };

struct cell {
	char text[CELL_MOST_BYTES + 1]; /* "" in the second half of a wide character */
	unsigned char n_points, width_cols;
	enum style style;
};

struct canvas {
	struct cell *cells; /* row by row */
	size_t cols, rows;
	size_t cursor_row, cursor_col;
	bool has_cursor;
	bool is_ascii; /* draw lines with - and | */
};

/** Give @p canvas a size and make it blank. A zeroed one is accepted. */
void canvas_resize(struct canvas *canvas, size_t cols, size_t rows);
void canvas_clear(struct canvas *canvas);
/** Blank all cells; no cursor. */
void canvas_erase(struct canvas *canvas);

/** Draw @p text in at most @p max_cols columns from (@p row, @p col). @return columns drawn. */
size_t canvas_text(struct canvas *canvas, size_t row, size_t col, size_t max_cols, enum style style,
		   struct str text);
/** The same for a C string, up to the right edge. */
size_t canvas_put(struct canvas *canvas, size_t row, size_t col, enum style style,
		  const char *text);
/** A line across the whole row. */
void canvas_rule(struct canvas *canvas, size_t row, enum style style);
/** A line down @p rows rows. */
void canvas_upright(struct canvas *canvas, size_t row, size_t rows, size_t col, enum style style);
/** A frame of lines with its corners; the inside stays as it is. */
void canvas_box(struct canvas *canvas, size_t row, size_t col, size_t rows, size_t cols,
		enum style style);
/** Mark a row as the one that is meant: its first words get @p style, up to a gap, its text stays.
 */
void canvas_paint(struct canvas *canvas, size_t row, enum style style);
/** Where the hardware cursor stands: on what has the focus. */
void canvas_cursor(struct canvas *canvas, size_t row, size_t col);
const struct cell *canvas_cell(const struct canvas *canvas, size_t row, size_t col);

/**
 * Write the canvas as text: each row between bars, and under the row that
 * holds the cursor a caret. With @p has_styles each row that is not all normal
 * is followed by a line of style letters.
 */
void canvas_write(const struct canvas *canvas, bool has_styles, struct bytes *out);

#endif
