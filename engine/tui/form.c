/**
 * @file
 * Making forms. Items grow in one list, so a section knows where it begins.
 */
#include "form.h"

#include <stdlib.h>
#include <string.h>

#include "controller.h"
#include "form_typed.h"

static const char *const numbers[FORM_RATING_MOST] = {"1", "2", "3", "4", "5",
						      "6", "7", "8", "9", "10"};

static const char *const label_of_none = "";

static void clear_field(struct field *field)
{
	bytes_clear(&field->text);
	bytes_clear(&field->kept);
}

void form_clear(struct form *form)
{
	unsigned number = form->number;

	for (size_t i = 0; i < form->n_fields; i++)
		clear_field(&form->fields[i]);
	free(form->items);
	free(form->sections);
	arena_clear(&form->arena);
	*form = (struct form){.number = number};
}

struct form *form_open(struct play *play, const char *title, const char *right)
{
	struct form *form = &play->form;

	form_forget_typed(play);
	form_clear(form);
	form->title = arena_text(&form->arena, title, strlen(title));
	form->right = arena_text(&form->arena, right, strlen(right));
	form->ask = ui_text(play->scenario, UI_TEXT_WHAT_NOW);
	form->number++;
	play->stage = PLAY_FORM;
	return form;
}

void form_section(struct form *form, const char *title, bool is_columns)
{
	struct form_section *section =
		array_add(form->sections, form->n_sections, form->cap_sections);

	*section = (struct form_section){
		.title = title, .first = form->n_items, .is_columns = is_columns};
}

static void add_item(struct form *form, const struct debrief_item *item)
{
	if (!form->n_sections)
		form_section(form, "", false);
	*array_add(form->items, form->n_items, form->cap_items) = *item;
	form->sections[form->n_sections - 1].n++;
}

void form_say(struct form *form, enum debrief_item_kind kind, const char *label, const char *text)
{
	if (text && *text)
		add_item(form, &(struct debrief_item){.kind = kind, .label = label, .text = text});
}

void form_say_paragraphs(struct form *form, const char *label, const char *text)
{
	while (text && *text) {
		size_t len = strcspn(text, "\n");
		enum debrief_item_kind kind = *label ? DEBRIEF_LABEL : DEBRIEF_TEXT;
		form_say(form, kind, label, arena_text(&form->arena, text, len));
		label = len ? label_of_none : label;
		text += len + (text[len] == '\n');
	}
}

void form_say_section(struct form *form, const struct debrief_section *section)
{
	form_section(form, section->title, section->is_columns);
	for (size_t i = 0; i < section->n; i++)
		add_item(form, &section->items[i]);
}

struct debrief_section form_get_section(const struct form *form, size_t n)
{
	const struct form_section *section = &form->sections[n];

	return (struct debrief_section){
		.id = "",
		.title = section->title,
		.items = form->items ? &form->items[section->first] : NULL,
		.n = section->n,
		.is_columns = section->is_columns,
	};
}

/* A form with more fields than fit is a mistake of its file; what is beyond is not asked. */
static struct field *add_field(struct form *form, enum field_kind kind, const char *label)
{
	size_t at = form->n_fields < FORM_MOST_FIELDS ? form->n_fields++ : FORM_MOST_FIELDS - 1;
	struct field *field = &form->fields[at];

	clear_field(field);
	*field = (struct field){.kind = kind, .label = label};
	return field;
}

struct field *form_add_choice(struct form *form, const char *label, const char *const *choices,
			      size_t n, const char *none, size_t value)
{
	struct field *field = add_field(form, FIELD_CHOICE, label);

	field->choices = choices;
	field->n_choices = n;
	field->none = none;
	field->value = value;
	return field;
}

struct field *form_add_rating(struct form *form, const char *label, const char *none, size_t value)
{
	struct field *field = form_add_choice(form, label, numbers, FORM_RATING_MOST, none, value);

	field->is_number = true;
	return field;
}

struct field *form_add_text(struct form *form, const char *label, const char *text)
{
	struct field *field = add_field(form, FIELD_TEXT, label);

	bytes_add_text(&field->text, text);
	return field;
}

struct field *form_add_line(struct form *form, const char *label, const char *text, form_act *act)
{
	struct field *field = form_add_text(form, label, text);

	field->act = act;
	return field;
}

struct field *form_add_action(struct form *form, const char *label, form_act *act)
{
	struct field *field = add_field(form, FIELD_ACTION, label);

	field->act = act;
	return field;
}

struct field *form_find_field(struct form *form, enum field_kind kind, size_t n)
{
	for (size_t i = 0; i < form->n_fields; i++)
		if (form->fields[i].kind == kind && !n--)
			return &form->fields[i];
	return NULL;
}

size_t form_action_value(const struct form *form)
{
	return form->fields[form->focus].value;
}

const char *field_text(struct field *field)
{
	struct bytes *text = &field->text;

	while (text->len && strchr(" \t\r\n", text->s[text->len - 1]))
		text->s[--text->len] = '\0';
	const char *start = bytes_text(text);
	return start + strspn(start, " \t\r\n");
}

const char *field_choice(const struct field *field)
{
	if (!field->value)
		return field->none ? field->none : "";
	return field->choices[field->value - 1];
}

bool field_can_change(const struct field *field)
{
	return field->kind == FIELD_CHOICE && field->n_choices + (field->none != NULL) > 1;
}
