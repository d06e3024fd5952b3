/**
 * @file
 * Any form: what is to be read above, the fields below it. Each field is a row
 * to move to; one to type in opens the line editor while it has the focus.
 */
#include "debrief_page.h"
#include "field_find.h"
#include "input_box.h"
#include "line.h"
#include "screen.h"

#include <stdint.h>
#include <string.h>

#include "gesprek/base/utf8.h"

/* Rows around both parts; rows of the longest line to type in; columns around a label and its
 * value. */
enum { FRAME_ROWS = 3, INPUT_MOST_ROWS = 5, VALUE_COLS = 9 };

/* The fields as rows. */
struct field_rows {
	struct page page;
	size_t starts[FORM_MOST_FIELDS + 1];
	size_t input_row, input_rows; /* of the one being typed in; 0 rows if none is */
};

static struct form *form_of(struct app *app)
{
	return &app->play.form;
}

static struct field *focused(struct app *app)
{
	struct form *form = form_of(app);

	return &form->fields[form->focus];
}

/* Where there is no room for both, the explanation of a value (after its colon) is left out. */
static size_t value_len(const struct field *field, size_t width_cols)
{
	const char *value = field_choice(field);
	size_t cols = utf8_width_cols(str_of(field->label)) + utf8_width_cols(str_of(value));

	return cols + VALUE_COLS > width_cols ? strcspn(value, ":") : strlen(value);
}

static void add_choice(struct page *page, const struct field *field, const char *mark)
{
	struct bytes text = {0};
	size_t len = value_len(field, page->width_cols + 2);

	bytes_addf(&text, field_can_change(field) ? "%s %s < %.*s >" : "%s %s %.*s", mark,
		   field->label, (int)len, field_choice(field));
	page_add(page, STYLE_NORMAL, text.s, 4);
	bytes_clear(&text);
}

static void add_line(struct page *page, const char *mark, const char *label, const char *after)
{
	struct bytes text = {0};

	bytes_addf(&text, "%s %s%s", mark, label, after);
	page_add(page, STYLE_NORMAL, text.s, 4);
	bytes_clear(&text);
}

static bool ends_with(const char *text, char last)
{
	return *text && text[strlen(text) - 1] == last;
}

/* What was typed stands behind its label, and below it while it is being typed. */
static void add_text(struct field_rows *rows, struct field *field, bool has_focus, size_t cols)
{
	const char *mark = has_focus ? ">" : " ";
	struct bytes typed = {0};

	if (!has_focus) {
		/* A question has its mark already. */
		bytes_addf(&typed, "%s %s", ends_with(field->label, '?') ? "" : ":",
			   field_text(field));
		add_line(&rows->page, mark, field->label, typed.s);
		bytes_clear(&typed);
		return;
	}
	add_line(&rows->page, mark, field->label, "");
	rows->input_row = rows->page.n;
	rows->input_rows = input_box_rows(line_text(), cols);
	if (rows->input_rows > INPUT_MOST_ROWS)
		rows->input_rows = INPUT_MOST_ROWS;
	for (size_t i = 0; i < rows->input_rows; i++)
		page_add_blank(&rows->page);
}

/* Below a long choice that has the focus: how one is found, or by which words it was. */
static void add_find(struct page *page, const struct scenario *scenario, const struct field *field)
{
	struct arena arena = {0};
	const char *words = bytes_text(&field->text);
	const char *hint = *words ? ui_text_fill(&arena, scenario, UI_TEXT_FOUND_BY, words)
				  : ui_text(scenario, UI_TEXT_TYPE_TO_FIND);

	page_add(page, STYLE_NORMAL, arena_textf(&arena, "    (%s)", hint), 4);
	arena_clear(&arena);
}

static void build_fields(struct app *app, size_t cols, struct field_rows *rows)
{
	struct form *form = form_of(app);

	page_reset(&rows->page, cols - 2);
	for (size_t i = 0; i < form->n_fields; i++) {
		struct field *field = &form->fields[i];
		const char *mark = i == form->focus ? ">" : " ";
		rows->starts[i] = rows->page.n;
		if (field->kind == FIELD_CHOICE)
			add_choice(&rows->page, field, mark);
		else if (field->kind == FIELD_TEXT)
			add_text(rows, field, i == form->focus, cols);
		else
			add_line(&rows->page, mark, field->label, "");
		if (i == form->focus && field_is_long(field))
			add_find(&rows->page, app->play.scenario, field);
	}
	rows->starts[form->n_fields] = rows->page.n;
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* The first row that shows: as few as possible go out of sight above the focus. */
static size_t first_row(const struct app *app, const struct field_rows *rows, size_t n_rows)
{
	size_t focus = app->play.form.focus;
	size_t start = rows->starts[focus], end = rows->starts[focus + 1];

	if (end <= n_rows)
		return 0;
	return least(start, end - n_rows);
}

static void draw_fields(struct app *app, struct canvas *canvas, const struct field_rows *rows,
			size_t row, size_t n_rows)
{
	size_t focus = form_of(app)->focus, first = first_row(app, rows, n_rows);
	size_t start = rows->starts[focus], end = rows->starts[focus + 1];

	page_draw(&rows->page, first, canvas, row, n_rows);
	if (rows->input_rows) {
		size_t at = rows->input_row - first;
		if (at < n_rows)
			input_box_draw(canvas, row + at, least(rows->input_rows, n_rows - at),
				       line_text(), line_cursor());
		return;
	}
	for (size_t i = start; i < end && i < first + n_rows; i++)
		canvas_paint(canvas, row + i - first, STYLE_FOCUS);
	canvas_cursor(canvas, row + start - first, 1);
}

static void build_page(struct app *app, size_t cols)
{
	const struct form *form = form_of(app);

	page_reset(&app->page, cols - 2);
	app->form.n_musts = SIZE_MAX;
	if (form->own)
		page_add_value(&app->page, STYLE_LABEL, ui_text(app->play.scenario, UI_TEXT_YOU),
			       STYLE_QUOTE, form->own);
	for (size_t i = 0; i < form->n_sections; i++) {
		const struct debrief_section section = form_get_section(form, i);
		if (app->page.n)
			page_add_blank(&app->page);
		debrief_page_add(&app->page, &section);
		if (i + 1 == form->n_musts)
			app->form.n_musts = app->page.n;
	}
}

static void form_draw(struct app *app, struct canvas *canvas)
{
	struct field_rows rows = {0};
	size_t room = canvas->rows - FRAME_ROWS;

	build_page(app, canvas->cols);
	build_fields(app, canvas->cols, &rows);
	/* However many fields there are, reading keeps more than half. */
	size_t kept = least(app->page.n, room / 2 + 1);
	size_t bottom = least(rows.page.n, room - kept);
	draw_title(canvas, form_of(app)->title, form_of(app)->right);
	draw_view(app, canvas, 1, room - bottom);
	draw_rule(app, canvas, 1 + room - bottom);
	draw_fields(app, canvas, &rows, 2 + room - bottom, bottom);
	draw_keys(app, canvas, app->form.is_edited ? KEYS_FIELD : KEYS_FORM);
	page_clear(&rows.page);
}

/* The line editor, while a field that is typed in has the focus */

/* The editor is in the middle of its work here; what follows is done after it. */
static void take_line(void *data, const char *line)
{
	struct app *app = data;
	struct bytes *text = &focused(app)->text;

	app->form.is_finished = true;
	if (!line)
		return;
	bytes_reset(text);
	bytes_add_text(text, line);
}

static void keep_line(struct app *app)
{
	struct bytes *text = &focused(app)->text;

	if (!app->form.is_edited || app->form.is_finished)
		return;
	bytes_reset(text);
	bytes_add_text(text, line_text());
}

static void close_line(struct app *app)
{
	if (app->form.is_edited)
		line_close();
	app->form.is_edited = app->form.is_finished = false;
}

static void open_line(struct app *app)
{
	struct bytes *text = &focused(app)->text;

	if (focused(app)->kind != FIELD_TEXT)
		return;
	line_open(take_line, app);
	line_insert((struct str){bytes_text(text), text->len});
	app->form.is_edited = true;
}

static void move_focus(struct app *app, size_t focus)
{
	if (focus >= form_of(app)->n_fields || focus == form_of(app)->focus)
		return;
	keep_line(app);
	close_line(app);
	if (focused(app)->kind == FIELD_CHOICE)
		field_find_end(focused(app));
	form_of(app)->focus = focus;
	open_line(app);
}

/* Another form than the one that was shown begins at its top. */
static void follow(struct app *app)
{
	if (app->play.stage != PLAY_FORM || app->form.number == form_of(app)->number)
		return;
	close_line(app);
	app->form.number = form_of(app)->number;
	app->form.is_turned = false;
	app->view = (struct view){0};
	open_line(app);
}

/* Another stage, or the end: the form is still there with all that was typed in it. */
static void form_screen_close(struct app *app)
{
	keep_line(app);
	close_line(app);
}

static void form_screen_open(struct app *app)
{
	app->form.number = 0;
	follow(app);
}

/* Nobody passes over what was never on the screen, but for the rest of a long text of which they
 * have turned a page. */
static bool is_seen(const struct app *app)
{
	size_t end = app->view.top + app->view.n_rows;

	return is_read(app) || (app->form.is_turned && end >= app->form.n_musts);
}

static void act(struct app *app)
{
	if (is_seen(app)) {
		form_do(&app->play, focused(app)->act);
		return;
	}
	app->form.is_turned = true;
	scroll_key(app, &(struct key){.press = PRESS_PAGE_DOWN}, false);
}

static void change_choice(struct field *field, const struct key *key)
{
	size_t least_value = field->none ? 0 : 1, digit = digit_of(key);
	size_t at = field->value - least_value;

	if (move_key(&at, field->n_choices + 1 - least_value, key, PRESS_LEFT, PRESS_RIGHT))
		field->value = at + least_value;
	else if (digit && digit <= field->n_choices)
		field->value = digit;
	else if (key_is_char(key, '0') && field->value == 1 && field->n_choices >= 10)
		field->value = 10;
}

/* @return false: it finds nothing, and changes the value as in any choice. */
static bool find_key(struct field *field, const struct key *key)
{
	const bool is_typed = key->press == PRESS_TEXT || key->press == PRESS_PASTE;
	const bool is_step = key->press == PRESS_LEFT || key->press == PRESS_RIGHT;

	if (!field_is_long(field) || (!field->text.len && (is_step || digit_of(key))))
		return false;
	if (is_step)
		field_find_step(field, key->press == PRESS_LEFT);
	else if (key->press == PRESS_BACKSPACE)
		field_find_shorten(field);
	else if (is_typed)
		field_find_add(field, key->bytes);
	return is_step || is_typed || key->press == PRESS_BACKSPACE;
}

/* A digit goes to the action of that number. */
static void find_action(struct app *app, size_t digit)
{
	struct form *form = form_of(app);
	const struct field *wanted = digit ? form_find_field(form, FIELD_ACTION, digit - 1) : NULL;

	if (wanted)
		move_focus(app, (size_t)(wanted - form->fields));
}

/* Enter in a line: do what it does, or go on to the next field. */
static void end_line(struct app *app)
{
	if (!focused(app)->act) {
		move_focus(app, form_of(app)->focus + 1);
		return;
	}
	close_line(app);
	act(app);
	if (app->play.held)
		line_forget_last();
	/* There was more to read, or nothing came of it: the line is still being typed. */
	if (app->play.stage == PLAY_FORM && app->form.number == form_of(app)->number)
		open_line(app);
}

static void line_key(struct app *app, const struct key *key)
{
	if (key->press == PRESS_PASTE)
		line_insert(key->bytes);
	else
		line_feed(key->bytes);
	if (app->form.is_finished)
		end_line(app);
}

static void row_key(struct app *app, const struct key *key)
{
	struct field *field = focused(app);

	if (key->press == PRESS_ENTER && field->kind == FIELD_ACTION)
		act(app);
	else if (key->press == PRESS_ENTER)
		move_focus(app, form_of(app)->focus + 1);
	else if (field->kind == FIELD_CHOICE && !find_key(field, key))
		change_choice(field, key);
	else if (field->kind == FIELD_ACTION)
		find_action(app, digit_of(key));
}

static bool wants_help(const struct app *app, const struct key *key)
{
	return key_is_char(key, '?') && (!app->form.is_edited || !*line_text());
}

/* What is being typed is part of what the form is left with. */
static void go_back(struct app *app)
{
	keep_line(app);
	/* First the words go that one was found by. */
	if (field_is_long(focused(app)) && focused(app)->text.len)
		field_find_end(focused(app));
	else if (form_of(app)->back)
		form_do(&app->play, form_of(app)->back);
}

static void form_key(struct app *app, const struct key *key)
{
	struct form *form = form_of(app);
	size_t focus = form->focus;
	bool is_vi_key = app->form.is_edited && line_is_vi();

	if (move_key(&focus, form->n_fields, key, PRESS_UP, PRESS_DOWN))
		move_focus(app, focus);
	else if (scroll_key(app, key, false))
		return;
	else if (wants_help(app, key))
		app_show_help(app);
	else if (key->press == PRESS_ESCAPE && !is_vi_key)
		go_back(app);
	else if (app->form.is_edited)
		line_key(app, key);
	else
		row_key(app, key);
	follow(app);
}

const struct screen screen_form = {
	.open = form_screen_open,
	.close = form_screen_close,
	.draw = form_draw,
	.key = form_key,
};
