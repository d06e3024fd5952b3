/**
 * @file
 * Columns of text for people: aligned with spaces, without lines or colour.
 *
 * Cells are added one by one, from left to right; a row ends with the last
 * column. A zeroed table with `n_cols` set is empty.
 */
#ifndef GESPREK_TOOLS_TABLE_H
#define GESPREK_TOOLS_TABLE_H

#include <stdio.h>

#include "gesprek/base/memory.h"

struct table {
	size_t n_cols;
	unsigned right; /* bit per column: its cells stand against the right edge, as numbers do */
	struct arena arena;
	const char **cells;
	size_t n, cap;
};

void table_add(struct table *table, const char *text);
__attribute__((format(printf, 2, 3))) void table_addf(struct table *table, const char *fmt, ...);
/** A share of 0 to 1 with three decimals; a negative one is unknown and shown as "-". */
void table_add_share(struct table *table, double share);
/** Write all rows; each cell passes text_safe(). */
void table_write(const struct table *table, FILE *out);
void table_clear(struct table *table);

#endif
