/**
 * @file
 * `gesprek version`: what someone who reports a problem is asked for.
 */
#include <jansson.h>
#include <stdio.h>

#include "gesprek/base/yaml.h"
#include "gesprek/hear/pack.h"
#include "gesprek/store/store.h"
#include "subcommand.h"
#include "version.h"

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
	bytes_clear(&pcre2);
	return EXIT_FINE;
}

const struct option_row options_version[] = {{0}};
