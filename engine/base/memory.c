/**
 * @file
 * The allocator that never says no, and arenas.
 *
 * Running out of memory cannot be handled sensibly half-way a conversation, so
 * the one place that sees NULL from malloc is here.
 */
#include "gesprek/base/memory.h"

#include <assert.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ARENA_BLOCK_FIRST_BYTES = 4096, ARENA_BLOCK_MOST_BYTES = 256 * 1024 };

struct arena_block {
	struct arena_block *next;
	size_t used_bytes, size_bytes;
	alignas(max_align_t) char data[];
};

static void (*failure_hook)(void);

void memory_on_failure(void (*hook)(void))
{
	failure_hook = hook;
}

static _Noreturn void memory_fail(void)
{
	void (*hook)(void) = failure_hook;

	failure_hook = NULL; /* the hook may want memory itself */
	if (hook)
		hook();
	abort();
}

void *memory_new(size_t size_bytes)
{
	void *p = calloc(1, size_bytes ? size_bytes : 1);

	if (!p)
		memory_fail();
	return p;
}

void *memory_resize(void *old, size_t count, size_t size_bytes)
{
	if (size_bytes && count > SIZE_MAX / size_bytes)
		memory_fail();
	size_t want_bytes = count * size_bytes;
	void *p = realloc(old, want_bytes ? want_bytes : 1);
	if (!p)
		memory_fail();
	return p;
}

char *memory_text(const char *text)
{
	size_t size_bytes = strlen(text) + 1;

	return memcpy(memory_resize(NULL, size_bytes, 1), text, size_bytes);
}

/* Blocks double, so small arenas stay small and large ones make few calls; a
 * request that is larger than a block gets one of its own. */
static struct arena_block *arena_add_block(struct arena *a, size_t least_bytes)
{
	size_t size_bytes = a->blocks ? a->blocks->size_bytes * 2 : ARENA_BLOCK_FIRST_BYTES;
	if (size_bytes > ARENA_BLOCK_MOST_BYTES)
		size_bytes = ARENA_BLOCK_MOST_BYTES;
	if (size_bytes < least_bytes)
		size_bytes = least_bytes;
	if (size_bytes > SIZE_MAX - sizeof(struct arena_block))
		memory_fail();

	struct arena_block *b = memory_new(sizeof *b + size_bytes);
	b->size_bytes = size_bytes;
	b->next = a->blocks;
	a->blocks = b;
	return b;
}

static void *arena_take(struct arena *a, size_t size_bytes, size_t align_bytes)
{
	struct arena_block *b = a->blocks;
	size_t at = b ? (b->used_bytes + align_bytes - 1) & ~(align_bytes - 1) : 0;

	if (!b || at > b->size_bytes || size_bytes > b->size_bytes - at) {
		b = arena_add_block(a, size_bytes);
		at = 0;
	}
	b->used_bytes = at + size_bytes;
	a->used_bytes += size_bytes;
	return b->data + at;
}

/* The alignment of a type divides its size, so a size that is odd needs none. */
static size_t align_of_size(size_t size_bytes)
{
	size_t align_bytes = size_bytes & (0 - size_bytes);

	return align_bytes && align_bytes < alignof(max_align_t) ? align_bytes
								 : alignof(max_align_t);
}

void *arena_new(struct arena *a, size_t size_bytes)
{
	return arena_take(a, size_bytes ? size_bytes : 1, align_of_size(size_bytes));
}

char *arena_text(struct arena *a, const char *s, size_t len)
{
	char *copy = arena_take(a, len + 1, 1);

	if (len)
		memcpy(copy, s, len);
	return copy; /* ends in NUL: arena memory is zeroed */
}

char *arena_textf(struct arena *a, const char *fmt, ...)
{
	va_list args, again;

	va_start(args, fmt);
	va_copy(again, args);
	int len = vsnprintf(NULL, 0, fmt, args);
	assert(len >= 0);
	char *text = arena_take(a, (size_t)len + 1, 1);
	vsnprintf(text, (size_t)len + 1, fmt, again);
	va_end(again);
	va_end(args);
	return text;
}

void arena_clear(struct arena *a)
{
	for (struct arena_block *b = a->blocks, *next; b; b = next) {
		next = b->next;
		free(b);
	}
	*a = (struct arena){0};
}

void arena_reset(struct arena *a)
{
	struct arena_block *kept = a->blocks;

	if (!kept)
		return;
	a->blocks = kept->next;
	arena_clear(a);
	kept->next = NULL;
	memset(kept->data, 0, kept->used_bytes);
	kept->used_bytes = 0;
	a->blocks = kept;
}

void array_grow(void **v, size_t n, size_t *cap, size_t item_bytes)
{
	void *items;

	if (n < *cap)
		return;
	*cap = *cap ? *cap * 2 : 8;
	/* By memcpy, since *v is in truth a pointer to some other type. */
	memcpy(&items, v, sizeof items);
	items = memory_resize(items, *cap, item_bytes);
	memcpy(v, &items, sizeof items);
}
