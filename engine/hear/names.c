/* An open-addressing table from text to number. */
#include "names.h"

#include <stdlib.h>

#include "gesprek/base/memory.h"

uint64_t hash_bytes(uint64_t seed, const void *bytes, size_t len)
{
	const unsigned char *b = bytes;

	for (size_t i = 0; i < len; i++)
		seed = (seed ^ b[i]) * UINT64_C(0x100000001b3);
	return seed;
}

/* The place where @p text is, or where it may be put. */
static uint32_t *find_slot(const struct names *names, struct str text)
{
	uint64_t hash = hash_bytes(HASH_START, text.s, text.len);
	size_t at = (size_t)(hash ^ hash >> 32) & (names->n_slots - 1);

	while (names->slots[at] != 0 && !str_is_same(names->v[names->slots[at] - 1], text))
		at = (at + 1) & (names->n_slots - 1);
	return &names->slots[at];
}

static void grow(struct names *names)
{
	free(names->slots);
	names->n_slots = names->n_slots == 0 ? 64 : names->n_slots * 2;
	names->slots = memory_new(names->n_slots * sizeof *names->slots);
	for (size_t i = 0; i < names->n; i++)
		*find_slot(names, names->v[i]) = (uint32_t)i + 1;
}

uint32_t names_add(struct names *names, struct str text, bool *is_new)
{
	uint32_t *slot;

	if (names->n * 2 >= names->n_slots)
		grow(names);
	slot = find_slot(names, text);
	if (is_new != NULL)
		*is_new = *slot == 0;
	if (*slot == 0) {
		*array_add(names->v, names->n, names->cap) = text;
		*slot = (uint32_t)names->n;
	}
	return *slot - 1;
}

uint32_t names_find(const struct names *names, struct str text)
{
	if (names->n == 0)
		return NAME_NONE;
	return *find_slot(names, text) - 1; /* a free place holds 0, and 0 - 1 is NAME_NONE */
}

void names_clear(struct names *names)
{
	free(names->v);
	free(names->slots);
	*names = (struct names){0};
}
