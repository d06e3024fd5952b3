/**
 * @file
 * The commands that may be typed in a conversation: the program's own, and
 * those of talk, which are replies. One list for help, completion and "did you
 * mean".
 */
#ifndef TUI_UI_COMMANDS_H
#define TUI_UI_COMMANDS_H

#include "controller.h"

enum ui_command {
#define U(NAME, nl, en, arguments, in_exam, help) UI_COMMAND_##NAME,
#include "ui_commands.def"
#undef U
	UI_COMMAND_COUNT
};

struct ui_command_info {
	const char *nl, *en, *arguments;
	bool is_in_exam;
	const char *help; /* shown through _() */
};
extern const struct ui_command_info ui_command_infos[UI_COMMAND_COUNT];

/** All names in both languages, for completion; ends with NULL. Each once. */
const char *const *ui_command_names(size_t *n);
/** The name in the language of the conversation. */
const char *ui_command_name(const struct scenario *scenario, const char *nl, const char *en);

/** Write `name: help` for each command that means something now; @p add is called per line. */
void ui_commands_list(const struct play *play,
		      void (*add)(void *to, const char *name, const char *help), void *to);

#endif
