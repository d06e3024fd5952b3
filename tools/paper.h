/**
 * @file
 * A sheet to print, in one of the forms it can have: Markdown, or a page of HTML
 * that needs nothing beside it.
 *
 * Who writes a sheet says what a part is, never how it looks. Every text may come
 * from anywhere: it passes text_safe(), and no sign in it means anything to
 * Markdown or HTML.
 */
#ifndef GESPREK_TOOLS_PAPER_H
#define GESPREK_TOOLS_PAPER_H

#include "gesprek/base/bytes.h"

/** "label: text"; label NULL: text alone. */
struct paper_item {
	const char *label, *text;
};

struct paper_table {
	const char *const *titles; /* of the columns */
	size_t n_columns;
	const char *const *cells; /* row after row; "": room to write in */
	size_t n_rows;
};

struct paper {
	const char *name; /* as `--format` calls it */
	/** The first part. @p language: "nl". */
	void (*begin)(struct bytes *out, const char *language, const char *title);
	/** @p has_own_page: where there are pages, it begins one. */
	void (*section)(struct bytes *out, const char *title, bool has_own_page);
	/** Each line of @p text is a paragraph. */
	void (*text)(struct bytes *out, const char *text);
	void (*list)(struct bytes *out, const struct paper_item *items, size_t n, bool is_counted);
	void (*table)(struct bytes *out, const struct paper_table *table);
	/** The last part. */
	void (*end)(struct bytes *out);
};

extern const struct paper paper_markdown, paper_html;

/** Take the next line that is not blank off @p text. @return false when there is none left. */
bool paper_next_line(struct str *text, struct str *line);

#endif
