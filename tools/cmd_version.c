/**
 * @file
 * `gesprek version`: what someone who reports a problem is asked for.
 */
#include <jansson.h>
#include <stdio.h>

#include "subcommand.h"
#include "version.h"

enum exit_status cmd_version(const struct call *call)
{
	(void)call;
	printf("gesprek %s\n", GESPREK_VERSION);
	printf("jansson %s\n", jansson_version_str());
	return EXIT_FINE;
}

const struct option_row options_version[] = {{0}};
