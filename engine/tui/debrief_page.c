/**
 * @file
 * One look for each kind of item. The three columns stand side by side where
 * there is room, and one after the other where there is not. What was heard in
 * the trainee's words can be a stop: a quote as a whole, in a reply each mark.
 */
#include "debrief_page.h"

#include <string.h>

#include "gesprek/base/utf8.h"

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

/* An item being made: its parts, and what they are laid out for. */
struct item_parts {
	struct page *page;
	bool is_spaced;
	const struct play *play;     /* NULL: nothing is seen differently */
	struct debrief_stops *stops; /* NULL: none are made */
	struct page_part *v;
	size_t n;
};

enum {
	PARTS_OF_ITEM = 7, /* what stands before, number, label, colon, text, after, disputed */
	PARTS_OF_MARK = 3, /* what stands before it, the words, the labels */
};

static void add_part(struct item_parts *parts, enum style style, struct str text, size_t stop)
{
	if (text.len)
		parts->v[parts->n++] = (struct page_part){style, text.s, text.len, stop};
}

static void add_text(struct item_parts *parts, enum style style, const char *text, size_t stop)
{
	add_part(parts, style, str_of(text), stop);
}

static size_t new_stop(struct item_parts *parts, const struct debrief_item *item,
		       const struct finding *finding)
{
	if (!parts->stops || !finding)
		return 0;
	*array_add(parts->stops->v, parts->stops->n, parts->stops->cap) =
		(struct debrief_stop){.finding = finding, .turn = item->turn};
	return page_new_stop(parts->page);
}

static void add_disputed(struct item_parts *parts, const struct debrief_item *item,
			 const struct finding *finding, size_t stop)
{
	if (!parts->play || !finding || !play_find_dispute(parts->play, item->turn, finding))
		return;
	add_text(parts, STYLE_NOTICE,
		 arena_textf(&parts->page->arena, " (%s)",
			     ui_text(parts->play->scenario, UI_TEXT_DISPUTED)),
		 stop);
}

static void add_mark(struct item_parts *parts, const struct debrief_item *item,
		     const struct debrief_mark *mark)
{
	size_t stop = new_stop(parts, item, mark->finding);
	struct arena *arena = &parts->page->arena;
	int len = (int)(mark->span.end - mark->span.start);

	add_text(parts, STYLE_HEARD,
		 arena_textf(arena, "[%.*s]", len, item->text + mark->span.start), stop);
	add_text(parts, STYLE_NORMAL, arena_textf(arena, " (%s)", mark->titles), stop);
	add_disputed(parts, item, mark->finding, stop);
}

static void add_marked_text(struct item_parts *parts, const struct debrief_item *item)
{
	size_t at = 0;

	for (size_t i = 0; i < item->n_marks; i++) {
		const struct debrief_mark *mark = &item->marks[i];
		add_part(parts, STYLE_NORMAL, (struct str){item->text + at, mark->span.start - at},
			 0);
		add_mark(parts, item, mark);
		at = mark->span.end;
	}
	add_text(parts, STYLE_NORMAL, item->text + at, 0);
}

/* @return is it a label with its value? */
static bool add_label(struct item_parts *parts, const struct debrief_item *item)
{
	const struct look *look = &looks[item->kind];
	bool is_value = item->label[0] && !parts->n;

	if (!item->label[0])
		return false;
	add_text(parts, is_value ? look->label_style : look->style, item->label, 0);
	add_text(parts, is_value ? look->label_style : look->style, ":", 0);
	add_text(parts, look->style, " ", 0);
	return is_value;
}

static void add_item(struct item_parts *parts, const struct debrief_item *item, unsigned choice)
{
	const struct look *look = &looks[item->kind];
	struct page *page = parts->page;
	size_t stop = new_stop(parts, item, item->finding);

	parts->n = 0;
	parts->v = arena_new(&page->arena, (PARTS_OF_ITEM + (PARTS_OF_MARK + 1) * item->n_marks) *
						   sizeof *parts->v);
	add_text(parts, look->style, look->before, stop);
	if (choice)
		add_text(parts, look->style, arena_textf(&page->arena, "%u. ", choice), 0);
	bool is_value = add_label(parts, item);
	if (item->n_marks)
		add_marked_text(parts, item);
	else
		add_text(parts, look->style, item->text, stop);
	add_text(parts, look->style, look->after, stop);
	add_disputed(parts, item, item->finding, stop);
	page_add_parts(page, parts->v, parts->n, is_value ? 2 : look->indent);
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

/* What is asked about all of them stands apart from the last as well. */
static bool begins_moment(const struct debrief_item *item)
{
	return item->kind == DEBRIEF_QUOTE || item->kind == DEBRIEF_QUESTION || item->finding;
}

/* One column after the other, each under its title. */
static void add_lists(struct item_parts *parts, const struct debrief_section *section)
{
	for (size_t i = 0; i < section->n; i++) {
		struct debrief_item item = section->items[i];
		if (!i || strcmp(item.label, section->items[i - 1].label) != 0)
			page_add(parts->page, STYLE_LABEL, item.label, 0);
		item.label = "";
		add_item(parts, &item, 0);
	}
}

static void add_items(struct item_parts *parts, const struct debrief_section *section)
{
	unsigned n_choices = 0;

	if (section->is_columns) {
		if (!add_columns(parts->page, section))
			add_lists(parts, section);
		return;
	}
	for (size_t i = 0; i < section->n; i++) {
		const struct debrief_item *item = &section->items[i];
		n_choices = item->kind == DEBRIEF_CHOICE ? n_choices + 1 : 0;
		if (parts->is_spaced && i && begins_moment(item))
			page_add_blank(parts->page);
		add_item(parts, item, n_choices);
	}
}

void debrief_page_add(struct page *page, const struct debrief_section *section)
{
	struct item_parts parts = {.page = page};

	if (section->title[0])
		page_add(page, STYLE_TITLE, section->title, 0);
	add_items(&parts, section);
}

void debrief_page_add_stops(struct page *page, const struct debrief_section *section,
			    bool is_spaced, const struct play *play, struct debrief_stops *stops)
{
	struct item_parts parts = {
		.page = page, .is_spaced = is_spaced, .play = play, .stops = stops};

	add_items(&parts, section);
}

void debrief_page_add_next(struct page *page, const char *text, size_t next,
			   struct debrief_stops *stops)
{
	const struct page_part part = {STYLE_NORMAL, text, strlen(text), page_new_stop(page)};

	*array_add(stops->v, stops->n, stops->cap) = (struct debrief_stop){.next = next};
	page_add_parts(page, &part, 1, 5);
}
