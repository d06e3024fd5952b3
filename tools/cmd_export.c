/**
 * @file
 * `gesprek export`: everything as JSON, to take along.
 */
#include "export_json.h"
#include "gesprek/base/message.h"
#include "output_file.h"

/* What is private stays behind unless it is asked for; that is told, so that nobody counts on a
 * copy that is not there. */
static void tell_left_out(struct export_choice choice)
{
	if (!choice.with_journal)
		say(_("your journal was left out; '--with-journal' takes it along"));
	if (!choice.with_scans)
		say(_("your self-scans were left out; '--with-scans' takes them along"));
}

static enum exit_status export_all(const struct call *call, struct kept *kept)
{
	const struct export_choice choice = {call_has(call, "with-journal"),
					     call_has(call, "with-scans")};
	struct diags diags = {0};
	struct output_file output;
	json_t *const json = export_json(kept, choice, &diags);

	if (json == NULL) {
		say_diags(&diags);
		return EXIT_OUTPUT;
	}
	enum exit_status status =
		output_open(&output, call_text(call, "output", NULL), call_has(call, "force"));
	if (status == EXIT_FINE) {
		/* What it could not write, output_close() finds and says. */
		json_dumpf(json, output.file, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
		putc('\n', output.file);
		status = output_close(&output) ? EXIT_FINE : EXIT_OUTPUT;
	}
	if (status == EXIT_FINE)
		tell_left_out(choice);
	json_decref(json);
	return status;
}

enum exit_status cmd_export(const struct call *call)
{
	struct kept kept;

	if (!kept_open(&kept))
		return EXIT_OUTPUT;
	const enum exit_status status = export_all(call, &kept);
	kept_close(&kept);
	return status;
}

const struct option_row options_export[] = {
	{"output", "FILE", N_("write to FILE, for your eyes only, instead of to the screen")},
	{"force", NULL, N_("write over FILE when it is there already")},
	{"with-journal", NULL, N_("with your journal, which stays behind otherwise")},
	{"with-scans", NULL, N_("with your self-scans, which stay behind otherwise")},
	{0},
};
