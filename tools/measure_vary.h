/**
 * @file
 * Invariance: is the same heard when a reply is typed otherwise?
 *
 * Every row is heard as it stands and as a variation changes it; it is the same
 * when the set of labels is. Rows that a variation leaves as they are do not
 * count.
 */
#ifndef GESPREK_TOOLS_MEASURE_VARY_H
#define GESPREK_TOOLS_MEASURE_VARY_H

#include <jansson.h>
#include <stdio.h>

#include "measure.h"
#include "variations.h"

/** What is measured, and with what. */
struct varying {
	const struct pack *pack;
	struct ear *ear;
	struct spelling *spelling; /* for the variations that need it; NULL: no dictionary */
	const struct corpus *corpus;
	bool (*is_wanted)(const struct corpus_row *row, const void *data);
	const void *data; /* of is_wanted */
};

struct vary_counts {
	const struct variation *variation;
	unsigned changed, same;
};

struct vary_counts vary_count(const struct varying *varying, const struct variation *variation);
/** Also write the rows that differ, with the labels that went and came. */
struct vary_counts vary_list(const struct varying *varying, const struct variation *variation,
			     FILE *out);
/** The same, added to the array @p rows. */
struct vary_counts vary_list_json(const struct varying *varying, const struct variation *variation,
				  json_t *rows);
/** Same of changed; MEASURE_UNKNOWN when none was changed. */
double vary_share(const struct vary_counts *counts);

void vary_write(const struct vary_counts *counts, size_t n, FILE *out);
/** The caller's. */
json_t *vary_json(const struct vary_counts *counts, size_t n);
/** Hold @p counts against a file of floors: `no-punctuation same 0.95`. As measure_floor(). */
size_t vary_floor(const struct vary_counts *counts, size_t n, const char *path, struct bytes *said,
		  struct diags *diags);

#endif
