/**
 * @file
 * Lines that begin with a colon: found by table, never sent as a reply by mistake.
 */
#include <stdlib.h>
#include <string.h>

#include "find_words.h"
#include "forms.h"
#include "ui_commands.h"

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"

const struct ui_command_info ui_command_infos[UI_COMMAND_COUNT] = {
#define U(NAME, nl, en, arguments, in_exam, help)                                                  \
	[UI_COMMAND_##NAME] = {nl, en, arguments, in_exam, help},
#include "ui_commands.def"
#undef U
};

const char *ui_command_name(const struct scenario *scenario, const char *nl, const char *en)
{
	return scenario && !strcmp(scenario->language, "nl") ? nl : en;
}

enum { NAMES_MOST = 2 * (UI_COMMAND_COUNT + COMMAND_COUNT) + 1 };

static void add_name(const char **names, size_t *n, const char *name)
{
	for (size_t i = 0; i < *n; i++)
		if (!strcmp(names[i], name))
			return;
	names[(*n)++] = name;
}

const char *const *ui_command_names(size_t *n)
{
	static const char *names[NAMES_MOST];
	static size_t n_names;

	for (size_t i = 0; i < UI_COMMAND_COUNT; i++) {
		add_name(names, &n_names, ui_command_infos[i].nl);
		add_name(names, &n_names, ui_command_infos[i].en);
	}
	for (size_t i = COMMAND_NONE + 1; i < COMMAND_COUNT; i++) {
		add_name(names, &n_names, command_infos[i].nl);
		add_name(names, &n_names, command_infos[i].en);
	}
	if (n)
		*n = n_names;
	return names;
}

static bool is_with_child(const struct play *play)
{
	return play->session && session_node(play->session)->with &&
	       session_node(play->session)->with->as != TO_PARENT;
}

void ui_commands_list(const struct play *play,
		      void (*add)(void *to, const char *name, const char *help), void *to)
{
	bool is_exam = play->session && session_options(play->session)->mode == MODE_EXAM;

	for (size_t i = 0; i < UI_COMMAND_COUNT; i++) {
		const struct ui_command_info *info = &ui_command_infos[i];
		struct bytes name = {0};
		if (is_exam && !info->is_in_exam)
			continue;
		bytes_add_text(&name, ui_command_name(play->scenario, info->nl, info->en));
		if (*info->arguments)
			bytes_addf(&name, " %s", _(info->arguments));
		add(to, name.s, _(info->help));
		bytes_clear(&name);
	}
	for (size_t i = COMMAND_NONE + 1; i < COMMAND_COUNT; i++) {
		const struct command_info *info = &command_infos[i];
		if (!strcmp(info->who, "child") && !is_with_child(play))
			continue;
		add(to, ui_command_name(play->scenario, info->nl, info->en), _(info->help));
	}
}

static void run_stop(struct play *play, const char *argument)
{
	(void)argument;
	play_stop(play);
}

static void run_end(struct play *play, const char *argument)
{
	(void)argument;
	play_finish(play);
}

static unsigned read_count(const char *argument, unsigned otherwise)
{
	unsigned long number = strtoul(argument, NULL, 10);

	return *argument < '0' || *argument > '9' || !number || number > 100000 ? otherwise
										: (unsigned)number;
}

static void run_back(struct play *play, const char *argument)
{
	size_t n = session_count_turns(play->session);

	/* Without a number a person chooses the moment; a list of replies takes the last one back.
	 */
	if (!*argument && play->can_ask && n)
		form_rewind_open(play);
	else
		play_rewind(play, read_count(argument, 1));
}

static bool was_tried_here(const struct play *play)
{
	size_t n = session_count_turns(play->session);

	for (size_t i = 0; i < n; i++)
		if (session_get_turn(play->session, i)->node == session_node(play->session))
			return true;
	return false;
}

static void run_hint(struct play *play, const char *argument)
{
	const struct node *node = session_node(play->session);
	bool is_model_shown = node->model && was_tried_here(play);

	(void)argument;
	if (node->hint)
		play_add(play, ENTRY_HINT, NULL, node->hint);
	if (is_model_shown)
		play_add(play, ENTRY_MODEL, NULL, node->model);
	if (!node->hint && !is_model_shown)
		play_notice(play, UI_TEXT_NO_HINT, "");
}

static const struct turn *last_turn(struct play *play)
{
	size_t n = session_count_turns(play->session);

	if (!n)
		play_notice(play, UI_TEXT_NO_TURN, "");
	return n ? session_get_turn(play->session, n - 1) : NULL;
}

static void run_coach(struct play *play, const char *argument)
{
	(void)argument;
	if (last_turn(play))
		play_coach(play);
}

static void list_findings(struct play *play, const struct turn *turn)
{
	play->has_listed = true;
	for (size_t i = 0; i < turn->n_findings; i++)
		play_add(play, ENTRY_FINDING,
			 ui_text_count(&play->arena, play->scenario, UI_TEXT_FINDING, i + 1),
			 play_heard_text(play, &(struct heard){turn->number, &turn->findings[i]}));
	play_notice(play, UI_TEXT_DISAGREE_WHICH, "");
}

static void dispute(struct play *play, const struct turn *turn, const struct finding *finding)
{
	play_dispute(play, &(struct heard){turn->number, finding}, LABEL_COUNT, "");
	play_notice(play, UI_TEXT_DISAGREE_THANKS, "");
}

static void run_disagree(struct play *play, const char *argument)
{
	const struct turn *turn = last_turn(play);

	if (!turn)
		return;
	unsigned number = read_count(argument, 0);
	if (!turn->n_findings)
		play_notice(play, UI_TEXT_NO_FINDINGS, "");
	else if (number >= 1 && number <= turn->n_findings)
		dispute(play, turn, &turn->findings[number - 1]);
	else
		list_findings(play, turn);
}

static void run_notes(struct play *play, const char *argument)
{
	(void)argument;
	play_add_notes(play);
}

static void run_map(struct play *play, const char *argument)
{
	(void)argument;
	play_add_map(play);
}

/* The list, or what of it a word narrows it down to. */
struct help_to {
	struct play *play;
	const char *words;
	bool has_any;
};

static void add_help(void *data, const char *name, const char *help)
{
	struct help_to *to = data;
	const char *const texts[] = {name, help};

	if (!find_words(to->words, texts, 2))
		return;
	play_add(to->play, ENTRY_NOTICE, name, help);
	to->has_any = true;
}

static void run_help(struct play *play, const char *argument)
{
	struct help_to to = {play, argument, false};

	ui_commands_list(play, add_help, &to);
	if (!to.has_any)
		play_notice(play, UI_TEXT_NO_HELP, argument);
}

static void (*const runs[UI_COMMAND_COUNT])(struct play *, const char *argument) = {
	[UI_COMMAND_STOP] = run_stop,   [UI_COMMAND_END] = run_end,
	[UI_COMMAND_BACK] = run_back,   [UI_COMMAND_HINT] = run_hint,
	[UI_COMMAND_COACH] = run_coach, [UI_COMMAND_DISAGREE] = run_disagree,
	[UI_COMMAND_NOTES] = run_notes, [UI_COMMAND_MAP] = run_map,
	[UI_COMMAND_HELP] = run_help,
};

static void suggest(struct play *play, const char *word)
{
	size_t n;
	const char *const *names = ui_command_names(&n);
	const char *nearest = near_word(word, names, n);

	play_notice(play, UI_TEXT_UNKNOWN_COMMAND, word);
	if (nearest)
		play_notice(play, UI_TEXT_DID_YOU_MEAN, nearest);
}

static bool find_command(const char *word, size_t *found)
{
	for (size_t i = 0; i < UI_COMMAND_COUNT; i++)
		if (!strcmp(word, ui_command_infos[i].nl) ||
		    !strcmp(word, ui_command_infos[i].en)) {
			*found = i;
			return true;
		}
	return false;
}

/* A colon that is left alone was to be a command; one before other signs may be a face. */
static bool is_begun(const char *line)
{
	const char c = line[0] == ':' ? line[1] : '.';

	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\0' || c == ' ' ||
	       c == '\t' || c == ':';
}

static void run(struct play *play, size_t command, const char *word, const char *argument)
{
	bool is_exam = session_options(play->session)->mode == MODE_EXAM;

	while (*argument == ' ')
		argument++;
	if (is_exam && !ui_command_infos[command].is_in_exam)
		play_notice(play, UI_TEXT_NOT_IN_EXAM, word);
	else
		runs[command](play, argument);
}

bool play_command(struct play *play, const char *line)
{
	size_t command;

	if (!strcmp(line, "?"))
		line = ui_command_infos[UI_COMMAND_HELP].nl;
	if (!is_begun(line))
		return false;
	size_t len = strcspn(line, " \t");
	char *word = memory_text(line);
	word[len] = '\0';
	for (char *c = word; *c; c++)
		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c + ('a' - 'A'));
	bool is_done = true;
	if (find_command(word, &command))
		run(play, command, word, line + len);
	else if (command_of(str_of(line)) != COMMAND_NONE)
		is_done = false;
	else
		suggest(play, word);
	free(word);
	return is_done;
}
