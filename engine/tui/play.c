/**
 * @file
 * Full screen or plain lines: the same play, by what the terminal can do and
 * what the user asked for.
 */
#include "gesprek/tui/play.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fullscreen.h"
#include "plain.h"

const char *play_note_id(enum play_note_kind kind)
{
	static const char *const ids[] = {
#define N(name, id) [PLAY_NOTE_##name] = id,
#include "gesprek/tui/note_kinds.def"
#undef N
	};

	return ids[kind];
}

/* Conversations are UTF-8, also where the locale is not. Readline asks the environment by itself,
 * so there it has to be said too. */
static void choose_characters(void)
{
	setlocale(LC_CTYPE, "");
	if (!strcmp(nl_langinfo(CODESET), "UTF-8"))
		return;
	if (setlocale(LC_CTYPE, "C.UTF-8"))
		setenv("LC_ALL", "C.UTF-8", 1);
}

static bool is_set(const char *variable)
{
	const char *value = getenv(variable);

	return value && *value && strcmp(value, "0") != 0;
}

static bool is_plain_wanted(const struct play_options *options)
{
	const char *term = getenv("TERM");

	return options->is_plain || is_set("GESPREK_PLAIN") || is_set("ACCESSIBLE") || !term ||
	       !*term || !strcmp(term, "dumb") || !isatty(fileno(options->in)) ||
	       !isatty(fileno(options->out));
}

int play_run(const struct play_options *options)
{
	struct play_options given = *options;
	int status = 0;

	if (!given.in)
		given.in = stdin;
	if (!given.out)
		given.out = stdout;
	choose_characters();
	if (!is_plain_wanted(&given) && fullscreen_run(&given, &status))
		return status;
	return plain_run(&given);
}
