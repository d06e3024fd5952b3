/**
 * @file
 * Home on the screen: the rows of home.h, what the one under the focus is
 * about, and how each principle stands where there is room for it.
 *
 * With every step only the row that is left, the one that is reached and the
 * lines about it change; a list that scrolls moves as whole rows. So a slow
 * line carries a step in a moment. That is why nothing stands beside the list:
 * it would be sent again with every row that scrolls. How each principle stands
 * is below it, beside what is said about the row.
 */
#include "screen.h"

#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/tui/names.h"

enum { LARGE_ROWS = 24, ABOUT_ROWS_SMALL = 2, ABOUT_ROWS_LARGE = 3 };
enum { TEXT_COL = 3, STANDING_LEAST_COLS = 100 };
/* What changes with every step in the list has to be little for a slow line: the bar of the focus,
 * and what is said about it. */
enum { BAR_MOST_COLS = 24, HEADING_BYTES = 26, STEP_MOST_BYTES = 90 };
/* Below this, words that are cut off say nothing. */
enum { WORDS_LEAST_BYTES = 40 };
enum { CTRL_D = 4 };

/* As many whole words as the bar may have. */
static size_t bar_len(const char *text)
{
	size_t len = strlen(text);

	while (len && utf8_width_cols((struct str){text, len}) > BAR_MOST_COLS) {
		len--;
		while (len && text[len] != ' ')
			len--;
	}
	return len;
}

static void draw_focus(struct canvas *canvas, size_t row, const char *text)
{
	size_t len = bar_len(text);

	canvas_text(canvas, row, 0, TEXT_COL, STYLE_FOCUS, str_of(" > "));
	canvas_text(canvas, row, TEXT_COL, canvas->cols, STYLE_FOCUS, (struct str){text, len});
	canvas_cursor(canvas, row, 1);
}

static void draw_row(const struct app *app, struct canvas *canvas, size_t row, size_t at)
{
	const struct home *home = &app->play.home;
	const struct home_row *from = home->shown[at];
	if (from->kind == HOME_HEADING) {
		canvas_text(canvas, row, 1, canvas->cols - 2, STYLE_LABEL, str_of(from->text));
		return;
	}
	canvas_text(canvas, row, TEXT_COL, canvas->cols - TEXT_COL - 1, STYLE_NORMAL,
		    str_of(from->text));
	if (at == home->focus)
		draw_focus(canvas, row, from->text);
}

/* The list scrolls as little as it must, and a heading stays with its first row. */
static size_t find_top(const struct home *home, size_t top, size_t n_rows)
{
	size_t first = home->focus - home_is_first(home, home->focus);

	if (top + n_rows > home->n_shown)
		top = home->n_shown > n_rows ? home->n_shown - n_rows : 0;
	if (first < top)
		top = first;
	if (home->focus >= top + n_rows)
		top = home->focus + 1 - n_rows;
	return top;
}

static void draw_list(struct app *app, struct canvas *canvas, size_t row, size_t n_rows)
{
	const struct home *home = &app->play.home;
	size_t top = find_top(home, app->view.top, n_rows);

	app->view = (struct view){row, n_rows, top};
	for (size_t i = 0; i < n_rows && top + i < home->n_shown; i++) {
		draw_row(app, canvas, row + i, top + i);
	}
}

/* The whole text, or as many of its first words as may be sent. */
static void add_about(struct bytes *out, const char *about, size_t most)
{
	size_t len = strlen(about);

	if (len <= most) {
		bytes_add_text(out, about);
		return;
	}
	/* Whole sentences where there are any, else words; a stump of a few tells nothing. */
	for (len = most; len && !(about[len] == ' ' && about[len - 1] == '.');)
		len--;
	if (len || most < WORDS_LEAST_BYTES) {
		bytes_add(out, about, len);
		return;
	}
	for (len = most; len && about[len] != ' ';)
		len--;
	bytes_add(out, about, len);
	if (len)
		bytes_add_text(out, " ...");
}

/* Where the list scrolls, the whole row may have come into sight, and a heading with it. */
static size_t about_most(const struct app *app, const struct home_row *focused)
{
	const struct home *home = &app->play.home;
	size_t row = strlen(focused->text);

	if (home->n_shown <= app->view.n_rows)
		return STEP_MOST_BYTES;
	if (home_is_first(home, home->focus))
		row += strlen(home->shown[home->focus - 1]->text) + HEADING_BYTES;
	return row < STEP_MOST_BYTES ? STEP_MOST_BYTES - row : 0;
}

static void draw_about(struct app *app, struct canvas *canvas, size_t row, size_t n_rows)
{
	const struct home_row *focused = home_focused(&app->play.home);
	struct bytes text = {0};

	if (!focused)
		return;
	add_about(&text, focused->about, about_most(app, focused));
	page_add(&app->page, STYLE_NORMAL, bytes_text(&text), 0);
	page_draw(&app->page, 0, canvas, row, n_rows);
	bytes_clear(&text);
}

static void draw_home_title(const struct app *app, struct canvas *canvas)
{
	const struct bytes *filter = &app->play.home.filter;
	struct bytes right = {0};

	if (filter->len)
		bytes_addf(&right, _("filter: %s"), bytes_text(filter));
	else
		bytes_add_text(&right, _("type to filter"));
	draw_title(canvas, _("Practise"), right.s);
	bytes_clear(&right);
}

/* One line for each principle, under a title in the rule above. */
static void draw_standing(const struct app *app, struct canvas *canvas, size_t rule, size_t col)
{
	const struct agenda *agenda = &app->play.home.agenda;
	struct arena arena = {0};

	canvas_put(canvas, rule, col - 1, STYLE_LABEL,
		   arena_textf(&arena, " %s ", _("How each principle stands")));
	for (size_t i = 0; i < PLAN_PRINCIPLES; i++) {
		const struct plan_item *item = &agenda->plan.items[i];
		canvas_put(canvas, rule + 1 + i, col, STYLE_NORMAL,
			   arena_textf(&arena, "%s: %s", aim_name(label_id(item->principle)),
				       agenda_short_words(agenda, item, &arena)));
	}
	arena_clear(&arena);
}

static bool has_standing(const struct app *app, const struct canvas *canvas)
{
	return canvas->cols >= STANDING_LEAST_COLS && canvas->rows >= LARGE_ROWS &&
	       agenda_has_practice(&app->play.home.agenda);
}

static size_t about_rows(const struct app *app, const struct canvas *canvas)
{
	if (has_standing(app, canvas))
		return PLAN_PRINCIPLES;
	return canvas->rows >= LARGE_ROWS ? ABOUT_ROWS_LARGE : ABOUT_ROWS_SMALL;
}

static void home_draw(struct app *app, struct canvas *canvas)
{
	size_t about = about_rows(app, canvas), rule = canvas->rows - about - 2;
	size_t about_cols = canvas->cols;
	const struct home *home = &app->play.home;

	draw_home_title(app, canvas);
	draw_list(app, canvas, 1, rule - 1);
	canvas_rule(canvas, rule, STYLE_QUIET);
	if (has_standing(app, canvas)) {
		about_cols = canvas->cols * 9 / 20;
		draw_standing(app, canvas, rule, about_cols + 1);
	}
	page_reset(&app->page, about_cols - 2);
	draw_about(app, canvas, rule + 1, about);
	draw_keys(app, canvas, home->filter.len ? KEYS_FILTER : KEYS_HOME);
	if (home->n_shown)
		return;
	canvas_put(canvas, 2, 1, STYLE_NORMAL, _("nothing here has all of these words"));
	canvas_cursor(canvas, 2, 1);
}

static void home_open_screen(struct app *app)
{
	home_open(&app->play);
}

static void leave(struct app *app)
{
	app->play.stage = PLAY_OVER;
}

/* First what was typed goes, then the program. */
static void escape(struct app *app)
{
	if (!app->play.home.filter.len) {
		leave(app);
		return;
	}
	home_filter(&app->play, "");
	app->view.top = 0;
}

static void type(struct app *app, const struct key *key)
{
	if (key->press == PRESS_BACKSPACE)
		home_filter_shorten(&app->play);
	else
		home_filter_add(&app->play, key->bytes);
	app->view.top = 0;
}

static bool is_typed(const struct key *key)
{
	return key->press == PRESS_TEXT || key->press == PRESS_PASTE ||
	       key->press == PRESS_BACKSPACE;
}

static bool is_end_of_input(const struct key *key)
{
	return key->press == PRESS_OTHER && key->bytes.len == 1 && key->bytes.s[0] == CTRL_D;
}

static bool move(struct app *app, const struct key *key)
{
	struct home *home = &app->play.home;
	/* So far that more than half of what scrolls is still there: it is moved, not sent anew. */
	long page = (long)(app->view.n_rows / 2), all = (long)home->n_shown;
	const struct {
		enum press press;
		void (*move)(struct home *home, long n);
		long n;
	} moves[] = {{PRESS_UP, home_move, -1},         {PRESS_DOWN, home_move, 1},
		     {PRESS_PAGE_UP, home_leap, -page}, {PRESS_PAGE_DOWN, home_leap, page},
		     {PRESS_HOME, home_move, -all},     {PRESS_END, home_move, all}};

	for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++)
		if (key->press == moves[i].press) {
			moves[i].move(home, moves[i].n);
			return true;
		}
	return false;
}

static void home_key(struct app *app, const struct key *key)
{
	const struct home_row *focused = home_focused(&app->play.home);

	if (move(app, key))
		return;
	if (key->press == PRESS_ENTER && focused)
		home_choose(&app->play, focused);
	else if (key->press == PRESS_ESCAPE)
		escape(app);
	else if (is_end_of_input(key))
		leave(app);
	else if (key_is_char(key, '?'))
		app_show_help(app);
	else if (is_typed(key))
		type(app, key);
}

const struct screen screen_home = {
	.open = home_open_screen,
	.draw = home_draw,
	.key = home_key,
};
