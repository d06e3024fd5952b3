/**
 * @file
 * `gesprek drill`: five minutes on one principle.
 */
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/tui/names.h"
#include "dictionary.h"
#include "messages.h"
#include "play_call.h"

static const struct {
	enum label label;
	const char *nl, *en;
} principles[] = {
#define P(LABEL, nl, en) {LABEL_##LABEL, nl, en},
#include "principles.def"
#undef P
};

/* How a principle may be called: its id, a word in either language, the name that lists show. */
enum { PRINCIPLES = sizeof principles / sizeof *principles, NAMES = 4 };

static void add_names(const char *names[PRINCIPLES * NAMES])
{
	for (size_t i = 0; i < PRINCIPLES; i++) {
		const char *const id = label_id(principles[i].label);
		const char *const own[NAMES] = {id, principles[i].nl, principles[i].en,
						aim_name(id)};

		memcpy(&names[i * NAMES], own, sizeof own);
	}
}

/* "Kleine Stappen", "kleine-stappen": letters as they are typed in a hurry. */
static char plain_char(char c)
{
	if (c == '-' || c == '_')
		return ' ';
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static bool is_name(const char *name, const char *typed)
{
	for (; *name && plain_char(*name) == plain_char(*typed); name++)
		typed++;
	return !*name && !*typed;
}

static bool find_principle(const char *typed, const char **id)
{
	const char *names[PRINCIPLES * NAMES];

	add_names(names);
	for (size_t i = 0; i < PRINCIPLES * NAMES; i++)
		if (is_name(names[i], typed)) {
			*id = label_id(principles[i / NAMES].label);
			return true;
		}
	say_unknown(_("unknown principle"), typed, names, PRINCIPLES * NAMES);
	return false;
}

/* A name may be of two words; quotes around them are not needed. */
static bool read_principle(const struct call *call, const char **id)
{
	struct bytes typed = {0};
	bool is_known = true;

	for (size_t i = 0; i < call->n_args; i++)
		bytes_addf(&typed, "%s%s", i ? " " : "", call->args[i]);
	if (call->n_args)
		is_known = find_principle(bytes_text(&typed), id);
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
