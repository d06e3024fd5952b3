/*
 * The settings there are, and their values.
 */
#include "gesprek/store/settings.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"

#define COUNT(...) (sizeof((const char *[]){__VA_ARGS__}) / sizeof(const char *))

const struct setting_info setting_infos[SETTING_COUNT] = {
#define WORD(NAME, name, help, ...)                                                                \
	[SETTING_##NAME] = {name, help, {__VA_ARGS__}, COUNT(__VA_ARGS__), 0, 0, 0},
#define NUMBER(NAME, name, help, otherwise, least, most)                                           \
	[SETTING_##NAME] = {name, help, {NULL}, 0, otherwise, least, most},
#include "gesprek/store/settings.def"
#undef NUMBER
#undef WORD
};

static bool is_number_within(const char *text, unsigned least, unsigned most, unsigned *number)
{
	char *end;
	const unsigned long value = strtoul(text, &end, 10);

	/* A sign or a blank before it would be taken by strtoul(). */
	if (text[0] < '0' || text[0] > '9' || *end != '\0' || value < least || value > most)
		return false;
	*number = (unsigned)value;
	return true;
}

bool setting_allows(const struct setting_info *info, const char *text, unsigned *number)
{
	unsigned found = 0;
	bool is_allowed =
		info->n_words == 0 && is_number_within(text, info->least, info->most, &found);

	for (size_t i = 0; i < info->n_words && !is_allowed; i++)
		is_allowed = strcmp(info->words[i], text) == 0;
	if (is_allowed && number != NULL)
		*number = found;
	return is_allowed;
}

bool setting_read(struct store *store, enum setting setting, struct arena *arena,
		  struct setting_value *value, struct diags *diags)
{
	const struct setting_info *const info = &setting_infos[setting];
	const char *given = "";
	const bool is_read =
		store == NULL || store_read_setting(store, info->name, arena, &given, diags);

	*value = (struct setting_value){.text = given};
	value->is_given = is_read && setting_allows(info, given, &value->number);
	if (value->is_given)
		return true;
	value->number = info->otherwise;
	value->text =
		info->n_words > 0 ? info->words[0] : arena_textf(arena, "%u", info->otherwise);
	return is_read;
}
