/**
 * @file
 * `gesprek COMMAND ...`: what holds for every command, then the command.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "subcommand.h"
#include "gesprek/base/memory.h"
#include "gesprek/base/message.h"
#include "help.h"
#include "messages.h"

/* Words that people try before they know the commands. */
static const struct {
	const char *word, *command;
} spellings[] = {
	{"--help", "help"},
	{"-h", "help"},
	{"--version", "version"},
};

static void say_no_memory(void)
{
	static const char text[] = "gesprek: out of memory\n";

	fwrite(text, 1, sizeof text - 1, stderr);
}

static const char *spell(const char *word)
{
	for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++)
		if (strcmp(spellings[i].word, word) == 0)
			return spellings[i].command;
	return word;
}

static enum exit_status say_unknown_command(const char *word)
{
	const char *names[64];

	for (size_t i = 0; i < n_subcommands; i++)
		names[i] = subcommands[i].name;
	if (word[0] == '-')
		say_unknown(_("unknown option"), word, names, n_subcommands);
	else
		say_unknown(_("unknown command"), word, names, n_subcommands);
	say(_("'gesprek help' lists the commands"));
	return EXIT_USAGE;
}

static enum exit_status run(int argc, char **argv)
{
	static char play[] = "play";

	if (argc < 2)
		return subcommand_run(subcommand_find(play), 1, (char *[]){play, NULL});
	const struct subcommand *command = subcommand_find(spell(argv[1]));
	if (!command)
		return say_unknown_command(argv[1]);
	return subcommand_run(command, argc - 1, argv + 1);
}

/* A full disk or a closed pipe shows itself only when the last bytes go out. */
static enum exit_status close_output(enum exit_status status)
{
	const bool was_fine = !ferror(stdout);

	errno = 0;
	if (fclose(stdout) == 0 && was_fine)
		return status;
	/* The reason of an earlier refusal is gone. */
	if (status != EXIT_OUTPUT && errno)
		say(_("cannot write the output: %s"), strerror(errno));
	else if (status != EXIT_OUTPUT)
		say(_("cannot write the output"));
	/* An earlier and more telling status stays. */
	return status == EXIT_FINE || status == EXIT_FINDINGS ? EXIT_OUTPUT : status;
}

int main(int argc, char **argv)
{
	/* A closed pipe is an output that cannot be written, told as such. */
	signal(SIGPIPE, SIG_IGN);
	memory_on_failure(say_no_memory);
	messages_open();
	return (int)close_output(run(argc, argv));
}
