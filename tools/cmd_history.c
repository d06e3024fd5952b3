/**
 * @file
 * `gesprek history`: what was practised, and one conversation as it was shown.
 */
#include "conversation_json.h"
#include "disagreements.h"
#include "history_compare.h"
#include "history_text.h"
#include "kept.h"
#include "kept_json.h"
#include "gesprek/base/message.h"

static bool print_one_json(struct kept *kept, const struct record *record, struct diags *diags)
{
	json_t *const json = conversation_json(kept, record, diags);

	if (json != NULL)
		kept_json_print(json);
	return json != NULL;
}

static enum exit_status show_one(struct kept *kept, const char *id, bool is_json)
{
	enum exit_status status = EXIT_FINE;
	const struct record *const record = kept_find(kept, id, &status);
	struct diags diags = {0};

	if (record == NULL)
		return status;
	if (is_json ? print_one_json(kept, record, &diags) : history_write(kept, record, &diags))
		return EXIT_FINE;
	say_diags(&diags);
	return EXIT_OUTPUT;
}

static enum exit_status compare(struct kept *kept, const char *const ids[COMPARED], bool is_json)
{
	const struct record *records[COMPARED];
	enum exit_status status = EXIT_FINE;

	for (size_t i = 0; i < COMPARED; i++) {
		records[i] = kept_find(kept, ids[i], &status);
		if (records[i] == NULL)
			return status;
	}
	return history_compare(kept, records, is_json);
}

static void show_all(const struct kept *kept, bool is_json)
{
	if (!is_json) {
		if (kept_write(kept, NULL) == 0)
			say(_("nothing has been kept"));
		return;
	}
	json_t *const array = json_array();
	for (size_t i = 0; i < kept->records.n; i++)
		json_array_append_new(array, record_json(&kept->records.v[i]));
	kept_json_print(array);
}

/* Of all conversations, or of the one that is named. */
static enum exit_status show_disagreements(struct kept *kept, const char *id, bool is_json)
{
	enum exit_status status = EXIT_FINE;
	struct records records = kept->records;

	if (id != NULL) {
		records = (struct records){kept_find(kept, id, &status), 1};
		if (records.v == NULL)
			return status;
	}
	return disagreements_write(kept, &records, is_json);
}

enum exit_status cmd_history(const struct call *call)
{
	const bool is_json = call_has(call, "json");
	enum exit_status status = EXIT_FINE;
	struct kept kept;

	if (call->n_args > 1 && call_has(call, "disagreements")) {
		say(_("'--disagreements' wants one conversation at most"));
		return EXIT_USAGE;
	}
	if (!kept_open(&kept))
		return EXIT_OUTPUT;
	if (call_has(call, "disagreements"))
		status = show_disagreements(&kept, call->n_args ? call->args[0] : NULL, is_json);
	else if (call->n_args == COMPARED)
		status = compare(&kept, call->args, is_json);
	else if (call->n_args > 0)
		status = show_one(&kept, call->args[0], is_json);
	else
		show_all(&kept, is_json);
	kept_close(&kept);
	return status;
}

const struct option_row options_history[] = {
	{"disagreements", NULL, N_("what was seen differently than the rules heard it")},
	{"json", NULL, N_("as JSON, for other programs")},
	{0},
};
