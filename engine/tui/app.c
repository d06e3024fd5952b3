/**
 * @file
 * Which screen shows, and handing it keys and the canvas.
 */
#include <stdlib.h>

#include "line.h"
#include "screen.h"

#include "gesprek/base/message.h"

static const struct screen *const screens[SCREEN_COUNT] = {
#define S(NAME, name, title) [SCREEN_##NAME] = &screen_##name,
#include "screens.def"
#undef S
};

static const enum screen_id stage_screens[] = {
	[PLAY_HOME] = SCREEN_HOME,
	[PLAY_FORM] = SCREEN_FORM,
	[PLAY_TALK] = SCREEN_TALK,
	[PLAY_DEBRIEF] = SCREEN_DEBRIEF,
};

static bool is_over_another(enum screen_id screen)
{
	return screen == SCREEN_HELP || screen == SCREEN_MESSAGE;
}

static void close_screen(struct app *app)
{
	enum screen_id screen = is_over_another(app->screen) ? app->under : app->screen;

	if (screens[screen]->close)
		screens[screen]->close(app);
}

static void open_screen(struct app *app, enum screen_id screen)
{
	app->screen = screen;
	app->view = (struct view){0};
	if (screens[screen]->open)
		screens[screen]->open(app);
}

/* The screen below keeps what it remembers; it is not closed. */
static void open_over(struct app *app, enum screen_id screen)
{
	if (!is_over_another(app->screen)) {
		app->under = app->screen;
		app->under_view = app->view;
	}
	open_screen(app, screen);
}

void app_show_help(struct app *app)
{
	open_over(app, SCREEN_HELP);
}

void app_go_under(struct app *app)
{
	app->screen = app->under;
	app->view = app->under_view;
}

static bool take_message(struct app *app)
{
	struct play *play = &app->play;

	if (!play->problem.len && !play->parting.len)
		return false;
	bytes_reset(&app->message);
	bytes_add(&app->message, bytes_text(&play->parting), play->parting.len);
	bytes_add(&app->message, bytes_text(&play->problem), play->problem.len);
	bytes_reset(&play->problem);
	bytes_reset(&play->parting);
	return true;
}

void app_follow(struct app *app)
{
	bool has_message = take_message(app);

	if (app->play.stage == PLAY_OVER && !has_message) {
		app->is_done = !is_over_another(app->screen);
		return;
	}
	enum screen_id shown = is_over_another(app->screen) ? app->under : app->screen;
	enum screen_id wanted =
		app->play.stage == PLAY_OVER ? shown : stage_screens[app->play.stage];
	if (wanted != shown) {
		close_screen(app);
		open_screen(app, wanted);
	}
	if (has_message)
		open_over(app, SCREEN_MESSAGE);
}

struct app *app_new(const struct play_options *options)
{
	struct app *app = memory_new(sizeof *app);

	play_init(&app->play, options, true);
	if (app->play.stage == PLAY_OVER) {
		/* What cannot be played is told on the command line, where it was asked for. */
		take_message(app);
		bytes_add(&app->last_words, bytes_text(&app->message), app->message.len);
		app->is_done = true;
		return app;
	}
	open_screen(app, stage_screens[app->play.stage]);
	if (app->play.problem.len)
		app_follow(app);
	return app;
}

void app_leave(struct app *app)
{
	close_screen(app);
	play_leave_form(&app->play);
	if (take_message(app))
		bytes_add(&app->last_words, bytes_text(&app->message), app->message.len);
}

void app_free(struct app *app)
{
	if (!app)
		return;
	close_screen(app);
	play_clear(&app->play);
	page_clear(&app->page);
	bytes_clear(&app->help.filter);
	bytes_clear(&app->message);
	bytes_clear(&app->last_words);
	free(app);
}

void app_expect(const struct app *app)
{
	home_expect(&app->play);
}

void app_key(struct app *app, const struct key *key)
{
	screens[app->screen]->key(app, key);
	app_follow(app);
}

bool app_look(struct app *app)
{
	if (!play_look(&app->play))
		return false;
	app->talk.n_old = app->play.n_entries;
	app->talk.choice = 0;
	app->talk.is_moved = false;
	debrief_renew(app);
	app_follow(app);
	return true;
}

void app_keep_draft(struct app *app)
{
	if (app->talk.is_edited)
		play_keep_draft(&app->play, line_text());
	else
		form_keep(&app->play, app->form.is_edited ? line_text() : NULL);
}

static void draw_too_small(struct app *app, struct canvas *canvas)
{
	page_reset(&app->page, canvas->cols > 2 ? canvas->cols - 2 : 1);
	page_add(&app->page, STYLE_NORMAL,
		 _("Please make this window larger: at least 40 columns and 10 rows."), 0);
	page_draw(&app->page, 0, canvas, 0, canvas->rows);
	canvas_cursor(canvas, 0, 0);
}

void app_draw(struct app *app, struct canvas *canvas)
{
	canvas_erase(canvas);
	if (canvas->cols < APP_LEAST_COLS || canvas->rows < APP_LEAST_ROWS)
		draw_too_small(app, canvas);
	else
		screens[app->screen]->draw(app, canvas);
}

bool app_is_done(const struct app *app)
{
	return app->is_done;
}

int app_status(const struct app *app)
{
	return app->play.status;
}

const char *app_last_words(const struct app *app)
{
	return bytes_text(&app->last_words);
}
