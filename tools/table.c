/**
 * @file
 * Aligning columns by what they take on a terminal, not by bytes.
 */
#include "table.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/utf8.h"

enum { GAP_COLS = 2 };

void table_add(struct table *table, const char *text)
{
	struct bytes safe = {0};

	text_safe(&safe, str_of(text), false);
	*array_add(table->cells, table->n, table->cap) =
		arena_text(&table->arena, bytes_text(&safe), safe.len);
	bytes_clear(&safe);
}

void table_addf(struct table *table, const char *fmt, ...)
{
	struct bytes text = {0};
	va_list args;

	va_start(args, fmt);
	bytes_addv(&text, fmt, args);
	va_end(args);
	table_add(table, bytes_text(&text));
	bytes_clear(&text);
}

void table_add_share(struct table *table, double share)
{
	if (share < 0)
		table_add(table, "-");
	else
		table_addf(table, "%.3f", share);
}

static size_t width_of(const struct table *table, size_t col)
{
	size_t most = 0;

	for (size_t i = col; i < table->n; i += table->n_cols) {
		const size_t width = utf8_width_cols(str_of(table->cells[i]));
		if (width > most)
			most = width;
	}
	return most;
}

static void write_row(const struct table *table, size_t first, const size_t *widths,
		      struct bytes *line)
{
	bytes_reset(line);
	for (size_t col = 0; col < table->n_cols && first + col < table->n; col++) {
		const char *cell = table->cells[first + col];
		const size_t fill = widths[col] - utf8_width_cols(str_of(cell));
		const bool is_right = table->right & (1U << col);

		bytes_add_fill(line, ' ', (col ? GAP_COLS : 0) + (is_right ? fill : 0));
		bytes_add_text(line, cell);
		bytes_add_fill(line, ' ', is_right ? 0 : fill);
	}
	/* Nobody wants the spaces after the last cell. */
	while (line->len && line->s[line->len - 1] == ' ')
		line->s[--line->len] = '\0';
	bytes_add_char(line, '\n');
}

void table_write(const struct table *table, FILE *out)
{
	size_t *widths = memory_new(table->n_cols * sizeof *widths);
	struct bytes line = {0};

	for (size_t col = 0; col < table->n_cols; col++)
		widths[col] = width_of(table, col);
	for (size_t i = 0; i < table->n; i += table->n_cols) {
		write_row(table, i, widths, &line);
		fwrite(line.s, 1, line.len, out);
	}
	bytes_clear(&line);
	free(widths);
}

void table_clear(struct table *table)
{
	free(table->cells);
	arena_clear(&table->arena);
	*table = (struct table){.n_cols = table->n_cols, .right = table->right};
}
