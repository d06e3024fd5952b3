/**
 * @file
 * Memory that cannot be refused, and arenas.
 *
 * No caller writes code for a NULL from malloc: when memory runs out the
 * hook set by memory_on_failure() runs (it restores the terminal and says so)
 * and the program stops. An arena hands out memory that is freed as a whole;
 * a zeroed arena is valid and empty. Nothing from an arena is freed by itself.
 */
#ifndef GESPREK_BASE_MEMORY_H
#define GESPREK_BASE_MEMORY_H

#include <stddef.h>

void *memory_new(size_t size_bytes); /* zeroed; free() it */
void *memory_resize(void *old, size_t count, size_t size_bytes);
char *memory_text(const char *text); /* a copy; free() it */
void memory_on_failure(void (*hook)(void));

struct arena_block;
struct arena {
	struct arena_block *blocks;
	size_t used_bytes; /* handed out so far, for tests and caps */
};

/** Zeroed memory, aligned for any type. */
void *arena_new(struct arena *a, size_t size_bytes);
char *arena_text(struct arena *a, const char *s, size_t len);
__attribute__((format(printf, 2, 3))) char *arena_textf(struct arena *a, const char *fmt, ...);
void arena_clear(struct arena *a);
/** As cleared, but the block added last, which is mostly the largest, is kept for what comes. */
void arena_reset(struct arena *a);

/**
 * Make room for one more item in the array `v` of `n` items with room for
 * `cap`; evaluates to a pointer to the new, uninitialised last item.
 */
#define array_add(v, n, cap) (array_grow((void **)&(v), (n), &(cap), sizeof *(v)), &(v)[(n)++])
void array_grow(void **v, size_t n, size_t *cap, size_t item_bytes);

#endif
