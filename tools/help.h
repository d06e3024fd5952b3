/**
 * @file
 * The manual, made from the tables: of one command, of all, and as a man page.
 */
#ifndef GESPREK_TOOLS_HELP_H
#define GESPREK_TOOLS_HELP_H

#include "subcommand.h"

void help_overview(void);
void help_command(const struct subcommand *command);
/** troff for man(1). */
void help_man(void);
/** A script for the shell @p shell: "bash", "zsh" or "fish". @return false when it is none of
 * them; that was said. */
bool help_completion(const char *shell);

/** Something that can be asked about beside commands: `gesprek help labels`. */
struct help_topic {
	const char *name, *help;
	void (*show)(void);
};
extern const struct help_topic help_topics[];
extern const size_t n_help_topics;

#endif
