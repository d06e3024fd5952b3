/**
 * @file
 * The settings, as `gesprek settings` has them: each row of settings.def is a
 * field, asked for by what it does.
 */
#include "forms.h"

#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/store/settings.h"

/* What is asked; what it means is said above, as the table of settings has it. */
static const char *const labels[SETTING_COUNT] = {
	[SETTING_ADDRESS] = N_("You are spoken to with"),
	[SETTING_RETENTION_DAYS] = N_("Days that a conversation is kept"),
	[SETTING_UNLOCKED_LEVEL] = N_("Open up to level"),
};

/* The fields stand in the order of the settings. */
static const char *value_of(struct play *play, enum setting setting)
{
	struct field *field = &play->form.fields[setting];

	return field->kind == FIELD_TEXT ? field_text(field) : field_choice(field);
}

/* What is empty goes back to what holds where nothing is chosen. */
static bool is_allowed(struct play *play, enum setting setting)
{
	const struct setting_info *info = &setting_infos[setting];
	const char *value = value_of(play, setting);

	if (!*value || setting_allows(info, value, NULL))
		return true;
	bytes_addf(&play->problem, _("%s wants a whole number from %u to %u, not '%s'"), info->name,
		   info->least, info->most, value);
	bytes_add_char(&play->problem, '\n');
	return false;
}

/* Only what was changed is written: what was never chosen stays so. */
static bool write_one(struct play *play, enum setting setting, struct diags *diags)
{
	struct store *store = play->options->store;
	const char *value = value_of(play, setting);
	struct setting_value old;

	return setting_read(store, setting, &play->form.arena, &old, diags) &&
	       (!strcmp(old.text, value) ||
		store_write_setting(store, setting_infos[setting].name, value, diags));
}

static void keep(struct play *play)
{
	struct diags diags = {0};
	bool is_kept = true;

	for (enum setting i = 0; i < SETTING_COUNT; i++)
		if (!is_allowed(play, i))
			return;
	for (enum setting i = 0; i < SETTING_COUNT && is_kept; i++)
		is_kept = write_one(play, i, &diags);
	play_tell_refusal(play, is_kept, &diags);
	if (is_kept)
		play_home(play);
}

static void add_field(struct form *form, enum setting setting, const char *value)
{
	const struct setting_info *info = &setting_infos[setting];
	size_t at = 0;

	if (!info->n_words) {
		form_add_text(form, _(labels[setting]), value);
		return;
	}
	while (at < info->n_words && strcmp(info->words[at], value) != 0)
		at++;
	form_add_choice(form, _(labels[setting]), info->words, info->n_words, NULL, at + 1);
}

void form_settings_open(struct play *play)
{
	struct form *form = form_open(play, _("Settings"), "");
	struct diags diags = {0};
	bool is_read = true;

	form->ask = ui_text(NULL, UI_TEXT_WHAT_NOW);
	form->back = play_home;
	form_say(form, DEBRIEF_TEXT, "",
		 _("These hold until you change them. How you are spoken to changes the next time "
		   "the program starts."));
	for (enum setting i = 0; i < SETTING_COUNT; i++) {
		struct setting_value value;
		is_read &= setting_read(play->options->store, i, &form->arena, &value, &diags);
		form_say(form, DEBRIEF_LABEL, _(labels[i]), _(setting_infos[i].help));
		add_field(form, i, value.text);
	}
	play_tell_refusal(play, is_read, &diags);
	form_add_action(form, _("keep these settings"), keep);
	form_add_action(form, _("leave them as they were"), play_home);
}
