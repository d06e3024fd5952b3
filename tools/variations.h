/**
 * @file
 * Ways to type the same reply otherwise: what is heard in it should not change.
 *
 * Words come from the pack, under `variations:`. The same row always comes out
 * the same.
 */
#ifndef GESPREK_TOOLS_VARIATIONS_H
#define GESPREK_TOOLS_VARIATIONS_H

#include "gesprek/hear/pack.h"
#include "corpus.h"

struct variation {
	const char *name, *help;
	/** Append the reply of @p row, said otherwise, to @p out. */
	void (*change)(const struct pack *pack, const struct corpus_row *row, struct bytes *out);
	bool has_typos; /* measured with typing help */
};

extern const struct variation variations[];
extern const size_t n_variations;

/** @return NULL if there is none. */
const struct variation *variation_find(const char *name);

#endif
