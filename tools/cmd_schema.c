/**
 * @file
 * `gesprek schema`: the JSON schemas by which editors complete and check scenarios and packs.
 */
#include <stdio.h>

#include "gesprek/base/message.h"
#include "gesprek/hear/pack.h"
#include "gesprek/scenario/scenario.h"
#include "subcommand.h"

static const struct schema_kind {
	const char *name;
	void (*write)(struct bytes *out);
} schema_kinds[] = {{"scenario", scenario_write_schema}, {"pack", pack_write_schema}};
enum { SCHEMA_KINDS = sizeof schema_kinds / sizeof *schema_kinds };

enum exit_status cmd_schema(const struct call *call)
{
	const char *names[SCHEMA_KINDS];
	struct bytes schema = {0};
	size_t kind;

	for (size_t i = 0; i < SCHEMA_KINDS; i++)
		names[i] = schema_kinds[i].name;
	if (!call_choice(call, "for", names, SCHEMA_KINDS, &kind))
		return EXIT_USAGE;
	schema_kinds[kind].write(&schema);
	fwrite(schema.s, 1, schema.len, stdout);
	bytes_clear(&schema);
	return EXIT_FINE;
}

const struct option_row options_schema[] = {
	{"for", "KIND", N_("of what: scenario, or pack (of rules)")},
	{0},
};
