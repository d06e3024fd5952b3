/**
 * @file
 * Names of aims by id, and of levels.
 */
#include "gesprek/tui/names.h"

#include <stddef.h>
#include <string.h>

#include "gesprek/base/message.h"

static const struct {
	const char *id, *name;
} aims[] = {
#define A(id, name) {id, name},
#include "aims.def"
#undef A
};

static const char *const levels[LEVEL_COUNT] = {
	[LEVEL_NOT_SEEN] = N_("not seen yet"),
	[LEVEL_BEGINNING] = N_("a beginning"),
	[LEVEL_VISIBLE] = N_("visible"),
	[LEVEL_SOLID] = N_("solid"),
};

/* As the English of the packs has them, in the language of the program. */
static const char *const decisions[DECISION_COUNT] = {
	[DECISION_SELF_HELP] = N_("keep helping, with the family and the people around them"),
	[DECISION_ADVICE] = N_("ask for advice first, without giving names"),
	[DECISION_REFERRAL] = N_("bring in other help, together with the family"),
	[DECISION_REPORT] = N_("report it to the child-protection service"),
};

const char *decision_name(const char *id)
{
	enum decision decision;

	return decision_find(id, &decision) ? _(decisions[decision]) : id;
}

const char *level_name(enum level level)
{
	return _(levels[level]);
}

const char *aim_name(const char *id)
{
	for (size_t i = 0; i < sizeof aims / sizeof aims[0]; i++)
		if (!strcmp(id, aims[i].id))
			return _(aims[i].name);
	return id;
}
