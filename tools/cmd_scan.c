/**
 * @file
 * `gesprek scan`: the self-scan over ten topics of reflection.
 */
#include <jansson.h>
#include <stdio.h>

#include "gesprek/base/message.h"
#include "kept.h"
#include "kept_json.h"
#include "own_pages.h"

static enum exit_status print_scans(struct kept *kept)
{
	json_t *const array = json_array();
	struct diags diags = {0};
	struct scan *scans = NULL;
	size_t n = 0;
	const bool is_read = kept->store == NULL ||
			     store_list_scans(kept->store, &kept->arena, &scans, &n, &diags);

	for (size_t i = 0; i < n && is_read; i++)
		json_array_append_new(array, kept_json_scan(&scans[i]));
	if (is_read && json_dumpf(array, stdout, JSON_INDENT(2)) == 0)
		putchar('\n');
	json_decref(array);
	say_diags(&diags);
	return is_read ? EXIT_FINE : EXIT_OUTPUT;
}

enum exit_status cmd_scan(const struct call *call)
{
	struct kept kept;

	if (!call_has(call, "json"))
		return own_pages_open(call, PLAY_FIRST_SCAN);
	if (!kept_open(&kept))
		return EXIT_OUTPUT;
	const enum exit_status status = print_scans(&kept);
	kept_close(&kept);
	return status;
}

const struct option_row options_scan[] = {
	{"plain", NULL, N_("plain lines: no full screen")},
	{"ascii", NULL, N_("draw with plain ASCII signs")},
	{"json", NULL, N_("as JSON, for other programs")},
	{0},
};
