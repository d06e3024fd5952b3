/**
 * @file
 * One slip of the fingers between two words: which, if any. The order is that of likelihood.
 */
#ifndef GESPREK_HEAR_SLIP_H
#define GESPREK_HEAR_SLIP_H

#include <stddef.h>
#include <stdint.h>

enum slip {
	SLIP_ENDING,  /* d, t or dt for one another at the end: "gebeurdt" */
	SLIP_SWAP,    /* two letters in each other's place */
	SLIP_KEY,     /* a key beside the right one */
	SLIP_EXTRA,   /* a letter too many */
	SLIP_MISSING, /* a letter too few */
	SLIP_OTHER,   /* another letter */
	SLIP_NONE,    /* the same word, or further away */
};

/** A word as characters. */
struct letters {
	const uint32_t *v;
	size_t n;
};

/** How many letters are alike at the start. */
size_t letters_alike(struct letters a, struct letters b);
enum slip slip_between(struct letters typed, struct letters meant);

#endif
