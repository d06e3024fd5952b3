/**
 * @file
 * What a trainee can set, and what holds where nothing was set: the rows of settings.def.
 *
 * setting.h keeps any name and text; here is what they mean. A value that a row does not allow, as
 * a later version may write, counts as never set.
 */
#ifndef GESPREK_STORE_SETTINGS_H
#define GESPREK_STORE_SETTINGS_H

#include "gesprek/store/forget.h"
#include "gesprek/store/setting.h"

enum setting {
#define WORD(NAME, ...)   SETTING_##NAME,
#define NUMBER(NAME, ...) SETTING_##NAME,
#include "gesprek/store/settings.def"
#undef NUMBER
#undef WORD
	SETTING_COUNT
};

enum { SETTING_MOST_WORDS = 4 };

struct setting_info {
	const char *name, *help;               /* help: shown through _() */
	const char *words[SETTING_MOST_WORDS]; /* all that it can be; none: it is a number */
	size_t n_words;
	unsigned otherwise, least, most; /* of a number */
};

extern const struct setting_info setting_infos[SETTING_COUNT];

struct setting_value {
	const char *text; /* as it is typed */
	unsigned number;  /* 0 where it is a word */
	bool is_given;    /* false: what holds where nothing was set */
};

/** Is @p text one of the words, or a number within its bounds? @p number may be NULL. */
bool setting_allows(const struct setting_info *info, const char *text, unsigned *number);
/**
 * What holds now; its text lives in @p arena.
 * @param store NULL: there is no history, so nothing was set
 * @return false when the history could not be read; @p value is then as if nothing was set.
 */
bool setting_read(struct store *store, enum setting setting, struct arena *arena,
		  struct setting_value *value, struct diags *diags);

#endif
