/**
 * @file
 * Drawing both lines into a small grid, which becomes rows of the page. As wide
 * as the page allows, a column or more for each reply; where there are more
 * replies than columns several share one and the last of them shows.
 */
#include "line_chart.h"

#include <stdio.h>
#include <string.h>

#include "gesprek/base/utf8.h"

enum {
	STEP_MOST_COLS = 12, /* between two replies: further apart is no easier to follow */
	VALUE_MOST = 100,
	MARGIN_MOST_COLS = 12, /* names from a pack may be long; then it is words only */
};

/* What stands in a cell; later ones lie over earlier ones. */
enum glyph {
	BLANK,
	LINE_A,
	LINE_B,
	POINT_A,
	POINT_B,
	POINT_BOTH,
	SCALE,
	CORNER,
	TICK,
	TURN,
	GLYPHS
};

static const struct glyph_look {
	const char *pieces[2]; /* as is_ascii says */
	enum style style;
} glyph_looks[GLYPHS] = {
	[BLANK] = {{" ", " "}, STYLE_NORMAL},   [LINE_A] = {{"─", "-"}, STYLE_NORMAL},
	[LINE_B] = {{"·", "."}, STYLE_NORMAL},  [POINT_A] = {{"●", "*"}, STYLE_LABEL},
	[POINT_B] = {{"○", "o"}, STYLE_NORMAL}, [POINT_BOTH] = {{"◉", "@"}, STYLE_LABEL},
	[SCALE] = {{"│", "|"}, STYLE_QUIET},    [CORNER] = {{"└", "+"}, STYLE_QUIET},
	[TICK] = {{"─", "-"}, STYLE_QUIET},     [TURN] = {{"▲", "^"}, STYLE_LABEL},
};

struct chart {
	struct page *page;
	const struct debrief_line *line;
	bool is_ascii, has_both;
	size_t margin_cols;  /* left of the scale */
	size_t n_rows, cols; /* of the lines */
	unsigned char *cells;
};

static size_t col_of(const struct chart *chart, size_t point)
{
	return chart->line->n > 1 ? point * (chart->cols - 1) / (chart->line->n - 1) : 0;
}

static size_t row_of(const struct chart *chart, int value)
{
	int most = (int)chart->n_rows - 1;

	return (size_t)(most - (value * most + VALUE_MOST / 2) / VALUE_MOST);
}

static unsigned char *cell_of(const struct chart *chart, size_t row, size_t col)
{
	return &chart->cells[row * chart->cols + col];
}

static void set_cell(struct chart *chart, size_t row, size_t col, enum glyph glyph)
{
	unsigned char *cell = cell_of(chart, row, col);

	if (glyph == POINT_B && *cell == POINT_A) {
		*cell = POINT_BOTH;
		chart->has_both = true;
	} else if (glyph > *cell) {
		*cell = (unsigned char)glyph;
	}
}

/* From each point straight to the next. */
static void draw_line(struct chart *chart, unsigned which, enum glyph glyph)
{
	const struct debrief_line_point *points = chart->line->points;

	for (size_t i = 1; i < chart->line->n; i++) {
		size_t from = col_of(chart, i - 1), to = col_of(chart, i);
		int start = points[i - 1].v[which], end = points[i].v[which];
		for (size_t col = from; col < to; col++) {
			int part = (end - start) * (int)(col - from) / (int)(to - from);
			set_cell(chart, row_of(chart, start + part), col, glyph);
		}
	}
}

static void draw_points(struct chart *chart, unsigned which, enum glyph glyph)
{
	for (size_t i = 0; i < chart->line->n; i++)
		set_cell(chart, row_of(chart, chart->line->points[i].v[which]), col_of(chart, i),
			 glyph);
}

static const char *piece_of(const struct chart *chart, enum glyph glyph)
{
	return glyph_looks[glyph].pieces[chart->is_ascii];
}

static void put_glyph(const struct chart *chart, struct page_part *part, enum glyph glyph)
{
	const char *piece = piece_of(chart, glyph);

	*part = (struct page_part){glyph_looks[glyph].style, piece, strlen(piece), 0};
}

/* The name of a height or nothing, up to the scale. */
static void put_margin(const struct chart *chart, struct page_part *part, const char *name)
{
	struct bytes text = {0};
	size_t cols = utf8_width_cols(str_of(name));

	bytes_add_text(&text, name);
	bytes_add_fill(&text, ' ', chart->margin_cols > cols ? chart->margin_cols - cols : 0);
	*part = (struct page_part){STYLE_QUIET, arena_text(&chart->page->arena, text.s, text.len),
				   text.len, 0};
	bytes_clear(&text);
}

static struct page_part *new_row(const struct chart *chart, const char *name, enum glyph edge)
{
	struct page_part *parts = arena_new(&chart->page->arena, (chart->cols + 2) * sizeof *parts);

	put_margin(chart, &parts[0], name);
	put_glyph(chart, &parts[1], edge);
	for (size_t col = 0; col < chart->cols; col++)
		put_glyph(chart, &parts[2 + col], BLANK);
	return parts;
}

static void add_row(const struct chart *chart, const struct page_part *parts)
{
	page_add_parts(chart->page, parts, chart->cols + 2, 0);
}

static void add_lines(const struct chart *chart, const char *high, const char *low)
{
	for (size_t row = 0; row < chart->n_rows; row++) {
		const char *name = row == 0 ? high : row + 1 == chart->n_rows ? low : "";
		struct page_part *parts = new_row(chart, name, SCALE);
		for (size_t col = 0; col < chart->cols; col++)
			put_glyph(chart, &parts[2 + col], (enum glyph) * cell_of(chart, row, col));
		add_row(chart, parts);
	}
	struct page_part *parts = new_row(chart, "", CORNER);
	for (size_t col = 0; col < chart->cols; col++)
		put_glyph(chart, &parts[2 + col], TICK);
	add_row(chart, parts);
}

static bool is_free(const char *numbers, size_t col, size_t len, size_t cols)
{
	size_t from = col ? col - 1 : 0;

	if (col + len > cols)
		return false;
	for (size_t i = from; i < col + len + 1 && i < cols; i++)
		if (numbers[i] != ' ')
			return false;
	return true;
}

/* Those of turning points first: where there is no room for all, theirs stay. */
static void put_numbers(const struct chart *chart, char *numbers, size_t cols, bool is_turning)
{
	for (size_t i = 0; i < chart->line->n; i++) {
		const struct debrief_line_point *point = &chart->line->points[i];
		char digits[12];
		if (!point->turn || point->is_turning != is_turning)
			continue;
		size_t len = (size_t)snprintf(digits, sizeof digits, "%u", point->turn);
		if (is_free(numbers, col_of(chart, i), len, cols))
			memcpy(numbers + col_of(chart, i), digits, len);
	}
}

/* A number may stand out to the right of the last point. */
static void add_numbers(const struct chart *chart)
{
	size_t cols = chart->cols + 2;
	char *numbers = arena_new(&chart->page->arena, cols + 1);
	struct page_part parts[2];

	memset(numbers, ' ', cols);
	put_numbers(chart, numbers, cols, true);
	put_numbers(chart, numbers, cols, false);
	put_margin(chart, &parts[0], "");
	parts[1] = (struct page_part){STYLE_QUIET, arena_textf(&chart->page->arena, " %s", numbers),
				      cols + 1, 0};
	page_add_parts(chart->page, parts, 2, 0);
}

/* Below the numbers a mark for each turning point, and in words what it means. */
static void add_turns(const struct chart *chart, struct bytes *turns)
{
	struct page_part *parts = new_row(chart, "", BLANK);

	for (size_t i = 0; i < chart->line->n; i++) {
		const struct debrief_line_point *point = &chart->line->points[i];
		if (!point->is_turning)
			continue;
		put_glyph(chart, &parts[2 + col_of(chart, i)], TURN);
		bytes_addf(turns, turns->len ? ", %u" : "%u", point->turn);
	}
	if (turns->len)
		add_row(chart, parts);
}

static void add_legend(const struct chart *chart, const struct scenario *scenario,
		       const char *turns)
{
	struct arena *arena = &chart->page->arena;
	struct bytes text = {0};

	bytes_addf(&text, "%s %s   %s %s", piece_of(chart, POINT_A), chart->line->names[0],
		   piece_of(chart, POINT_B), chart->line->names[1]);
	if (chart->has_both)
		bytes_addf(&text, "   %s %s", piece_of(chart, POINT_BOTH),
			   ui_text(scenario, UI_TEXT_CHART_BOTH));
	page_add(chart->page, STYLE_NORMAL, text.s, 0);
	bytes_reset(&text);
	if (*turns) {
		bytes_addf(&text, "%s %s", piece_of(chart, TURN),
			   ui_text_fill(arena, scenario, UI_TEXT_CHART_TURNED, turns));
		page_add(chart->page, STYLE_NORMAL, text.s, 2);
	}
	bytes_clear(&text);
}

static void draw(struct chart *chart)
{
	chart->cells = arena_new(&chart->page->arena, chart->n_rows * chart->cols);
	draw_line(chart, 0, LINE_A);
	draw_line(chart, 1, LINE_B);
	draw_points(chart, 0, POINT_A);
	draw_points(chart, 1, POINT_B);
}

static size_t larger(size_t a, size_t b)
{
	return a > b ? a : b;
}

/* Numbers may stand out two columns at the right. @return is there room for a line? */
static bool measure(struct chart *chart, const char *high, const char *low)
{
	size_t page_cols = chart->page->width_cols, points = chart->line->n;

	chart->margin_cols =
		1 + larger(utf8_width_cols(str_of(high)), utf8_width_cols(str_of(low)));
	if (chart->margin_cols > MARGIN_MOST_COLS || page_cols < 2 * MARGIN_MOST_COLS)
		return false;
	size_t room = page_cols - chart->margin_cols - 4, step = room / (points - 1);
	if (step > STEP_MOST_COLS)
		step = STEP_MOST_COLS;
	chart->cols = 1 + (step ? step * (points - 1) : room);
	return true;
}

void line_chart_add(struct page *page, const struct debrief_line *line,
		    const struct scenario *scenario, size_t n_rows, bool is_ascii)
{
	struct chart chart = {.page = page, .line = line, .n_rows = n_rows, .is_ascii = is_ascii};
	const char *high = ui_text(scenario, UI_TEXT_CHART_HIGH);
	const char *low = ui_text(scenario, UI_TEXT_CHART_LOW);
	struct bytes turns = {0};

	if (line->n < 2 || n_rows < 2 || !measure(&chart, high, low))
		return;
	draw(&chart);
	add_lines(&chart, high, low);
	add_numbers(&chart);
	add_turns(&chart, &turns);
	add_legend(&chart, scenario, bytes_text(&turns));
	bytes_clear(&turns);
}
