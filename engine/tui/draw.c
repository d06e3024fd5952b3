/**
 * @file
 * What screens have in common: title, keys, a scrolling part, rows to choose.
 */
#include "screen.h"

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"

const struct key_help key_helps[] = {
#define H(PLACE, is_in_line, keys, help, bytes) {KEYS_##PLACE, is_in_line, keys, help, bytes},
#include "key_help.def"
#undef H
};

const size_t key_helps_n = sizeof key_helps / sizeof key_helps[0];

/* Left of what can be chosen: the mark of the focus. */
enum { CHOICE_COL = 3 };

static size_t width_of(const char *text)
{
	return utf8_width_cols(str_of(text));
}

void draw_title(struct canvas *canvas, const char *title, const char *right)
{
	size_t right_cols = width_of(right);
	size_t room = canvas->cols > right_cols + 3 ? canvas->cols - right_cols - 3 : 0;

	canvas_text(canvas, 0, 1, right_cols ? room : canvas->cols, STYLE_TITLE, str_of(title));
	if (right_cols && right_cols < canvas->cols)
		canvas_put(canvas, 0, canvas->cols - right_cols - 1, STYLE_QUIET, right);
}

/* Only whole items: half a key name would be a riddle. */
void draw_keys(struct app *app, struct canvas *canvas, enum key_place place)
{
	size_t col = 1, row = canvas->rows - 1;

	if (place != KEYS_HELP)
		app->keys = place;
	for (size_t i = 0; i < key_helps_n; i++) {
		const char *keys = _(key_helps[i].keys), *help = _(key_helps[i].help);
		size_t keys_cols = width_of(keys), cols = keys_cols + 1 + width_of(help);
		if (key_helps[i].place != place || !key_helps[i].is_in_line ||
		    col + cols >= canvas->cols)
			continue;
		canvas_put(canvas, row, col, STYLE_LABEL, keys);
		canvas_put(canvas, row, col + keys_cols + 1, STYLE_QUIET, help);
		col += cols + 3;
	}
}

void view_fit(struct app *app, size_t n_rows)
{
	size_t last = page_last_top(&app->page, n_rows);

	app->view.n_rows = n_rows;
	if (app->view.top > last)
		app->view.top = last;
}

void draw_view(struct app *app, struct canvas *canvas, size_t row, size_t n_rows)
{
	app->view.row = row;
	view_fit(app, n_rows);
	page_draw(&app->page, app->view.top, canvas, row, n_rows);
}

bool is_read(const struct app *app)
{
	return app->view.top + app->view.n_rows >= app->page.n;
}

void draw_rule(const struct app *app, struct canvas *canvas, size_t row)
{
	const struct view *view = &app->view;
	struct bytes more = {0};

	canvas_rule(canvas, row, STYLE_QUIET);
	if (view->top + view->n_rows < app->page.n)
		bytes_addf(&more, " %s ", _("PgDn: more"));
	else if (view->top)
		bytes_addf(&more, " %s ", _("PgUp: earlier"));
	size_t cols = width_of(bytes_text(&more));
	if (cols && cols + 2 < canvas->cols)
		canvas_put(canvas, row, canvas->cols - cols - 2, STYLE_QUIET, more.s);
	bytes_clear(&more);
}

void draw_choice(struct canvas *canvas, size_t row, const char *text, bool has_focus)
{
	if (row >= canvas->rows)
		return;
	canvas_put(canvas, row, 1, STYLE_NORMAL, has_focus ? ">" : " ");
	canvas_put(canvas, row, CHOICE_COL, STYLE_NORMAL, text);
	if (!has_focus)
		return;
	canvas_paint(canvas, row, STYLE_FOCUS);
	canvas_cursor(canvas, row, 1);
}

void draw_setting(struct canvas *canvas, size_t row, const char *label, const char *value,
		  bool has_focus)
{
	size_t value_cols = width_of(value), room = canvas->cols - CHOICE_COL - 1;
	size_t label_cols = width_of(label), at = CHOICE_COL + label_cols;

	draw_choice(canvas, row, "", has_focus);
	if (label_cols + value_cols > room)
		at = CHOICE_COL + (room > value_cols ? room - value_cols : 0);
	enum style style = has_focus ? STYLE_FOCUS : STYLE_NORMAL;
	canvas_text(canvas, row, CHOICE_COL, at - CHOICE_COL, style, str_of(label));
	canvas_put(canvas, row, at, style, value);
}

static void scroll_to(struct app *app, size_t top)
{
	size_t last = page_last_top(&app->page, app->view.n_rows);

	app->view.top = top < last ? top : last;
}

static void scroll_up(struct app *app, size_t rows)
{
	scroll_to(app, app->view.top > rows ? app->view.top - rows : 0);
}

bool scroll_key(struct app *app, const struct key *key, bool by_row)
{
	/* A row of overlap shows where reading was. */
	size_t leap = app->view.n_rows > 1 ? app->view.n_rows - 1 : 1;

	if (key->press == PRESS_PAGE_UP)
		scroll_up(app, leap);
	else if (key->press == PRESS_PAGE_DOWN)
		scroll_to(app, app->view.top + leap);
	else if (by_row && key->press == PRESS_UP)
		scroll_up(app, 1);
	else if (by_row && key->press == PRESS_DOWN)
		scroll_to(app, app->view.top + 1);
	else if (by_row && key->press == PRESS_HOME)
		scroll_to(app, 0);
	else if (by_row && key->press == PRESS_END)
		scroll_to(app, app->page.n);
	else
		return false;
	return true;
}

bool move_key(size_t *at, size_t n, const struct key *key, enum press less, enum press more)
{
	if (key->press != less && key->press != more)
		return false;
	if (key->press == less && *at)
		--*at;
	if (key->press == more && *at + 1 < n)
		++*at;
	return true;
}

size_t digit_of(const struct key *key)
{
	for (char c = '1'; c <= '9'; c++)
		if (key_is_char(key, c))
			return (size_t)(c - '0');
	return 0;
}
