/**
 * @file
 * Names of aims by id.
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

const char *aim_name(const char *id)
{
	for (size_t i = 0; i < sizeof aims / sizeof aims[0]; i++)
		if (!strcmp(id, aims[i].id))
			return _(aims[i].name);
	return id;
}
