/**
 * @file
 * Looking back. First the trainee's own view: a mark and a line to say over,
 * both may be skipped. Then the debrief, with what to do next in the bottom row.
 */
#include "debrief_page.h"
#include "screen.h"

#include "gesprek/base/message.h"

enum { RATING_MOST = 10 };

static void debrief_open(struct app *app)
{
	app->debrief.choice = 0;
	app->debrief.rating = 0;
	app->debrief.has_rated = false;
	app->debrief.has_chosen = false;
}

/* The own mark */

static void draw_rating(struct app *app, struct canvas *canvas)
{
	const struct scenario *scenario = app->play.scenario;
	struct bytes text = {0};
	size_t rows = canvas->rows - 4;

	page_reset(&app->page, canvas->cols - 2);
	if (app->play.own_view)
		debrief_page_add(&app->page, app->play.own_view);
	draw_view(app, canvas, 1, rows);
	draw_rule(app, canvas, 1 + rows);
	if (app->debrief.rating)
		bytes_addf(&text, " < %u >", app->debrief.rating);
	else
		bytes_addf(&text, " < %s >", ui_text(scenario, UI_TEXT_RATING_NONE));
	draw_setting(canvas, 2 + rows, ui_text(scenario, UI_TEXT_RATING_AFTER), text.s, true);
	draw_keys(app, canvas, KEYS_RATING);
	bytes_clear(&text);
}

static void take_rating(struct app *app)
{
	app->debrief.has_rated = true;
	app->debrief.choice = 0;
	app->view.top = 0;
}

static void rating_key(struct app *app, const struct key *key)
{
	size_t rating = app->debrief.rating, digit = digit_of(key);

	if (scroll_key(app, key, true))
		return;
	if (move_key(&rating, RATING_MOST + 1, key, PRESS_LEFT, PRESS_RIGHT))
		app->debrief.rating = (unsigned)rating;
	else if (digit)
		app->debrief.rating = (unsigned)digit;
	else if (key_is_char(key, '0') && rating == 1)
		app->debrief.rating = RATING_MOST;
	else if (key->press == PRESS_ENTER || key->press == PRESS_ESCAPE)
		take_rating(app);
}

/* The line to say over: the first choice is none */

static void draw_redo(struct app *app, struct canvas *canvas)
{
	const struct scenario *scenario = app->play.scenario;
	size_t n = session_count_turns(app->play.session) + 1, rows = canvas->rows - 4;
	size_t top = app->debrief.choice < rows ? 0 : app->debrief.choice + 1 - rows;

	canvas_put(canvas, 1, 1, STYLE_NOTICE, ui_text(scenario, UI_TEXT_REDO));
	for (size_t i = 0; i < rows && top + i < n; i++) {
		size_t at = top + i;
		const char *text = at ? session_get_turn(app->play.session, at - 1)->reply
				      : ui_text(scenario, UI_TEXT_REDO_NONE);
		draw_choice(canvas, 2 + i, text, at == app->debrief.choice);
	}
	canvas_rule(canvas, canvas->rows - 2, STYLE_QUIET);
	draw_keys(app, canvas, KEYS_REDO);
}

static void look_back(struct app *app, size_t redo)
{
	play_look_back(&app->play, app->debrief.rating, (unsigned)redo);
	app->debrief.choice = 0;
	app->view.top = 0;
}

static void redo_key(struct app *app, const struct key *key)
{
	size_t n = session_count_turns(app->play.session) + 1;

	if (move_key(&app->debrief.choice, n, key, PRESS_UP, PRESS_DOWN))
		return;
	if (key->press == PRESS_ENTER)
		look_back(app, app->debrief.choice);
	else if (key->press == PRESS_ESCAPE)
		look_back(app, 0);
}

/* The debrief itself: what to do next, in order */

enum { NEXT_AGAIN, NEXT_LIST, NEXT_QUIT };

static size_t count_next(const struct app *app)
{
	return play_count_choices(&app->play) + (play_has_home(&app->play) ? 3 : 2);
}

/* Below 0: a choice to take along. */
static int next_of(const struct app *app, size_t choice)
{
	size_t n = play_count_choices(&app->play);

	if (choice < n)
		return -1;
	if (choice == n)
		return NEXT_AGAIN;
	return choice == n + 1 && play_has_home(&app->play) ? NEXT_LIST : NEXT_QUIT;
}

static const char *next_text(struct app *app, size_t choice)
{
	static const enum ui_text texts[] = {
		[NEXT_AGAIN] = UI_TEXT_AGAIN,
		[NEXT_LIST] = UI_TEXT_TO_LIST,
		[NEXT_QUIT] = UI_TEXT_QUIT,
	};
	int next = next_of(app, choice);

	if (next < 0)
		return ui_text_count(&app->page.arena, app->play.scenario, UI_TEXT_TAKE_ALONG,
				     choice + 1);
	return ui_text(app->play.scenario, texts[next]);
}

static void do_next(struct app *app, size_t choice)
{
	int next = next_of(app, choice);

	if (next < 0)
		play_resolve(&app->play, choice);
	else if (next == NEXT_AGAIN)
		play_again(&app->play);
	else if (next == NEXT_LIST)
		play_home(&app->play);
	else
		app->play.stage = PLAY_OVER;
}

static void add_next(struct app *app)
{
	page_add_blank(&app->page);
	page_add(&app->page, STYLE_TITLE, ui_text(app->play.scenario, UI_TEXT_WHAT_NOW), 0);
	for (size_t i = 0; i < count_next(app); i++) {
		struct bytes text = {0};
		bytes_addf(&text, "%zu. %s", i + 1, next_text(app, i));
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
		   next_text(app, app->debrief.choice));
	draw_setting(canvas, 2 + rows, ui_text(app->play.scenario, UI_TEXT_WHAT_NOW), text.s, true);
	draw_keys(app, canvas, KEYS_DEBRIEF);
	bytes_clear(&text);
}

/* Who presses Enter to read on does not mean to leave what is not read yet. */
static void press_enter(struct app *app)
{
	if (app->debrief.has_chosen || is_read(app))
		do_next(app, app->debrief.choice);
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
	size_t n = count_next(app), digit = digit_of(key), choice = app->debrief.choice;

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

/* The three steps, in order */

static const struct step {
	void (*draw)(struct app *app, struct canvas *canvas);
	void (*key)(struct app *app, const struct key *key);
} steps[] = {
	{draw_rating, rating_key},
	{draw_redo, redo_key},
	{draw_sections, sections_key},
};

static const struct step *current_step(const struct app *app)
{
	if (app->play.stage == PLAY_DEBRIEF)
		return &steps[2];
	return &steps[app->debrief.has_rated ? 1 : 0];
}

static void debrief_draw(struct app *app, struct canvas *canvas)
{
	draw_title(canvas, ui_text(app->play.scenario, UI_TEXT_DEBRIEF), app->play.scenario->title);
	current_step(app)->draw(app, canvas);
}

static void debrief_key(struct app *app, const struct key *key)
{
	if (key_is_char(key, '?'))
		app_show_help(app);
	else
		current_step(app)->key(app, key);
}

const struct screen screen_debrief = {
	.open = debrief_open,
	.draw = debrief_draw,
	.key = debrief_key,
};
