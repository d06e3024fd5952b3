/**
 * @file
 * `gesprek [--lang nl|en] COMMAND ...`: what holds for every command, then the command.
 */
#include <errno.h>
#include <getopt.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "subcommand.h"
#include "gesprek/base/memory.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "messages.h"

/* A command line up to the name of its command. */
struct start {
	const struct subcommand *command; /* NULL: `unknown` is none, or `is_cut` */
	const char *unknown;  /* a word that may be no command, an option that is none */
	const char *language; /* what --lang asks for, anywhere in it; NULL: nothing */
	bool is_cut;          /* it ends where --lang needs a value */
	int argc;             /* of the command: its name and what follows */
	char **argv;
};

/* Options that may stand before a command; the words in `command` are tried by people who do not
 * know the commands yet. */
static const struct {
	struct option option;
	const char *command;
} first_options[] = {
	{{"lang", required_argument, NULL, 'l'}, NULL},
	{{"help", no_argument, NULL, 'h'}, "help"},
	{{"version", no_argument, NULL, 'v'}, "version"},
};
enum { N_FIRST_OPTIONS = sizeof first_options / sizeof *first_options };

static void say_no_memory(void)
{
	static const char text[] = "gesprek: out of memory\n";

	fwrite(text, 1, sizeof text - 1, stderr);
}

static const char *command_of(int value)
{
	for (size_t i = 0; i < N_FIRST_OPTIONS; i++)
		if (first_options[i].option.val == value)
			return first_options[i].command;
	return NULL;
}

/* @return the name of the command, NULL when what stands before it is not understood. */
static const char *read_first_options(struct start *start, int argc, char **argv)
{
	struct option options[N_FIRST_OPTIONS + 1] = {0};

	for (size_t i = 0; i < N_FIRST_OPTIONS; i++)
		options[i] = first_options[i].option;
	opterr = 0;
	for (;;) {
		const int at = optind;
		const int found = getopt_long(argc, argv, "+:h", options, NULL);
		if (found == -1)
			return optind < argc ? argv[optind++] : "play";
		if (command_of(found))
			return command_of(found);
		start->is_cut = found == ':';
		if (found == '?')
			start->unknown = argv[optind > at ? optind - 1 : at];
		if (found != 'l')
			return NULL;
		start->language = optarg;
	}
}

static void read_start(struct start *start, int argc, char **argv)
{
	const char *name = read_first_options(start, argc, argv);

	if (!name)
		return;
	start->command = subcommand_find(name);
	start->unknown = name;
	/* getopt_long() wants a name before what it reads: the command's, where one was typed. */
	start->argc = argc - optind + 1;
	start->argv = argv + optind - 1;
	const char *language = subcommand_language(start->command, start->argc, start->argv);
	if (language)
		start->language = language;
}

static enum exit_status say_unknown_option(const char *typed)
{
	const char *names[N_FIRST_OPTIONS];
	char *word = memory_text(typed + strspn(typed, "-"));

	for (size_t i = 0; i < N_FIRST_OPTIONS; i++)
		names[i] = first_options[i].option.name;
	word[strcspn(word, "=")] = '\0';
	const char *near = near_word(word, names, N_FIRST_OPTIONS);
	const struct subcommand *command = subcommand_find(word);
	if (near)
		say(_("unknown option '%s'; did you mean '--%s'?"), typed, near);
	else if (command)
		say(_("unknown option '%s'; did you mean '%s'?"), typed, command->name);
	else
		say(_("unknown option '%s'; what belongs to a command stands after its name"),
		    typed);
	free(word);
	say(_("'gesprek help' lists the commands"));
	return EXIT_USAGE;
}

static enum exit_status say_unknown_command(const char *word)
{
	const char *names[64];

	for (size_t i = 0; i < n_subcommands; i++)
		names[i] = subcommands[i].name;
	say_unknown(_("unknown command"), word, names, n_subcommands);
	say(_("'gesprek help' lists the commands"));
	return EXIT_USAGE;
}

/* "" and NULL would both be no language, but the first was typed. */
static bool is_language(const char *asked)
{
	size_t n;
	const char *const *languages = messages_languages(&n);

	for (size_t i = 0; i < n; i++)
		if (!asked || strcmp(asked, languages[i]) == 0)
			return true;
	say_no_choice(_("option '--lang'"), asked, languages, n);
	return false;
}

static enum exit_status run(const struct start *start)
{
	if (start->is_cut) {
		say(_("option '%s' needs a value"), "--lang");
		return EXIT_USAGE;
	}
	if (!is_language(start->language))
		return EXIT_USAGE;
	if (start->command)
		return subcommand_run(start->command, start->argc, start->argv);
	return start->unknown[0] == '-' ? say_unknown_option(start->unknown)
					: say_unknown_command(start->unknown);
}

/* `head` has seen enough, or somebody left a pager: they know, and want no words for it. */
static bool is_left_by_reader(void)
{
	struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};

	return poll(&output, 1, 0) > 0 && (output.revents & POLLERR) != 0;
}

/* The reason of an earlier refusal is gone. */
static void say_unwritten(int error)
{
	if (error != 0)
		say(_("cannot write the output: %s"), message_of_error(error));
	else
		say(_("cannot write the output"));
}

/* A full disk or a closed pipe shows itself only when the last bytes go out. */
static enum exit_status close_output(enum exit_status status)
{
	const bool was_fine = !ferror(stdout), is_left = is_left_by_reader();

	errno = 0;
	if (fclose(stdout) == 0 && was_fine)
		return status;
	if (status != EXIT_OUTPUT && !is_left)
		say_unwritten(errno);
	/* An earlier and more telling status stays. */
	return status == EXIT_FINE || status == EXIT_FINDINGS ? EXIT_OUTPUT : status;
}

int main(int argc, char **argv)
{
	struct start start = {0};

	/* A closed pipe is an output that cannot be written: by its status. */
	signal(SIGPIPE, SIG_IGN);
	memory_on_failure(say_no_memory);
	/* The language first: it is that of whatever is said about the rest. */
	read_start(&start, argc, argv);
	messages_open(start.language);
	return (int)close_output(run(&start));
}
