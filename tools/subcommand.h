/**
 * @file
 * What a subcommand of `gesprek` is, and the call it answers.
 *
 * A command is one row in commands.def and one file cmd_NAME.c, which ends
 * with its table of options and holds cmd_NAME(). The row and the table also
 * yield `--help` and the man page. Data goes to stdout, what is said to people
 * to stderr.
 */
#ifndef GESPREK_TOOLS_SUBCOMMAND_H
#define GESPREK_TOOLS_SUBCOMMAND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* sysexits(3), with 1 and 2 as every checking tool has them. */
enum exit_status {
	EXIT_FINE = 0,
	EXIT_FINDINGS = 1,
	EXIT_USAGE = 2,
	EXIT_BAD_DATA = 65,
	EXIT_NO_INPUT = 66,
	EXIT_OUTPUT = 74,
	EXIT_INTERRUPTED = 130
};

/** One option; the last row of a table has no name. */
struct option_row {
	const char *name; /* without the dashes; one of one letter can be given with one dash */
	const char *arg;  /* what its value is called; NULL: it takes none */
	const char *help; /* marked with N_() */
};

/** What stands before the name. */
static inline const char *option_dashes(const struct option_row *option)
{
	return option->name[1] ? "--" : "-";
}

enum { OPTIONS_MOST = 16, OPTION_USES_MOST = 64 };

/** What every command takes beside its own: the language, and its help. */
extern const struct option_row options_shared[];
enum { OPTIONS_SHARED = 2 };

/** A command line as it was understood. */
struct call {
	const struct subcommand *command;
	const char *const *args; /* what stands beside the options */
	size_t n_args;
	const struct {
		const char *values[OPTION_USES_MOST]; /* "" for options without a value */
		size_t n;
	} * options; /* one for each row of command->options */
};

struct subcommand {
	const char *name;
	const char *usage; /* what may follow the name */
	const char *help;  /* one line */
	const struct option_row *options;
	unsigned args_least, args_most;
	enum exit_status (*run)(const struct call *call);
};

#define C(name, usage, least, most, help)                                                          \
	enum exit_status cmd_##name(const struct call *call);                                      \
	extern const struct option_row options_##name[];
#include "commands.def"
#undef C

extern const struct subcommand subcommands[];
extern const size_t n_subcommands;

/** @return NULL if there is none. */
const struct subcommand *subcommand_find(const char *name);
/**
 * The value of the last `--lang` in @p argv, NULL without one. Says nothing, so that the messages
 * of subcommand_run() come in that language, also those about options before it.
 * @param command NULL when there is none of that name.
 */
const char *subcommand_language(const struct subcommand *command, int argc, char **argv);
/** Understand @p argv (the name of the command is argv[0]) and run. */
enum exit_status subcommand_run(const struct subcommand *command, int argc, char **argv);

/* What was asked with an option; @p name must be in the command's table. */
bool call_has(const struct call *call, const char *name);
const char *call_text(const struct call *call, const char *name, const char *otherwise);
const char *const *call_texts(const struct call *call, const char *name, size_t *n);
/** @return false when the value is no whole number from 0 to @p most; that was said. */
bool call_number(const struct call *call, const char *name, uint64_t most, uint64_t *number);
/** The place of the value in @p words, 0 when the option is absent. @return false when it is none
 * of them; that was said. */
bool call_choice(const struct call *call, const char *name, const char *const *words, size_t n,
		 size_t *choice);

/** One message to a person on stderr, led by the program's name; passes text_safe(). */
__attribute__((format(printf, 1, 2))) void say(const char *fmt, ...);
/** Problems in files, on stderr, sorted; empties @p diags. */
struct diags;
void say_diags(struct diags *diags);
/** The same about a word that is not known: adds "did you mean" when one of @p words is close. */
void say_unknown(const char *fmt, const char *word, const char *const *words, size_t n);
/** @p word, given for @p what, is none of @p words: names the one that is close, or all. */
void say_no_choice(const char *what, const char *word, const char *const *words, size_t n);

#endif
