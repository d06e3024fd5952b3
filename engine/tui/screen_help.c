/**
 * @file
 * Help: the keys of the screen below, and in a conversation its commands.
 */
#include "screen.h"

#include "gesprek/base/message.h"
#include "ui_commands.h"

static void add_command(void *to, const char *name, const char *help)
{
	page_add_value(to, STYLE_LABEL, name, STYLE_NORMAL, help);
}

static void help_draw(struct app *app, struct canvas *canvas)
{
	page_reset(&app->page, canvas->cols - 2);
	help_add_keys(&app->page, app->keys);
	if (app->under == SCREEN_TALK) {
		page_add_blank(&app->page);
		page_add(&app->page, STYLE_TITLE, _("Type these instead of a reply:"), 0);
		ui_commands_list(&app->play, add_command, &app->page);
	}
	draw_title(canvas, _("Keys"), "");
	draw_view(app, canvas, 1, canvas->rows - 3);
	draw_rule(app, canvas, canvas->rows - 2);
	draw_keys(app, canvas, KEYS_HELP);
	canvas_cursor(canvas, 0, 1);
}

static void help_key(struct app *app, const struct key *key)
{
	if (key->press == PRESS_ESCAPE || key->press == PRESS_ENTER || key_is_char(key, 'q') ||
	    key_is_char(key, '?'))
		app_go_under(app);
	else
		scroll_key(app, key, true);
}

const struct screen screen_help = {
	.draw = help_draw,
	.key = help_key,
};
