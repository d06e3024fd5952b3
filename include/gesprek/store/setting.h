/**
 * @file
 * Choices about the program that last: how the trainee is addressed, how long things are kept.
 *
 * A name and a text each. Names in use:
 *   address           `je` or `u`: how the program speaks to the trainee
 *   retention-days    how long what was practised is kept, 0 for ever; see forget.h
 *   shown-retention   `yes` once it was told how long that is
 *   unlocked-level    the highest level of scenarios that is open
 * Forgetting everything leaves them: who chose to keep things for a month would have them kept for
 * a year otherwise.
 */
#ifndef GESPREK_STORE_SETTING_H
#define GESPREK_STORE_SETTING_H

#include "gesprek/store/store.h"

/** @p value lives in @p arena; "" when it was never set. */
bool store_read_setting(struct store *store, const char *name, struct arena *arena,
			const char **value, struct diags *diags);
/** "" takes the setting away. */
bool store_write_setting(struct store *store, const char *name, const char *value,
			 struct diags *diags);

#endif
