/**
 * @file
 * Home: the scenarios by level, those of one aim if wanted, and what the
 * chosen one is about. Reads cards only; no pack is loaded for it.
 */
#include "screen.h"

#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/tui/names.h"

enum { AIMS_MOST = 64, LARGE_ROWS = 24, ABOUT_ROWS_SMALL = 2, ABOUT_ROWS_LARGE = 5 };
/* What changes with every step in the list has to be little for a slow line. */
enum { ABOUT_MOST_BYTES = 100 };

/* One row of the list: a card, or the heading of a level. */
struct home_row {
	const struct scenario_card *card; /* NULL: a heading */
	int level;
	size_t number; /* of the card among those shown */
};

/* The aims of all cards, each once, in the order they come. */
static size_t find_aims(const struct app *app, const char **aims)
{
	size_t n = 0;

	for (size_t i = 0; i < app->play.n_cards; i++)
		for (size_t k = 0; k < app->play.cards[i]->n_aims; k++) {
			const char *aim = app->play.cards[i]->aims[k];
			size_t at = 0;
			while (at < n && strcmp(aims[at], aim))
				at++;
			if (at == n && n < AIMS_MOST)
				aims[n++] = aim;
		}
	return n;
}

static bool has_aim(const struct scenario_card *card, const char *aim)
{
	for (size_t i = 0; i < card->n_aims; i++)
		if (!strcmp(card->aims[i], aim))
			return true;
	return false;
}

static bool is_shown(const struct app *app, const struct scenario_card *card)
{
	const char *aims[AIMS_MOST];

	if (!app->home.aim || app->home.aim > find_aims(app, aims))
		return true;
	return has_aim(card, aims[app->home.aim - 1]);
}

static size_t count_shown(const struct app *app)
{
	size_t n = 0;

	for (size_t i = 0; i < app->play.n_cards; i++)
		n += is_shown(app, app->play.cards[i]);
	return n;
}

static const struct scenario_card *selected_card(const struct app *app)
{
	size_t n = 0;

	for (size_t i = 0; i < app->play.n_cards; i++)
		if (is_shown(app, app->play.cards[i]) && n++ == app->home.selected)
			return app->play.cards[i];
	return NULL;
}

/* Rows of the list, made in the page's arena. */
static struct home_row *list_rows(struct app *app, size_t *n)
{
	struct home_row *rows =
		arena_new(&app->page.arena, (2 * app->play.n_cards + 1) * sizeof *rows);
	const struct scenario_card *last = NULL;
	size_t number = 0;

	*n = 0;
	for (size_t i = 0; i < app->play.n_cards; i++) {
		const struct scenario_card *card = app->play.cards[i];
		if (!is_shown(app, card))
			continue;
		bool is_new = !last || last->level != card->level ||
			      strcmp(last->language, card->language) != 0;
		if (is_new)
			rows[(*n)++] = (struct home_row){.level = card->level};
		rows[(*n)++] = (struct home_row){card, card->level, number++};
		last = card;
	}
	return rows;
}

static void draw_card(const struct app *app, struct canvas *canvas, size_t row,
		      const struct home_row *from)
{
	const struct scenario_card *card = from->card;
	struct bytes text = {0}, aims = {0};

	bytes_add_text(&text, card->title);
	if (strcmp(card->language, app->play.cards[0]->language) != 0)
		bytes_addf(&text, " (%s)", card->language);
	for (size_t i = 0; i < card->n_aims; i++)
		bytes_addf(&aims, "%s%s", i ? ", " : "", aim_name(card->aims[i]));
	canvas_put(canvas, row, 3, STYLE_NORMAL, bytes_text(&text));
	/* The aims stand to the right where there is room for both. */
	if (canvas->cols >= 70) {
		canvas_text(canvas, row, 36, 2, STYLE_NORMAL, str_of("  "));
		canvas_put(canvas, row, 38, STYLE_QUIET, bytes_text(&aims));
	}
	if (from->number == app->home.selected) {
		canvas_put(canvas, row, 1, STYLE_NORMAL, ">");
		canvas_paint(canvas, row, STYLE_FOCUS);
		canvas_cursor(canvas, row, 1);
	}
	bytes_clear(&text);
	bytes_clear(&aims);
}

static void draw_heading(struct canvas *canvas, size_t row, const struct home_row *from)
{
	struct bytes text = {0};

	bytes_addf(&text, _("Level %d"), from->level);
	canvas_put(canvas, row, 1, STYLE_LABEL, text.s);
	bytes_clear(&text);
}

/* The list scrolls as little as it must, and a heading stays with its first card. */
static void draw_list(struct app *app, struct canvas *canvas, size_t row, size_t n_rows)
{
	size_t n, at = 0, top = app->view.top;
	const struct home_row *rows = list_rows(app, &n);

	while (at < n && !(rows[at].card && rows[at].number == app->home.selected))
		at++;
	size_t first = at && !rows[at - 1].card ? at - 1 : at;
	if (first < top)
		top = first;
	if (at >= top + n_rows)
		top = at + 1 - n_rows;
	app->view = (struct view){row, n_rows, top};
	for (size_t i = 0; i < n_rows && top + i < n; i++) {
		if (rows[top + i].card)
			draw_card(app, canvas, row + i, &rows[top + i]);
		else
			draw_heading(canvas, row + i, &rows[top + i]);
	}
}

/* The whole text, or as many of its first words as may be sent. */
static void add_about(struct bytes *out, const char *about)
{
	size_t len = strlen(about);

	if (len <= ABOUT_MOST_BYTES) {
		bytes_add_text(out, about);
		return;
	}
	len = ABOUT_MOST_BYTES;
	while (len && about[len] != ' ')
		len--;
	bytes_add(out, about, len);
	bytes_add_text(out, " ...");
}

static void draw_about(struct app *app, struct canvas *canvas, size_t row, size_t n_rows)
{
	const struct scenario_card *card = selected_card(app);
	struct bytes text = {0};

	if (!card)
		return;
	if (card->minutes > 0) {
		bytes_addf(&text, _("%d minutes."), card->minutes);
		bytes_add_char(&text, ' ');
	}
	add_about(&text, card->about ? card->about : "");
	page_add(&app->page, STYLE_NORMAL, bytes_text(&text), 0);
	page_draw(&app->page, 0, canvas, row, n_rows);
	bytes_clear(&text);
}

static void draw_home_title(const struct app *app, struct canvas *canvas)
{
	const char *aims[AIMS_MOST];
	struct bytes right = {0};
	size_t n = find_aims(app, aims);

	bytes_addf(&right, _("aim: %s"),
		   app->home.aim && app->home.aim <= n ? aim_name(aims[app->home.aim - 1])
						       : _("any"));
	draw_title(canvas, _("Conversations"), right.s);
	bytes_clear(&right);
}

static void home_draw(struct app *app, struct canvas *canvas)
{
	size_t about = canvas->rows >= LARGE_ROWS ? ABOUT_ROWS_LARGE : ABOUT_ROWS_SMALL;
	size_t list = canvas->rows - about - 3;

	page_reset(&app->page, canvas->cols - 2);
	draw_home_title(app, canvas);
	draw_list(app, canvas, 1, list);
	canvas_rule(canvas, 1 + list, STYLE_QUIET);
	draw_about(app, canvas, 2 + list, about);
	draw_keys(app, canvas, KEYS_HOME);
	if (count_shown(app))
		return;
	canvas_put(canvas, 2, 1, STYLE_NORMAL, _("no scenarios were found"));
	canvas_cursor(canvas, 2, 1);
}

static void move_page(struct app *app, bool is_down)
{
	size_t n = count_shown(app), leap = app->view.n_rows / 2 + 1;

	if (is_down)
		app->home.selected += leap;
	else
		app->home.selected -= app->home.selected < leap ? app->home.selected : leap;
	if (app->home.selected >= n)
		app->home.selected = n ? n - 1 : 0;
}

static void home_key(struct app *app, const struct key *key)
{
	const char *aims[AIMS_MOST];

	if (move_key(&app->home.selected, count_shown(app), key, PRESS_UP, PRESS_DOWN))
		return;
	if (move_key(&app->home.aim, find_aims(app, aims) + 1, key, PRESS_LEFT, PRESS_RIGHT)) {
		app->home.selected = 0;
		app->view.top = 0;
	} else if (key->press == PRESS_PAGE_UP || key->press == PRESS_PAGE_DOWN) {
		move_page(app, key->press == PRESS_PAGE_DOWN);
	} else if (key->press == PRESS_ENTER && selected_card(app)) {
		play_choose(&app->play, selected_card(app)->id);
	} else if (key->press == PRESS_ESCAPE || key_is_char(key, 'q')) {
		app->play.stage = PLAY_OVER;
	} else if (key_is_char(key, '?')) {
		app_show_help(app);
	}
}

const struct screen screen_home = {
	.draw = home_draw,
	.key = home_key,
};
