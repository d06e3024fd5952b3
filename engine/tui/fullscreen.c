/**
 * @file
 * The loop: draw, wait for bytes or a signal, hand on what they mean. Nothing
 * is drawn but after a key or a signal.
 */
#include "fullscreen.h"

#include <unistd.h>

#include "line.h"
#include "signals.h"
#include "term.h"
#include "timer.h"

#include "gesprek/base/utf8.h"
#include "gesprek/tui/app.h"

enum { READ_MOST_BYTES = 4096 };

struct loop {
	struct app *app;
	struct term *term;
	struct canvas canvas;
	struct key_queue keys;
	struct timer
		keep; /* the line being typed; runs only while there may be something new in it */
	int fd;
};

static void draw(struct loop *loop)
{
	term_fit(loop->term, &loop->canvas);
	app_draw(loop->app, &loop->canvas);
	term_show(loop->term, &loop->canvas);
}

static void keep_draft(struct loop *loop)
{
	timer_stop(&loop->keep);
	app_keep_draft(loop->app);
}

static void take_signals(struct loop *loop)
{
	if (signals_take_pause()) {
		keep_draft(loop);
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

static bool take_keys(struct loop *loop, bool is_final)
{
	struct key key;
	bool is_any = false;

	while (!app_is_done(loop->app) && key_take(&loop->keys, is_final, &key)) {
		app_key(loop->app, &key);
		is_any = true;
	}
	if (is_any)
		timer_start(&loop->keep, LINE_KEEP_MS);
	return is_any;
}

static int wait_ms(const struct loop *loop)
{
	int keep_ms = timer_left_ms(&loop->keep);

	if (!key_queue_is_waiting(&loop->keys))
		return keep_ms;
	return keep_ms >= 0 && keep_ms < KEY_WAIT_MS ? keep_ms : KEY_WAIT_MS;
}

/* @return has something changed that is to be drawn? */
static bool wait_and_act(struct loop *loop)
{
	int most_ms = wait_ms(loop);
	enum wait wait = signals_wait(loop->fd, most_ms);
	bool is_quiet = wait == WAIT_NOTHING && most_ms == KEY_WAIT_MS;

	if (wait == WAIT_SIGNAL)
		take_signals(loop);
	else if (wait == WAIT_INPUT)
		read_bytes(loop);
	if (timer_is_due(&loop->keep))
		keep_draft(loop);
	return take_keys(loop, is_quiet) || wait == WAIT_SIGNAL;
}

static void run(struct loop *loop)
{
	bool is_changed = true;

	while (!app_is_done(loop->app) && !signals_end()) {
		if (is_changed)
			draw(loop);
		is_changed = wait_and_act(loop);
	}
	keep_draft(loop);
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
		/* First: from here on nothing ends the program but the loop, which gives the
		 * terminal back. */
		signals_open(true);
		loop.term = term_open(options->in, options->out);
		is_usable = loop.term != NULL;
	}
	if (loop.term) {
		loop.canvas.is_ascii = options->is_ascii || !term_is_unicode();
		run(&loop);
	}
	*status = end_status(&loop);
	app_leave(loop.app);
	term_close(loop.term);
	say_last_words(loop.app);
	app_free(loop.app);
	signals_close();
	key_queue_clear(&loop.keys);
	canvas_clear(&loop.canvas);
	return is_usable;
}
