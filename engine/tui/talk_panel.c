/**
 * @file
 * The panel: three columns side by side as on paper where they fit, one below
 * the other where they do not.
 */
#include "talk_panel.h"

#include "ui_commands.h"

enum {
	LEAST_COLS = 100,     /* of a window with a panel */
	TALK_MOST_COLS = 90,  /* of a line that reads well */
	PANEL_MOST_COLS = 60, /* likewise */
	THREE_LEAST_COLS = 96,
	GAP_COLS = 1, /* right of the line between both */
};

bool talk_panel_is_shown(const struct play *play, size_t cols)
{
	bool is_exam = session_options(play->session)->mode == MODE_EXAM;

	return cols >= LEAST_COLS && (!is_exam || play->scenario->n_facts);
}

size_t talk_cols(const struct play *play, size_t cols)
{
	size_t talk = talk_panel_is_shown(play, cols) ? cols * 3 / 5 : cols;

	return talk < TALK_MOST_COLS ? talk : TALK_MOST_COLS;
}

void talk_panel_clear(struct talk_panel *panel)
{
	arena_clear(&panel->arena);
	page_clear(&panel->page);
	*panel = (struct talk_panel){0};
}

/* Every line that is sent adds an entry; none is ever taken away. */
static void take_sheet(struct talk_panel *panel, const struct play *play)
{
	if (panel->conversation == play->conversation && panel->n_entries == play->n_entries)
		return;
	arena_clear(&panel->arena);
	sheet_make(play, &panel->arena, &panel->sheet);
	panel->conversation = play->conversation;
	panel->n_entries = play->n_entries;
}

/* "like this (new)": a word, since a colour alone would say nothing to many. */
static const char *marked(struct talk_panel *panel, const struct play *play, const char *text,
			  bool is_new)
{
	return is_new ? ui_text_fill(&panel->page.arena, play->scenario, UI_TEXT_NEW, text) : text;
}

/* What may be left out for want of rows, one after the other. */
enum fit { FIT_AIRY, FIT_DENSE, FIT_FILLED_ONLY };

static void add_part(struct talk_panel *panel, const struct play *play,
		     const struct sheet_part *part, enum fit fit)
{
	struct page *page = &panel->page;

	if (!part->n && fit == FIT_FILLED_ONLY)
		return;
	if (page->n && fit == FIT_AIRY)
		page_add_blank(page);
	page_add(page, STYLE_LABEL, part->title, 0);
	if (!part->n)
		page_add(page, STYLE_QUIET, part->empty, 0);
	for (size_t i = 0; i < part->n; i++) {
		const struct sheet_item *item = &part->items[i];
		page_add(page, STYLE_NORMAL,
			 arena_textf(&page->arena, "- %s",
				     marked(panel, play, item->text, item->is_new)),
			 2);
		if (item->is_new)
			panel->newest = page->n - 1;
	}
}

/* The columns of the map as on paper; what does not fit beside them comes below. */
static size_t add_beside(struct talk_panel *panel, const struct play *play,
			 const struct sheet_part *parts, size_t n, enum fit fit)
{
	struct page_column columns[PAGE_MOST_COLUMNS];
	struct page *page = &panel->page;
	bool has_new = false;

	if (n < PAGE_MOST_COLUMNS || page->width_cols - page->left_cols < THREE_LEAST_COLS)
		return 0;
	if (page->n && fit == FIT_AIRY)
		page_add_blank(page);
	for (size_t i = 0; i < PAGE_MOST_COLUMNS; i++) {
		const char **texts = arena_new(&page->arena, (parts[i].n + 1) * sizeof *texts);
		for (size_t k = 0; k < parts[i].n; k++) {
			const struct sheet_item *item = &parts[i].items[k];
			texts[k] = marked(panel, play, item->text, item->is_new);
			has_new = has_new || item->is_new;
		}
		columns[i] = (struct page_column){parts[i].title, texts, parts[i].n};
	}
	page_add_columns(page, columns, PAGE_MOST_COLUMNS);
	if (has_new)
		panel->newest = page->n - 1;
	return PAGE_MOST_COLUMNS;
}

static void build(struct talk_panel *panel, const struct play *play, size_t cols, enum fit fit)
{
	const struct sheet *sheet = &panel->sheet;
	struct page *page = &panel->page;
	size_t left = talk_cols(play, cols) + GAP_COLS, room = cols - left - 2;

	page_reset(page, left + room);
	page->left_cols = left;
	panel->newest = 0;
	if (room > PANEL_MOST_COLS && room < THREE_LEAST_COLS)
		page->width_cols = left + PANEL_MOST_COLS;
	if (*sheet->mood)
		page_add_value(page, STYLE_LABEL,
			       marked(panel, play, ui_text(play->scenario, UI_TEXT_MOOD),
				      sheet->is_mood_new),
			       STYLE_NORMAL, sheet->mood);
	panel->n_head = page->n;
	for (size_t i = 0; i < sheet->n;) {
		size_t n = i < sheet->n_notebook
				   ? 0
				   : add_beside(panel, play, &sheet->parts[i], sheet->n - i, fit);
		if (!n)
			add_part(panel, play, &sheet->parts[i], fit);
		i += n ? n : 1;
	}
}

/* What does not fit is found by typing a command; a row of dots says so. */
static void draw_more(struct canvas *canvas, const struct talk_panel *panel,
		      const struct play *play, size_t row, bool is_end)
{
	const struct ui_command_info *info = &ui_command_infos[UI_COMMAND_MAP];
	struct bytes text = {0};

	if (panel->sheet.n == panel->sheet.n_notebook)
		info = &ui_command_infos[UI_COMMAND_NOTES];
	bytes_add_text(&text, "...");
	if (is_end)
		bytes_addf(&text, " %s", ui_command_name(play->scenario, info->nl, info->en));
	canvas_put(canvas, row, panel->page.left_cols + 1, STYLE_QUIET, text.s);
	bytes_clear(&text);
}

static void lay_out(struct talk_panel *panel, const struct play *play, size_t cols, size_t n_rows)
{
	const struct page *page = &panel->page;

	for (enum fit fit = FIT_AIRY; fit <= FIT_FILLED_ONLY; fit++) {
		build(panel, play, cols, fit);
		if (page->n <= n_rows)
			break;
	}
	/* The mood and the newest item show, whatever else does not. */
	size_t head = panel->n_head, rest = n_rows > head ? n_rows - head : 0;
	size_t last = page->n > n_rows ? page->n - rest : head;
	panel->top = panel->newest + 2 > head + rest ? panel->newest + 2 - rest : head;
	if (panel->top > last)
		panel->top = last;
	panel->has_more = panel->top < last;
}

/* The row @p at of @p n_rows as they were laid out. */
static void draw_row(const struct talk_panel *panel, const struct play *play, struct canvas *canvas,
		     size_t row, size_t at, size_t n_rows)
{
	size_t head = panel->n_head;

	if (at < head)
		page_draw(&panel->page, at, canvas, row, 1);
	else if (panel->has_more && at + 1 == n_rows)
		draw_more(canvas, panel, play, row, true);
	else if (panel->top > head && at == head)
		draw_more(canvas, panel, play, row, false);
	else
		page_draw(&panel->page, panel->top + at - head, canvas, row, 1);
}

void talk_panel_draw(struct talk_panel *panel, const struct play *play, struct canvas *canvas,
		     const struct talk_panel_place *place)
{
	size_t first = place->n_gone, n = place->n_whole - first;

	if (!talk_panel_is_shown(play, canvas->cols))
		return;
	take_sheet(panel, play);
	lay_out(panel, play, canvas->cols, place->n_whole);
	if (n > place->n_rows)
		n = place->n_rows;
	canvas_upright(canvas, place->row, place->n_rows, talk_cols(play, canvas->cols),
		       STYLE_QUIET);
	for (size_t i = 0; i < n; i++)
		draw_row(panel, play, canvas, place->row + i, first + i, place->n_whole);
}
