/**
 * @file
 * Completion for bash, made from the tables of commands and options.
 */
#include <stdio.h>

#include "help.h"
#include "messages.h"

/* Bash makes three words of --lang=en; the command may stand behind them. */
static const char head[] = "_gesprek()\n"
			   "{\n"
			   "\tlocal words= command=1 word=${COMP_WORDS[COMP_CWORD]}\n"
			   "\tlocal before=\" ${COMP_WORDS[*]:1:COMP_CWORD-1} \"\n"
			   "\tcase $before in\n"
			   "\t' --lang = '*) command=4 ;;\n"
			   "\t' --lang '*) command=3 ;;\n"
			   "\tesac\n"
			   "\tcase $before in\n"
			   "\t*' --lang ' | *' --lang = ')\n"
			   "\t\t[ \"$word\" != = ] || word=\n"
			   "\t\twords='";
/* Where no word fits, bash offers the names of files. */
static const char foot[] = "\t\tesac ;;\n"
			   "\tesac\n"
			   "\tCOMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
			   "}\n"
			   "complete -o default -F _gesprek gesprek\n";

static void print_names(const struct option_row *rows)
{
	for (const struct option_row *option = rows; option->name; option++)
		printf(" %s%s", option_dashes(option), option->name);
}

static void print_options(const struct subcommand *command)
{
	printf("\t\t%s) words='", command->name);
	print_names(command->options);
	print_names(options_shared);
	printf("' ;;\n");
}

void help_completion(void)
{
	size_t n;
	const char *const *languages = messages_languages(&n);

	fputs(head, stdout);
	for (size_t i = 0; i < n; i++)
		printf("%s%s", i ? " " : "", languages[i]);
	printf("' ;;\n\t*)\n\t\t[ \"$COMP_CWORD\" -ne \"$command\" ] || words='");
	for (size_t i = 0; i < n_subcommands; i++)
		printf("%s%s", i ? " " : "", subcommands[i].name);
	print_names(options_shared);
	printf("'\n\t\t[ \"$COMP_CWORD\" -le \"$command\" ] || case ${COMP_WORDS[command]} in\n");
	for (size_t i = 0; i < n_subcommands; i++)
		print_options(&subcommands[i]);
	fputs(foot, stdout);
}
