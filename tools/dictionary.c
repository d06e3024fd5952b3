/**
 * @file
 * Finding dictionaries, and opening them for typing help.
 */
#include "dictionary.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "paths.h"
#include "subcommand.h"

/* The first that is there is taken. */
static const struct {
	const char *language, *name;
} names[] = {
	{"nl", "nl_NL"}, {"nl", "nl"},    {"nl", "nl_BE"},
	{"en", "en_GB"}, {"en", "en_US"}, {"en", "en"},
};

static const char *const folders[] = {"/usr/share/hunspell", "/usr/local/share/hunspell",
				      "/usr/share/myspell/dicts", "/usr/share/myspell",
				      "/opt/homebrew/share/hunspell"};

static char *find_file(const char *folder, const char *name, const char *ending)
{
	struct bytes path = {0};

	bytes_addf(&path, "%s/%s.%s", folder, name, ending);
	if (paths_is_file(bytes_text(&path)))
		return bytes_take(&path);
	bytes_clear(&path);
	return NULL;
}

/* Both files, or none. */
static bool find_in(const char *folder, const char *language, char **affix, char **words)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strcmp(names[i].language, language) != 0)
			continue;
		*affix = find_file(folder, names[i].name, "aff");
		*words = *affix ? find_file(folder, names[i].name, "dic") : NULL;
		if (*words)
			return true;
		free(*affix);
	}
	*affix = *words = NULL;
	return false;
}

static bool find(const char *language, char **affix, char **words)
{
	const char *asked = getenv("GESPREK_DICT");
	bool is_found = false;

	if (asked && *asked)
		return find_in(asked, language, affix, words);
	for (size_t i = 0; i < sizeof folders / sizeof *folders && !is_found; i++)
		is_found = find_in(folders[i], language, affix, words);
	return is_found;
}

const char *dictionary_language(size_t n)
{
	static const char *const languages[] = {"nl", "en"};

	return n < sizeof languages / sizeof *languages ? languages[n] : NULL;
}

char *dictionary_find(const char *language)
{
	char *affix, *words;

	find(language, &affix, &words);
	free(affix);
	return words;
}

struct spelling *dictionary_open(const struct pack *pack)
{
	struct spelling *spelling = NULL;
	char *affix, *words;

	if (find(pack_language(pack), &affix, &words))
		spelling = spelling_open(pack, affix, words);
	free(affix);
	free(words);
	return spelling;
}

struct word_book *dictionary_open_book(const char *language)
{
	struct word_book *book = NULL;
	char *affix, *words;

	if (find(language, &affix, &words))
		book = word_book_open(affix, words);
	free(affix);
	free(words);
	return book;
}

bool dictionary_is_off(void)
{
	const char *asked = getenv("GESPREK_DICT");

	return asked && strcmp(asked, "off") == 0;
}

void dictionary_say_missing(const struct pack *pack)
{
	char *const words = dictionary_find(pack_language(pack));

	if (!words)
		say(_("there is no dictionary for the language '%s', so typing help is off; "
		      "GESPREK_DICT can name the folder of hunspell's files"),
		    pack_language(pack));
	free(words);
}

static struct spelling *open_for_play(void *data, const struct pack *pack)
{
	(void)data;
	return dictionary_open(pack);
}

const struct play_speller dictionary_speller = {.open = open_for_play};
