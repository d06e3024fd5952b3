/**
 * @file
 * Keeping what is typed in a form until it is done, so that a program that is
 * ended from outside loses a second of it at most.
 *
 * Forms may be refused a keeping as conversations are; that is told once, and
 * nothing ends by it.
 */
#include "form_typed.h"

#include <string.h>

#include "controller.h"

#include "gesprek/store/draft.h"

static struct str str_in(const struct bytes *bytes)
{
	return (struct str){bytes_text(bytes), bytes->len};
}

static void set(struct bytes *bytes, struct str text)
{
	bytes_reset(bytes);
	bytes_add(bytes, text.s, text.len);
}

/* What is refused once is not asked for every second. */
static void tell_once(struct play *play, bool is_done, struct diags *diags)
{
	if (!is_done)
		play->form.name = NULL;
	play_tell_refusal(play, is_done, diags);
}

/* The nth text begins with what is kept of it, unless it begins with something already. */
static bool take_up(struct play *play, struct field *field, size_t n, struct diags *diags)
{
	struct form *form = &play->form;
	struct str text;

	if (!store_read_typed(play->options->store, form->name, n, &form->arena, &text, diags))
		return false;
	set(&field->kept, text);
	if (!field->text.len)
		set(&field->text, text);
	return true;
}

void form_name(struct play *play, const char *name)
{
	struct form *form = &play->form;
	struct diags diags = {0};
	bool is_read = true;

	/* Of a file or a pipe every line can be given again. */
	if (!play->options->store || !play->can_ask)
		return;
	form->name = arena_text(&form->arena, name, strlen(name));
	for (size_t i = 0; is_read && form_find_field(form, FIELD_TEXT, i); i++)
		is_read = take_up(play, form_find_field(form, FIELD_TEXT, i), i, &diags);
	tell_once(play, is_read, &diags);
}

static bool keep_text(struct play *play, struct field *field, size_t n, struct str text,
		      struct diags *diags)
{
	if (str_is(text, bytes_text(&field->kept)))
		return true;
	if (!store_keep_typed(play->options->store, play->form.name, n, text, play_now(play),
			      diags))
		return false;
	set(&field->kept, text);
	return true;
}

void form_keep(struct play *play, const char *typed)
{
	struct form *form = &play->form;
	struct diags diags = {0};
	bool is_kept = true;
	struct field *field;

	if (play->stage != PLAY_FORM || !form->name)
		return;
	for (size_t i = 0; is_kept && (field = form_find_field(form, FIELD_TEXT, i)); i++) {
		bool is_typed = typed && field == &form->fields[form->focus];
		is_kept = keep_text(play, field, i, is_typed ? str_of(typed) : str_in(&field->text),
				    &diags);
	}
	tell_once(play, is_kept, &diags);
}

void form_forget_typed(struct play *play)
{
	struct form *form = &play->form;
	struct diags diags = {0};
	bool is_any = false;

	for (size_t i = 0; form->name && i < form->n_fields; i++)
		is_any = is_any || form->fields[i].kept.len;
	if (is_any)
		play_tell_refusal(
			play, store_forget_typed(play->options->store, form->name, &diags), &diags);
	form->name = NULL;
}

void form_do(struct play *play, form_act *act)
{
	act(play);
	if (play->stage != PLAY_FORM)
		form_forget_typed(play);
}
