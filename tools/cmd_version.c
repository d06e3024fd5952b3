/**
 * @file
 * `gesprek version`: what someone who reports a problem is asked for.
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/base/yaml.h"
#include "gesprek/hear/pack.h"
#include "gesprek/store/store.h"
#include "dictionary.h"
#include "subcommand.h"
#include "version.h"

/* "dictionary nl /usr/share/hunspell/nl_NL.dic" */
static void print_dictionary(const char *language)
{
	char *const path = dictionary_find(language);
	struct bytes safe = {0};

	text_safe(&safe, str_of(path ? path : _("none: typing help is off")), false);
	printf("%s %s %s\n", _("dictionary"), language, bytes_text(&safe));
	bytes_clear(&safe);
	free(path);
}

enum exit_status cmd_version(const struct call *call)
{
	struct bytes pcre2 = {0};

	(void)call;
	pack_add_library_version(&pcre2);
	printf("gesprek %s\n", GESPREK_VERSION);
	printf("libyaml %s\n", yaml_library_version());
	printf("pcre2 %s\n", bytes_text(&pcre2));
	printf("sqlite %s\n", store_library_version());
	printf("jansson %s\n", jansson_version_str());
	for (size_t i = 0; dictionary_language(i); i++)
		print_dictionary(dictionary_language(i));
	bytes_clear(&pcre2);
	return EXIT_FINE;
}

const struct option_row options_version[] = {{0}};
