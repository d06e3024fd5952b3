/**
 * @file
 * Completion for bash, zsh and fish, made from the tables of commands and options.
 * Zsh and fish show what each is for; bash shows the names alone. Which conversations there are is
 * asked of the program when it is needed: scenarios come and go.
 */
#include <stdio.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "help.h"
#include "messages.h"

/* What lists the names of the conversations, in the words of every shell. */
#define LIST_IDS "gesprek list --json 2>/dev/null | sed -n 's/^    \"id\": \"\\(.*\\)\",$/\\1/p'"

static bool takes_scenario(const struct subcommand *command)
{
	return strstr(command->usage, "ID") != NULL;
}

/* --- bash --- */

/* Bash makes three words of --lang=en; the command may stand behind them. */
static const char bash_head[] = "_gesprek()\n"
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
static const char bash_foot[] = "\t\tesac ;;\n"
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
	printf("'%s ;;\n", takes_scenario(command) ? "\" $(" LIST_IDS ")\"" : "");
}

static void complete_bash(void)
{
	size_t n;
	const char *const *languages = messages_languages(&n);

	fputs(bash_head, stdout);
	for (size_t i = 0; i < n; i++)
		printf("%s%s", i ? " " : "", languages[i]);
	printf("' ;;\n\t*)\n\t\t[ \"$COMP_CWORD\" -ne \"$command\" ] || words='");
	for (size_t i = 0; i < n_subcommands; i++)
		printf("%s%s", i ? " " : "", subcommands[i].name);
	print_names(options_shared);
	printf("'\n\t\t[ \"$COMP_CWORD\" -le \"$command\" ] || case ${COMP_WORDS[command]} in\n");
	for (size_t i = 0; i < n_subcommands; i++)
		print_options(&subcommands[i]);
	fputs(bash_foot, stdout);
}

/* --- what zsh and fish share --- */

/* A help text between quotes. @p quote: how the shell writes one there. */
static void print_quoted(const char *text, const char *quote, const char *backslash)
{
	putchar('\'');
	for (; *text; text++)
		if (*text == '\'')
			fputs(quote, stdout);
		else if (*text == '\\')
			fputs(backslash, stdout);
		else
			putchar(*text);
	putchar('\'');
}

static void print_options_of(const struct subcommand *command,
			     void (*print)(const struct subcommand *command,
					   const struct option_row *option))
{
	if (command)
		for (const struct option_row *option = command->options; option->name; option++)
			print(command, option);
	for (size_t i = 0; i < OPTIONS_SHARED; i++)
		print(command, &options_shared[i]);
}

/* --- zsh --- */

static const char zsh_head[] = "#compdef gesprek\n"
			       "_gesprek()\n"
			       "{\n"
			       "\tlocal command= before= word=\n"
			       "\tlocal -a names\n"
			       "\tfor word in \"${(@)words[2,CURRENT-1]}\"; do\n"
			       "\t\tif [[ $before != --lang && $word != -* ]]; then\n"
			       "\t\t\tcommand=$word\n"
			       "\t\t\tbreak\n"
			       "\t\tfi\n"
			       "\t\tbefore=$word\n"
			       "\tdone\n"
			       "\tif [[ ${words[CURRENT-1]} == --lang ]]; then\n"
			       "\t\tcompadd --";
/* Words are described; where none begins with a dash, files are completed beside them. */
static const char zsh_foot[] = "\tesac\n"
			       "\t_describe -t names gesprek names\n"
			       "\t[[ -z $command || ${words[CURRENT]} == -* ]] || _files\n"
			       "}\n"
			       "if [[ ${funcstack[1]-} == _gesprek ]]; then\n"
			       "\t_gesprek \"$@\"\n"
			       "else\n"
			       "\tcompdef _gesprek gesprek\n"
			       "fi\n";

static void print_zsh_name(const char *dashes, const char *name, const char *help)
{
	printf(" %s%s:", dashes, name);
	print_quoted(_(help), "'\\''", "\\\\");
}

static void print_zsh_option(const struct subcommand *command, const struct option_row *option)
{
	(void)command;
	print_zsh_name(option_dashes(option), option->name, option->help);
}

static void complete_zsh(void)
{
	size_t n;
	const char *const *languages = messages_languages(&n);

	fputs(zsh_head, stdout);
	for (size_t i = 0; i < n; i++)
		printf(" %s", languages[i]);
	fputs("\n\t\treturn\n\tfi\n\tcase $command in\n\t'') names=(", stdout);
	for (size_t i = 0; i < n_subcommands; i++)
		print_zsh_name("", subcommands[i].name, subcommands[i].help);
	print_options_of(NULL, print_zsh_option);
	fputs(") ;;\n", stdout);
	for (size_t i = 0; i < n_subcommands; i++) {
		printf("\t%s) names=(", subcommands[i].name);
		print_options_of(&subcommands[i], print_zsh_option);
		printf("%s) ;;\n",
		       takes_scenario(&subcommands[i]) ? " ${(f)\"$(" LIST_IDS ")\"}" : "");
	}
	fputs(zsh_foot, stdout);
}

/* --- fish --- */

static const char fish_head[] = "function __gesprek_is\n"
				"\tset -l words (commandline -opc)\n"
				"\tset -e words[1]\n"
				"\tset -l before ''\n"
				"\tset -l command ''\n"
				"\tfor word in $words\n"
				"\t\tif test \"$before\" != --lang\n"
				"\t\t\tand not string match -q -- '-*' $word\n"
				"\t\t\tset command $word\n"
				"\t\t\tbreak\n"
				"\t\tend\n"
				"\t\tset before $word\n"
				"\tend\n"
				"\ttest \"$command\" = \"$argv[1]\"\n"
				"end\n"
				"function __gesprek_ids\n"
				"\t" LIST_IDS "\n"
				"end\n";

static void print_fish_help(const char *help)
{
	fputs(" -d ", stdout);
	print_quoted(_(help), "\\'", "\\\\");
	putchar('\n');
}

/* An option with a value is followed by one; files are offered for it. */
static void print_fish_option(const struct subcommand *command, const struct option_row *option)
{
	printf("complete -c gesprek -n '__gesprek_is %s' -%c %s%s",
	       command ? command->name : "\"\"", option->name[1] ? 'l' : 's', option->name,
	       option->arg ? " -r" : "");
	print_fish_help(option->help);
}

static void complete_fish(void)
{
	size_t n;
	const char *const *languages = messages_languages(&n);

	fputs(fish_head, stdout);
	for (size_t i = 0; i < n_subcommands; i++) {
		printf("complete -c gesprek -n '__gesprek_is \"\"' -f -a %s", subcommands[i].name);
		print_fish_help(subcommands[i].help);
	}
	print_options_of(NULL, print_fish_option);
	for (size_t i = 0; i < n_subcommands; i++) {
		print_options_of(&subcommands[i], print_fish_option);
		if (takes_scenario(&subcommands[i]))
			printf("complete -c gesprek -n '__gesprek_is %s' -a '(__gesprek_ids)'\n",
			       subcommands[i].name);
	}
	fputs("complete -c gesprek -l lang -x -a '", stdout);
	for (size_t i = 0; i < n; i++)
		printf("%s%s", i ? " " : "", languages[i]);
	fputs("'\n", stdout);
}

bool help_completion(const char *shell)
{
	static const char *const names[] = {"bash", "zsh", "fish"};
	static void (*const scripts[])(void) = {complete_bash, complete_zsh, complete_fish};
	enum { SHELLS = sizeof names / sizeof *names };

	for (size_t i = 0; i < SHELLS; i++)
		if (!strcmp(names[i], shell)) {
			scripts[i]();
			return true;
		}
	say_no_choice("--completion", shell, names, SHELLS);
	return false;
}
