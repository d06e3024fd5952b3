/**
 * @file
 * Reading packs once, now or ahead.
 */
#include "kept_packs.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/thread.h"
#include "messages.h"
#include "paths.h"

static void *load(void *data)
{
	struct kept_pack *kept = data;

	kept->pack = pack_load_as(kept->paths, kept->n_paths, messages_address(), &kept->unsaid);
	return NULL;
}

static void wait_for_loader(struct kept_pack *kept)
{
	if (kept->state != PACK_LOADING)
		return;
	pthread_join(kept->loader, NULL);
	kept->state = PACK_READ;
}

void kept_packs_clear(struct kept_packs *packs)
{
	for (size_t i = 0; i < packs->n; i++) {
		struct kept_pack *kept = packs->v[i];

		wait_for_loader(kept);
		diags_clear(&kept->unsaid);
		temperaments_free(kept->temperaments);
		helplines_free(kept->helplines);
		pack_free(kept->pack);
		free(kept);
	}
	free(packs->v);
	*packs = (struct kept_packs){0};
}

static struct kept_pack *add(struct kept_packs *packs, const char *const *paths, size_t n,
			     struct arena *arena)
{
	struct kept_pack *kept = memory_new(sizeof *kept);
	const char **copies = arena_new(arena, n * sizeof *copies);
	char *folder = paths_folder(paths[0]);

	for (size_t i = 0; i < n; i++)
		copies[i] = arena_text(arena, paths[i], strlen(paths[i]));
	kept->paths = copies;
	kept->n_paths = n;
	kept->folder = arena_text(arena, folder, strlen(folder));
	free(folder);
	*array_add(packs->v, packs->n, packs->cap) = kept;
	return kept;
}

struct kept_pack *kept_packs_get(struct kept_packs *packs, const char *const *paths, size_t n,
				 struct arena *arena)
{
	const char *key = "";

	for (size_t i = 0; i < n; i++)
		key = arena_textf(arena, "%s%s\n", key, paths[i]);
	for (size_t i = 0; i < packs->n; i++)
		if (strcmp(packs->v[i]->key, key) == 0)
			return packs->v[i];
	struct kept_pack *kept = add(packs, paths, n, arena);
	kept->key = key;
	return kept;
}

struct kept_pack *kept_packs_find(const struct kept_packs *packs, const struct pack *pack)
{
	for (size_t i = 0; i < packs->n; i++)
		if (packs->v[i]->state == PACK_READ && packs->v[i]->pack == pack)
			return packs->v[i];
	return NULL;
}

/* Behind the first file of a layer come its parts. */
static bool has_part(const struct pack *pack, const char *path)
{
	const char *part;

	for (size_t i = 1; (part = pack_get_file(pack, i)); i++)
		if (!strcmp(part, path))
			return true;
	return false;
}

bool kept_packs_have_part(const struct kept_packs *packs, const char *path)
{
	for (size_t i = 0; i < packs->n; i++) {
		const struct kept_pack *kept = packs->v[i];
		if (kept->state == PACK_READ && kept->pack && kept->n_paths == 1 &&
		    has_part(kept->pack, path))
			return true;
	}
	return false;
}

void kept_pack_expect(struct kept_pack *kept)
{
	if (kept->state == PACK_UNREAD && thread_start(&kept->loader, load, kept))
		kept->state = PACK_LOADING;
}

bool kept_pack_need(struct kept_pack *kept, struct diags *diags)
{
	if (kept->state == PACK_READ)
		return false;
	wait_for_loader(kept);
	if (kept->state == PACK_UNREAD)
		load(kept);
	kept->state = PACK_READ;
	diags_append(diags, &kept->unsaid);
	diags_clear(&kept->unsaid);
	return true;
}
