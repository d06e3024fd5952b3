/**
 * @file
 * The briefing: what the trainee knows, what it is about, and what they choose
 * before the first word. Enter on the last field starts; that one has the
 * focus first, so that everything else may be passed over.
 */
#include <string.h>

#include "screen.h"

#include "gesprek/base/utf8.h"

/* FIELD_COLS: what stands around the label and value of a field. */
enum { RATING_MOST = 10, FIELD_COLS = 9 };

/* What can be chosen: a value among some, shown behind a label. */
struct field {
	enum ui_text label;
	size_t (*count)(const struct app *app); /* values; 0: the field is not there */
	size_t (*get)(const struct app *app);
	void (*set)(struct app *app, size_t value);
	const char *(*name)(struct app *app, size_t value);
};

static size_t aim_count(const struct app *app)
{
	size_t n = app->play.scenario->n_aims;

	return n ? n + 1 : 0;
}

static size_t aim_get(const struct app *app)
{
	const struct scenario *scenario = app->play.scenario;

	for (size_t i = 0; app->play.aim && i < scenario->n_aims; i++)
		if (label_id(scenario->aims[i]) == app->play.aim)
			return i + 1;
	return 0;
}

static void aim_set(struct app *app, size_t value)
{
	app->play.aim = value ? label_id(app->play.scenario->aims[value - 1]) : NULL;
}

static const char *aim_title(struct app *app, size_t value)
{
	const struct scenario *scenario = app->play.scenario;

	return value ? ui_label_title(scenario, scenario->aims[value - 1])
		     : ui_text(scenario, UI_TEXT_AIM_FREE);
}

static size_t mode_count(const struct app *app)
{
	return app->play.options->has_mode ? 0 : MODE_COUNT;
}

static size_t mode_get(const struct app *app)
{
	return app->play.session_options.mode;
}

static void mode_set(struct app *app, size_t value)
{
	app->play.session_options.mode = (enum mode)value;
}

static const char *mode_title(struct app *app, size_t value)
{
	return mode_text(app->play.scenario, (enum mode)value);
}

static size_t rating_count(const struct app *app)
{
	(void)app;
	return RATING_MOST + 1;
}

static size_t rating_get(const struct app *app)
{
	return app->play.rating_before;
}

static void rating_set(struct app *app, size_t value)
{
	app->play.rating_before = (unsigned)value;
}

static const char *rating_title(struct app *app, size_t value)
{
	if (!value)
		return ui_text(app->play.scenario, UI_TEXT_RATING_NONE);
	return arena_textf(&app->page.arena, "%zu", value);
}

static size_t start_count(const struct app *app)
{
	(void)app;
	return 1;
}

static const struct field fields[] = {
	{UI_TEXT_AIM, aim_count, aim_get, aim_set, aim_title},
	{UI_TEXT_MODE, mode_count, mode_get, mode_set, mode_title},
	{UI_TEXT_RATING_BEFORE, rating_count, rating_get, rating_set, rating_title},
	{UI_TEXT_START, start_count, NULL, NULL, NULL},
};

enum { FIELDS = sizeof fields / sizeof fields[0] };

/* The fields that are there, by number. */
static size_t find_fields(const struct app *app, const struct field **found)
{
	size_t n = 0;

	for (size_t i = 0; i < FIELDS; i++)
		if (fields[i].count(app))
			found[n++] = &fields[i];
	return n;
}

static void add_value(struct page *page, const char *label, const char *text)
{
	if (text && *text)
		page_add_value(page, STYLE_LABEL, label, STYLE_NORMAL, text);
}

static void add_aims(struct app *app)
{
	const struct scenario *scenario = app->play.scenario;
	struct bytes text = {0};

	for (size_t i = 0; i < scenario->n_aims; i++)
		bytes_addf(&text, "%s%s", i ? "; " : "",
			   ui_label_title(scenario, scenario->aims[i]));
	add_value(&app->page, ui_text(scenario, UI_TEXT_AIMS), bytes_text(&text));
	bytes_clear(&text);
}

static void add_notice(struct app *app)
{
	const struct scenario *scenario = app->play.scenario;
	struct bytes themes = {0};

	for (size_t i = 0; i < scenario->n_themes; i++)
		bytes_addf(&themes, "%s%s", i ? ", " : "", scenario->themes[i]);
	add_value(&app->page, ui_text(scenario, UI_TEXT_NOTICE_THEMES), bytes_text(&themes));
	add_value(&app->page, ui_text(scenario, UI_TEXT_NOTICE_THEMES), scenario->notice);
	page_add(&app->page, STYLE_NOTICE, ui_text(scenario, UI_TEXT_NOTICE_STOP), 0);
	page_add(&app->page, STYLE_NORMAL, ui_text(scenario, UI_TEXT_NOTICE_LIGHTER), 0);
	bytes_clear(&themes);
}

static void build_page(struct app *app, size_t width_cols)
{
	const struct scenario *scenario = app->play.scenario;
	struct page *page = &app->page;

	page_reset(page, width_cols);
	if (app->play.resolve)
		add_value(page, ui_text(scenario, UI_TEXT_TRY_THIS), app->play.resolve);
	add_value(page, ui_text(scenario, UI_TEXT_ROLE), scenario->role);
	add_value(page, ui_text(scenario, UI_TEXT_KNOWN), scenario->briefing);
	add_aims(app);
	page_add_blank(page);
	add_notice(app);
}

/* In a narrow window the explanation of a value (after its colon) is left out, and then the end of
 * the label: the value itself can always be read. */
static void draw_field(struct app *app, struct canvas *canvas, size_t row,
		       const struct field *field, bool has_focus)
{
	const char *label = ui_text(app->play.scenario, field->label);
	const char *name = field->get ? field->name(app, field->get(app)) : "";
	size_t cols = utf8_width_cols(str_of(label)) + utf8_width_cols(str_of(name));
	struct bytes value = {0};

	if (field->get) {
		bytes_add_text(&value, " < ");
		bytes_add(&value, name,
			  cols + FIELD_COLS > canvas->cols ? strcspn(name, ":") : strlen(name));
		bytes_add_text(&value, " >");
	}
	draw_setting(canvas, row, label, bytes_text(&value), has_focus);
	bytes_clear(&value);
}

static void draw_briefing_title(const struct app *app, struct canvas *canvas)
{
	const struct scenario *scenario = app->play.scenario;
	struct bytes right = {0};

	bytes_addf(&right, "%s: %d", ui_text(scenario, UI_TEXT_LEVEL), scenario->level);
	draw_title(canvas, scenario->title, right.s);
	bytes_clear(&right);
}

static void briefing_draw(struct app *app, struct canvas *canvas)
{
	const struct field *found[FIELDS];
	size_t n = find_fields(app, found), rows = canvas->rows - n - 3;

	build_page(app, canvas->cols - 2);
	draw_briefing_title(app, canvas);
	draw_view(app, canvas, 1, rows);
	draw_rule(app, canvas, 1 + rows);
	for (size_t i = 0; i < n; i++)
		draw_field(app, canvas, 2 + rows + i, found[i], i == app->briefing.focus);
	draw_keys(app, canvas, KEYS_BRIEFING);
}

static void briefing_open(struct app *app)
{
	const struct field *found[FIELDS];

	app->briefing.focus = find_fields(app, found) - 1;
}

/* In a low window the notice is further down; nobody starts without having had it on the screen. */
static void press_enter(struct app *app, size_t n_fields)
{
	if (app->briefing.focus + 1 < n_fields)
		app->briefing.focus++;
	else if (!is_read(app))
		scroll_key(app, &(struct key){.press = PRESS_PAGE_DOWN}, false);
	else
		play_start(&app->play);
}

/* A digit on a field takes that value; a 0 after the 1 makes it 10. */
static void press_digit(struct app *app, const struct field *field, const struct key *key)
{
	size_t digit = digit_of(key);

	if (!field->get)
		return;
	if (digit && digit < field->count(app))
		field->set(app, digit);
	else if (key_is_char(key, '0') && field->get(app) == 1 && field->count(app) > 10)
		field->set(app, 10);
}

static void change(struct app *app, const struct field *field, const struct key *key)
{
	size_t value = field->get ? field->get(app) : 0;

	if (field->get && move_key(&value, field->count(app), key, PRESS_LEFT, PRESS_RIGHT))
		field->set(app, value);
	else
		press_digit(app, field, key);
}

static void briefing_key(struct app *app, const struct key *key)
{
	const struct field *found[FIELDS];
	size_t n = find_fields(app, found);

	if (move_key(&app->briefing.focus, n, key, PRESS_UP, PRESS_DOWN))
		return;
	if (scroll_key(app, key, false))
		return;
	if (key->press == PRESS_ENTER)
		press_enter(app, n);
	else if (key->press == PRESS_ESCAPE)
		play_home(&app->play);
	else if (key_is_char(key, '?'))
		app_show_help(app);
	else
		change(app, found[app->briefing.focus], key);
}

const struct screen screen_briefing = {
	.open = briefing_open,
	.draw = briefing_draw,
	.key = briefing_key,
};
