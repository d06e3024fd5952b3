/**
 * @file
 * Readline at a terminal of its own: it draws, but its bytes still come from
 * us, so that a paste cannot send and a signal gets through.
 */
#include <stdlib.h>
#include <unistd.h>

#include <readline/readline.h>

#include "gesprek/tui/key.h"
#include "line.h"
#include "signals.h"
#include "timer.h"

enum { READ_MOST_BYTES = 4096 };

/* The line that is being asked for. Bytes stay in the queue from one line to the next. */
static struct {
	struct key_queue keys;
	struct key key; /* whose bytes readline is being given */
	size_t at;
	const struct line_draft *draft;
	struct timer keep;
} asked;

static void keep_draft(void)
{
	timer_stop(&asked.keep);
	if (asked.draft && asked.draft->keep)
		asked.draft->keep(asked.draft->data, line_text());
}

/* The shell gets its terminal back as it was, and we ours, with the line typed so far. */
static void pause_line(void)
{
	keep_draft();
	rl_deprep_terminal();
	signals_pause();
	rl_prep_terminal(1);
	rl_forced_update_display();
}

static void take_signals(void)
{
	if (signals_take_pause())
		pause_line();
	if (signals_take_resize())
		rl_reset_screen_size();
}

static void read_bytes(int fd)
{
	char bytes[READ_MOST_BYTES];
	ssize_t n = read(fd, bytes, sizeof bytes);

	/* Ctrl-D is a byte here; a terminal without input is one that is gone. */
	if (n <= 0)
		signals_hang_up();
	else
		key_queue_add(&asked.keys, (struct str){bytes, (size_t)n});
}

static int wait_ms(void)
{
	int keep_ms = timer_left_ms(&asked.keep);

	if (!key_queue_is_waiting(&asked.keys))
		return keep_ms;
	return keep_ms >= 0 && keep_ms < KEY_WAIT_MS ? keep_ms : KEY_WAIT_MS;
}

/* @return is it quiet: is what has come all that will come for now? */
static bool wait_for_bytes(int fd)
{
	int most_ms = wait_ms();
	enum wait wait = signals_wait(fd, most_ms);

	if (wait == WAIT_SIGNAL)
		take_signals();
	else if (wait == WAIT_INPUT)
		read_bytes(fd);
	if (timer_is_due(&asked.keep))
		keep_draft();
	return wait == WAIT_NOTHING && most_ms == KEY_WAIT_MS;
}

/* A paste is no key to readline; nor are keys that it does not know. @return was there one? */
static bool take_key(bool is_final)
{
	asked.key = (struct key){0};
	asked.at = 0;
	if (!key_take(&asked.keys, is_final, &asked.key))
		return false;
	if (asked.draft)
		timer_start(&asked.keep, LINE_KEEP_MS);
	if (asked.key.press == PRESS_PASTE) {
		line_insert(asked.key.bytes);
		rl_redisplay();
	}
	if (asked.key.press == PRESS_PASTE || line_is_unknown_key(asked.key.bytes))
		asked.key.bytes.len = 0;
	return true;
}

static int ask_byte(FILE *in)
{
	bool is_quiet = false;

	while (asked.at == asked.key.bytes.len && !signals_end())
		if (!take_key(is_quiet))
			is_quiet = wait_for_bytes(fileno(in));
	if (asked.at < asked.key.bytes.len)
		return (unsigned char)asked.key.bytes.s[asked.at++];
	keep_draft();
	return EOF;
}

static int has_asked_byte(void)
{
	return asked.at < asked.key.bytes.len;
}

static int begin_with_draft(void)
{
	if (asked.draft && asked.draft->text)
		line_insert(str_of(asked.draft->text));
	return 0;
}

char *line_ask(const char *prompt, const struct line_draft *draft, FILE *in, FILE *out)
{
	static bool is_prepared;

	if (!is_prepared) {
		/* A terminal that can do nothing is sent nothing: no escapes among plain lines. */
		rl_terminal_name = "dumb";
		rl_instream = in;
		rl_outstream = out;
		rl_getc_function = ask_byte;
		rl_input_available_hook = has_asked_byte;
		rl_startup_hook = begin_with_draft;
		line_prepare();
		rl_variable_bind("enable-bracketed-paste", "off");
		is_prepared = true;
	}
	asked.draft = draft;
	char *line = readline(prompt);
	timer_stop(&asked.keep);
	asked.draft = NULL;
	if (line && signals_end()) {
		free(line);
		return NULL;
	}
	line_remember(line);
	return line;
}
