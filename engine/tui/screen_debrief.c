/**
 * @file
 * The debrief as pages to go through: Left and Right between them, Up and Down
 * within one, Enter onwards. What was heard can have the focus, to be seen
 * differently; on the last page what to do next has it.
 */
#include "debrief_page.h"
#include "debrief_pages.h"
#include "forms.h"
#include "line_chart.h"
#include "screen.h"

#include <stdlib.h>

#include "gesprek/base/utf8.h"

/* Title, rule and keys. */
enum { FRAME_ROWS = 3 };

/* How high the lines are drawn, by the rows of the window; in a low one the words are enough. */
static const struct {
	size_t least_rows, line_rows;
} chart_sizes[] = {{24, 8}, {16, 5}, {0, 0}};

static size_t chart_rows(const struct canvas *canvas)
{
	size_t i = 0;

	while (canvas->rows < chart_sizes[i].least_rows)
		i++;
	return chart_sizes[i].line_rows;
}

/* Who comes back from a form finds the page as it was left. */
static void debrief_open(struct app *app)
{
	if (app->debrief.looked_back != app->play.looked_back) {
		app->debrief.looked_back = app->play.looked_back;
		app->debrief.page = app->debrief.top = app->debrief.focus = 0;
	}
	app->view.top = app->debrief.top;
}

static void debrief_close(struct app *app)
{
	app->debrief.top = app->view.top;
	free(app->debrief.stops.v);
	app->debrief.stops = (struct debrief_stops){0};
}

static bool is_last_page(struct app *app)
{
	return app->debrief.page + 1 == debrief_pages_count(&app->play);
}

static const char *page_title(struct app *app)
{
	struct debrief_pages_part part = debrief_pages_get(&app->play, app->debrief.page);

	if (is_last_page(app))
		return ui_text(app->play.scenario, UI_TEXT_WHAT_NOW);
	return part.sections[0].title;
}

/* "3 of 9" */
static const char *place_text(struct app *app)
{
	const struct scenario *scenario = app->play.scenario;
	struct arena *arena = &app->page.arena;
	const char *text = ui_text_count(arena, scenario, UI_TEXT_PAGE_OF, app->debrief.page + 1);
	const char *count = arena_textf(arena, "%zu", debrief_pages_count(&app->play));

	return ui_fill(arena, text, count);
}

/* Where you are, and what the page is about; where there is no room for both, that begins the page.
 */
static void draw_place(struct app *app, struct canvas *canvas)
{
	const char *name = app->play.scenario->title, *title = page_title(app);
	const char *place = place_text(app);
	const char *text = arena_textf(&app->page.arena, "%s: %s", place, title);
	size_t cols = utf8_width_cols(str_of(text)), name_cols = utf8_width_cols(str_of(name));

	if (cols + 2 > canvas->cols) {
		page_add(&app->page, STYLE_TITLE, title, 0);
		text = place;
		cols = utf8_width_cols(str_of(text));
	}
	draw_title(canvas, text, cols + name_cols + 4 <= canvas->cols ? name : "");
}

static void add_sections(struct app *app, const struct canvas *canvas)
{
	struct debrief_pages_part part = debrief_pages_get(&app->play, app->debrief.page);
	struct page *page = &app->page;

	for (size_t i = 0; i < part.n; i++) {
		const struct debrief_section *section = &part.sections[i];
		if (i)
			page_add_blank(page);
		if (i || is_last_page(app))
			page_add(page, STYLE_TITLE, section->title, 0);
		if (section->line && chart_rows(canvas)) {
			line_chart_add(page, section->line, app->play.scenario, chart_rows(canvas),
				       canvas->is_ascii);
			page_add_blank(page);
		}
		debrief_page_add_stops(page, section, debrief_pages_is_spaced(section), &app->play,
				       &app->debrief.stops);
	}
}

static void add_next(struct app *app)
{
	struct play *play = &app->play;

	if (app->page.n)
		page_add_blank(&app->page);
	for (size_t i = 0; i < play_count_next(play); i++) {
		const char *detail = play_next_detail(play, i);
		const char *text =
			arena_textf(&app->page.arena, "  %zu. %s%s%s", i + 1,
				    play_next_text(play, i), *detail ? ": " : "", detail);
		debrief_page_add_next(&app->page, text, i, &app->debrief.stops);
	}
}

static const struct debrief_stop *focused(const struct app *app)
{
	size_t focus = app->debrief.focus;

	return focus && focus <= app->debrief.stops.n ? &app->debrief.stops.v[focus - 1] : NULL;
}

static bool is_in_sight(const struct app *app, size_t stop)
{
	size_t first, end;

	return page_find_stop(&app->page, stop, &first, &end) && first >= app->view.top &&
	       first < app->view.top + app->view.n_rows;
}

/* What a digit asked for may be further down. */
static void show_sought(struct app *app, size_t n_rows)
{
	size_t first, end;

	if (!page_find_stop(&app->page, app->debrief.sought, &first, &end))
		return;
	app->debrief.focus = app->debrief.sought;
	app->debrief.sought = 0;
	app->view.top = end > n_rows ? end - n_rows : 0;
	if (app->view.top > first)
		app->view.top = first;
}

/* The focus never is where nobody sees it; at the end of the last page something to do has it. */
static void settle_focus(struct app *app)
{
	if (!is_in_sight(app, app->debrief.focus))
		app->debrief.focus = 0;
	for (size_t i = 1; is_last_page(app) && !app->debrief.focus && i <= app->debrief.stops.n;
	     i++)
		if (is_in_sight(app, i))
			app->debrief.focus = i;
	app->page.focus = app->debrief.focus;
}

static enum key_place keys_now(const struct app *app)
{
	const struct debrief_stop *stop = focused(app);

	if (stop)
		return stop->finding ? KEYS_HEARD : KEYS_NEXT;
	return app->debrief.stops.n ? KEYS_QUOTES : KEYS_DEBRIEF;
}

static void debrief_draw(struct app *app, struct canvas *canvas)
{
	size_t rows = canvas->rows - FRAME_ROWS;

	app->debrief.stops.n = 0;
	page_reset(&app->page, canvas->cols - 2);
	draw_place(app, canvas);
	add_sections(app, canvas);
	if (is_last_page(app))
		add_next(app);
	show_sought(app, rows);
	view_fit(app, rows);
	settle_focus(app);
	draw_view(app, canvas, 1, rows);
	if (!app->debrief.focus)
		canvas_cursor(canvas, 1, 1);
	draw_rule(app, canvas, 1 + rows);
	draw_keys(app, canvas, keys_now(app));
}

static void turn_to(struct app *app, size_t page)
{
	app->debrief.page = page;
	app->debrief.focus = 0;
	app->view.top = 0;
}

void debrief_renew(struct app *app)
{
	app->debrief.stops.n = app->debrief.focus = 0;
	if (app->play.stage == PLAY_DEBRIEF && app->debrief.page >= debrief_pages_count(&app->play))
		app->debrief.page = debrief_pages_count(&app->play) - 1;
}

static void act_on(struct app *app, const struct debrief_stop *stop)
{
	const struct heard heard = {stop->turn, stop->finding};

	if (stop->finding)
		form_disagree_open(&app->play, &heard);
	else
		play_next(&app->play, stop->next);
}

/* Who presses Enter to read on does not mean to leave what is not read yet. */
static void press_enter(struct app *app)
{
	if (focused(app))
		act_on(app, focused(app));
	else if (!is_read(app))
		scroll_key(app, &(struct key){.press = PRESS_PAGE_DOWN}, false);
	else if (!is_last_page(app))
		turn_to(app, app->debrief.page + 1);
}

/* The nearest that can have the focus, downwards or upwards from where it is; 0: none. */
static size_t next_stop(const struct app *app, bool is_down)
{
	size_t n = app->debrief.stops.n, at = app->debrief.focus;

	if (at)
		return is_down ? (at < n ? at + 1 : 0) : at - 1;
	for (size_t i = 1; is_down && i <= n; i++)
		if (is_in_sight(app, i))
			return i;
	return 0;
}

static bool try_focus(struct app *app, bool is_down)
{
	size_t stop = next_stop(app, is_down);

	if (!stop || !is_in_sight(app, stop))
		return false;
	app->debrief.focus = stop;
	return true;
}

/* To the next one in sight; else a row on, and to what comes in sight by that. */
static void move_focus(struct app *app, const struct key *key)
{
	bool is_down = key->press == PRESS_DOWN;
	size_t top = app->view.top;

	if (try_focus(app, is_down))
		return;
	scroll_key(app, key, true);
	if (app->view.top != top)
		try_focus(app, is_down);
	else if (!is_down)
		app->debrief.focus = 0;
}

/* From any page: what to do next are the only stops of the last one. */
static void find_next(struct app *app, size_t digit)
{
	if (!digit || digit > play_count_next(&app->play))
		return;
	turn_to(app, debrief_pages_count(&app->play) - 1);
	app->debrief.sought = digit;
}

static void debrief_key(struct app *app, const struct key *key)
{
	size_t page = app->debrief.page, n = debrief_pages_count(&app->play);

	if (key_is_char(key, '?'))
		app_show_help(app);
	else if (move_key(&page, n, key, PRESS_LEFT, PRESS_RIGHT))
		turn_to(app, page);
	else if (key->press == PRESS_UP || key->press == PRESS_DOWN)
		move_focus(app, key);
	else if (scroll_key(app, key, true))
		return;
	else if (key->press == PRESS_ENTER)
		press_enter(app);
	else if (key->press == PRESS_ESCAPE)
		play_home(&app->play);
	else
		find_next(app, digit_of(key));
}

const struct screen screen_debrief = {
	.open = debrief_open,
	.close = debrief_close,
	.draw = debrief_draw,
	.key = debrief_key,
};
