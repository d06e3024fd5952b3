/**
 * @file
 * Readline, held away from the terminal: its bytes come from us, its drawing
 * is ours, its bell and its own terminal settings are off. How it asks for a
 * plain line by itself is in line_ask.c.
 */
#include "line.h"

#include <stdlib.h>
#include <string.h>

#include <readline/history.h>
#include <readline/readline.h>

#include "gesprek/base/utf8.h"
#include "ui_commands.h"

enum { HISTORY_MOST = 200 };

static struct {
	line_done *done;
	void *data;
	struct bytes in;
	size_t at;
	FILE *nowhere;
	char *finished; /* a line that Enter ended, until readline is done with it */
	bool is_finished, is_ended;
} editor;

static char *complete_command(const char *text, int state)
{
	static size_t at;
	size_t n, len = strlen(text);
	const char *const *names = ui_command_names(&n);

	if (!state)
		at = 0;
	while (at < n) {
		const char *name = names[at++];
		if (!strncmp(name, text, len))
			return strdup(name);
	}
	return NULL;
}

/* Only commands complete. File names would be of no use, and would show what is in a folder. */
static char **complete(const char *text, int start, int end)
{
	(void)end;
	rl_attempted_completion_over = 1;
	return start == 0 && text[0] == ':' ? rl_completion_matches(text, complete_command) : NULL;
}

/* Searching asks in a prompt of its own, which is not drawn here: who fell into it would see
 * nothing happen. Going back by arrows stays. */
static void forget_searches(void)
{
	rl_command_func_t *const searches[] = {
		rl_reverse_search_history,
		rl_forward_search_history,
		rl_noninc_forward_search,
		rl_noninc_reverse_search,
		rl_noninc_forward_search_again,
		rl_noninc_reverse_search_again,
		rl_vi_search,
		rl_vi_search_again,
	};
	Keymap maps[] = {emacs_standard_keymap, emacs_meta_keymap, emacs_ctlx_keymap,
			 vi_insertion_keymap, vi_movement_keymap};

	for (size_t i = 0; i < sizeof maps / sizeof maps[0]; i++)
		for (size_t k = 0; k < sizeof searches / sizeof searches[0]; k++)
			rl_unbind_function_in_map(searches[k], maps[i]);
}

void line_prepare(void)
{
	rl_readline_name = "gesprek";
	rl_catch_signals = 0;
	rl_catch_sigwinch = 0;
	rl_change_environment = 0;
	rl_attempted_completion_function = complete;
	/* A colon would begin a new word, and a reply is words, not file names. */
	rl_completer_word_break_characters = " \t\n";
	stifle_history(HISTORY_MOST);
	rl_initialize();
	rl_variable_bind("bell-style", "none");
}

static int next_byte(FILE *unused)
{
	(void)unused;
	return editor.at < editor.in.len ? (unsigned char)editor.in.s[editor.at++] : EOF;
}

static int has_byte(void)
{
	return editor.at < editor.in.len;
}

static void draw_nothing(void)
{
}

/* Readline looks back from where it was last told that the end is. */
void line_remember(const char *line)
{
	if (line && *line)
		add_history(line);
	using_history();
}

/* Readline is in the middle of its work here: the line is handed on when it is done. */
static void take_finished(char *line)
{
	editor.is_finished = line != NULL;
	editor.is_ended = line == NULL;
	free(editor.finished);
	editor.finished = line;
	line_remember(line);
}

void line_open(line_done *done, void *data)
{
	editor.done = done;
	editor.data = data;
	/* Readline wants streams to write to, even when it has nothing to write. */
	editor.nowhere = fopen("/dev/null", "r+");
	rl_instream = editor.nowhere;
	rl_outstream = editor.nowhere;
	rl_prep_term_function = NULL;
	rl_deprep_term_function = NULL;
	rl_getc_function = next_byte;
	rl_input_available_hook = has_byte;
	rl_redisplay_function = draw_nothing;
	line_prepare();
	forget_searches();
	rl_callback_handler_install("", take_finished);
}

void line_close(void)
{
	if (!editor.done)
		return;
	/* A key that waits for another one would wait for that of the next conversation. */
	rl_callback_sigcleanup();
	rl_callback_handler_remove();
	rl_clear_history();
	bytes_clear(&editor.in);
	free(editor.finished);
	if (editor.nowhere)
		fclose(editor.nowhere);
	memset(&editor, 0, sizeof editor);
}

static void hand_on(void)
{
	char *line = editor.finished;
	bool is_ended = editor.is_ended, is_finished = editor.is_finished;

	editor.finished = NULL;
	editor.is_finished = editor.is_ended = false;
	if (is_ended) {
		/* Readline removes itself at the end of input; ours goes on. */
		rl_callback_handler_install("", take_finished);
		editor.done(editor.data, NULL);
	} else if (is_finished) {
		editor.done(editor.data, line);
	}
	free(line);
}

/* Of a sequence it does not know, readline would take the tail for typed letters. */
bool line_is_unknown_key(struct str bytes)
{
	int type = 0;

	if (bytes.len < 2 || bytes.s[0] != '\x1b')
		return false;
	return !rl_function_of_keyseq_len(bytes.s, bytes.len, NULL, &type) || type == ISKMAP;
}

void line_feed(struct str bytes)
{
	if (line_is_unknown_key(bytes))
		return;
	bytes_reset(&editor.in);
	bytes_add(&editor.in, bytes.s, bytes.len);
	editor.at = 0;
	while (editor.at < editor.in.len && editor.done) {
		rl_callback_read_char();
		hand_on();
	}
}

void line_insert(struct str text)
{
	struct bytes flat = {0}, safe = {0};

	/* Terminals paste the end of a line as a return. */
	for (size_t i = 0; i < text.len; i++)
		bytes_add_char(&flat, text.s[i] == '\r' ? '\n' : text.s[i]);
	while (flat.len && flat.s[flat.len - 1] == '\n')
		flat.len--;
	text_safe(&safe, (struct str){bytes_text(&flat), flat.len}, false);
	rl_insert_text(bytes_text(&safe));
	bytes_clear(&safe);
	bytes_clear(&flat);
}

const char *line_text(void)
{
	return rl_line_buffer ? rl_line_buffer : "";
}

size_t line_cursor(void)
{
	return (size_t)rl_point;
}

bool line_is_vi(void)
{
	return rl_editing_mode == 0;
}

void line_forget_last(void)
{
	HIST_ENTRY *last = history_length ? remove_history(history_length - 1) : NULL;

	if (last)
		free_history_entry(last);
	using_history();
}
