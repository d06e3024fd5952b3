/**
 * @file
 * `gesprek play`: practise. The screens are the tui's; this hands it what it
 * needs from the world: the scenarios, a seed, and where what is said is kept.
 */
#include <time.h>
#include <unistd.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "gesprek/tui/play.h"
#include "dictionary.h"
#include "library.h"
#include "messages.h"
#include "record.h"
#include "recorder.h"

static size_t list_cards(void *data, const struct scenario_card **cards, struct diags *diags)
{
	size_t n;

	*cards = library_cards(data, &n, diags);
	return n;
}

static const struct scenario *load(void *data, const char *id_or_path, struct diags *diags)
{
	return library_scenario(data, id_or_path, diags);
}

/* Four digits: enough to make conversations differ, few enough to type over. */
static uint64_t seed_from_clock(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return ((uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000) % 10000;
}

static bool read_mode(const struct call *call, struct play_options *options)
{
	const char *ids[MODE_COUNT];
	size_t mode;

	for (unsigned i = 0; i < MODE_COUNT; i++)
		ids[i] = mode_id((enum mode)i);
	if (!call_choice(call, "mode", ids, MODE_COUNT, &mode))
		return false;
	options->has_mode = call_has(call, "mode");
	options->mode = (enum mode)mode;
	return true;
}

static bool read_seed(const struct call *call, struct play_options *options)
{
	options->seed = seed_from_clock();
	if (!call_number(call, "seed", UINT64_MAX, &options->seed))
		return false;
	/* So that what happened can be had again, also by who did not ask for it. */
	if (options->scenario && !call_has(call, "seed"))
		say(_("seed %llu"), (unsigned long long)options->seed);
	return true;
}

static enum exit_status say_no_scenario(struct library *library, const char *name)
{
	const char *near = library_near_scenario(library, name);

	if (near)
		say(_("there is no scenario '%s'; did you mean '%s'?"), name, near);
	else
		say(_("there is no scenario '%s'; 'gesprek list' shows which there are"), name);
	return EXIT_NO_INPUT;
}

/* What comes from a pipe or a file is no practice, and stands in that file already. */
static enum exit_status play_kept(const struct call *call, struct play_options *options)
{
	const bool is_wanted =
		!call_has(call, "no-history") && record_is_wanted(isatty(STDIN_FILENO));
	char *refusal = NULL;
	struct store *store = is_wanted ? record_open(&refusal) : NULL;
	struct recorder *recorder = recorder_new(store, refusal);

	options->log = recorder_log(recorder);
	options->store = store;
	options->now = record_now;
	const int status = play_run(options);
	recorder_free(recorder);
	store_close(store);
	return (enum exit_status)status;
}

static enum exit_status play(const struct call *call, struct library *library)
{
	const struct play_library scenarios = {library, list_cards, load};
	struct play_options options = {
		.library = &scenarios,
		.speller = &dictionary_speller,
		.scenario = call->n_args ? call->args[0] : NULL,
		.at = call_text(call, "at", NULL),
		.is_plain = call_has(call, "plain"),
		.is_ascii = call_has(call, "ascii"),
		.language = messages_language(),
	};

	options.set = call_texts(call, "set", &options.n_set);
	if (options.scenario && !library_find_scenario(library, options.scenario))
		return say_no_scenario(library, options.scenario);
	if (!read_mode(call, &options) || !read_seed(call, &options))
		return EXIT_USAGE;
	return play_kept(call, &options);
}

enum exit_status cmd_play(const struct call *call)
{
	size_t n;
	const char *const *rules = call_texts(call, "rules", &n);
	struct library *library = library_new(rules, n);
	const enum exit_status status = play(call, library);

	library_free(library);
	return status;
}

const struct option_row options_play[] = {
	{"mode", "MODE", N_("guided: pick from replies; coach: hints after a reply; exam: none")},
	{"plain", NULL, N_("plain lines: no full screen, replies are read one a line")},
	{"ascii", NULL, N_("draw with plain ASCII signs")},
	{"seed", "N", N_("the same seed and replies give the same conversation")},
	{"at", "NODE", N_("start at this node")},
	{"set", "NAME=N", N_("start with this state, such as trust=20; may be repeated")},
	{"rules", "RULES", N_("rules to hear by: a name or a file; more are laid over it")},
	{"no-history", NULL,
	 N_("keep nothing of what is entered; GESPREK_HISTORY=off does so too")},
	{0},
};
