/**
 * @file
 * Reading ahead. Whoever comes takes the first part that nobody has begun.
 */
#include "pack_parts.h"

#include <stdlib.h>

#include "gesprek/base/memory.h"
#include "gesprek/base/thread.h"

/* Beside the caller's own. More find no work: the caller is busy longer than they are. */
enum { THREADS = 3 };

struct part {
	const char *path;
	struct yaml_doc *doc;
	struct diags diags;
	enum { PART_WAITING, PART_BEGUN, PART_READ } state;
};

struct pack_parts {
	struct part *v;
	size_t n, next;       /* those before `next` are begun */
	pthread_mutex_t lock; /* guards `next` and the states */
	pthread_cond_t is_read;
	pthread_t threads[THREADS];
	unsigned n_threads;
};

/* With the lock; without it meanwhile. */
static void read_one(struct pack_parts *parts, struct part *part)
{
	part->state = PART_BEGUN;
	pthread_mutex_unlock(&parts->lock);
	if (part->path != NULL)
		part->doc = yaml_open(part->path, &part->diags);
	pthread_mutex_lock(&parts->lock);
	part->state = PART_READ;
	pthread_cond_broadcast(&parts->is_read);
}

static void *read_ahead(void *data)
{
	struct pack_parts *parts = data;

	pthread_mutex_lock(&parts->lock);
	for (; parts->next < parts->n; parts->next++) {
		struct part *part = &parts->v[parts->next];

		if (part->state == PART_WAITING)
			read_one(parts, part);
	}
	pthread_mutex_unlock(&parts->lock);
	return NULL;
}

struct pack_parts *pack_parts_open(const char *const *paths, size_t n)
{
	struct pack_parts *parts = memory_new(sizeof *parts);

	parts->v = memory_new(n * sizeof *parts->v);
	parts->n = n;
	for (size_t i = 0; i < n; i++)
		parts->v[i].path = paths[i];
	pthread_mutex_init(&parts->lock, NULL);
	pthread_cond_init(&parts->is_read, NULL);
	/* Without threads the caller reads all by itself, later. */
	while (parts->n_threads < THREADS && parts->n_threads + 1 < n &&
	       thread_start(&parts->threads[parts->n_threads], read_ahead, parts))
		parts->n_threads++;
	return parts;
}

struct yaml_doc *pack_parts_take(struct pack_parts *parts, size_t number, struct diags *diags)
{
	struct part *part = &parts->v[number];
	struct yaml_doc *doc;

	pthread_mutex_lock(&parts->lock);
	if (part->state == PART_WAITING)
		read_one(parts, part);
	while (part->state != PART_READ)
		pthread_cond_wait(&parts->is_read, &parts->lock);
	doc = part->doc;
	part->doc = NULL;
	pthread_mutex_unlock(&parts->lock);
	diags_append(diags, &part->diags);
	diags_clear(&part->diags);
	return doc;
}

void pack_parts_close(struct pack_parts *parts)
{
	if (parts == NULL)
		return;
	pthread_mutex_lock(&parts->lock);
	parts->next = parts->n; /* nothing more is begun */
	pthread_mutex_unlock(&parts->lock);
	for (unsigned i = 0; i < parts->n_threads; i++)
		pthread_join(parts->threads[i], NULL);
	for (size_t i = 0; i < parts->n; i++) {
		yaml_close(parts->v[i].doc);
		diags_clear(&parts->v[i].diags);
	}
	pthread_cond_destroy(&parts->is_read);
	pthread_mutex_destroy(&parts->lock);
	free(parts->v);
	free(parts);
}
