/**
 * @file
 * The canvas as text, for tests and for people who read them.
 */
#include "gesprek/tui/canvas.h"

static bool has_style(const struct canvas *canvas, size_t row)
{
	for (size_t col = 0; col < canvas->cols; col++)
		if (canvas_cell(canvas, row, col)->style != STYLE_NORMAL)
			return true;
	return false;
}

static void write_row(const struct canvas *canvas, size_t row, struct bytes *out)
{
	bytes_add_char(out, '|');
	for (size_t col = 0; col < canvas->cols; col++)
		bytes_add_text(out, canvas_cell(canvas, row, col)->text);
	bytes_add_text(out, "|\n");
}

static void write_styles(const struct canvas *canvas, size_t row, struct bytes *out)
{
	size_t end = canvas->cols;

	while (end && canvas_cell(canvas, row, end - 1)->style == STYLE_NORMAL)
		end--;
	bytes_add_char(out, '~');
	for (size_t col = 0; col < end; col++)
		bytes_add_char(out, style_infos[canvas_cell(canvas, row, col)->style].letter);
	bytes_add_char(out, '\n');
}

void canvas_write(const struct canvas *canvas, bool has_styles, struct bytes *out)
{
	for (size_t row = 0; row < canvas->rows; row++) {
		write_row(canvas, row, out);
		if (has_styles && has_style(canvas, row))
			write_styles(canvas, row, out);
		if (canvas->has_cursor && canvas->cursor_row == row) {
			bytes_add_fill(out, ' ', canvas->cursor_col + 1);
			bytes_add_text(out, "^\n");
		}
	}
}
