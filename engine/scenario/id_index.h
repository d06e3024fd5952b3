/**
 * @file
 * Ids and their numbers, to be found fast however many there are.
 *
 * A sorted list rather than a hash table: nobody can write ids that make it slow. Add all ids,
 * then sort, then find.
 */
#ifndef GESPREK_ENGINE_SCENARIO_ID_INDEX_H
#define GESPREK_ENGINE_SCENARIO_ID_INDEX_H

#include <stdbool.h>
#include <stddef.h>

struct id_entry {
	const char *id; /* borrowed */
	unsigned number;
};

struct id_index {
	struct id_entry *v;
	size_t n, cap;
};

void id_index_clear(struct id_index *index);
void id_index_add(struct id_index *index, const char *id, unsigned number);
/** Of equal ids only one stays. */
void id_index_sort(struct id_index *index);
/** @return false if @p id is not there; @p number may be NULL. */
bool id_index_find(const struct id_index *index, const char *id, unsigned *number);
/** The closest id, or NULL. */
const char *id_index_nearest(const struct id_index *index, const char *id);

#endif
