/**
 * @file
 * Where the history is, whether it is wanted, and for how long.
 */
#include "record.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "gesprek/store/settings.h"
#include "messages.h"
#include "paths.h"

char *record_path(void)
{
	const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");

	/* The XDG specification: a relative path there counts as unset. */
	if (data != NULL && data[0] == '/')
		return paths_join(data, "gesprek/history.db");
	if (home == NULL || home[0] != '/')
		return NULL;
	return paths_join(home, ".local/share/gesprek/history.db");
}

int64_t record_now(void)
{
	return time(NULL);
}

static struct store *open_store(struct store *(*open)(const char *path, struct diags *diags),
				struct diags *diags)
{
	const struct source nowhere = {.path = "history"};
	char *const path = record_path();
	struct store *store = NULL;

	if (path == NULL)
		diag_add(diags, DIAG_STORE_REFUSED, (struct place){.source = &nowhere},
			 _("there is no home folder to keep the history in"));
	else
		store = open(path, diags);
	free(path);
	return store;
}

struct store *record_store(struct diags *diags)
{
	return open_store(store_open, diags);
}

bool record_is_wanted(bool otherwise)
{
	const char *word = getenv("GESPREK_HISTORY");

	return word == NULL || word[0] == '\0' ? otherwise : strcmp(word, "on") == 0;
}

void record_take_address(struct store *store)
{
	struct arena arena = {0};
	struct diags unsaid = {0}; /* then the environment decides, as it did so far */
	struct setting_value value;
	enum address address;

	if (setting_read(store, SETTING_ADDRESS, &arena, &value, &unsaid) && value.is_given &&
	    address_find(value.text, &address))
		messages_set_address(address);
	diags_clear(&unsaid);
	arena_clear(&arena);
}

static void say_forgotten(size_t n, unsigned days)
{
	struct arena arena = {0};
	const char *age = arena_textf(&arena, _n("%u day", "%u days", days), days);

	say(_n("%zu conversation forgotten, because it is more than %s old",
	       "%zu conversations forgotten, because they are more than %s old", n),
	    n, age);
	arena_clear(&arena);
}

/* Where it cannot be done now, the next time it is: a history that refuses is told by playing. */
static void forget_older(struct store *store)
{
	struct diags diags = {0};
	unsigned days;
	size_t n = 0;

	if (store_read_retention(store, &days, &diags) &&
	    store_forget_older(store, record_now(), days, &n, &diags) && n > 0)
		say_forgotten(n, days);
	diags_clear(&diags);
}

unsigned record_unlocked_level(void)
{
	struct diags unsaid = {0};
	struct arena arena = {0};
	char *const path = record_path();
	const bool is_there = path != NULL && paths_is_file(path);
	struct store *const store = is_there ? record_store(&unsaid) : NULL;
	struct setting_value value = {0};

	if (store != NULL && !setting_read(store, SETTING_UNLOCKED_LEVEL, &arena, &value, &unsaid))
		value.number = 0;
	store_close(store);
	free(path);
	arena_clear(&arena);
	diags_clear(&unsaid);
	return value.number;
}

struct store *record_open(char **refusal)
{
	struct diags diags = {0};
	struct store *const store = open_store(store_open_later, &diags);

	*refusal = NULL;
	if (store == NULL) {
		struct bytes text = {0};

		bytes_addf(&text, "%s: %s", diags.v[0].path, diags.v[0].message);
		*refusal = bytes_take(&text);
	} else {
		record_take_address(store);
		forget_older(store);
	}
	diags_clear(&diags);
	return store;
}
