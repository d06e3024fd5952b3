/**
 * @file
 * `gesprek resume`: go on with a conversation that was left before its end.
 */
#include "kept.h"
#include "gesprek/base/message.h"
#include "dictionary.h"
#include "library.h"
#include "record.h"
#include "recorder.h"

/* One that broke off before the first word can as well be begun anew. */
static bool is_unfinished(const struct record *record)
{
	return record->ended == 0 && (record->replies > 0 || record->has_draft);
}

static const struct scenario *load(void *data, const char *id_or_path, struct diags *diags)
{
	return library_scenario(data, id_or_path, diags);
}

static enum exit_status resume(const struct call *call, struct kept *kept,
			       const struct record *record)
{
	size_t n;
	const char *const *rules = call_texts(call, "rules", &n);
	struct library *const library = library_new(rules, n);
	struct recorder *const recorder =
		recorder_new(record_is_wanted(true) ? kept->store : NULL, NULL);
	const struct play_library scenarios = {.data = library, .load = load};
	const struct play_options options = {
		.library = &scenarios,
		.speller = &dictionary_speller,
		.log = recorder_log(recorder),
		.store = kept->store,
		.now = record_now,
		.resume = record->id,
		.is_plain = call_has(call, "plain"),
		.is_ascii = call_has(call, "ascii"),
	};
	const int status = play_run(&options);

	recorder_free(recorder);
	library_free(library);
	return (enum exit_status)status;
}

static enum exit_status resume_one(const struct call *call, struct kept *kept)
{
	enum exit_status status = EXIT_FINE;
	const struct record *const record = kept_find(kept, call->args[0], &status);

	if (record == NULL)
		return status;
	if (is_unfinished(record))
		return resume(call, kept, record);
	say(_("conversation %lld cannot go on; 'gesprek history %lld' shows it"),
	    (long long)record->id, (long long)record->id);
	return EXIT_NO_INPUT;
}

/* The only one; where there are more, the trainee chooses. */
static enum exit_status resume_any(const struct call *call, struct kept *kept)
{
	const struct record *only = NULL;
	size_t n = 0;

	for (size_t i = 0; i < kept->records.n; i++)
		if (is_unfinished(&kept->records.v[i])) {
			only = &kept->records.v[i];
			n++;
		}
	if (n == 1)
		return resume(call, kept, only);
	if (n == 0)
		say(_("there is no unfinished conversation"));
	else if (kept_write(kept, is_unfinished) > 0)
		say(_("there are several; 'gesprek resume' and a number goes on with one"));
	return EXIT_FINE;
}

enum exit_status cmd_resume(const struct call *call)
{
	struct kept kept;

	if (!kept_open(&kept))
		return EXIT_OUTPUT;
	const enum exit_status status =
		call->n_args > 0 ? resume_one(call, &kept) : resume_any(call, &kept);
	kept_close(&kept);
	return status;
}

const struct option_row options_resume[] = {
	{"plain", NULL, N_("plain lines: no full screen, replies are read one a line")},
	{"ascii", NULL, N_("draw with plain ASCII signs")},
	{"rules", "RULES", N_("rules to hear by: a name or a file; more are laid over it")},
	{0},
};
