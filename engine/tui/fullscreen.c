/**
 * @file
 * The loop: draw, wait for bytes or a signal, hand on what they mean. Nothing
 * is drawn but after a key or a signal, or when what is played was saved.
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
/* Looking costs a few questions to the file system, and a save is seen before the hand is back. */
enum { LOOK_MS = 500 };

struct loop {
	struct app *app;
	struct term *term;
	struct canvas canvas;
	struct key_queue keys;
	struct timer
		keep; /* the line being typed; runs only while there may be something new in it */
	struct timer look; /* at what is being written; runs only where something is */
	bool is_watching;
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

/* Below 0 is never. */
static int sooner_ms(int a, int b)
{
	if (a < 0 || b < 0)
		return a < 0 ? b : a;
	return a < b ? a : b;
}

static int wait_ms(const struct loop *loop)
{
	int most_ms = sooner_ms(timer_left_ms(&loop->keep), timer_left_ms(&loop->look));

	return key_queue_is_waiting(&loop->keys) ? sooner_ms(most_ms, KEY_WAIT_MS) : most_ms;
}

/* A key is for the newest version; without keys there is a look now and then. */
static bool look(struct loop *loop, bool has_input)
{
	if (!loop->is_watching || (!has_input && !timer_is_due(&loop->look)))
		return false;
	timer_stop(&loop->look);
	timer_start(&loop->look, LOOK_MS);
	return app_look(loop->app);
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
	bool is_new = look(loop, wait == WAIT_INPUT);
	return take_keys(loop, is_quiet) || wait == WAIT_SIGNAL || is_new;
}

static void run(struct loop *loop)
{
	bool is_changed = true, is_first = true;

	if (loop->is_watching)
		timer_start(&loop->look, LOOK_MS);
	while (!app_is_done(loop->app) && !signals_end()) {
		if (is_changed)
			draw(loop);
		if (is_first)
			app_expect(loop->app);
		is_first = false;
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
	struct loop loop = {.app = app_new(options),
			    .is_watching = options->watch != NULL,
			    .fd = fileno(options->in)};
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
