/**
 * @file
 * The temperaments file. The reading of its parts is in temperament_read.c.
 */
#include "gesprek/scenario/temperament.h"

#include <stdlib.h>
#include <string.h>

#include "temperament_file.h"

/* Takes @p doc. */
static struct temperaments *temperaments_make(struct yaml_doc *doc, size_t n_errors,
					      const struct pack *pack, struct diags *diags)
{
	struct temperaments *all = memory_new(sizeof *all);

	all->doc = doc;
	all->pack = pack;
	temperaments_read(all, yaml_root(doc), diags);
	if (diags->n_errors == n_errors)
		return all;
	temperaments_free(all);
	return NULL;
}

struct temperaments *temperaments_load(const char *path, const struct pack *pack,
				       struct diags *diags)
{
	size_t n_errors = diags->n_errors;
	struct yaml_doc *doc = yaml_open(path, diags);

	return doc ? temperaments_make(doc, n_errors, pack, diags) : NULL;
}

struct temperaments *temperaments_parse(const char *name, struct str text, const struct pack *pack,
					struct diags *diags)
{
	size_t n_errors = diags->n_errors;
	struct yaml_doc *doc = yaml_parse(name, text, diags);

	return doc ? temperaments_make(doc, n_errors, pack, diags) : NULL;
}

void temperaments_free(struct temperaments *temperaments)
{
	if (!temperaments)
		return;
	yaml_close(temperaments->doc);
	arena_clear(&temperaments->arena);
	free(temperaments);
}

const struct temperament *temperaments_find(const struct temperaments *all, const char *id)
{
	for (size_t i = 0; i < all->n_kinds; i++)
		if (!strcmp(all->kinds[i].kind.id, id))
			return &all->kinds[i].kind;
	return NULL;
}

const char *const *temperaments_names(const struct temperaments *all, size_t *n)
{
	*n = all->n_kinds;
	return all->names;
}

static int reaction_order(const char *language, const char *key, const struct reaction *reaction)
{
	const int order = strcmp(key, reaction->key);

	return order ? order : strcmp(language, reaction->language);
}

const char *const *temperament_reactions(const struct temperament *kind, const char *language,
					 const char *key, size_t *n)
{
	const struct kind_file *file = (const struct kind_file *)kind;
	size_t from = 0, to = file->n_reactions;

	while (from < to) {
		const size_t middle = from + (to - from) / 2;
		if (reaction_order(language, key, &file->reactions[middle]) > 0)
			from = middle + 1;
		else
			to = middle;
	}
	*n = 0;
	if (from == file->n_reactions || reaction_order(language, key, &file->reactions[from]))
		return NULL;
	*n = file->reactions[from].lines.n;
	return *n ? file->reactions[from].lines.v : NULL;
}

/* A word here is what stands between spaces. */
struct sentence_length sentence_longest(const char *text)
{
	struct sentence_length now = {0}, longest = {0};
	bool is_in_word = false;

	for (const char *s = text; *s; s++) {
		bool is_space = strchr(" \t\r\n", *s);
		if (!is_space && !is_in_word && !now.n_words)
			now.start = (size_t)(s - text);
		now.n_words += !is_space && !is_in_word;
		is_in_word = !is_space;
		if (now.n_words > longest.n_words)
			longest = now;
		if (strchr(".?!\n", *s)) {
			now.n_words = 0;
			is_in_word = false;
		}
	}
	return longest;
}
