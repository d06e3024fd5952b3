/**
 * @file
 * What is heard in the measurements: replies made by seeded dice from the
 * example lines of a pack, or the lines of any file.
 */
#ifndef GESPREK_BENCH_TEXT_H
#define GESPREK_BENCH_TEXT_H

#include "gesprek/hear/pack.h"

struct texts {
	char **v;
	size_t n, cap;
	size_t n_bytes;
};

/** @p n replies of one to three example lines each. */
void texts_invent(struct texts *replies, const struct pack *pack, size_t n);
/** The lines of the file @p path. @return false with errno set. */
bool texts_read(struct texts *replies, const char *path);
/** The normalised sentences of @p replies. */
void texts_split(struct texts *sentences, const struct pack *pack, const struct texts *replies);
void texts_clear(struct texts *texts);

/**
 * A pack of @p n_rules rules over words that no language has, each beside a word of the replies:
 * words are seen all the time, findings never change, so what grows is the number of rules alone.
 */
void pack_invent(struct bytes *text, const struct texts *replies, unsigned n_rules);

#endif
