/**
 * @file
 * A sheet as Markdown: to put in a course book, or through any converter.
 */
#include "paper.h"

#include <string.h>

#include "markdown_text.h"

bool paper_next_line(struct str *text, struct str *line)
{
	while (text->len) {
		const char *const end = memchr(text->s, '\n', text->len);
		const size_t len = end ? (size_t)(end - text->s) : text->len;

		*line = str_trim((struct str){text->s, len});
		*text = (struct str){text->s + len + (end != NULL),
				     text->len - len - (end != NULL)};
		if (line->len)
			return true;
	}
	return false;
}

static void begin(struct bytes *out, const char *language, const char *title)
{
	(void)language; /* Markdown cannot say it */
	bytes_add_text(out, "# ");
	markdown_add_text(out, str_of(title));
	bytes_add_char(out, '\n');
}

static void section(struct bytes *out, const char *title, bool has_own_page)
{
	(void)has_own_page; /* nor this */
	bytes_add_text(out, "\n## ");
	markdown_add_text(out, str_of(title));
	bytes_add_char(out, '\n');
}

static void text(struct bytes *out, const char *paragraphs)
{
	struct str rest = str_of(paragraphs), line;

	while (paper_next_line(&rest, &line)) {
		bytes_add_char(out, '\n');
		markdown_add_text(out, line);
		bytes_add_char(out, '\n');
	}
}

static void list(struct bytes *out, const struct paper_item *items, size_t n, bool is_counted)
{
	bytes_add_char(out, '\n');
	for (size_t i = 0; i < n; i++) {
		if (is_counted)
			bytes_addf(out, "%zu. ", i + 1);
		else
			bytes_add_text(out, "- ");
		if (items[i].label) {
			bytes_add_text(out, "**");
			markdown_add_text(out, str_of(items[i].label));
			bytes_add_text(out, ":** ");
		}
		markdown_add_text(out, str_of(items[i].text));
		bytes_add_char(out, '\n');
	}
}

static void add_row(struct bytes *out, const char *const *cells, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		bytes_add_text(out, "| ");
		markdown_add_text(out, str_of(cells[i]));
		bytes_add_char(out, ' ');
	}
	bytes_add_text(out, "|\n");
}

static void table(struct bytes *out, const struct paper_table *table)
{
	bytes_add_char(out, '\n');
	add_row(out, table->titles, table->n_columns);
	for (size_t i = 0; i < table->n_columns; i++)
		bytes_add_text(out, "| --- ");
	bytes_add_text(out, "|\n");
	for (size_t i = 0; i < table->n_rows; i++)
		add_row(out, table->cells + i * table->n_columns, table->n_columns);
}

static void end(struct bytes *out)
{
	(void)out;
}

const struct paper paper_markdown = {
	.name = "markdown",
	.begin = begin,
	.section = section,
	.text = text,
	.list = list,
	.table = table,
	.end = end,
};
