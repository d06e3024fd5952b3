/**
 * @file
 * Seeded dice: the only chance in a conversation. Same seed, same throws, on every machine
 * (splitmix64, S. Vigna).
 */
#ifndef GESPREK_BASE_DICE_H
#define GESPREK_BASE_DICE_H

#include <stdint.h>

struct dice {
	uint64_t state;
};

void dice_init(struct dice *d, uint64_t seed);
uint64_t dice_throw(struct dice *d);
/** A number in 0..sides-1, each equally likely; @p sides is at least 1. */
uint32_t dice_below(struct dice *d, uint32_t sides);

#endif
