/**
 * @file
 * `gesprek drill`: five minutes on one principle.
 */
#include "gesprek/base/message.h"
#include "gesprek/tui/names.h"
#include "dictionary.h"
#include "messages.h"
#include "play_call.h"
#include "principle_names.h"

/* A name may be of two words; quotes around them are not needed. */
static bool read_principle(const struct call *call, const char **id)
{
	struct bytes typed = {0};
	bool is_known = true;

	for (size_t i = 0; i < call->n_args; i++)
		bytes_addf(&typed, "%s%s", i ? " " : "", call->args[i]);
	if (call->n_args)
		is_known = principle_find(bytes_text(&typed), id);
	bytes_clear(&typed);
	return is_known;
}

enum exit_status cmd_drill(const struct call *call)
{
	size_t n;
	const char *const *rules = call_texts(call, "rules", &n);
	struct library *library = library_new(rules, n);
	const struct play_library scenarios = play_call_library(library);
	enum exit_status status = EXIT_USAGE;
	struct play_options options = {
		.library = &scenarios,
		.speller = &dictionary_speller,
		.first = PLAY_FIRST_DRILL,
		.is_plain = call_has(call, "plain"),
		.is_ascii = call_has(call, "ascii"),
		.language = messages_language(),
	};

	if (read_principle(call, &options.principle) && play_call_seed(call, false, &options))
		status = play_call_run(call, &options);
	library_free(library);
	return status;
}

const struct option_row options_drill[] = {
	{"plain", NULL, N_("plain lines: no full screen, replies are read one a line")},
	{"ascii", NULL, N_("draw with plain ASCII signs")},
	{"seed", "N", N_("the same seed and history give the same lines")},
	{"rules", "RULES", N_("rules to hear by: a name or a file; more are laid over it")},
	{"no-history", NULL,
	 N_("keep nothing of what is entered; GESPREK_HISTORY=off does so too")},
	{0},
};
