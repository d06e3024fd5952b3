/**
 * @file
 * Names of principles: whatever of them is typed, one is meant.
 */
#include "principle_names.h"

#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/hear/label.h"
#include "gesprek/tui/names.h"
#include "subcommand.h"

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

bool principle_find(const char *typed, const char **id)
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
