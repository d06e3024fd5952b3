/**
 * @file
 * A message: what went wrong, or a word on leaving. Enter goes on.
 */
#include "screen.h"

#include "gesprek/base/message.h"

static void message_draw(struct app *app, struct canvas *canvas)
{
	page_reset(&app->page, canvas->cols - 2);
	page_add(&app->page, STYLE_NORMAL, bytes_text(&app->message), 0);
	draw_title(canvas, _("A message"), "");
	draw_view(app, canvas, 2, canvas->rows - 4);
	draw_rule(app, canvas, canvas->rows - 2);
	draw_keys(app, canvas, KEYS_MESSAGE);
	canvas_cursor(canvas, 2, 0);
}

static void message_key(struct app *app, const struct key *key)
{
	if (key->press == PRESS_ENTER || key->press == PRESS_ESCAPE || key_is_char(key, 'q'))
		app_go_under(app);
	else
		scroll_key(app, key, true);
}

const struct screen screen_message = {
	.draw = message_draw,
	.key = message_key,
};
