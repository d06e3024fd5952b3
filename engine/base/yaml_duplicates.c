/**
 * @file
 * Keys that stand twice in one mapping. libyaml does not mind them; authors
 * lose a text to them without a word.
 */
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "yaml_tree.h"

/* Most mappings are small: then comparing all pairs is quickest. */
enum { PAIRWISE_MOST = 8 };

static int key_compare(const struct yaml_node *a, const struct yaml_node *b)
{
	if (a->text.len != b->text.len)
		return a->text.len < b->text.len ? -1 : 1;
	return memcmp(a->text.s, b->text.s, a->text.len);
}

static int spot_compare(const struct place *a, const struct place *b)
{
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	return (a->col > b->col) - (a->col < b->col);
}

static int key_and_spot_compare(const void *va, const void *vb)
{
	const struct yaml_node *a = *(const struct yaml_node *const *)va;
	const struct yaml_node *b = *(const struct yaml_node *const *)vb;
	int order = key_compare(a, b);

	return order ? order : spot_compare(&a->at, &b->at);
}

static bool has_duplicates_pairwise(const struct yaml_node **keys, size_t n)
{
	for (size_t i = 1; i < n; i++)
		for (size_t j = 0; j < i; j++)
			if (!key_compare(keys[i], keys[j]))
				return true;
	return false;
}

static void report(const struct yaml_node *key, const struct yaml_node *first, struct diags *diags)
{
	diag_add(diags, DIAG_DUPLICATE_KEY, key->at, _("key '%s' stands here twice"), key->text.s);
	diag_hint(diags,
		  _("the first is in line %u; take one of them away, or give it another name"),
		  first->at.line);
}

/* Sorting, and not a hash table, since nobody can write keys that make it slow. */
static const struct yaml_node **sorted_keys(const struct yaml_node **keys, size_t n)
{
	const struct yaml_node **sorted = memory_resize(NULL, n, sizeof *sorted);

	memcpy(sorted, keys, n * sizeof *sorted);
	qsort(sorted, n, sizeof *sorted, key_and_spot_compare);
	return sorted;
}

static bool has_equal_neighbours(const struct yaml_node **sorted, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (!key_compare(sorted[i - 1], sorted[i]))
			return true;
	return false;
}

/* The first of the keys that are the same as this one. */
static const struct yaml_node *find_first(const struct yaml_node **sorted, size_t n,
					  const struct yaml_node *key)
{
	size_t low = 0, high = n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (key_compare(sorted[middle], key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return sorted[low];
}

size_t yaml_drop_duplicates(const struct yaml_node **keys, const struct yaml_node **items, size_t n,
			    struct diags *diags)
{
	size_t n_left = 0;

	if (n <= PAIRWISE_MOST && !has_duplicates_pairwise(keys, n))
		return n;
	const struct yaml_node **sorted = sorted_keys(keys, n);
	if (!has_equal_neighbours(sorted, n)) {
		free(sorted);
		return n;
	}
	for (size_t i = 0; i < n; i++) {
		const struct yaml_node *first = find_first(sorted, n, keys[i]);
		if (first != keys[i]) {
			report(keys[i], first, diags);
			continue;
		}
		keys[n_left] = keys[i];
		items[n_left++] = items[i];
	}
	free(sorted);
	return n_left;
}
