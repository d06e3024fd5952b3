/**
 * @file
 * Reading a form out and taking its answers. An empty line leaves a field as
 * it is, and the word for going back goes back.
 */
#include "plain_form.h"

#include <stdlib.h>
#include <string.h>

#include "field_find.h"
#include "line.h"
#include "signals.h"
#include "ui_commands.h"

/* What a line given to a form came to. */
enum answer { ANSWERED, WENT_BACK, STOPPED, ENDED };

void plain_say_sections(struct plain_lines *lines, const struct debrief_section *sections, size_t n)
{
	const struct debrief debrief = {.sections = sections, .n = n};
	struct bytes text = {0};

	debrief_write(&debrief, 0, &text);
	fwrite(bytes_text(&text), 1, text.len, lines->out);
	bytes_clear(&text);
}

size_t plain_number_in(const char *line, size_t most)
{
	char *end;
	unsigned long number = strtoul(line, &end, 10);
	bool is_number = *line >= '0' && *line <= '9' && !*end;

	return is_number && number <= most ? number : 0;
}

void plain_ask_for_number(struct plain_lines *lines, const struct scenario *scenario, size_t most)
{
	struct arena arena = {0};

	lines_say(lines, "", ui_text_count(&arena, scenario, UI_TEXT_NUMBER_PLEASE, most));
	arena_clear(&arena);
}

size_t plain_read_number(struct plain_lines *lines, const struct scenario *scenario,
			 const char *prompt, size_t most)
{
	for (;;) {
		char *line = lines_read(lines, prompt);
		bool is_over = !line || !*line;
		size_t number = is_over ? 0 : plain_number_in(line, most);
		free(line);
		if (is_over || number)
			return number;
		plain_ask_for_number(lines, scenario, most);
	}
}

static bool is_command(const char *line, enum ui_command command)
{
	const struct ui_command_info *info = &ui_command_infos[command];

	return !strcmp(line, info->nl) || !strcmp(line, info->en);
}

/* The ways out of any field; ANSWERED where the line is none of them. */
static enum answer way_out(const struct play *play, const char *line)
{
	if (!line)
		return ENDED;
	/* A form that takes replies knows these words itself. */
	if (is_command(line, UI_COMMAND_STOP) && !play->form.takes_input)
		return STOPPED;
	return play->form.back && is_command(line, UI_COMMAND_BACK) ? WENT_BACK : ANSWERED;
}

/* Numbers are their own names, and what the field before chose from was just said. */
static void say_choices(const struct form *form, struct plain_lines *lines,
			const struct field *field)
{
	bool is_said = field > form->fields && field[-1].choices == field->choices;

	for (size_t i = 0; i < field->n_choices && !field->is_number && !is_said; i++)
		lines_say_choice(lines, i + 1, field->choices[i]);
}

/* Of a long list the choices that have these words, by their numbers. @return are there any? */
static bool find_choices(struct plain_lines *lines, const struct field *field, const char *words)
{
	bool is_any = false;

	for (size_t i = 1; field_is_long(field) && i <= field->n_choices; i++) {
		if (!field_has_words(field, i, words))
			continue;
		lines_say_choice(lines, i, field->choices[i - 1]);
		is_any = true;
	}
	return is_any;
}

/* Until it is a number of the choices, nothing, or another way out. */
static enum answer ask_choice(struct play *play, struct plain_lines *lines, struct field *field)
{
	say_choices(&play->form, lines, field);
	if (field_is_long(field))
		lines_say(lines, "", ui_text(play->scenario, UI_TEXT_FIND_IN_LIST));
	for (;;) {
		char *line = lines_read(lines, field->label);
		enum answer answer = way_out(play, line);
		bool is_empty = line && !*line;
		size_t number = line ? plain_number_in(line, field->n_choices) : 0;
		bool is_found = answer == ANSWERED && !is_empty && !number &&
				find_choices(lines, field, line);
		free(line);
		if (answer != ANSWERED)
			return answer;
		if (number)
			field->value = number;
		if (number || is_empty)
			return ANSWERED;
		if (!is_found)
			plain_ask_for_number(lines, play->scenario, field->n_choices);
	}
}

static void keep_typed(void *data, const char *text)
{
	form_keep(data, text);
}

static enum answer ask_text(struct play *play, struct plain_lines *lines, struct field *field)
{
	struct form *form = &play->form;
	bool is_kept = form->name && field->kept.len;
	const struct line_draft draft = {is_kept ? field_text(field) : NULL, keep_typed, play};

	form->focus = (size_t)(field - form->fields);
	char *line = lines_read_draft(lines, field->label, &draft);
	enum answer answer = way_out(play, line);

	/* A line that was broken off is what was typed so far. */
	if (!line && lines->has_person && signals_end())
		line = memory_text(line_text());
	/* An empty line leaves what is there, but for what stood in that line and was rubbed out.
	 */
	if (line && (*line || is_kept) && (answer == ANSWERED || answer == ENDED)) {
		bytes_reset(&field->text);
		bytes_add_text(&field->text, line);
	}
	free(line);
	return answer;
}

static enum answer ask_field(struct play *play, struct plain_lines *lines, struct field *field)
{
	if (field->kind == FIELD_TEXT)
		return ask_text(play, lines, field);
	if (field_can_change(field))
		return ask_choice(play, lines, field);
	return ANSWERED;
}

/* The action gets the focus, as it has on a screen: what it does may depend on which it is. */
static form_act *take_action(struct form *form, size_t n)
{
	const struct field *field = form_find_field(form, FIELD_ACTION, n);

	form->focus = (size_t)(field - form->fields);
	return field->act;
}

/* One action needs no asking; of several one is chosen. */
static form_act *ask_action(struct play *play, struct plain_lines *lines)
{
	struct form *form = &play->form;
	size_t n = 0;

	if (!form_find_field(form, FIELD_ACTION, 1))
		return take_action(form, 0);
	for (const struct field *field; (field = form_find_field(form, FIELD_ACTION, n)); n++)
		lines_say_choice(lines, n + 1, field->label);
	size_t number = plain_read_number(lines, play->scenario, form->ask, n);
	if (number || !form->otherwise)
		return take_action(form, number ? number - 1 : 0);
	return form->otherwise;
}

/* What nobody is there to choose is at least told. */
static void say_values(const struct form *form, struct plain_lines *lines)
{
	for (size_t i = 0; i < form->n_fields; i++)
		if (form->fields[i].kind == FIELD_CHOICE && form->fields[i].value)
			lines_say(lines, form->fields[i].label, field_choice(&form->fields[i]));
}

/* Before the debrief nothing of the conversation may stay; otherwise it is the form that is left.
 */
static form_act *stop_act(const struct play *play)
{
	if (play->session && !play->sections)
		return play_stop;
	return play->form.back ? play->form.back : play_quit;
}

static form_act *answer_form(struct play *play, struct plain_lines *lines)
{
	struct form *form = &play->form;

	for (size_t i = 0; i < form->n_fields; i++) {
		enum answer answer = ask_field(play, lines, &form->fields[i]);
		if (answer == WENT_BACK)
			return form->back;
		if (answer == STOPPED)
			return stop_act(play);
		if (answer == ENDED)
			return form->pass ? form->pass : take_action(form, 0);
	}
	return ask_action(play, lines);
}

/* The next line that says anything, as if it were typed. */
static form_act *take_input(struct plain_lines *lines, struct form *form)
{
	struct bytes *text = &form_find_field(form, FIELD_TEXT, 0)->text;
	char *line = NULL;

	do {
		free(line);
		line = lines_read(lines, "");
	} while (line && !line[strspn(line, " \t")]);
	bytes_reset(text);
	bytes_add_text(text, line ? line : "");
	form_act *act = line ? take_action(form, 0) : form->pass;
	free(line);
	return act;
}

static void say_title(const struct form *form, struct plain_lines *lines)
{
	lines_say(lines, "", form->title);
	if (*form->right)
		lines_say(lines, "", form->right);
}

void plain_form_run(struct play *play, struct plain_lines *lines)
{
	struct form *form = &play->form;
	form_act *act = form->pass ? form->pass : take_action(form, 0);

	if (!form->is_next)
		say_title(form, lines);
	if (form->own && !lines->has_person)
		lines_say(lines, ui_text(play->scenario, UI_TEXT_YOU), form->own);
	for (size_t i = 0; i < form->n_sections; i++) {
		const struct debrief_section section = form_get_section(form, i);
		plain_say_sections(lines, &section, 1);
	}
	if (lines->has_person)
		act = answer_form(play, lines);
	else if (form->takes_input)
		act = take_input(lines, form);
	else
		say_values(form, lines);
	if (!signals_end())
		form_do(play, act);
}
