/**
 * @file
 * The table of commands, and from a command line to a call: getopt_long(3)
 * over the options that a command lists.
 */
#include "subcommand.h"

#include <assert.h>
#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/diag.h"
#include "gesprek/base/memory.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "help.h"

#define C(name, usage, least, most, help)                                                          \
	{#name, usage, help, options_##name, least, most, cmd_##name},
const struct subcommand subcommands[] = {
#include "commands.def"
};
#undef C
const size_t n_subcommands = sizeof subcommands / sizeof *subcommands;

const struct option_row options_shared[] = {
	{"lang", "nl|en", N_("speak Dutch or English, whatever the environment says")},
	{"help", NULL, N_("show this help")},
	{0},
};

/* The values of getopt_long() for options: beyond every character. Those of the command itself
 * follow in the order of its table. */
enum { OPTION_LANG = 256, OPTION_HELP, OPTION_FIRST };

struct option_uses {
	const char *values[OPTION_USES_MOST];
	size_t n;
};

void say(const char *fmt, ...)
{
	struct bytes text = {0}, safe = {0};
	va_list args;

	va_start(args, fmt);
	bytes_addv(&text, fmt, args);
	va_end(args);
	bytes_add_text(&safe, "gesprek: ");
	text_safe(&safe, (struct str){text.s, text.len}, true);
	bytes_add_char(&safe, '\n');
	fwrite(safe.s, 1, safe.len, stderr);
	bytes_clear(&safe);
	bytes_clear(&text);
}

void say_diags(struct diags *diags)
{
	struct bytes text = {0};

	diags_sort(diags);
	diags_write_text(diags, &text);
	fwrite(bytes_text(&text), 1, text.len, stderr);
	bytes_clear(&text);
	diags_clear(diags);
}

void say_unknown(const char *fmt, const char *word, const char *const *words, size_t n)
{
	struct bytes text = {0};
	const char *near = near_word(word, words, n);

	bytes_add_text(&text, fmt);
	bytes_add_text(&text, " '");
	bytes_add_text(&text, word);
	bytes_add_char(&text, '\'');
	if (near)
		bytes_addf(&text, _("; did you mean '%s'?"), near);
	say("%s", bytes_text(&text));
	bytes_clear(&text);
}

void say_no_choice(const char *what, const char *word, const char *const *words, size_t n)
{
	const char *near = near_word(word, words, n);
	struct bytes all = {0};

	for (size_t i = 0; i < n; i++)
		bytes_addf(&all, "%s%s", i ? ", " : "", words[i]);
	if (near)
		say(_("%s cannot be '%s'; did you mean '%s'?"), what, word, near);
	else
		say(_("%s cannot be '%s'; choose one of: %s"), what, word, bytes_text(&all));
	bytes_clear(&all);
}

const struct subcommand *subcommand_find(const char *name)
{
	for (size_t i = 0; i < n_subcommands; i++)
		if (strcmp(subcommands[i].name, name) == 0)
			return &subcommands[i];
	return NULL;
}

static size_t count_options(const struct option_row *rows)
{
	size_t n = 0;

	while (rows[n].name)
		n++;
	assert(n <= OPTIONS_MOST);
	return n;
}

static void say_bad_option(const struct subcommand *command, const char *typed)
{
	const char *names[OPTIONS_MOST + OPTIONS_SHARED];
	size_t n = count_options(command->options);
	size_t len = strcspn(typed, "=");
	char *word = memory_new(len + 1);

	for (size_t i = 0; i < n; i++)
		names[i] = command->options[i].name;
	for (size_t i = 0; i < OPTIONS_SHARED; i++)
		names[n++] = options_shared[i].name;
	memcpy(word, typed, len);
	/* near_word() compares names as they stand in the table, so the dashes are looked past. */
	const char *near = near_word(word + strspn(word, "-"), names, n);
	if (near)
		say(_("unknown option '%s'; did you mean '--%s'?"), word, near);
	else
		say(_("unknown option '%s'; 'gesprek help %s' lists them"), word, command->name);
	free(word);
}

enum { LONG_OPTIONS_MOST = OPTIONS_MOST + OPTIONS_SHARED + 1 };

static struct option long_option(const struct option_row *row, int value)
{
	return (struct option){row->name, row->arg ? required_argument : no_argument, NULL, value};
}

static void make_long_options(const struct option_row *rows,
			      struct option options[LONG_OPTIONS_MOST])
{
	const size_t n = count_options(rows);

	for (size_t i = 0; i < n; i++)
		options[i] = long_option(&rows[i], OPTION_FIRST + (int)i);
	for (size_t i = 0; i < OPTIONS_SHARED; i++)
		options[n + i] = long_option(&options_shared[i], OPTION_LANG + (int)i);
	options[n + OPTIONS_SHARED] = (struct option){0};
}

/* A name of one letter is a short option as well: `-n 5`. */
enum { SHORT_OPTIONS_BYTES = 3 + 2 * OPTIONS_MOST };
static void make_short_options(const struct option_row *rows, char text[SHORT_OPTIONS_BYTES])
{
	size_t len = 0;

	text[len++] = ':';
	text[len++] = 'h';
	for (; rows->name; rows++)
		if (!rows->name[1]) {
			text[len++] = rows->name[0];
			if (rows->arg)
				text[len++] = ':';
		}
	text[len] = '\0';
}

static size_t row_of(const struct option_row *rows, int found)
{
	size_t row = 0;

	if (found >= OPTION_FIRST)
		return (size_t)(found - OPTION_FIRST);
	while (rows[row].name[1] || rows[row].name[0] != found)
		row++;
	return row;
}

/* From the first word again, although another table was read before. */
static void restart_getopt(void)
{
	opterr = 0;
	optind = 0;
}

const char *subcommand_language(const struct subcommand *command, int argc, char **argv)
{
	static const struct option_row none[] = {{0}};
	struct option options[LONG_OPTIONS_MOST];
	char letters[SHORT_OPTIONS_BYTES];
	const char *language = NULL;
	int found;

	make_long_options(command ? command->options : none, options);
	make_short_options(command ? command->options : none, letters);
	restart_getopt();
	/* What is not understood is told by subcommand_run(). */
	while ((found = getopt_long(argc, argv, letters, options, NULL)) != -1)
		if (found == OPTION_LANG)
			language = optarg;
	return language;
}

/* Note one use of an option. @return false when it was given too often */
static bool option_add(struct option_uses *uses, const struct option_row *row, const char *value)
{
	if (uses->n == OPTION_USES_MOST) {
		say(_("option '--%s' may be given at most %d times"), row->name, OPTION_USES_MOST);
		return false;
	}
	uses->values[uses->n++] = value ? value : "";
	return true;
}

enum parsed { PARSED_RUN, PARSED_HELP, PARSED_WRONG };

static enum parsed parse_options(const struct subcommand *command, int argc, char **argv,
				 struct option_uses *uses)
{
	struct option options[LONG_OPTIONS_MOST];
	char letters[SHORT_OPTIONS_BYTES];

	make_long_options(command->options, options);
	make_short_options(command->options, letters);
	restart_getopt();
	for (;;) {
		/* Where getopt_long() is looking, to quote what it does not know. */
		const int at = optind;
		const int found = getopt_long(argc, argv, letters, options, NULL);
		if (found == -1)
			return PARSED_RUN;
		if (found == 'h' || found == OPTION_HELP)
			return PARSED_HELP;
		if (found == ':') {
			say(_("option '%s' needs a value"), argv[optind - 1]);
			return PARSED_WRONG;
		}
		if (found == '?') {
			say_bad_option(command, argv[optind > at ? optind - 1 : at]);
			return PARSED_WRONG;
		}
		if (found == OPTION_LANG)
			continue;
		const size_t row = row_of(command->options, found);
		if (!option_add(&uses[row], &command->options[row], optarg))
			return PARSED_WRONG;
	}
}

static bool is_count_fine(const struct subcommand *command, size_t n_args)
{
	if (n_args < command->args_least)
		say(_("too few words; use: gesprek %s %s"), command->name, command->usage);
	else if (n_args > command->args_most)
		say(_("too many words; use: gesprek %s %s"), command->name, command->usage);
	else
		return true;
	return false;
}

enum exit_status subcommand_run(const struct subcommand *command, int argc, char **argv)
{
	struct option_uses uses[OPTIONS_MOST] = {0};
	const enum parsed parsed = parse_options(command, argc, argv, uses);

	if (parsed == PARSED_WRONG)
		return EXIT_USAGE;
	if (parsed == PARSED_HELP) {
		help_command(command);
		return EXIT_FINE;
	}
	const struct call call = {
		.command = command,
		.args = (const char *const *)argv + optind,
		.n_args = (size_t)(argc - optind),
		.options = (const void *)uses,
	};
	return is_count_fine(command, call.n_args) ? command->run(&call) : EXIT_USAGE;
}

static size_t option_index(const struct call *call, const char *name)
{
	for (size_t i = 0;; i++) {
		assert(call->command->options[i].name);
		if (strcmp(call->command->options[i].name, name) == 0)
			return i;
	}
}

bool call_has(const struct call *call, const char *name)
{
	return call->options[option_index(call, name)].n > 0;
}

const char *call_text(const struct call *call, const char *name, const char *otherwise)
{
	size_t n;
	const char *const *texts = call_texts(call, name, &n);

	return n ? texts[n - 1] : otherwise;
}

const char *const *call_texts(const struct call *call, const char *name, size_t *n)
{
	const size_t i = option_index(call, name);

	*n = call->options[i].n;
	return call->options[i].values;
}

bool call_number(const struct call *call, const char *name, uint64_t most, uint64_t *number)
{
	const char *text = call_text(call, name, NULL);
	char *end = NULL;

	if (!text)
		return true;
	errno = 0;
	const unsigned long long value = strtoull(text, &end, 10);
	if (errno || *end || !strchr("0123456789", *text) || !*text || value > most) {
		say(_("option '--%s' wants a whole number from 0 to %llu, not '%s'"), name,
		    (unsigned long long)most, text);
		return false;
	}
	*number = value;
	return true;
}

bool call_choice(const struct call *call, const char *name, const char *const *words, size_t n,
		 size_t *choice)
{
	const char *text = call_text(call, name, NULL);

	*choice = 0;
	for (size_t i = 0; text && i < n; i++)
		if (strcmp(words[i], text) == 0) {
			*choice = i;
			return true;
		}
	if (!text)
		return true;
	struct bytes what = {0};
	bytes_addf(&what, _("option '--%s'"), name);
	say_no_choice(bytes_text(&what), text, words, n);
	bytes_clear(&what);
	return false;
}
