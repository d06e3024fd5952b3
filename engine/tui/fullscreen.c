/**
 * @file
 * The loop: draw, wait for bytes or a signal, hand on what they mean. Nothing
 * is drawn but after a key or a signal.
 */
#include "fullscreen.h"

#include <unistd.h>

#include "signals.h"
#include "term.h"

#include "gesprek/base/utf8.h"
#include "gesprek/tui/app.h"

/* A lone Escape is one when nothing follows it for so long; slow lines need some time. */
enum { ESCAPE_WAIT_MS = 80, READ_MOST_BYTES = 4096 };

struct loop {
	struct app *app;
	struct term *term;
	struct canvas canvas;
	struct key_queue keys;
	int fd;
};

static void draw(struct loop *loop)
{
	term_fit(loop->term, &loop->canvas);
	app_draw(loop->app, &loop->canvas);
	term_show(loop->term, &loop->canvas);
}

static void take_signals(struct loop *loop)
{
	if (signals_take_pause()) {
		term_leave(loop->term);
		signals_pause();
		term_return(loop->term);
	}
	if (signals_take_resize())
		term_resize(loop->term);
}

static void read_bytes(struct loop *loop)
{
	char bytes[READ_MOST_BYTES];
	ssize_t n = read(loop->fd, bytes, sizeof bytes);

	if (n > 0)
		key_queue_add(&loop->keys, (struct str){bytes, (size_t)n});
	else
		signals_hang_up();
}

static void take_keys(struct loop *loop, bool is_final)
{
	struct key key;

	while (!app_is_done(loop->app) && key_take(&loop->keys, is_final, &key))
		app_key(loop->app, &key);
}

static void wait_and_act(struct loop *loop)
{
	bool is_waiting = key_queue_is_waiting(&loop->keys);
	enum wait wait = signals_wait(loop->fd, is_waiting ? ESCAPE_WAIT_MS : -1);

	if (wait == WAIT_SIGNAL)
		take_signals(loop);
	else if (wait == WAIT_INPUT)
		read_bytes(loop);
	take_keys(loop, wait == WAIT_NOTHING);
}

static void run(struct loop *loop)
{
	while (!app_is_done(loop->app) && !signals_end()) {
		draw(loop);
		wait_and_act(loop);
	}
}

static int end_status(const struct loop *loop)
{
	if (signals_end())
		return 128 + signals_end();
	return app_status(loop->app);
}

static void say_last_words(const struct app *app)
{
	struct bytes safe = {0};

	text_safe(&safe, str_of(app_last_words(app)), true);
	fputs(bytes_text(&safe), stderr);
	bytes_clear(&safe);
}

bool fullscreen_run(const struct play_options *options, int *status)
{
	struct loop loop = {.app = app_new(options), .fd = fileno(options->in)};
	bool is_usable = true;

	if (!app_is_done(loop.app)) {
		loop.term = term_open(options->in, options->out);
		is_usable = loop.term != NULL;
	}
	if (loop.term) {
		loop.canvas.is_ascii = options->is_ascii || !term_is_unicode();
		signals_open(true);
		run(&loop);
	}
	*status = end_status(&loop);
	term_close(loop.term);
	say_last_words(loop.app);
	app_free(loop.app);
	signals_close();
	key_queue_clear(&loop.keys);
	canvas_clear(&loop.canvas);
	return is_usable;
}
