/**
 * @file
 * The line being typed, shown over as many rows as it needs and are given.
 */
#ifndef TUI_INPUT_BOX_H
#define TUI_INPUT_BOX_H

#include "gesprek/tui/canvas.h"

/** Rows that @p text takes in @p width_cols; at least one. */
size_t input_box_rows(const char *text, size_t width_cols);
/** Draw @p text in @p n_rows rows from @p row, those around the byte @p cursor, and the cursor. */
void input_box_draw(struct canvas *canvas, size_t row, size_t n_rows, const char *text,
		    size_t cursor);

#endif
