/**
 * @file
 * The packs of a library: each is read once, in the background where it is expected.
 *
 * A pack is known by its files before it is read. Only kept_pack_need() makes it
 * safe to look at; what was found wrong while it was read is for the first who does.
 */
#ifndef GESPREK_TOOLS_KEPT_PACKS_H
#define GESPREK_TOOLS_KEPT_PACKS_H

#include <pthread.h>

#include "gesprek/scenario/helplines.h"
#include "gesprek/scenario/temperament.h"

struct kept_pack {
	const char *key;    /* its paths, one a line */
	const char *folder; /* of the first of them */
	const char *const *paths;
	size_t n_paths;
	enum { PACK_UNREAD, PACK_LOADING, PACK_READ } state;
	pthread_t loader;
	struct diags unsaid; /* the loader's while it is loading, and so is the pack */
	struct pack *pack;   /* NULL: could not be read, and that was said */

	struct temperaments *temperaments;
	struct helplines *helplines; /* NULL: there are none */
	bool has_helplines;          /* asked for before */
	bool has_temperaments;       /* asked for before, also when they could not be read */
	bool is_checked;
};

struct kept_packs {
	struct kept_pack **v; /* pointers: they are handed out while the array grows */
	size_t n, cap;
};

/** Frees the packs and what belongs to them; waits for those that are being read. */
void kept_packs_clear(struct kept_packs *packs);

/** The pack of these files, as yet unread where it is new; what is kept of it goes to @p arena. */
struct kept_pack *kept_packs_get(struct kept_packs *packs, const char *const *paths, size_t n,
				 struct arena *arena);
/** The one that was read as @p pack, or NULL. */
struct kept_pack *kept_packs_find(const struct kept_packs *packs, const struct pack *pack);
/** Was @p path read as a part of a pack that is sound? */
bool kept_packs_have_part(const struct kept_packs *packs, const char *path);

/** Begin to read it in the background, where that is to be done. */
void kept_pack_expect(struct kept_pack *kept);
/** Read it, or wait until it has been read. @return is this the first time? */
bool kept_pack_need(struct kept_pack *kept, struct diags *diags);

#endif
