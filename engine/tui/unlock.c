/**
 * @file
 * The highest level that is open.
 */
#include "unlock.h"

#include <limits.h>

#include "controller.h"
#include "gesprek/store/settings.h"

bool unlock_read(struct play *play, struct diags *diags)
{
	const struct play_options *options = play->options;
	struct arena arena = {0};
	struct setting_value value = {.number = UINT_MAX};
	bool is_read = true;

	if (options->store || play->can_ask)
		is_read =
			setting_read(options->store, SETTING_UNLOCKED_LEVEL, &arena, &value, diags);
	if (!options->store && options->unlocked_level)
		value.number = options->unlocked_level;
	play->unlocked_level = value.number;
	arena_clear(&arena);
	return is_read;
}

bool unlock_is_open(const struct play *play, int level)
{
	return level <= 0 || (unsigned)level <= play->unlocked_level;
}
