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
	if (!read_mode(call, &options) || !play_call_seed(call, options.scenario != NULL, &options))
		return EXIT_USAGE;
	return play_call_run(call, &options);
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
