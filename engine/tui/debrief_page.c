/**
 * @file
 * One look for each kind of item. The three columns stand side by side where
 * there is room, and one after the other where there is not.
 */
#include "debrief_page.h"

#include <string.h>

enum { COLUMNS_LEAST_COLS = 72, COLUMN_MOST_ITEMS = 64 };

/* A mark says what the style says. */
static const struct look {
	const char *before, *after;
	enum style label_style, style;
	size_t indent;
} looks[] = {
	[DEBRIEF_TEXT] = {"", "", STYLE_LABEL, STYLE_NORMAL, 0},
	[DEBRIEF_LABEL] = {"", "", STYLE_LABEL, STYLE_NORMAL, 2},
	[DEBRIEF_QUOTE] = {"  \"", "\"", STYLE_LABEL, STYLE_QUOTE, 3},
	[DEBRIEF_VOICE] = {"", "", STYLE_SPEAKER, STYLE_NORMAL, 2},
	[DEBRIEF_DONE] = {"[x] ", "", STYLE_LABEL, STYLE_NORMAL, 4},
	[DEBRIEF_OPEN] = {"[ ] ", "", STYLE_LABEL, STYLE_NORMAL, 4},
	[DEBRIEF_NONE] = {"[-] ", "", STYLE_LABEL, STYLE_QUIET, 4},
	[DEBRIEF_QUESTION] = {"? ", "", STYLE_LABEL, STYLE_NORMAL, 2},
	[DEBRIEF_CHOICE] = {"", "", STYLE_LABEL, STYLE_NORMAL, 3},
	[DEBRIEF_POINT] = {"- ", "", STYLE_LABEL, STYLE_NORMAL, 2},
	[DEBRIEF_SAID] = {"", "", STYLE_LABEL, STYLE_NORMAL, 2},
};

static void add_item(struct page *page, const struct debrief_item *item, unsigned choice)
{
	const struct look *look = &looks[item->kind];
	struct bytes text = {0};

	bytes_add_text(&text, look->before);
	if (choice)
		bytes_addf(&text, "%u. ", choice);
	bool is_value = item->label[0] && !text.len;
	if (item->label[0] && !is_value)
		bytes_addf(&text, "%s: ", item->label);
	debrief_add_said(&text, item); /* the text alone where there are no marks */
	bytes_add_text(&text, look->after);
	if (is_value)
		page_add_value(page, look->label_style, item->label, look->style, text.s);
	else
		page_add(page, look->style, bytes_text(&text), look->indent);
	bytes_clear(&text);
}

struct column {
	const char *title;
	const char *texts[COLUMN_MOST_ITEMS];
	size_t n;
};

/* @return false when they do not fit side by side: too many columns or items. */
static bool sort_columns(const struct debrief_section *section, struct column *columns, size_t *n)
{
	*n = 0;
	for (size_t i = 0; i < section->n; i++) {
		const struct debrief_item *item = &section->items[i];
		size_t at = 0;
		while (at < *n && strcmp(columns[at].title, item->label) != 0)
			at++;
		if (at == PAGE_MOST_COLUMNS || columns[at].n == COLUMN_MOST_ITEMS)
			return false;
		if (at == *n)
			columns[(*n)++].title = item->label;
		columns[at].texts[columns[at].n++] = item->text;
	}
	return *n > 0;
}

static bool add_columns(struct page *page, const struct debrief_section *section)
{
	struct column columns[PAGE_MOST_COLUMNS] = {0};
	struct page_column shown[PAGE_MOST_COLUMNS];
	size_t n;

	if (page->width_cols < COLUMNS_LEAST_COLS || !sort_columns(section, columns, &n))
		return false;
	for (size_t i = 0; i < n; i++)
		shown[i] = (struct page_column){columns[i].title, columns[i].texts, columns[i].n};
	page_add_columns(page, shown, n);
	return true;
}

void debrief_page_add(struct page *page, const struct debrief_section *section)
{
	unsigned n_choices = 0;

	if (section->title[0])
		page_add(page, STYLE_TITLE, section->title, 0);
	if (section->is_columns && add_columns(page, section))
		return;
	for (size_t i = 0; i < section->n; i++) {
		const struct debrief_item *item = &section->items[i];
		n_choices = item->kind == DEBRIEF_CHOICE ? n_choices + 1 : 0;
		add_item(page, item, n_choices);
	}
}
