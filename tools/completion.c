/**
 * @file
 * Completion for bash, made from the tables of commands and options.
 */
#include <stdio.h>

#include "help.h"

static void print_options(const struct subcommand *command)
{
	printf("\t%s) words='", command->name);
	for (const struct option_row *option = command->options; option->name; option++)
		printf("--%s ", option->name);
	printf("--help' ;;\n");
}

void help_completion(void)
{
	printf("_gesprek()\n{\n\tlocal words=\n\tlocal word=${COMP_WORDS[COMP_CWORD]}\n");
	printf("\tcase ${COMP_WORDS[1]} in\n");
	for (size_t i = 0; i < n_subcommands; i++)
		print_options(&subcommands[i]);
	printf("\tesac\n\t[ \"$COMP_CWORD\" -gt 1 ] || words='");
	for (size_t i = 0; i < n_subcommands; i++)
		printf("%s%s", i ? " " : "", subcommands[i].name);
	printf("'\n\tCOMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n}\n");
	/* Where no word fits, bash offers the names of files. */
	printf("complete -o default -F _gesprek gesprek\n");
}
