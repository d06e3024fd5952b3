/**
 * @file
 * The debrief as plain text: headings, lines, quotes in their own marks.
 * Columns become one list after another; nothing depends on position alone.
 */
#include "gesprek/talk/debrief.h"

#include "gesprek/base/utf8.h"

static const struct item_look {
	const char *before, *after;
} item_looks[] = {
	[DEBRIEF_TEXT] = {"", ""},        [DEBRIEF_LABEL] = {"", ""},
	[DEBRIEF_QUOTE] = {"  \"", "\""}, [DEBRIEF_VOICE] = {"", ""},
	[DEBRIEF_DONE] = {"[x] ", ""},    [DEBRIEF_OPEN] = {"[ ] ", ""},
	[DEBRIEF_NONE] = {"[-] ", ""},    [DEBRIEF_QUESTION] = {"? ", ""},
	[DEBRIEF_CHOICE] = {"", ""},      [DEBRIEF_POINT] = {"- ", ""},
	[DEBRIEF_SAID] = {"", ""},
};

static void write_line(struct bytes *out, const char *text, size_t len, size_t width_cols,
		       size_t indent)
{
	struct bytes safe = {0};

	text_safe(&safe, (struct str){text, len}, false);
	text_wrap(out, (struct str){bytes_text(&safe), safe.len}, width_cols, indent);
	bytes_add_char(out, '\n');
	bytes_clear(&safe);
}

void debrief_add_said(struct bytes *out, const struct debrief_item *item)
{
	size_t at = 0;

	for (size_t i = 0; i < item->n_marks; i++) {
		const struct debrief_mark *mark = &item->marks[i];
		bytes_add(out, item->text + at, mark->span.start - at);
		bytes_add_char(out, '[');
		bytes_add(out, item->text + mark->span.start, mark->span.end - mark->span.start);
		bytes_addf(out, "] (%s)", mark->titles);
		at = mark->span.end;
	}
	bytes_add_text(out, item->text + at);
}

static void write_item(struct bytes *out, const struct debrief_item *item, unsigned choice,
		       size_t width_cols)
{
	const struct item_look *look = &item_looks[item->kind];
	struct bytes line = {0};

	bytes_add_text(&line, look->before);
	if (choice)
		bytes_addf(&line, "%u. ", choice);
	if (item->label[0])
		bytes_addf(&line, "%s: ", item->label);
	debrief_add_said(&line, item); /* the text alone where there are no marks */
	bytes_add_text(&line, look->after);
	write_line(out, bytes_text(&line), line.len, width_cols,
		   item->kind == DEBRIEF_QUOTE ? 3 : 0);
	bytes_clear(&line);
}

static void write_heading(struct bytes *out, const char *title, size_t width_cols)
{
	size_t len = 0;

	while (title[len])
		len++;
	write_line(out, title, len, width_cols, 0);
	size_t cols = utf8_width_cols((struct str){title, len});
	bytes_add_fill(out, '-', width_cols && cols > width_cols ? width_cols : cols);
	bytes_add_char(out, '\n');
}

static void write_section(struct bytes *out, const struct debrief_section *section,
			  size_t width_cols)
{
	unsigned n_choices = 0;

	if (section->title[0])
		write_heading(out, section->title, width_cols);
	for (size_t i = 0; i < section->n; i++) {
		const struct debrief_item *item = &section->items[i];
		n_choices = item->kind == DEBRIEF_CHOICE ? n_choices + 1 : 0;
		write_item(out, item, n_choices, width_cols);
	}
}

void debrief_write(const struct debrief *debrief, size_t width_cols, struct bytes *out)
{
	for (size_t i = 0; i < debrief->n; i++) {
		if (i)
			bytes_add_char(out, '\n');
		write_section(out, &debrief->sections[i], width_cols);
	}
}
