/**
 * @file
 * `gesprek resume`: go on with a conversation that was left before its end.
 *
 * A conversation is a fold of its replies, so all that was said is said again
 * to the scenario and rules as they are now. Where these changed since, it may
 * go another way than it did; that is said, and no reason not to go on.
 */
#include "kept.h"
#include "gesprek/base/message.h"
#include "dictionary.h"
#include "library.h"
#include "paths.h"
#include "record.h"

/* One that broke off before the first word can as well be begun anew. */
static bool is_unfinished(const struct record *record)
{
	return record->ended == 0 && (record->replies > 0 || record->has_draft);
}

static const struct scenario *load(void *data, const char *id_or_path, struct diags *diags)
{
	return library_scenario(data, id_or_path, diags);
}

/* Where it was kept from, or what has its id now that the file was moved. */
static const char *find_scenario(struct library *library, const struct record *record)
{
	if (paths_is_file(record->path))
		return record->path;
	return library_find_scenario(library, record->scenario);
}

static void warn_of_changes(const struct record *record, const struct scenario *scenario)
{
	if (scenario->hash != record->scenario_hash)
		say(_("the scenario was changed since; the conversation may go another way"));
	if (pack_hash(scenario->pack) != record->rules_hash)
		say(_("the rules were changed since; what was said may be heard otherwise"));
}

/* "trust=20", as play was given them. */
static const char *const *set_texts(struct arena *arena, const struct record *record, size_t *n)
{
	const char **texts = arena_new(arena, STATE_COUNT * sizeof *texts);

	*n = 0;
	for (unsigned v = 0; v < STATE_COUNT; v++)
		if (record->set_given & (1U << v))
			texts[(*n)++] =
				arena_textf(arena, "%s=%d", state_id((enum state_variable)v),
					    record->set.by[v]);
	return texts;
}

static bool read_replies(struct kept *kept, const struct record *record,
			 struct play_options *options)
{
	struct diags diags = {0};
	struct kept_reply *replies;
	const bool is_read = store_read_replies(kept->store, record->id, &kept->arena, &replies,
						&options->n_replies, &diags);
	const size_t n = options->n_replies;
	const char **texts = arena_new(&kept->arena, (n + 1) * sizeof *texts);
	struct respellings *read = arena_new(&kept->arena, (n + 1) * sizeof *read);

	for (size_t i = 0; i < n; i++) {
		texts[i] = replies[i].text.s;
		read[i] = replies[i].respellings;
	}
	options->replies = texts;
	options->respellings = read;
	say_diags(&diags);
	return is_read;
}

static enum exit_status go_on(const struct call *call, struct kept *kept,
			      const struct record *record, struct library *library,
			      const char *path)
{
	const struct play_library scenarios = {.data = library, .load = load};
	struct play_options options = {
		.library = &scenarios,
		.speller = &dictionary_speller,
		.scenario = path,
		.seed = record->seed,
		.at = record->at[0] != '\0' ? record->at : NULL,
		.resumed = record,
		.is_plain = call_has(call, "plain"),
		.is_ascii = call_has(call, "ascii"),
	};

	options.has_mode = mode_find(record->mode, &options.mode);
	options.set = set_texts(&kept->arena, record, &options.n_set);
	if (!read_replies(kept, record, &options))
		return EXIT_OUTPUT;
	struct recorder *const recorder = recorder_new(record_is_wanted(true) ? kept->store : NULL);
	options.log = recorder_log(recorder);
	const int status = play_run(&options);
	recorder_free(recorder);
	return (enum exit_status)status;
}

static enum exit_status resume(const struct call *call, struct kept *kept,
			       const struct record *record)
{
	size_t n;
	const char *const *rules = call_texts(call, "rules", &n);
	struct library *const library = library_new(rules, n);
	const char *const path = find_scenario(library, record);
	enum exit_status status = EXIT_NO_INPUT;
	struct diags diags = {0};

	if (path == NULL) {
		say(_("the scenario '%s' is not there any more; 'gesprek history %lld' shows what "
		      "was said"),
		    record->scenario, (long long)record->id);
	} else {
		const struct scenario *const scenario = library_scenario(library, path, &diags);
		if (scenario != NULL)
			warn_of_changes(record, scenario);
		say_diags(&diags);
		status =
			scenario == NULL ? EXIT_BAD_DATA : go_on(call, kept, record, library, path);
	}
	library_free(library);
	return status;
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
