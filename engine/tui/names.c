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
