/**
 * @file
 * `gesprek help`: the manual, of commands, topics and the codes of problems.
 */
#include <string.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "code_manual.h"
#include "help.h"

static const struct help_topic *find_topic(const char *name)
{
	for (size_t i = 0; i < n_help_topics; i++)
		if (strcmp(help_topics[i].name, name) == 0)
			return &help_topics[i];
	return NULL;
}

static enum exit_status say_unknown_topic(const char *name)
{
	const char *names[64 + DIAG_CODE_COUNT];
	size_t n = 0;

	for (size_t i = 0; i < n_subcommands; i++)
		names[n++] = subcommands[i].name;
	for (size_t i = 0; i < n_help_topics; i++)
		names[n++] = help_topics[i].name;
	for (size_t i = 0; i < DIAG_CODE_COUNT; i++)
		names[n++] = diag_infos[i].id;
	say_unknown(_("unknown command or topic"), name, names, n);
	return EXIT_USAGE;
}

enum exit_status cmd_help(const struct call *call)
{
	if (call_has(call, "man")) {
		help_man();
		return EXIT_FINE;
	}
	if (call_has(call, "completion")) {
		const char *const shell = call->n_args ? call->args[0] : "bash";
		return help_completion(shell) ? EXIT_FINE : EXIT_USAGE;
	}
	if (!call->n_args) {
		help_overview();
		return EXIT_FINE;
	}
	const struct subcommand *command = subcommand_find(call->args[0]);
	const struct help_topic *topic = find_topic(call->args[0]);
	enum diag_code code;
	if (command)
		help_command(command);
	else if (topic)
		topic->show();
	else if (code_manual_find(call->args[0], &code))
		code_manual_show(code);
	else
		return say_unknown_topic(call->args[0]);
	return EXIT_FINE;
}

const struct option_row options_help[] = {
	{"man", NULL, N_("the whole manual as a man page")},
	{"completion", NULL,
	 N_("a script that completes commands and options, for the shell that is named: bash "
	    "(default), zsh or fish")},
	{0},
};
