/**
 * @file
 * A sheet as one page of HTML: its style is in it, it fetches nothing and runs
 * nothing, and a browser prints it on A4.
 */
#include "paper.h"

#include <string.h>

#include "gesprek/base/utf8.h"

static const char head[] =
	"<meta charset=\"utf-8\">\n"
	"<meta http-equiv=\"Content-Security-Policy\""
	" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
	"<meta name=\"viewport\" content=\"width=device-width\">\n"
	"<style>\n"
	"@page { size: A4; margin: 16mm; }\n"
	"body { font: 11pt/1.35 sans-serif; color: #000; background: #fff; max-width: 178mm;"
	" margin: 1em auto; }\n"
	"h1 { font-size: 18pt; margin: 0 0 .3em; }\n"
	"h2 { font-size: 12.5pt; margin: 1em 0 .3em; break-after: avoid; }\n"
	"p { margin: .3em 0; }\n"
	"ul, ol { margin: .3em 0; padding-left: 1.4em; }\n"
	"table { border-collapse: collapse; width: 100%; margin: .4em 0; }\n"
	"th, td { border: .5pt solid #555; padding: .25em .5em; text-align: left;"
	" vertical-align: top; }\n"
	"tr { break-inside: avoid; }\n"
	"td.room { height: 2.2em; min-width: 5em; }\n"
	"td.room:last-child { width: 60%; }\n"
	"@media print { body { margin: 0; max-width: none; } .page { break-before: page; } }\n"
	"</style>\n";

/* The one way for text into the page, attributes too. */
static void add_text(struct bytes *out, struct str text)
{
	static const struct {
		char sign;
		const char *entity;
	} signs[] = {
		{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"},
	};
	struct bytes safe = {0};

	text_safe(&safe, text, false);
	for (const char *s = bytes_text(&safe); *s; s++) {
		size_t i = 0;
		while (i < sizeof signs / sizeof *signs && signs[i].sign != *s)
			i++;
		if (i < sizeof signs / sizeof *signs)
			bytes_add_text(out, signs[i].entity);
		else
			bytes_add_char(out, *s);
	}
	bytes_clear(&safe);
}

/* @p open: the tag with what belongs to it. */
static void add_element(struct bytes *out, const char *open, const char *name, struct str text)
{
	bytes_addf(out, "<%s>", open);
	add_text(out, text);
	bytes_addf(out, "</%s>", name);
}

static void begin(struct bytes *out, const char *language, const char *title)
{
	bytes_add_text(out, "<!DOCTYPE html>\n<html lang=\"");
	add_text(out, str_of(language));
	bytes_add_text(out, "\">\n<head>\n");
	add_element(out, "title", "title", str_of(title));
	bytes_addf(out, "\n%s</head>\n<body>\n", head);
	add_element(out, "h1", "h1", str_of(title));
	bytes_add_char(out, '\n');
}

static void section(struct bytes *out, const char *title, bool has_own_page)
{
	add_element(out, has_own_page ? "h2 class=\"page\"" : "h2", "h2", str_of(title));
	bytes_add_char(out, '\n');
}

static void text(struct bytes *out, const char *paragraphs)
{
	struct str rest = str_of(paragraphs), line;

	while (paper_next_line(&rest, &line)) {
		add_element(out, "p", "p", line);
		bytes_add_char(out, '\n');
	}
}

static void list(struct bytes *out, const struct paper_item *items, size_t n, bool is_counted)
{
	const char *const name = is_counted ? "ol" : "ul";

	bytes_addf(out, "<%s>\n", name);
	for (size_t i = 0; i < n; i++) {
		bytes_add_text(out, "<li>");
		if (items[i].label) {
			bytes_add_text(out, "<b>");
			add_text(out, str_of(items[i].label));
			bytes_add_text(out, ":</b> ");
		}
		add_text(out, str_of(items[i].text));
		bytes_add_text(out, "</li>\n");
	}
	bytes_addf(out, "</%s>\n", name);
}

static void table(struct bytes *out, const struct paper_table *table)
{
	bytes_add_text(out, "<table>\n<tr>");
	for (size_t i = 0; i < table->n_columns; i++)
		add_element(out, "th scope=\"col\"", "th", str_of(table->titles[i]));
	bytes_add_text(out, "</tr>\n");
	for (size_t i = 0; i < table->n_rows; i++) {
		bytes_add_text(out, "<tr>");
		for (size_t k = 0; k < table->n_columns; k++) {
			const struct str cell = str_of(table->cells[i * table->n_columns + k]);

			if (k == 0)
				add_element(out, "th scope=\"row\"", "th", cell);
			else
				add_element(out, cell.len ? "td" : "td class=\"room\"", "td", cell);
		}
		bytes_add_text(out, "</tr>\n");
	}
	bytes_add_text(out, "</table>\n");
}

static void end(struct bytes *out)
{
	bytes_add_text(out, "</body>\n</html>\n");
}

const struct paper paper_html = {
	.name = "html",
	.begin = begin,
	.section = section,
	.text = text,
	.list = list,
	.table = table,
	.end = end,
};
