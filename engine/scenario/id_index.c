/**
 * @file
 * Finding ids by halving a sorted list.
 */
#include "id_index.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/memory.h"
#include "gesprek/base/utf8.h"

void id_index_clear(struct id_index *index)
{
	free(index->v);
	*index = (struct id_index){0};
}

void id_index_add(struct id_index *index, const char *id, unsigned number)
{
	struct id_entry *entry = array_add(index->v, index->n, index->cap);

	*entry = (struct id_entry){id, number};
}

static int entry_compare(const void *va, const void *vb)
{
	const struct id_entry *a = va, *b = vb;

	return strcmp(a->id, b->id);
}

void id_index_sort(struct id_index *index)
{
	size_t kept = 0;

	if (!index->n)
		return;
	qsort(index->v, index->n, sizeof *index->v, entry_compare);
	for (size_t i = 0; i < index->n; i++)
		if (!kept || strcmp(index->v[kept - 1].id, index->v[i].id))
			index->v[kept++] = index->v[i];
	index->n = kept;
}

bool id_index_find(const struct id_index *index, const char *id, unsigned *number)
{
	const struct id_entry wanted = {id, 0};
	const struct id_entry *entry = NULL;

	if (index->n)
		entry = bsearch(&wanted, index->v, index->n, sizeof *index->v, entry_compare);
	if (entry && number)
		*number = entry->number;
	return entry != NULL;
}

const char *id_index_nearest(const struct id_index *index, const char *id)
{
	const char **ids = memory_new((index->n + 1) * sizeof *ids);

	for (size_t i = 0; i < index->n; i++)
		ids[i] = index->v[i].id;
	const char *nearest = near_word(id, ids, index->n);
	free(ids);
	return nearest;
}
