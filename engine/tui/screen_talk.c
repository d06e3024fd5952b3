/**
 * @file
 * The conversation: what was said, and under it the line being typed, or a
 * question to answer before going on.
 */
#include <string.h>

#include "input_box.h"
#include "line.h"
#include "screen.h"

/* Title, rule and keys; then, in a high window, air between turns. */
enum { FRAME_ROWS = 3, AIRY_ROWS = 16, TALK_LEAST_ROWS = 2 };
/* In a narrower window every column is needed for words. */
enum { INDENT_LEAST_COLS = 60 };

/* A draft, or what was too long to send. */
static void begin_line(struct app *app)
{
	struct bytes text = {0};

	play_take_back(&app->play, &text);
	line_insert((struct str){bytes_text(&text), text.len});
	bytes_clear(&text);
}

static void send(void *data, const char *line)
{
	struct app *app = data;

	app->talk.n_old = app->play.n_entries;
	app->talk.is_moved = false;
	app->talk.choice = 0;
	if (line)
		play_submit(&app->play, line);
	else
		play_finish(&app->play);
	/* A line held back or deleted is not to be found again by arrow up. */
	if (app->play.held)
		line_forget_last();
	begin_line(app);
}

/* Whoever comes here from another page, or takes the conversation up again, goes on at the end. */
static size_t count_before_last_turn(const struct play *play)
{
	for (size_t i = play->n_entries; i > 0; i--)
		if (play->entries[i - 1].kind == ENTRY_OWN && !play->entries[i - 1].is_dropped)
			return i - 1;
	return 0;
}

static void talk_open(struct app *app)
{
	app->talk.n_old = count_before_last_turn(&app->play);
	app->talk.choice = 0;
	app->talk.is_moved = false;
	app->talk.is_edited = true;
	line_open(send, app);
	begin_line(app);
}

static void talk_close(struct app *app)
{
	if (app->talk.is_edited)
		line_close();
	app->talk.is_edited = false;
	talk_panel_clear(&app->talk.panel);
}

/* Offers of turns that have gone by are no longer offered, and the mood stands in the panel where
 * there is one. */
static bool is_shown(const struct app *app, const struct entry *entry, bool has_panel)
{
	size_t turns = session_count_turns(app->play.session);

	if (entry->is_dropped || entry->is_repeat || (has_panel && entry->kind == ENTRY_MOOD))
		return false;
	return entry->kind != ENTRY_OFFER || entry->turn == turns;
}

/* @return the row that the newest turn begins at. */
static size_t build_page(struct app *app, const struct canvas *canvas)
{
	size_t newest = 0, cols = talk_cols(&app->play, canvas->cols);
	bool is_found = false, has_panel = talk_panel_is_shown(&app->play, canvas->cols);

	page_reset(&app->page, cols - 2);
	for (size_t i = 0; i < app->play.n_entries; i++) {
		const struct entry *entry = &app->play.entries[i];
		const struct entry_info *info = &entry_infos[entry->kind];
		if (!is_shown(app, entry, has_panel))
			continue;
		if (entry->kind == ENTRY_OWN && canvas->rows >= AIRY_ROWS)
			page_add_blank(&app->page);
		if (i >= app->talk.n_old && !is_found)
			newest = app->page.n;
		is_found = is_found || i >= app->talk.n_old;
		app->page.left_cols = cols >= INDENT_LEAST_COLS ? info->indent_cols : 0;
		page_add_value(&app->page, info->label_style, entry->label, info->style,
			       entry->text);
	}
	return is_found ? newest : app->page.n;
}

/* To the end; but an answer longer than the view is shown from its beginning, to be read on. */
static size_t follow(const struct app *app, size_t newest, size_t n_rows)
{
	size_t last = page_last_top(&app->page, n_rows);

	if (app->talk.is_moved)
		return app->view.top < last ? app->view.top : last;
	return newest < last ? newest : last;
}

static void draw_talk_title(struct app *app, struct canvas *canvas)
{
	const struct play *play = &app->play;
	struct bytes title = {0}, mode = {0};
	const char *way = mode_text(play->scenario, session_options(play->session)->mode);

	bytes_add(&mode, way, strcspn(way, ":"));
	bytes_addf(&title, "%s - %s", play->scenario->title, bytes_text(&mode));
	draw_title(canvas, title.s,
		   ui_text_count(&app->page.arena, play->scenario, UI_TEXT_TURN,
				 session_count_turns(play->session) + 1));
	bytes_clear(&title);
	bytes_clear(&mode);
}

/* The question and its choices, as pages are: longer texts wrap. */
struct asked {
	struct page page;
	size_t starts[QUESTION_MOST_CHOICES]; /* row of each choice */
};

static void build_question(const struct app *app, size_t width_cols, struct asked *asked)
{
	const struct question *question = &app->play.question;

	page_reset(&asked->page, width_cols);
	page_add(&asked->page, STYLE_NOTICE, question->text, 0);
	for (size_t i = 0; i < question->n; i++) {
		struct bytes text = {0};
		bytes_addf(&text, "%s %zu. %s", i == app->talk.choice ? ">" : " ", i + 1,
			   question->choices[i].text);
		asked->starts[i] = asked->page.n;
		page_add(&asked->page, STYLE_NORMAL, text.s, 5);
		bytes_clear(&text);
	}
}

static void draw_question(const struct app *app, struct canvas *canvas, const struct asked *asked,
			  size_t row, size_t n_rows)
{
	size_t focus = asked->starts[app->talk.choice];
	size_t first = focus < n_rows ? 0 : focus + 1 - n_rows;

	page_draw(&asked->page, first, canvas, row, n_rows);
	canvas_paint(canvas, row + focus - first, STYLE_FOCUS);
	canvas_cursor(canvas, row + focus - first, 1);
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* The conversation and the panel, in @p n_rows rows of what was @p n_whole before the line grew. */
static void draw_both(struct app *app, struct canvas *canvas, size_t newest, size_t n_rows,
		      size_t n_whole)
{
	size_t before = follow(app, newest, n_whole), now = follow(app, newest, n_rows);
	const struct talk_panel_place place = {
		.row = 1, .n_rows = n_rows, .n_whole = n_whole, .n_gone = now - before};

	app->view.top = now;
	draw_view(app, canvas, 1, n_rows);
	talk_panel_draw(&app->talk.panel, &app->play, canvas, &place);
}

static void talk_draw(struct app *app, struct canvas *canvas)
{
	struct asked asked = {0};
	bool is_asked = app->play.question.text != NULL;
	size_t room = canvas->rows - FRAME_ROWS, bottom;
	size_t newest = build_page(app, canvas);

	if (is_asked) {
		build_question(app, canvas->cols - 2, &asked);
		bottom = least(asked.page.n, room - TALK_LEAST_ROWS);
	} else {
		bottom = least(input_box_rows(line_text(), canvas->cols), (room + 1) / 2);
	}
	draw_talk_title(app, canvas);
	draw_both(app, canvas, newest, room - bottom, is_asked ? room - bottom : room - 1);
	draw_rule(app, canvas, 1 + room - bottom);
	if (is_asked)
		draw_question(app, canvas, &asked, 2 + room - bottom, bottom);
	else
		input_box_draw(canvas, 2 + room - bottom, bottom, line_text(), line_cursor());
	draw_keys(app, canvas, is_asked ? KEYS_QUESTION : KEYS_TALK);
	page_clear(&asked.page);
}

static void answer(struct app *app, size_t choice)
{
	app->talk.n_old = app->play.n_entries;
	app->talk.choice = 0;
	app->talk.is_moved = false;
	play_answer(&app->play, choice);
}

static void question_key(struct app *app, const struct key *key)
{
	size_t n = app->play.question.n, digit = digit_of(key);

	if (move_key(&app->talk.choice, n, key, PRESS_UP, PRESS_DOWN))
		return;
	if (key->press == PRESS_ENTER)
		answer(app, app->talk.choice);
	else if (key_is_char(key, '?'))
		app_show_help(app);
	else if (digit && digit <= n)
		answer(app, digit - 1);
	else if (key->press == PRESS_ESCAPE && app->play.question.can_escape)
		answer(app, 0);
}

/* Whoever leaves within the second after which a draft is kept finds it again as well. */
static void leave(struct app *app)
{
	app_keep_draft(app);
	play_ask_to_leave(&app->play);
}

static void line_key(struct app *app, const struct key *key)
{
	if (key_is_char(key, '?') && !*line_text())
		app_show_help(app);
	else if (key->press == PRESS_ESCAPE && !line_is_vi())
		leave(app);
	else if (key->press == PRESS_PASTE)
		line_insert(key->bytes);
	else
		line_feed(key->bytes);
}

static void talk_key(struct app *app, const struct key *key)
{
	if (scroll_key(app, key, false))
		app->talk.is_moved = true;
	else if (app->play.question.text)
		question_key(app, key);
	else
		line_key(app, key);
}

const struct screen screen_talk = {
	.open = talk_open,
	.close = talk_close,
	.draw = talk_draw,
	.key = talk_key,
};
