/**
 * @file
 * `gesprek schema`: the JSON schema by which editors complete and check scenarios.
 */
#include <stdio.h>

#include "subcommand.h"
#include "gesprek/scenario/scenario.h"

enum exit_status cmd_schema(const struct call *call)
{
	struct bytes schema = {0};

	(void)call;
	scenario_write_schema(&schema);
	fwrite(schema.s, 1, schema.len, stdout);
	bytes_clear(&schema);
	return EXIT_FINE;
}

const struct option_row options_schema[] = {{0}};
