/**
 * @file
 * Numbers for texts: the first text added is 0, the next new one 1, and so on.
 * A zeroed one is valid and empty; the texts are borrowed.
 */
#ifndef GESPREK_HEAR_NAMES_H
#define GESPREK_HEAR_NAMES_H

#include <stdint.h>

#include "gesprek/base/bytes.h"

#define NAME_NONE UINT32_MAX

struct names {
	struct str *v;
	size_t n, cap;
	uint32_t *slots; /* number + 1, 0 for a free place */
	size_t n_slots;  /* a power of two */
};

/** The number of @p text, a new one if it was not there; @p is_new may be NULL. */
uint32_t names_add(struct names *names, struct str text, bool *is_new);
/** @return NAME_NONE when it is not there. */
uint32_t names_find(const struct names *names, struct str text);
void names_clear(struct names *names);

/** FNV-1a, 64 bits: hashes here are stored with sessions, so they are the same on every machine. */
uint64_t hash_bytes(uint64_t seed, const void *bytes, size_t len);
#define HASH_START UINT64_C(0xcbf29ce484222325)

#endif
