/**
 * @file
 * `gesprek export`: everything as JSON, to take along; or one conversation, as JSON too or as a
 * card for a team.
 */
#include <stdio.h>
#include <stdlib.h>

#include "conversation_json.h"
#include "export_card.h"
#include "export_json.h"
#include "gesprek/base/message.h"
#include "output_file.h"

/* What is private stays behind unless it is asked for; that is told, so that nobody counts on a
 * copy that is not there. */
static void tell_left_out(const struct call *call)
{
	if (call->n_args > 0)
		return;
	if (!call_has(call, "with-journal"))
		say(_("your journal was left out; '--with-journal' takes it along"));
	if (!call_has(call, "with-scans"))
		say(_("your self-scans were left out; '--with-scans' takes them along"));
}

/* Takes @p json; NULL: it could not be read. */
static enum exit_status write_json(json_t *json, struct diags *diags, struct bytes *out)
{
	if (json == NULL) {
		say_diags(diags);
		return EXIT_OUTPUT;
	}
	char *const text = json_dumps(json, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
	bytes_add_text(out, text);
	bytes_add_char(out, '\n');
	free(text);
	json_decref(json);
	return EXIT_FINE;
}

static enum exit_status make_all(const struct call *call, struct kept *kept, struct bytes *out)
{
	const struct export_choice choice = {call_has(call, "with-journal"),
					     call_has(call, "with-scans")};
	struct diags diags = {0};

	return write_json(export_json(kept, choice, &diags), &diags, out);
}

static enum exit_status make_one(const struct call *call, struct kept *kept, struct bytes *out)
{
	enum exit_status status = EXIT_FINE;
	const struct record *const record = kept_find(kept, call->args[0], &status);
	struct diags diags = {0};

	if (record == NULL)
		return status;
	return write_json(conversation_json(kept, record, &diags), &diags, out);
}

/* @return what an option lacks or does not go with; NULL: all is well */
static const char *find_misuse(const struct call *call)
{
	const bool is_card = call_has(call, "markdown"), is_one = call->n_args > 0;

	if (is_card && !is_one)
		return N_("'--markdown' wants the number of a conversation");
	if (call_has(call, "share") && !is_card)
		return N_("'--share' goes with '--markdown'");
	if (is_one && (call_has(call, "with-journal") || call_has(call, "with-scans")))
		return N_("'--with-journal' and '--with-scans' go with the export of everything");
	if (call_has(call, "force") && !call_has(call, "output"))
		return N_("'--force' goes with '--output'");
	return NULL;
}

/* Of one moment: a conversation may go on beside it. */
static enum exit_status make(const struct call *call, struct kept *kept, struct bytes *out)
{
	if (!kept_hold(kept))
		return EXIT_OUTPUT;
	const enum exit_status status = call_has(call, "markdown") ? export_card(call, kept, out)
					: call->n_args > 0         ? make_one(call, kept, out)
								   : make_all(call, kept, out);
	kept_release(kept);
	return status;
}

static enum exit_status write_out(const struct call *call, struct kept *kept)
{
	struct output_file output;
	struct bytes out = {0};
	/* Made first: a file that is written over keeps its text where there is nothing new. */
	enum exit_status status = make(call, kept, &out);

	if (status == EXIT_FINE)
		status = output_open_asked(&output, call);
	if (status == EXIT_FINE)
		status = output_end(&output, &out);
	if (status == EXIT_FINE)
		tell_left_out(call);
	bytes_clear(&out);
	return status;
}

enum exit_status cmd_export(const struct call *call)
{
	const char *const misuse = find_misuse(call);
	struct kept kept;

	if (misuse != NULL) {
		say("%s", _(misuse));
		return EXIT_USAGE;
	}
	if (!kept_open(&kept))
		return EXIT_OUTPUT;
	const enum exit_status status = write_out(call, &kept);
	kept_close(&kept);
	return status;
}

const struct option_row options_export[] = {
	{"output", "FILE", N_("write to FILE, for your eyes only, instead of to the screen")},
	{"force", NULL, N_("write over FILE when it is there already")},
	{"with-journal", NULL, N_("with your journal, which stays behind otherwise")},
	{"with-scans", NULL, N_("with your self-scans, which stay behind otherwise")},
	{"markdown", NULL, N_("one conversation as a card for a team meeting")},
	{"share", "WHAT",
	 N_("of that conversation: scores (default), transcript, or fragment:FROM-TO")},
	{0},
};
