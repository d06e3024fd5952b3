/**
 * @file
 * The debrief, with what to do next in the bottom row.
 */
#include "debrief_page.h"
#include "screen.h"

#include "gesprek/base/message.h"

static void debrief_open(struct app *app)
{
	app->debrief.choice = 0;
	app->debrief.has_chosen = false;
}

static void add_next(struct app *app)
{
	page_add_blank(&app->page);
	page_add(&app->page, STYLE_TITLE, ui_text(app->play.scenario, UI_TEXT_WHAT_NOW), 0);
	for (size_t i = 0; i < play_count_next(&app->play); i++) {
		struct bytes text = {0};
		bytes_addf(&text, "%zu. %s", i + 1, play_next_text(&app->play, i));
		page_add(&app->page, STYLE_NORMAL, text.s, 3);
		bytes_clear(&text);
	}
}

static void draw_sections(struct app *app, struct canvas *canvas)
{
	struct bytes text = {0};
	size_t rows = canvas->rows - 4;

	page_reset(&app->page, canvas->cols - 2);
	for (size_t i = 0; i < app->play.n_sections; i++) {
		if (i)
			page_add_blank(&app->page);
		debrief_page_add(&app->page, &app->play.sections[i]);
	}
	add_next(app);
	draw_view(app, canvas, 1, rows);
	draw_rule(app, canvas, 1 + rows);
	bytes_addf(&text, " < %zu. %s >", app->debrief.choice + 1,
		   play_next_text(&app->play, app->debrief.choice));
	draw_setting(canvas, 2 + rows, ui_text(app->play.scenario, UI_TEXT_WHAT_NOW), text.s, true);
	draw_keys(app, canvas, KEYS_DEBRIEF);
	bytes_clear(&text);
}

/* Who presses Enter to read on does not mean to leave what is not read yet. */
static void press_enter(struct app *app)
{
	if (app->debrief.has_chosen || is_read(app))
		play_next(&app->play, app->debrief.choice);
	else
		scroll_key(app, &(struct key){.press = PRESS_PAGE_DOWN}, false);
}

static void choose_next(struct app *app, size_t choice)
{
	app->debrief.choice = choice;
	app->debrief.has_chosen = true;
}

static void sections_key(struct app *app, const struct key *key)
{
	size_t n = play_count_next(&app->play), digit = digit_of(key), choice = app->debrief.choice;

	if (scroll_key(app, key, true))
		return;
	if (move_key(&choice, n, key, PRESS_LEFT, PRESS_RIGHT))
		choose_next(app, choice);
	else if (key->press == PRESS_ENTER)
		press_enter(app);
	else if (digit && digit <= n)
		choose_next(app, digit - 1);
	else if (key->press == PRESS_ESCAPE)
		play_home(&app->play);
}

static void debrief_draw(struct app *app, struct canvas *canvas)
{
	draw_title(canvas, ui_text(app->play.scenario, UI_TEXT_DEBRIEF), app->play.scenario->title);
	draw_sections(app, canvas);
}

static void debrief_key(struct app *app, const struct key *key)
{
	if (key_is_char(key, '?'))
		app_show_help(app);
	else
		sections_key(app, key);
}

const struct screen screen_debrief = {
	.open = debrief_open,
	.draw = debrief_draw,
	.key = debrief_key,
};
