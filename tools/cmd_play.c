/**
 * @file
 * `gesprek play`: practise. The screens are the tui's; this hands it what it
 * needs from the world: the scenarios, a seed, and where what is said is kept.
 */
#include "subcommand.h"
#include "gesprek/base/message.h"
#include "dictionary.h"
#include "messages.h"
#include "play_call.h"
#include "watch.h"

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

static enum exit_status run(const struct call *call, struct play_options *options)
{
	if (!read_mode(call, options) || !play_call_seed(call, options->scenario != NULL, options))
		return EXIT_USAGE;
	return play_call_run(call, options);
}

/* Loaded here first: what it was read with is looked at from the beginning. */
static enum exit_status run_watching(const struct call *call, struct library *library,
				     struct play_options *options)
{
	size_t n;
	const char *const *rules = call_texts(call, "rules", &n);
	const struct scenario *scenario;

	options->scenario = library_find_scenario(library, options->scenario);
	struct watch *watch = watch_new(options->scenario, rules, n);
	const struct play_watch watched = watch_for_play(watch);
	options->watch = &watched;
	enum exit_status status = library_scenario_said(library, options->scenario, &scenario);
	watch_add(watch, library);
	if (status == EXIT_FINE)
		status = run(call, options);
	options->watch = NULL;
	watch_free(watch);
	return status;
}

static enum exit_status play(const struct call *call, struct library *library)
{
	const struct play_library scenarios = play_call_library(library);
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
	if (options.scenario && !library_has_scenario(library, options.scenario))
		return EXIT_NO_INPUT;
	if (!call_has(call, "watch"))
		return run(call, &options);
	if (options.scenario)
		return run_watching(call, library, &options);
	say(_("option '--watch' wants the scenario that is being written"));
	return EXIT_USAGE;
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
	{"watch", NULL,
	 N_("while it is being written: load it anew when it is saved, and say all replies again; "
	    "nothing is kept in the history")},
	{"rules", "RULES", N_("rules to hear by: a name or a file; more are laid over it")},
	{"no-history", NULL,
	 N_("keep nothing of what is entered; GESPREK_HISTORY=off does so too")},
	{0},
};
