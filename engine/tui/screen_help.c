/**
 * @file
 * Help: the keys of the screen below, and in a conversation its commands, as a
 * list to search by typing. Its rows can be done from here as well: the screen
 * below is then sent what the trainee would have typed.
 */
#include "screen.h"

#include <stdlib.h>
#include <string.h>

#include "find_words.h"
#include "gesprek/base/message.h"
#include "ui_commands.h"

/* Title, search, rule and keys. */
enum { FRAME_ROWS = 4, SEARCH_ROW = 1, LIST_ROW = 2, MARK_COLS = 2, FILTER_MOST_BYTES = 80 };

struct help_row {
	const char *keys, *help, *bytes;
	size_t at; /* row of the page */
};

struct help_list {
	struct arena arena;
	struct help_row *rows;
	size_t n, cap;
	const char *filter;
};

static void list_clear(struct help_list *list)
{
	arena_clear(&list->arena);
	free(list->rows);
}

static void add_row(struct help_list *list, const char *keys, const char *help, const char *bytes)
{
	const char *const texts[] = {keys, help};

	if (find_words(list->filter, texts, 2))
		*array_add(list->rows, list->n, list->cap) =
			(struct help_row){.keys = keys, .help = help, .bytes = bytes};
}

/* A command is sent at once; one that can be told more waits for that in the line. */
static void add_command(void *to, const char *name, const char *help)
{
	struct help_list *list = to;
	size_t len = strcspn(name, " ");

	add_row(list, arena_text(&list->arena, name, strlen(name)), help,
		arena_textf(&list->arena, "%.*s%s", (int)len, name, name[len] ? " " : "\r"));
}

static void list_make(const struct app *app, struct help_list *list)
{
	*list = (struct help_list){.filter = bytes_text(&app->help.filter)};
	for (size_t i = 0; i < key_helps_n; i++)
		/* A command in the key line stands among the commands here. */
		if (key_helps[i].place == app->keys && key_helps[i].keys[0] != ':')
			add_row(list, _(key_helps[i].keys), _(key_helps[i].help),
				key_helps[i].bytes);
	if (app->keys == KEYS_TALK)
		ui_commands_list(&app->play, add_command, list);
}

static void help_open(struct app *app)
{
	bytes_reset(&app->help.filter);
	app->help.choice = 0;
	app->help.is_typing = false;
}

static void build_page(struct app *app, struct help_list *list, size_t cols)
{
	page_reset(&app->page, cols - 2);
	app->page.left_cols = MARK_COLS;
	for (size_t i = 0; i < list->n; i++) {
		list->rows[i].at = app->page.n;
		page_add_value(&app->page, STYLE_LABEL, list->rows[i].keys, STYLE_NORMAL,
			       list->rows[i].help);
	}
	if (!list->n)
		page_add(&app->page, STYLE_NORMAL, _("Nothing in this list has to do with that."),
			 0);
}

static void draw_search(const struct app *app, struct canvas *canvas)
{
	const char *label = _("Search:");
	size_t col = canvas_put(canvas, SEARCH_ROW, 1, STYLE_LABEL, label) + 2;

	col += canvas_put(canvas, SEARCH_ROW, col, STYLE_NORMAL, bytes_text(&app->help.filter));
	if (app->help.is_typing)
		canvas_cursor(canvas, SEARCH_ROW, col < canvas->cols ? col : canvas->cols - 1);
}

/* All rows of what is chosen are on the screen, as far as they fit. */
static void follow(struct app *app, const struct help_list *list, size_t n_rows)
{
	size_t choice = app->help.choice;

	if (choice >= list->n)
		return;
	size_t first = list->rows[choice].at;
	size_t end = choice + 1 < list->n ? list->rows[choice + 1].at : app->page.n;
	if (end > app->view.top + n_rows)
		app->view.top = end - n_rows;
	if (first < app->view.top)
		app->view.top = first;
}

static void draw_mark(const struct app *app, struct canvas *canvas, const struct help_row *row)
{
	size_t at = LIST_ROW + row->at - app->view.top;

	canvas_put(canvas, at, 1, STYLE_NORMAL, ">");
	canvas_paint(canvas, at, STYLE_FOCUS);
	if (!app->help.is_typing)
		canvas_cursor(canvas, at, 1);
}

static void help_draw(struct app *app, struct canvas *canvas)
{
	struct help_list list;
	size_t n_rows = canvas->rows - FRAME_ROWS;

	list_make(app, &list);
	build_page(app, &list, canvas->cols);
	draw_title(canvas, _("Keys"), "");
	draw_search(app, canvas);
	follow(app, &list, n_rows);
	draw_view(app, canvas, LIST_ROW, n_rows);
	if (list.n)
		draw_mark(app, canvas, &list.rows[app->help.choice]);
	draw_rule(app, canvas, canvas->rows - 2);
	draw_keys(app, canvas, KEYS_HELP);
	list_clear(&list);
}

/* As if it had been typed on the screen below. */
static void send(struct app *app, const char *bytes)
{
	struct key_queue keys = {0};
	struct key key;

	app_go_under(app);
	key_queue_add(&keys, str_of(bytes));
	while (!app_is_done(app) && key_take(&keys, true, &key))
		app_key(app, &key);
	key_queue_clear(&keys);
}

static void run_row(struct app *app, const struct help_list *list)
{
	if (app->help.choice < list->n)
		send(app, list->rows[app->help.choice].bytes);
}

static void change_filter(struct app *app)
{
	app->help.choice = 0;
	app->help.is_typing = true;
	app->view.top = 0;
}

static void type(struct app *app, struct str text)
{
	find_words_add(&app->help.filter, text, FILTER_MOST_BYTES);
	change_filter(app);
}

static void erase_last(struct app *app)
{
	find_words_shorten(&app->help.filter);
	change_filter(app);
}

static void go_back(struct app *app)
{
	if (!app->help.filter.len) {
		app_go_under(app);
		return;
	}
	help_open(app);
	app->view.top = 0;
}

/* By as many rows as the window has, and at least one. */
static void leap(struct app *app, size_t n, bool is_down)
{
	size_t step = app->view.n_rows > 1 ? app->view.n_rows - 1 : 1;
	size_t *at = &app->help.choice, last = n ? n - 1 : 0;

	if (is_down)
		*at = *at + step < last ? *at + step : last;
	else
		*at -= *at < step ? *at : step;
}

static void help_key(struct app *app, const struct key *key)
{
	struct help_list list;

	list_make(app, &list);
	if (key->press == PRESS_ENTER)
		run_row(app, &list);
	else if (key->press == PRESS_ESCAPE || (key_is_char(key, '?') && !app->help.filter.len))
		go_back(app);
	else if (key->press == PRESS_BACKSPACE)
		erase_last(app);
	else if (key->press == PRESS_TEXT || key->press == PRESS_PASTE)
		type(app, key->bytes);
	else {
		app->help.is_typing = false;
		if (key->press == PRESS_PAGE_UP || key->press == PRESS_PAGE_DOWN)
			leap(app, list.n, key->press == PRESS_PAGE_DOWN);
		else
			move_key(&app->help.choice, list.n, key, PRESS_UP, PRESS_DOWN);
	}
	list_clear(&list);
}

const struct screen screen_help = {
	.open = help_open,
	.draw = help_draw,
	.key = help_key,
};
