/**
 * @file
 * Help texts as they are printed: two columns, wrapped for 80.
 */
#include "help.h"

#include <stdio.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "version.h"

enum { WIDTH_COLS = 80, NAME_COLS = 24, SHORT_NAME_COLS = 14 };

/* What holds for all commands: environment and exit status. */
static const struct {
	const char *name, *help;
} environment[] =
	{
		{"GESPREK_LANG",
		 N_("language of the program, where --lang says none: nl or en; otherwise that of "
		    "the system, or Dutch")},
		{"GESPREK_ADDRESS", N_("how Dutch speaks to you: je (default) or u")},
		{"GESPREK_PATH", N_("folders with own scenarios and rules, separated by colons")},
		{"GESPREK_DICT",
		 N_("folder with hunspell's dictionaries, for typing help; 'off' when there is to "
		    "be none")},
		{"GESPREK_PLAIN", N_("when 1: plain lines instead of the full screen (so do "
				     "ACCESSIBLE=1 and TERM=dumb)")},
		{"GESPREK_HISTORY",
		 N_("on: what comes from a file or a pipe is kept too; off: nothing "
		    "of what you enter is kept")},
		{"NO_COLOR", N_("when set: no colours")},
},
  statuses[] = {
	  {"0", N_("all is well")},
	  {"1", N_("problems were found")},
	  {"2", N_("the command line could not be understood")},
	  {"65", N_("the data could not be understood")},
	  {"66", N_("a file that was named is not there")},
	  {"74", N_("reading or writing failed")},
	  {"130", N_("interrupted")},
};

static void print_row(const char *name, const char *help, size_t name_cols)
{
	struct bytes row = {0};
	const size_t used = utf8_width_cols(str_of(name)) + 2;

	printf("  %s", name);
	if (used + 1 > name_cols)
		printf("\n%*s", (int)name_cols, "");
	else
		printf("%*s", (int)(name_cols - used), "");
	/* The first line stands after the name, so it is wrapped as if it began there. */
	text_wrap(&row, str_of(_(help)), WIDTH_COLS - name_cols, 0);
	for (const char *line = bytes_text(&row); *line;) {
		const size_t len = strcspn(line, "\n");
		printf("%.*s\n", (int)len, line);
		line += len + (line[len] == '\n');
		if (*line)
			printf("%*s", (int)name_cols, "");
	}
	bytes_clear(&row);
}

static void print_option(const struct option_row *option)
{
	char name[64];

	snprintf(name, sizeof name, "%s%s%s%s", option_dashes(option), option->name,
		 option->arg ? " " : "", option->arg ? option->arg : "");
	print_row(name, option->help, NAME_COLS);
}

static void print_shared_options(void)
{
	for (size_t i = 0; i < OPTIONS_SHARED; i++)
		print_option(&options_shared[i]);
}

void help_command(const struct subcommand *command)
{
	printf("gesprek %s%s%s\n\n", command->name, *command->usage ? " " : "", command->usage);
	printf("%s\n\n%s\n", _(command->help), _("Options:"));
	for (const struct option_row *option = command->options; option->name; option++)
		print_option(option);
	print_shared_options();
}

void help_overview(void)
{
	printf("%s\n\n", _("gesprek: practise difficult conversations about safety at home"));
	printf("%s\n", _("Commands ('gesprek' alone opens the home screen):"));
	for (size_t i = 0; i < n_subcommands; i++)
		print_row(subcommands[i].name, subcommands[i].help, SHORT_NAME_COLS);
	printf("\n%s\n", _("Topics ('gesprek help TOPIC'):"));
	for (size_t i = 0; i < n_help_topics; i++)
		print_row(help_topics[i].name, help_topics[i].help, SHORT_NAME_COLS);
	printf("\n%s\n", _("Options of every command:"));
	print_shared_options();
	printf("\n%s\n", _("Environment:"));
	for (size_t i = 0; i < sizeof environment / sizeof *environment; i++)
		print_row(environment[i].name, environment[i].help, NAME_COLS - 6);
	printf("\n%s\n", _("Exit status:"));
	for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
		print_row(statuses[i].name, statuses[i].help, SHORT_NAME_COLS);
}

/* A line of troff is at most 80 bytes, and every letter beyond ASCII becomes eight: "\[u00E9]". */
enum { MAN_LINE_BYTES = 78, MAN_LETTER_BYTES = 8 };

static size_t man_len(const struct bytes *word)
{
	size_t len = 0;

	for (size_t i = 0; i < word->len; i++) {
		const unsigned char c = (unsigned char)word->s[i];
		len += c < 0x80 ? 1 : c >= 0xc0 ? MAN_LETTER_BYTES : 0;
	}
	return len;
}

/* In troff a backslash is doubled, and '-' is a minus that can be copied. */
static void man_word(struct bytes *out, struct str word)
{
	bytes_reset(out);
	for (size_t i = 0; i < word.len; i++)
		if (word.s[i] == '-')
			bytes_add_text(out, "\\-");
		else if (word.s[i] == '\\')
			bytes_add_text(out, "\\e");
		else
			bytes_add_char(out, word.s[i]);
}

/* One sentence on lines that are not too long; a dot that would begin one is guarded. */
static void man_text(const char *text)
{
	struct bytes word = {0};
	size_t used = 0;

	while (*(text += strspn(text, " "))) {
		const size_t len = strcspn(text, " ");
		man_word(&word, (struct str){text, len});
		text += len;
		const bool is_next_line = used + 1 + man_len(&word) > MAN_LINE_BYTES;
		if (used)
			putchar(is_next_line ? '\n' : ' ');
		used = is_next_line || !used ? 0 : used + 1;
		if (!used && (*word.s == '.' || *word.s == '\''))
			fputs("\\&", stdout);
		fputs(word.s, stdout);
		used += man_len(&word);
	}
	bytes_clear(&word);
}

static void man_item(const char *name, const char *arg, const char *help)
{
	fputs(".TP\n.B ", stdout);
	man_text(name);
	if (arg) {
		fputs(" \\fI", stdout);
		man_text(arg);
		fputs("\\fR", stdout);
	}
	putchar('\n');
	man_text(_(help));
	putchar('\n');
}

static void man_option(const struct option_row *option)
{
	char name[64];

	snprintf(name, sizeof name, "%s%s", option_dashes(option), option->name);
	man_item(name, option->arg, option->help);
}

static void man_command(const struct subcommand *command)
{
	printf(".SS gesprek %s%s", command->name, *command->usage ? " " : "");
	man_text(command->usage);
	putchar('\n');
	man_text(_(command->help));
	putchar('\n');
	for (const struct option_row *option = command->options; option->name; option++)
		man_option(option);
}

static void man_section(const char *title)
{
	printf(".SH \"%s\"\n", title);
}

void help_man(void)
{
	printf(".TH GESPREK 1 \"%s\" \"gesprek %s\"\n", GESPREK_RELEASED, GESPREK_VERSION);
	man_section(_("NAME"));
	man_text(_("gesprek - practise difficult conversations about safety at home"));
	putchar('\n');
	man_section(_("SYNOPSIS"));
	fputs(".B gesprek\n[\\fB\\-\\-lang\\fR \\fInl\\fR|\\fIen\\fR]\n"
	      "[\\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]...]\n",
	      stdout);
	man_section(_("DESCRIPTION"));
	man_text(_(
		"A parent or child speaks; you type what you would say; rules hear which "
		"principles "
		"of partnership and which pitfalls are in your words; the other reacts. Afterwards "
		"there is a debrief with your own sentences. Nothing leaves your computer."));
	putchar('\n');
	man_section(_("OPTIONS"));
	man_text(_("Every command takes these, before or after its name."));
	putchar('\n');
	for (size_t i = 0; i < OPTIONS_SHARED; i++)
		man_option(&options_shared[i]);
	man_section(_("COMMANDS"));
	for (size_t i = 0; i < n_subcommands; i++)
		man_command(&subcommands[i]);
	man_section(_("ENVIRONMENT"));
	for (size_t i = 0; i < sizeof environment / sizeof *environment; i++)
		man_item(environment[i].name, NULL, environment[i].help);
	man_section(_("EXIT STATUS"));
	for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
		man_item(statuses[i].name, NULL, statuses[i].help);
}
